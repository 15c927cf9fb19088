import type { RuleText } from './rule-text.ts'

export const cellRules = {
  'cell/required': {
    meaning: 'Eine Zelle, die gebraucht wird, ist leer.',
    mend: 'Ausfüllen.',
    example: 'Eine Maßnahme ohne Handlungsfeld.',
  },
  'cell/unknown-value': {
    meaning: 'Der Wert ist an dieser Stelle nicht vorgesehen.',
    mend: 'Berichtigen; eigene Wörter für den Status gehören ins Blatt Status.',
    example: 'Status „umgestzt“.',
  },
  'cell/formula-error': {
    meaning: 'Eine Formel ergibt einen Fehler.',
    mend: 'Die Formel berichtigen oder den Wert eintragen.',
    example: '#BEZUG! unter „Kosten (€)“.',
  },
  'cell/whitespace': {
    meaning: 'Der Text enthält überzählige Leerzeichen oder Zeichen, die niemand sieht.',
    mend: 'Bereinigen; die Seite und der Befehl „fix“ tun es auf Wunsch.',
    example: '„Offener␣␣Treff“.',
  },
  'cell/number-as-text': {
    meaning: 'Eine Zahl ist als Text gespeichert.',
    mend: 'In eine Zahl umwandeln.',
    example: '„54000“ als Text unter „Kosten (€)“.',
  },
  'cell/date-as-text': {
    meaning: 'Ein Datum ist als Text gespeichert.',
    mend: 'Als Datum eintragen.',
    example: '„08.03.2023“ als Text.',
  },
  'cell/text-became-date': {
    meaning: 'Excel hat eine Eingabe in ein Datum umgewandelt.',
    mend: 'Die Zelle als Text formatieren und den Wert neu eintragen.',
    example: 'Aus der Nummer „1.2“ wurde der 1. Februar.',
  },
  'cell/money-unreadable': {
    meaning: 'Der Betrag ist nicht zu lesen.',
    mend: 'Einen Betrag oder eine Spanne eintragen; wo noch keiner feststeht, „offen“.',
    example: '„je nach Angebot“ unter „Kosten (€)“.',
  },
  'cell/money-ambiguous': {
    meaning: 'Der Betrag lässt sich auf zwei Arten lesen.',
    mend: 'Eindeutig schreiben.',
    example: '„1,234 €“.',
  },
  'cell/period-unreadable': {
    meaning: 'Der Zeitraum ist nicht zu lesen.',
    mend: 'Zum Beispiel 2021–2030, ab 2027, Q3/2027, dauerhaft oder „offen“ eintragen.',
    example: '„bald“.',
  },
  'cell/period-several': {
    meaning: 'In einer Zelle stehen mehrere Zeiträume.',
    mend: 'Einen gemeinsamen eintragen, die einzelnen in die Beschreibung schreiben.',
    example: '„1.1) 2022–2023 1.2) 2023–2026“.',
  },
  'cell/too-long': {
    meaning: 'Der Text ist länger, als eine Zelle fasst.',
    mend: 'Kürzen oder verteilen.',
    example: 'Mehr als 32.767 Zeichen.',
  },
  'cell/formula-like': {
    meaning: 'Ein Text beginnt wie eine Formel.',
    mend: 'Bei Gelegenheit anders beginnen.',
    example: '„=Treffpunkt“.',
  },
  'cell/markup': {
    meaning: 'Der Text enthält Steuerzeichen aus einer Internetseite.',
    mend: 'Entfernen; sie würden so gedruckt.',
    example: '„Treff<br>im Hof“.',
  },
  'cell/comma-list': {
    meaning: 'Mehrere Einträge sind anders als mit Semikolon getrennt.',
    mend: 'Mit Semikolon trennen.',
    example: '„Quartiersbüro, Grundschule“.',
  },
  'cell/soft-value': {
    meaning: 'Eine Zahl steht in Klammern und wird ohne sie gelesen.',
    mend: 'Die Bedeutung der Klammern in die Bemerkung schreiben.',
    example: '„(5)“.',
  },
  'cell/normal-form': {
    meaning:
      'Eine Angabe wird richtig gelesen, ist aber anders geschrieben als üblich. Kein Prüfhinweis, nur ein Angebot.',
    mend: 'Auf Wunsch in die übliche Form bringen.',
    example: '„2021 - 2030“ statt „2021–2030“.',
  },
} as const satisfies Readonly<Record<string, RuleText>>
