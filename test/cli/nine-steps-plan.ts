import { agreedExamplePlan } from '../../src/core/papers/example-agreed/agreed-example-plan.ts'
import type { Act, Typed } from './nine-steps-person.ts'

/*
 * What the story of the nine steps is about: 60 measures in 4 fields, one conference, one date of the committee.
 */

export const fieldNames = ['Wohnen', 'Soziales', 'Freizeit und Kultur', 'Gesundheit und Sicherheit'] as const

interface Listed {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly lead: string
  /** The status at the end of the story. */
  readonly status: string
  readonly note: string | null
}

/** The measures of the agreed example, in its order, with the numbers that a list without numbers is given. */
export const listed: readonly Listed[] = (agreedExamplePlan.measures ?? []).map((row) => ({
  id: String(row.id),
  title: String(row.title),
  field: String(row.field),
  lead: String(row.lead),
  status: String(row.status),
  note: row.note === null ? null : String(row.note),
}))

export const ids = listed.map(({ id }) => id)

/** Twenty measures get their status only in step 7. */
export const statusesToSet: Readonly<Record<string, string>> = Object.fromEntries(
  listed
    .filter(({ status }) => ['in Umsetzung', 'umgesetzt', 'angeschoben'].includes(status))
    .slice(0, 20)
    .map(({ id, status }) => [id, status]),
)

const statusAtFirst = new Set(['geplant', 'noch nicht begonnen', 'laufend (Daueraufgabe)'])
const periods = ['2026–2028', null, 'ab 2027', null, 'Q3/2027', 'dauerhaft', null]

/** What is wrong in the list, and what a person types instead where the tool cannot know; `null` = mechanical. */
export const slips: readonly {
  readonly code: string
  readonly measure: string
  readonly column: 'title' | 'lead' | 'status' | 'period'
  readonly written: string | null
  readonly mended: string | null
}[] = [
  {
    code: 'cell/whitespace',
    measure: 'W3',
    column: 'title',
    written: 'Ausfüllhilfe  für Wohngeld und Wohnberechtigung ',
    mended: null,
  },
  { code: 'cell/whitespace', measure: 'F9', column: 'lead', written: 'Stadtbibliothek\u00a0', mended: null },
  { code: 'cell/comma-list', measure: 'S3', column: 'lead', written: 'Jugendzentrum, Seniorenbüro', mended: null },
  { code: 'cell/unknown-value', measure: 'S1', column: 'status', written: 'geplannt', mended: null },
  { code: 'cell/required', measure: 'S12', column: 'status', written: null, mended: 'noch nicht begonnen' },
  { code: 'measure/period-order', measure: 'F11', column: 'period', written: '2027–2025', mended: '2025–2027' },
  { code: 'cell/period-unreadable', measure: 'G13', column: 'period', written: 'sobald möglich', mended: 'ab 2028' },
]

function written(id: string, column: string, otherwise: Typed): Typed {
  const slip = slips.find((one) => one.measure === id && one.column === column)
  return slip ? slip.written : otherwise
}

export const listSheet = 'Liste Spindelhöfe'
const headers = ['lfd. Nr.', 'Projekt', 'Träger', 'Umsetzungsstand', 'Laufzeit', 'Anmerkungen', 'Ablage']

/** A title, a header in row 3, each field as a category row, a running count instead of numbers, a sum at the end. */
export function foreignList(): readonly (readonly Typed[])[] {
  const rows: Typed[][] = [['Projekte in den Spindelhöfen, Arbeitsstand Herbst'], [], headers]
  for (const field of fieldNames) {
    rows.push([field])
    for (const [index, one] of listed.entries()) if (one.field === field) rows.push(listRow(one, index + 1))
    rows.push([])
  }
  return [...rows, ['Summe', `${listed.length} Projekte`]]
}

function listRow({ id, title, lead, status, note }: Listed, count: number): Typed[] {
  const period = periods[count % periods.length] ?? null
  return [
    count,
    written(id, 'title', title),
    written(id, 'lead', lead),
    written(id, 'status', statusAtFirst.has(status) ? status : 'geplant'),
    written(id, 'period', period),
    note,
    `Ordner ${count % 4}`,
  ]
}

export const committee = 'Ausschuss für Soziales, Wohnen und Integration'

/** The eight that are asked for at first. */
export const settings: Readonly<Record<string, Typed>> = {
  Kommune: 'Stadt Dohlenfurt',
  Programm: 'Sozialer Zusammenhalt',
  Gebiet: 'Spindelhöfe',
  Titel: 'Sozialer Maßnahmenplan Spindelhöfe',
  Stand: { day: '2026-11-02' },
  Ausschuss: committee,
  'Sitzung am': { day: '2027-02-10' },
  'Vorlage-Nr.': '2027/0038',
}

/** 1, 2 or 3 for every measure, 1 for every fourth. */
export const priorities: Readonly<Record<string, number>> = Object.fromEntries(
  ids.map((id, index) => [id, index % 4 === 0 ? 1 : 2 + (index % 2)]),
)

