/** How each command is called. */
export const usages = {
  check: 'massnahmenplan check <plan.xlsx>',
  rank: 'massnahmenplan rank <plan.xlsx> [--top N] [--seed N]',
  export: 'massnahmenplan export <plan.xlsx> --out <Ordner> [--draft] [--date JJJJ-MM-TT] [--seed N]',
  new: 'massnahmenplan new <plan.xlsx> [--example] [--set "Kommune=…" …]',
} as const

export const helpText = `Maßnahmenplan prüft den Maßnahmenplan eines Quartiers, reiht seine Maßnahmen je Handlungsfeld
und schreibt die Anlage für den Ausschuss.

  ${usages.check}
      prüft die Arbeitsmappe und zeigt jeden Fehler mit seiner Zelle.
  ${usages.rank}
      zeigt die Prioritäten je Handlungsfeld und sagt, wie sie zustande kommen.
  ${usages.export}
      schreibt massnahmenplan.xlsx (öffentliche Anlage) und manifest.json in den Ordner.
  ${usages.new}
      legt einen leeren Plan an, mit --example einen erfundenen Beispielplan.

Überall: --json (maschinenlesbar), --force (vorhandene Dateien überschreiben), --debug (technische Einzelheiten),
         --help, --version

Endstatus: 0 in Ordnung · 1 fertig, aber mit offenen Fehlern · 2 nicht ausgeführt`

/** For what must never happen. */
export const failureSentence =
  'Das Programm ist auf einen eigenen Fehler gestoßen und hat nichts geschrieben. Bitte mit --debug noch einmal aufrufen und die Ausgabe an die Entwickler geben.'
