/** How each command is called. */
export const usages = {
  check: 'massnahmenplan check <plan.xlsx> [--since <protokoll.json>]',
  rank: 'massnahmenplan rank <plan.xlsx> [--top N] [--seed N]',
  export:
    'massnahmenplan export <plan.xlsx> --out <Ordner> [--edition public|internal|both] [--draft] [--date JJJJ-MM-TT] [--seed N] [--since <protokoll.json>]',
  adopt:
    'massnahmenplan adopt <liste.xlsx> --out <plan.xlsx> [--sheet NAME] [--set "Beste Seite=…" …] [--mapping <m.json>]',
  fix: 'massnahmenplan fix <plan.xlsx> --out <kopie.xlsx> [--only Kennung,Kennung] [--dry-run] [--mapping <m.json>]',
  new: 'massnahmenplan new <plan.xlsx> [--example] [--set "Kommune=…" …]',
} as const

/** Fits 80 columns: help is read in small windows, too. */
export const helpText = `Maßnahmenplan prüft den Maßnahmenplan eines Quartiers, reiht seine Maßnahmen je
Handlungsfeld und schreibt die Anlage für den Ausschuss.

massnahmenplan check <plan.xlsx>
    prüft die Arbeitsmappe und zeigt jeden Fehler mit seiner Zelle.
    --since DATEI       früheres Prüfprotokoll (pruefprotokoll-intern.json):
                        sagt, was seither neu, behoben oder noch offen ist

massnahmenplan rank <plan.xlsx>
    zeigt die Prioritäten je Handlungsfeld und sagt, wie sie zustande kommen.
    --top N             so viele Maßnahmen je Handlungsfeld gelten als
                        priorisiert, was auch in den Grundangaben steht;
                        nie mehr als die Hälfte der gereihten
    --seed N            Startzahl für Zufallsschritte (sonst 1)

massnahmenplan export <plan.xlsx> --out <Ordner>
    schreibt massnahmenplan.xlsx (öffentliche Anlage) und manifest.json
    in den Ordner.
    --edition public    nur die öffentliche Anlage (so auch ohne Angabe)
              internal  nur die verwaltungsinterne Ausgabe mit Notizen,
                        Bewertungen und Prüfprotokoll (Dateien mit „-intern“)
              both      beide, mit derselben Kennung der Fassung
    --draft             mit dem Vermerk ENTWURF; bei offenen Fehlern immer
    --date JJJJ-MM-TT   Datum der Anlage (sonst heute)
    --seed N            Startzahl für Zufallsschritte (sonst 1)
    --since DATEI       früheres Prüfprotokoll (pruefprotokoll-intern.json):
                        das neue sagt, was sich seither geändert hat; nur mit
                        --edition internal oder both

massnahmenplan fix <plan.xlsx> --out <kopie.xlsx>
    behebt in einer Kopie, was sich ohne Nachdenken beheben lässt: Leerzeichen,
    unsichtbare Zeichen, Zahlen und Daten als Text. Der Plan bleibt, wie er ist.
    --only KENNUNG,…    nur Prüfhinweise mit diesen Kennungen, auch solche, bei
                        denen ein Mensch entscheidet, zum Beispiel
                        reference/unknown-actor; cell/normal-form bringt Beträge
                        und Zeiträume in die übliche Form
    --dry-run           nur zeigen, nichts schreiben (dann auch ohne --out)

massnahmenplan adopt <liste.xlsx> --out <plan.xlsx>
    übernimmt eine vorhandene Liste von Maßnahmen in einen neuen Plan und sagt,
    was aus jeder Spalte und Zeile geworden ist. Die Liste bleibt, wie sie ist.
    --sheet NAME        das Blatt, in dem die Liste steht; darf mehrmals stehen
    --set "FELD=WERT"   füllt eine der Grundangaben, zum Beispiel
                        --set "Beste Seite=hoch"; darf mehrmals stehen

massnahmenplan new <plan.xlsx>
    legt einen leeren Plan an.
    --example           legt stattdessen einen erfundenen Beispielplan an
    --set "FELD=WERT"   füllt eine der Grundangaben, zum Beispiel
                        --set "Programm=Sozialer Zusammenhalt";
                        darf mehrmals stehen

Bei check, rank, export, fix und adopt:
    --mapping DATEI     JSON-Datei, die sagt, welche Spalte des Blatts welche
                        Spalte des Plans ist:
                        [{"sheet": "…", "sheetColumn": "…", "planColumn": "…"}]
                        bei adopt auch, was Farben und eigene Wörter für den
                        Status bedeuten:
                        {"colour": "grün", "status": "umgesetzt"},
                        {"word": "erledigt", "status": "umgesetzt"}

Bei jedem Befehl:
    --json              ein JSON-Dokument statt der Tabellen
    --force             vorhandene Dateien überschreiben und eine Arbeitsmappe
                        lesen, die noch geöffnet ist
    --debug             technische Einzelheiten, wenn etwas nicht geht
    --help              diese Hilfe
    --version           die Version des Programms

Endstatus: 0 in Ordnung · 1 fertig, aber mit offenen Fehlern
           2 nicht ausgeführt`

/** For what must never happen. */
export const failureSentence =
  'Das Programm ist auf einen eigenen Fehler gestoßen und hat nichts geschrieben. Bitte mit --debug noch einmal aufrufen und die Ausgabe an die Entwickler geben.'

/** For a full disk behind a redirection, and the like. */
export const outputSentence =
  'Die Ausgabe konnte nicht vollständig geschrieben werden. Bitte prüfen, ob am Ziel der Umleitung noch Platz ist, und den Befehl wiederholen.'
