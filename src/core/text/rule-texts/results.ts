import type { RuleText } from './rule-text.ts'

export const resultRules = {
  'ballot/unknown-actor': {
    meaning: 'Eine Spalte liest sich wie eine Bewertung, gehört aber niemandem.',
    mend: 'Die Überschrift berichtigen oder das Kürzel im Blatt Akteure ergänzen.',
    example: 'Spalte „A9“, das Blatt Akteure endet bei A8.',
  },
  'ballot/not-entitled': {
    meaning: 'Wer nach dem Blatt Akteure nicht teilnimmt, hat bewertet; es zählt nicht.',
    mend: 'Die Angabe im Blatt Akteure prüfen.',
    example: '„Nimmt an Bewertung teil“: nein.',
  },
  'ballot/dropped-measure': {
    meaning: 'Eine Maßnahme, die nicht gereiht wird, hat Bewertungen.',
    mend: 'Den Status oder „Nicht gereiht bei Status“ prüfen.',
    example: 'Punkte für eine nicht weiterverfolgte Maßnahme.',
  },
  'ballot/same-organisation': {
    meaning: 'Zwei Spalten sind anscheinend dieselbe Organisation, die doppelt zählt.',
    mend: 'Eine Spalte streichen oder die Namen unterscheiden.',
    example: '„Nachbarschaftshilfe“ und „Nachbarschaftshilfe e. V.“.',
  },
  'ballot/second-entry-differs': {
    meaning: 'Erst- und Zweiteingabe eines Bogens sind verschieden.',
    mend: 'Mit dem Bogen vergleichen und die falsche Zelle berichtigen.',
    example: 'Erst 3, dann 2 Punkte.',
  },
  'ballot/below-quorum': {
    meaning: 'Es liegen weniger Bewertungen vor als verlangt.',
    mend: 'Nacherheben oder die Mindestbeteiligung prüfen.',
    example: '4 von 15, verlangt ist die Hälfte.',
  },
  'ballot/too-few-for-secrecy': {
    meaning: 'Bei so wenigen geheimen Bögen lässt sich erraten, wer wie bewertet hat.',
    mend: 'Einzelheiten nicht weitergeben.',
    example: 'Zwei Bögen in einem Handlungsfeld.',
  },
  'ballot/over-dotted': {
    meaning: 'Ein Akteur hat in einem Handlungsfeld zu viele Punkte vergeben; seine Bewertung zählt dort nicht.',
    mend: 'Mit dem Bogen vergleichen.',
    example: '12 von 10 Punkten.',
  },
  'ballot/over-maximum': {
    meaning: 'Ein Akteur hat einer Maßnahme zu viele Punkte gegeben.',
    mend: 'Mit dem Bogen vergleichen.',
    example: '6 Punkte, erlaubt sind 5.',
  },
  'ballot/not-in-form': {
    meaning: 'Ein Eintrag passt nicht zum Verfahren.',
    mend: 'Eintragen, was das Verfahren verlangt, E oder nichts.',
    example: '„hoch“ bei Punkten.',
  },
  'ballot/out-of-scale': {
    meaning: 'Ein Eintrag steht nicht auf der Skala.',
    mend: 'Mit dem Bogen vergleichen und berichtigen.',
    example: '7 auf einer Skala von 1 bis 5.',
  },
  'ballot/direction-missing': {
    meaning: 'Es fehlt, welche Seite der Skala die beste ist; nichts wird gereiht.',
    mend: 'Skala und „Beste Seite“ in den Grundangaben ausfüllen.',
    example: 'Noten von 1 bis 5 ohne „Beste Seite“.',
  },
  'ballot/label-is-sign': {
    meaning: 'Eine Bezeichnung der Skala bedeutet in jeder Bewertung etwas anderes.',
    mend: 'In Skala und Bewertungen umbenennen.',
    example: '„E“ steht auf der Skala und heißt zugleich Enthaltung.',
  },
  'ballot/secret-named': {
    meaning: 'Eine geheime Bewertung nennt in der Überschrift einen Akteur.',
    mend: 'Die Spalten durch nummerierte Bögen ersetzen.',
    example: '„Geheim“: ja, Spalte „QM“.',
  },
  'result/sum-exceeds': {
    meaning: 'In einem Handlungsfeld stehen mehr Punkte, als vergeben werden konnten.',
    mend: 'Punkte, Teilnehmende oder „Punkte je Akteur“ berichtigen.',
    example: '130 Punkte, 12 Teilnehmende mit je 10.',
  },
  'result/count-exceeds': {
    meaning: 'Ja, Nein und Enthaltung ergeben mehr als die Teilnehmenden.',
    mend: 'Die Zählung oder die Zahl der Teilnehmenden berichtigen.',
    example: '17 Stimmen, 16 Teilnehmende.',
  },
  'result/two-bases': {
    meaning: 'Ein Handlungsfeld hat Angaben eines anderen Verfahrens; sie zählen nicht.',
    mend: 'Das Verfahren ändern oder die Angaben löschen.',
    example: 'Verfahren Punktsummen, aber eine vereinbarte Priorität.',
  },
  'result/label-unknown': {
    meaning: 'Eine Priorität steht nicht auf der Skala.',
    mend: 'Berichtigen oder die Skala ergänzen.',
    example: '„4“ bei der Skala 1; 2; 3.',
  },
  'privacy/email': {
    meaning: 'In einem Text, der veröffentlicht würde, steht eine E-Mail-Adresse.',
    mend: 'Streichen oder in die „Interne Notiz“ schreiben.',
    example: '„treff@example.org“ in der Beschreibung.',
  },
  'privacy/phone': {
    meaning: 'Dort steht eine Telefonnummer.',
    mend: 'Streichen oder in die „Interne Notiz“ schreiben.',
    example: '„Tel. 0123 456789“.',
  },
  'privacy/iban': {
    meaning: 'Dort steht eine Bankverbindung.',
    mend: 'Streichen oder in die „Interne Notiz“ schreiben.',
    example: 'Eine IBAN in der Bemerkung.',
  },
  'privacy/person': {
    meaning: 'Dort steht anscheinend der Name einer Person.',
    mend: 'Durch Funktion oder Organisation ersetzen.',
    example: '„Frau Muster“ unter „Federführung“.',
  },
  'privacy/comment': {
    meaning: 'An einer Zelle hängt ein Kommentar; wer die Mappe weitergibt, gibt ihn mit.',
    mend: 'Vor dem Weitergeben löschen.',
    example: 'Ein Kommentar mit einer Rückfrage.',
  },
  'decision/order': {
    meaning: 'Zwei Befassungen stehen in einer Reihenfolge, die nicht sein kann.',
    mend: 'Datum und Stand beider Einträge prüfen.',
    example: 'Der Ausschuss nimmt Kenntnis, bevor die Konferenz beschließt.',
  },
  'decision/paper-missing': {
    meaning: 'Zur Befassung des Ausschusses fehlt die Nummer der Vorlage.',
    mend: 'Eintragen.',
    example: '„Vorlage-Nr.“ leer.',
  },
  'decision/conference-missing': {
    meaning: 'Der Ausschuss soll den Plan bekommen, aber wer ihn beschlossen hat, steht nicht da.',
    mend: 'Den Beschluss der Konferenz eintragen.',
    example: 'Das Blatt Beschlüsse nennt nur den Ausschuss.',
  },
  'decision/body-only-took-note': {
    meaning: 'Ein Gremium soll beschlossen haben, was es nur zur Kenntnis genommen hat.',
    mend: 'Die Angabe in „Art“ oder „Gilt für“ berichtigen.',
    example: 'Kenntnisnahme, „Gilt für“: Rangfolge.',
  },
  'decision/data-newer': {
    meaning: 'Der Plan ist neuer als der letzte Beschluss.',
    mend: 'Die neue Befassung eintragen oder den Stand prüfen.',
    example: 'Stand Oktober, Beschluss im März.',
  },
  'waiver/dead': {
    meaning: 'Eine Begründung betrifft nichts mehr, oder ihre Regel gibt es nicht.',
    mend: 'Die Zeile löschen oder die Regel berichtigen.',
    example: 'Der Fehler ist inzwischen behoben.',
  },
  'waiver/not-allowed': {
    meaning: 'Eine Begründung betrifft, was nicht offen bleiben kann.',
    mend: 'Den Fehler beheben und die Zeile löschen.',
    example: 'Begründung zu einer doppelten Nummer.',
  },
} as const satisfies Readonly<Record<string, RuleText>>
