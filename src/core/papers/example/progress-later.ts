import type { Status } from '../../plan/status.ts'

/** What was reported about one measure at one reporting date. */
export type Report = readonly [measure: string, status: Status, text: string]

/** Reports at the second reporting date. */
export const laterProgress: readonly Report[] = [
  ['W1', 'laufend (Daueraufgabe)', '92 Beratungen seit April. Auf Wunsch gibt es jetzt auch einen Termin am Abend.'],
  [
    'W2',
    'in Umsetzung',
    'Elf von 24 Eingängen sind fertig. Die Rückmeldungen sind gut; die Farbauswahl in den Hausgemeinschaften braucht mehr Zeit als gedacht.',
  ],
  [
    'W3',
    'angeschoben',
    'Das Planungsbüro ist beauftragt. Mit dem Bau der ersten Rampe wird im Frühjahr 2027 gerechnet.',
  ],
  ['W5', 'in Umsetzung', 'Der Hof Ofenweg ist bepflanzt. Für den zweiten Hof haben die Gespräche begonnen.'],
  ['W7', 'umgesetzt', 'Alle 96 Plätze sind vermietet, es gibt eine Warteliste.'],
  ['W8', 'umgesetzt', 'Die Kosten für die Abfuhr von wildem Müll sind um ein Drittel gesunken.'],
  ['W9', 'laufend (Daueraufgabe)', '35 weitere Haushalte beraten. Neu: Beratung auf Arabisch und Ukrainisch.'],
  ['W12', 'angeschoben', 'Texte in vier Sprachen liegen vor, zwei Übersetzungen fehlen noch.'],
  ['S1', 'laufend (Daueraufgabe)', 'Im Sommer erstmals mit Tischen auf dem Platz. Das Trägermodell wird vorbereitet.'],
  ['S2', 'laufend (Daueraufgabe)', 'Ein zweiter Nachmittag wurde eingerichtet.'],
  ['S3', 'in Umsetzung', 'Elf Merkblätter sind fertig und werden in allen Beratungsstellen benutzt.'],
  ['S4', 'angeschoben', 'Zwölf Patinnen und Paten sind geschult, die ersten Treffen laufen.'],
  ['S5', 'umgesetzt', 'Nach zehn Terminen ist die Förderung beendet. Die Kita macht weiter.'],
  ['S8', 'angeschoben', 'Neun Ehrenamtliche sind gefunden. Die Schulung beginnt im November.'],
  ['S9', 'in Umsetzung', '19 Sprechstunden, 148 Ratsuchende. Zehn Leihgeräte sind ständig unterwegs.'],
  ['S11', 'angeschoben', 'An zwei Probeabenden kamen 9 und 14 Gäste.'],
  ['F1', 'in Umsetzung', 'Seit September wird gebaut. Die Nordhälfte bleibt bis zum Frühjahr offen.'],
  ['F2', 'umgesetzt', 'Etwa 900 Gäste, 27 Stände und kein Regen. Die Auswertung liegt vor.'],
  ['F3', 'laufend (Daueraufgabe)', 'Die Besuchszahlen sind stabil. Mädchen wünschen sich einen eigenen Nachmittag.'],
  ['F4', 'angeschoben', 'Der Nutzungsvertrag ist geschlossen. Gesucht wird eine zweite Übungsleitung.'],
  ['F9', 'laufend (Daueraufgabe)', 'In den Sommerferien nahmen 118 Kinder teil, im Vorjahr 95.'],
  ['F10', 'umgesetzt', 'Drei Abende mit zusammen rund 420 Gästen.'],
  ['F11', 'angeschoben', 'Sieben Gespräche sind aufgezeichnet, zwei Schulklassen arbeiten mit.'],
  ['F12', 'in Umsetzung', 'Alle 38 Beete sind vergeben. Der Kompostplatz wird im Winter gebaut.'],
  [
    'G1',
    'in Umsetzung',
    'Der Weg zur Bushaltestelle ist fertig. Die Leuchten für die Unterführung kommen wegen langer Lieferzeiten erst im Januar.',
  ],
  ['G2', 'angeschoben', 'Die Verkehrsschau hat zwei Standorte bestätigt. Drei Gehgruppen sind unterwegs.'],
  ['G4', 'laufend (Daueraufgabe)', 'Ein dritter Kurs mit Fahrdienst ist gestartet.'],
  ['G6', 'in Umsetzung', 'Elf Klassen und zwei Sportgruppen wurden besucht.'],
  ['G8', 'umgesetzt', 'Das Gerät hängt. 58 Menschen haben einen Kurs besucht.'],
  ['G9', 'angeschoben', 'Elf Familien beim ersten Kochabend, das Rezeptheft wächst.'],
  ['G10', 'laufend (Daueraufgabe)', 'Der zweite Jahrgang ist im Einsatz.'],
]
