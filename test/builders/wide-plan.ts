import type { ProgressEntry } from '../../src/core/plan/measure.ts'
import type { Placed } from '../../src/core/plan/place.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import type { Status } from '../../src/core/plan/status.ts'
import { looseDateIn } from '../../src/core/sheet/readers/loose-date.ts'
import { aField, aMeasure, anActor } from './plan.ts'
import { longText, richPlan } from './rich-plan.ts'

/*
 * The rich plan with all that the further sheets show: actors in bodies, sources, reports over several dates, notes.
 */

/** `aReport('W1', '2015/16', 'geplant', 'Es geht voran.')`, one a row. */
export function aReport(
  measure: string,
  date: string,
  status: Status | { readonly word: string; readonly meaning: Status },
  text: string | null = null,
  confirmed: string | null = null,
): Placed<ProgressEntry> {
  const dueDate = looseDateIn(date)
  if (dueDate === null) throw new Error(`no date: ${date}`)
  return {
    value: {
      measure,
      dueDate,
      status: typeof status === 'string' ? { word: status, meaning: status } : status,
      text,
      confirmed,
    },
    place: { sheet: 'Sachstand', row: 2, columns: new Map() },
  }
}

const conference = 'Konferenz'
const council = 'Präventionsrat'

const actors: Plan['actors'] = [
  anActor({ code: 'QM', name: 'Quartiersmanagement', group: 'Quartier', bodies: [conference, council], weight: 2 }),
  anActor({ code: 'NBV', name: 'Nachbarschaftsverein', group: 'Verein', bodies: [conference, council] }, 3),
  anActor({ code: 'KGZ', name: 'Kirchengemeinde', group: 'Kirche', bodies: [conference], takesPart: false }, 4),
  anActor({ code: 'POL', name: 'Polizeistation', group: null, bodies: [council], aliases: ['Revier Nordviertel'] }, 5),
]

const [housing = aField(), social = aField(), ...others] = richPlan.fields

export const widePlan: Plan = {
  ...richPlan,
  fields: [
    { ...housing, prioritisedWanted: 1, participants: 12 },
    {
      ...social,
      measures: [
        ...social.measures,
        aMeasure({
          id: 'S4',
          title: 'Ferienprogramm',
          status: 'umgesetzt',
          sources: ['K3', 'Umfrage'],
          mergedFrom: ['S9'],
          row: 9,
        }),
      ],
    },
    ...others,
  ],
  actors,
  progress: [
    aReport('W1', '31.12.2018', { word: 'läuft', meaning: 'in Umsetzung' }, longText, 'Leitung'),
    aReport('W1', '2013', 'geplant', 'Ein erster Entwurf liegt vor.'),
    aReport('W2', '2015 / 2016', 'geplant'),
    aReport('W3', '2015/2016', 'in Umsetzung', 'Zwei Häuser sind fertig.'),
    aReport('W3', '31.12.2018', 'umgesetzt', null),
    aReport('S1', '31.12.2018', 'angeschoben', '=SUMME(A1) bleibt Text'),
    aReport('X9', '2013', 'geplant', 'Von einer Maßnahme, die es nicht mehr gibt.'),
  ],
}
