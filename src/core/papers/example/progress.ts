import type { ProgressEntry } from '../../plan/measure.ts'
import type { CellsOf } from '../template-content.ts'
import { laterProgress, type Report } from './progress-later.ts'

const spring: readonly Report[] = [
  ['W1', 'laufend (Daueraufgabe)', 'Im ersten Quartal 46 Beratungen, meist zu Nebenkosten und Wohngeld.'],
  ['W2', 'in Umsetzung', 'Die ersten vier Eingänge sind gestrichen. Klingelanlagen sind bestellt.'],
  ['W3', 'angeschoben', 'Der Rundgang hat acht Häuser ausgewählt. Die Planung wird ausgeschrieben.'],
  ['W5', 'geplant', 'Zwei Hofgruppen haben sich gebildet. Der Plan für den Hof Ofenweg ist abgestimmt.'],
  ['W7', 'in Umsetzung', 'Drei von vier Boxen stehen. Die letzte folgt im Mai.'],
  ['W8', 'umgesetzt', 'Alle sieben Plätze sind fertig. Der Aktionstag war gut besucht.'],
  ['W9', 'laufend (Daueraufgabe)', 'Acht Helferinnen und Helfer sind geschult, 39 Haushalte wurden beraten.'],
  ['W12', 'geplant', 'Beispiele aus anderen Städten sind gesammelt.'],
  ['S1', 'laufend (Daueraufgabe)', 'Durchschnittlich 34 Gäste am Tag. Der Abendbetrieb wird von fünf Gruppen genutzt.'],
  ['S2', 'laufend (Daueraufgabe)', '18 bis 25 Gäste je Nachmittag, Kinderbetreuung ist gesichert.'],
  ['S3', 'in Umsetzung', 'Vier Merkblätter sind fertig und von einer Testgruppe geprüft.'],
  ['S4', 'geplant', 'Die Grundschule hat den Bedarf ermittelt: 40 Kinder.'],
  ['S5', 'in Umsetzung', 'Sieben Termine haben stattgefunden, zuletzt mit 36 Gästen.'],
  ['S9', 'in Umsetzung', 'Sechs Sprechstunden mit zusammen 52 Ratsuchenden.'],
  ['F1', 'geplant', 'Der Entwurf aus der Kinderwerkstatt ist beschlossen, die Ausschreibung läuft.'],
  ['F2', 'in Umsetzung', 'Die Festgruppe trifft sich alle zwei Wochen. 22 Stände sind angemeldet.'],
  [
    'F3',
    'laufend (Daueraufgabe)',
    'Samstags kommen 25 bis 30 Jugendliche. Zwei junge Leute wirken in der Leitung mit.',
  ],
  ['F6', 'umgesetzt', 'Der Schrank steht seit Oktober 2025. Die Patenschaft hat der Nachbarschaftsverein.'],
  ['F9', 'laufend (Daueraufgabe)', 'Für die Osterferien sind 60 Plätze belegt.'],
  ['F11', 'angeschoben', 'Ein Aufruf ist erschienen, drei Gespräche sind vereinbart.'],
  ['F12', 'in Umsetzung', 'Der Zaun steht, 22 Beete sind vergeben.'],
  ['G1', 'in Umsetzung', 'Der erste Abschnitt ist vergeben. Die Leuchten werden im Sommer geliefert.'],
  ['G2', 'geplant', 'Die Eltern wurden befragt, 140 Bögen kamen zurück.'],
  ['G4', 'laufend (Daueraufgabe)', 'Zwei Kurse mit zusammen 27 Teilnehmenden.'],
  ['G6', 'in Umsetzung', '14 Jugendliche sind ausgebildet und besuchen die ersten Klassen.'],
  ['G7', 'umgesetzt', 'Drei Spaziergänge sind ausgewertet, die Karte ist veröffentlicht.'],
  ['G8', 'in Umsetzung', 'Das Gerät ist bestellt, zwei Kurse haben stattgefunden.'],
  ['G10', 'laufend (Daueraufgabe)', 'Sechzehn Kinder des zweiten Jahrgangs sind in der Ausbildung.'],
]

function entries(reports: readonly Report[], day: string, confirmed: string): readonly CellsOf<ProgressEntry>[] {
  return reports.map(([measure, status, text]) => ({ measure, dueDate: { day }, status, text, confirmed }))
}

/** Two reporting dates; the later status of a measure is the one in *Maßnahmen*. */
export const progress: readonly CellsOf<ProgressEntry>[] = [
  ...entries(spring, '2026-03-31', 'Steuerungsgruppe'),
  ...entries(laterProgress, '2026-09-30', 'Steuerungsgruppe'),
]
