import type { Decision } from '../../src/core/plan/decision.ts'
import type { Placed } from '../../src/core/plan/place.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { aField, aMeasure, anActor, aPlan, ballotTable, type MeasureValues } from './plan.ts'

/*
 * A small plan with everything that makes papers go wrong: own status words, ties, an empty field, a rejected row, texts
 * that look like formulas, a text that is too tall for any row, a decided order, internal notes.
 */

export function aDecision(values: Partial<Decision>, row = 2): Placed<Decision> {
  return {
    value: {
      date: null,
      body: null,
      kind: null,
      state: null,
      scope: null,
      version: null,
      paperNumber: null,
      note: null,
      ...values,
    },
    place: { sheet: 'Beschlüsse', row, columns: new Map() },
  }
}

const sentence = 'Die Nachbarschaft trifft sich im Hof, plant gemeinsam und hält fest, wer bis wann was übernimmt. '

/** About 5,000 characters in two paragraphs, the second far too tall for one row. */
export const longText = `Erster Absatz.\n${sentence.repeat(50).trim()}`

export const secretNote = 'Vertraulich: Absprache noch nicht öffentlich'

const housing: readonly MeasureValues[] = [
  {
    id: 'W1',
    title: 'Innenhöfe gemeinsam begrünen',
    description: longText,
    lead: ['QM'],
    participants: ['NBV', 'Wohnungsbaugesellschaft'],
    sources: ['ISEK', 'K3'],
    status: { word: 'läuft', meaning: 'in Umsetzung' },
    cost: { fromCents: 5_400_000, toCents: 5_400_000, approximate: false, per: null, tax: null },
    funding: ['Städtebauförderung', 'Verfügungsfonds'],
    period: {
      from: { first: '2026-01-01', last: '2026-12-31', text: '2026' },
      to: { first: '2030-01-01', last: '2030-12-31', text: '2030' },
      permanent: false,
      everyYears: null,
      text: '2026–2030',
    },
    internalNote: secretNote,
  },
  {
    id: 'W2',
    title: '=SUMME(A1) ist ein Titel & kein <Befehl>',
    description: '+49 ist eine Vorwahl',
    lead: ['@Verein'],
    status: 'geplant',
    cost: { fromCents: 2_000_000, toCents: 4_500_000, approximate: true, per: 'year', tax: null },
  },
  { id: 'W3', title: 'Treppenhäuser aufwerten', status: 'umgesetzt', goal: 'Wer heimkommt, fühlt sich willkommen.' },
  { id: 'W4', title: 'Waschcafé', status: 'nicht weiterverfolgt', statusNote: 'kein Raum gefunden' },
]

const social: readonly MeasureValues[] = [
  { id: 'S1', title: 'Sprachcafé', status: 'angeschoben', agreedPriority: '1' },
  { id: 'S2', title: 'Lernpatenschaften', status: 'noch nicht begonnen', agreedPriority: '1' },
  { id: 'S3', title: 'Stadtteilzeitung', status: null, agreedPriority: '3' },
]

function placed(values: readonly MeasureValues[], firstRow: number) {
  return values.map((one, index) => aMeasure({ ...one, row: firstRow + index }))
}

export const richPlan: Plan = aPlan({
  settings: {
    municipality: 'Stadt Beispielhausen',
    programme: 'Sozialer Zusammenhalt',
    area: 'Nordviertel',
    title: 'Sozialer Maßnahmenplan Nordviertel',
    asOf: '2026-11-16',
    version: '2026',
    committee: 'Sozialausschuss',
    meetingOn: '2027-01-20',
    paperNumber: 'BV/0417/2026-2031',
    attachmentNumber: '1',
    method: 'Punkte',
    dotsPerActor: 5,
    maxDotsPerMeasure: 3,
    scale: ['1', '2', '3'],
    bestSide: 'erste',
    prioritisedLabels: ['1'],
    notRankedStatuses: ['nicht weiterverfolgt'],
  },
  fields: [
    aField({ method: 'Punkte', measures: placed(housing, 2) }),
    aField({ code: 'S', name: 'Soziales', method: 'Vereinbart', measures: placed(social, 6) }),
    aField({ code: 'G', name: 'Gesundheit und Sicherheit im Nordviertel', method: 'Punkte' }),
  ],
  excluded: [{ sheet: 'Maßnahmen', row: 9, id: 'X1', title: 'Ohne Feld', why: 'no-field' }],
  actors: [
    anActor({ code: 'QM', name: 'Quartiersmanagement' }),
    anActor({ code: 'NBV', name: 'Nachbarschaftsverein' }, 3),
    anActor({ code: 'KGZ', name: 'Kirchengemeinde' }, 4),
  ],
  sources: [
    {
      value: {
        code: 'ISEK',
        name: 'Integriertes Entwicklungskonzept',
        kind: 'Konzept',
        date: null,
        participants: null,
      },
      place: { sheet: 'Herkunft', row: 2, columns: new Map() },
    },
    {
      value: {
        code: 'K3',
        name: '3. Sozialträgerkonferenz',
        kind: 'Veranstaltung',
        date: '2026-04-22',
        participants: 15,
      },
      place: { sheet: 'Herkunft', row: 3, columns: new Map() },
    },
  ],
  decisions: [
    aDecision({
      date: '2027-01-20',
      body: 'Sozialausschuss',
      kind: 'Kenntnisnahme',
      state: 'vorgesehen',
      scope: 'Plan',
      paperNumber: 'BV/0417/2026-2031',
    }),
    aDecision(
      { date: '2026-04-22', body: '3. Sozialträgerkonferenz', kind: 'Beschluss', state: 'erfolgt', scope: 'Plan' },
      3,
    ),
  ],
  statusWords: [
    {
      value: { word: 'läuft', meaning: 'in Umsetzung', explanation: 'Es wird daran gearbeitet.' },
      place: { sheet: 'Status', row: 2, columns: new Map() },
    },
  ],
  ballots: ballotTable(['QM', 'NBV', 'KGZ'], { W1: [3, 2, ''], W2: [1, 1, 'E'], W3: [1, 1, ''] }),
})
