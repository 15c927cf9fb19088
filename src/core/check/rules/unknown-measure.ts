import { measureKey } from '../../plan/measure-id.ts'
import type { Plan } from '../../plan/plan.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { rowsOf } from '../../sheet/read-table.ts'
import { fold } from '../../text/clean.ts'
import { nearestAmong } from '../../text/nearest.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** Where a lost row would make a rank wrong, this is an error; *Zusammengeführt aus* may name what is long gone. */
const counting: ReadonlySet<string> = new Set(['ballots', 'secondEntry', 'results', 'criterionValues'])

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
    for (const table of allTables(reading)) {
      if (table.key === 'measures' || !table.columns.has('measure')) continue
      for (const [at, { value, place }] of table.rows.entries()) {
        const text = 'measure' in value ? value.measure : null
        // A sheet of ballots has the rows of the plan, in their order.
        if (text === null || text === measures[at]?.value.id || isKnown(text)) continue
        byTitle ??= idsByTitle(reading.plan)
        nearestId ??= nearestAmong(numbers())
        const values = { text, nearest: byTitle.get(fold(text)) ?? nearestId(text), counts: counting.has(table.key) }
        yield { code: 'reference/unknown-measure', ...placeAt(table, place.row, 'measure'), values }
      }
    }
  },
}

function idsByTitle({ fields }: Plan): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ measures }) => measures.map(({ value }) => [fold(value.title), value.id] as const)))
}
