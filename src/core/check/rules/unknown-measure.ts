import { measureKey } from '../../plan/measure-id.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SheetKey, SheetRows } from '../../sheet/columns/tables.ts'
import { rowsOf, type TableReading } from '../../sheet/read-table.ts'
import { fold } from '../../text/clean.ts'
import { nearestAmong } from '../../text/nearest.ts'
import { placeAt, standsIn } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Tables whose rows say which measure they are about. */
type ReferringKey = { [K in SheetKey]: 'measure' extends keyof SheetRows[K] ? K : never }[SheetKey]
type Referring = TableReading<ReferringKey>

/** Where a lost row would make a rank wrong, this is an error; a report or a reason that is lost is not. */
const makesRanks: Readonly<Record<ReferringKey, boolean>> = {
  results: true,
  ballots: true,
  secondEntry: true,
  criterionValues: true,
  progress: false,
  waivers: false,
  factSheets: false,
}
const referring = Object.keys(makesRanks) as readonly ReferringKey[]

export const unknownMeasure: PlanRule = {
  codes: ['reference/unknown-measure'],
  reads: {
    measures: ['id', 'title', 'field'],
    fields: ['code', 'name', 'order'],
    results: ['measure'],
    ballots: ['measure'],
    secondEntry: ['measure'],
    criterionValues: ['measure'],
    progress: ['measure'],
    waivers: ['measure'],
    factSheets: ['measure'],
  },
  *check(reading) {
    // Without the sheet or its numbers, which has a finding of its own, every reference would be called wrong.
    if (!reading.tables.measures.some(({ columns }) => columns.has('id'))) return
    const measures = rowsOf(reading.tables.measures)
    const numbers = () => measures.flatMap(({ value: { id } }) => (id === null ? [] : [id]))
    let keys: ReadonlySet<string> | null = null
    const isKnown = (text: string) => {
      keys ??= new Set(numbers().map(measureKey))
      return keys.has(measureKey(text))
    }
    let nearestId: ((text: string) => string | null) | null = null
    // Whoever writes the title instead of the number is told the number.
    let byTitle: ReadonlyMap<string, string> | null = null
    for (const table of referring.flatMap((key) => reading.tables[key] as readonly Referring[])) {
      if (isAllInPlan(table, reading.plan)) continue
      for (const { text, row } of notInStep(table, measures)) {
        if (isKnown(text)) continue
        byTitle ??= idsByTitle(reading.plan)
        nearestId ??= nearestAmong(numbers())
        const values = { text, nearest: byTitle.get(fold(text)) ?? nearestId(text), counts: makesRanks[table.key] }
        yield { code: 'reference/unknown-measure', ...placeAt(table, row, 'measure'), values }
      }
    }
  },
}

/** The lines of a ballot are the rows whose measures the plan has. */
function isAllInPlan(table: Referring, { ballots }: Plan): boolean {
  return ballots.some((ballot) => standsIn(ballot, table) && ballot.lines.length === table.rows.length)
}

/** References but those of sheets that have the rows of *Maßnahmen* in their order, as most people fill in such a sheet. */
function notInStep(
  { rows }: Referring,
  measures: TableReading<'measures'>['rows'],
): readonly { readonly text: string; readonly row: number }[] {
  const found: { text: string; row: number }[] = []
  for (const [at, { value, place }] of rows.entries()) {
    const text = value.measure
    if (text !== null && text !== measures[at]?.value.id) found.push({ text, row: place.row })
  }
  return found
}

function idsByTitle({ fields }: Plan): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ measures }) => measures.map(({ value }) => [fold(value.title), value.id] as const)))
}