export const agreedSettings: readonly Act[] = [
  { do: 'setting', name: 'Verfahren', value: 'Vereinbart' },
  { do: 'setting', name: 'Skala', value: '1; 2; 3' },
  { do: 'setting', name: 'Beste Seite', value: 'erste' },
  { do: 'setting', name: 'Als priorisiert gilt', value: '1' },
]

/** The sums of the dots on the posters: at most 16 × 5 in a field, with ties. */
export const sums: Readonly<Record<string, number>> = Object.fromEntries(ids.map((id, index) => [id, (index * 7) % 9]))

export const totalsActs: readonly Act[] = [
  { do: 'setting', name: 'Verfahren', value: 'Punktsummen' },
  { do: 'setting', name: 'Punkte je Akteur', value: 5 },
  { do: 'setting', name: 'Anwesend', value: 16 },
  {
    do: 'rows',
    sheet: 'Ergebnisse',
    table: 'tblErgebnisse',
    rows: ids.map((id) => ({ Maßnahme: id, Punkte: sums[id] ?? 0 })),
  },
]

const sheetCount = 12

/** Numbered sheets without names; each gives its five dots in every field, or fewer where they would meet. */
function ballotRows(): readonly Readonly<Record<string, Typed>>[] {
  return fieldNames.flatMap((field) => {
    const own = listed.filter((one) => one.field === field)
    return own.map(({ id }, at) => ({ Maßnahme: id, ...marksOf(at, own.length) }))
  })
}

function marksOf(at: number, measures: number): Readonly<Record<string, Typed>> {
  const marks = Array.from({ length: sheetCount }, (_, sheet): readonly [string, Typed] => {
    const given = new Map([
      [(sheet * sheet) % measures, 2],
      [(sheet * 3 + 1) % measures, 1],
      [(sheet * 5 + 2) % measures, 2],
    ])
    return [`Z${String(sheet + 1).padStart(2, '0')}`, given.get(at) ?? null]
  })
  return Object.fromEntries(marks)
}

export const ballotActs: readonly Act[] = [
  { do: 'setting', name: 'Verfahren', value: 'Punkte' },
  { do: 'setting', name: 'Punkte je Akteur', value: 5 },
  { do: 'setting', name: 'Geheim', value: 'ja' },
  { do: 'rows', sheet: 'Bewertungen', table: 'tblBewertungen', rows: ballotRows() },
]

export const decisions: readonly Readonly<Record<string, Typed>>[] = [
  {
    Datum: { day: '2026-09-09' },
    Gremium: '2. Sozialträgerkonferenz',
    Art: 'Beschluss',
    Stand: 'erfolgt',
    'Gilt für': 'Plan',
  },
  {
    Datum: { day: '2027-02-10' },
    Gremium: committee,
    Art: 'Kenntnisnahme',
    Stand: 'vorgesehen',
    'Gilt für': 'Plan',
    'Vorlage-Nr.': '2027/0038',
  },
]

export const sources: readonly Readonly<Record<string, Typed>>[] = [
  { Kürzel: 'ISEK', Bezeichnung: 'Integriertes Entwicklungskonzept', Art: 'Konzept', Datum: { day: '2024-06-20' } },
  { Kürzel: 'RP', Bezeichnung: 'Rahmenplan Spindelhöfe', Art: 'Konzept', Datum: { day: '2025-01-30' } },
  { Kürzel: 'AW', Bezeichnung: 'Akteurswerkstatt', Art: 'Veranstaltung', Datum: { day: '2025-03-19' } },
  { Kürzel: 'IW', Bezeichnung: 'Ideenwerkstatt', Art: 'Veranstaltung', Datum: { day: '2025-07-02' } },
  { Kürzel: 'ST', Bezeichnung: 'Stadtteilspaziergang', Art: 'Veranstaltung', Datum: { day: '2025-09-24' } },
  { Kürzel: 'K1', Bezeichnung: '1. Sozialträgerkonferenz', Art: 'Veranstaltung', Datum: { day: '2025-11-12' } },
  { Kürzel: 'K2', Bezeichnung: '2. Sozialträgerkonferenz', Art: 'Veranstaltung', Datum: { day: '2026-09-09' } },
]

const sourceCodes = sources.map((row) => String(row['Kürzel']))

/** Where each measure comes from: one source, every third from two. */
export const origins: Readonly<Record<string, string>> = Object.fromEntries(
  ids.map((id, index) => {
    const [first, second] = [sourceCodes[index % 7], sourceCodes[(index + 3) % 7]]
    return [id, index % 3 === 0 ? `${first}; ${second}` : `${first}`]
  }),
)

/** What must never reach the committee. */
export const confidential = {
  note: 'Der Träger hat die Kündigung der Räume angekündigt, bitte vertraulich behandeln.',
  comment: 'Nachfragen, ob der Förderantrag vor der Sitzung noch zurückgezogen wird.',
} as const
