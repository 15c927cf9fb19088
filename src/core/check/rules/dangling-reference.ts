import type { MeasureKey, ProgressEntry } from '../../plan/measure.ts'
import type { SheetKey } from '../../sheet/columns/tables.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { nearestAmong } from '../../text/nearest.ts'
import type { Finding } from '../finding.ts'
import { MeasureNumbers } from '../measure-mentions.ts'
import { measureRows } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import { isReference } from '../reference-words.ts'
import type { PlanRule } from '../rule.ts'

/** Where people write sentences. *Fundstelle* names cells, *Zusammengeführt aus* what may be gone. */
const measureTexts = [
  'title',
  'description',
  'goal',
  'targetGroup',
  'statusNote',
  'evidence',
  'note',
  'internalNote',
] as const satisfies readonly MeasureKey[]
const progressTexts = ['text'] as const satisfies readonly (keyof ProgressEntry)[]

/** `siehe W99`, where there is no W99. Only what looks like this plan's own numbers is taken for a reference. */
export const danglingReference: PlanRule = {
  codes: ['measure/dangling-reference'],
  reads: {
    measures: ['id', 'mergedFrom', ...measureTexts],
    fields: ['code'],
    progress: ['measure', ...progressTexts],
  },
  *check(reading) {
    const ids = measureRows(reading).flatMap(({ value }) => (value.id === null ? [] : [value.id]))
    const known = { numbers: numbersOf(reading, ids), nearestId: nearestAmong(ids) }
    for (const table of reading.tables.measures) yield* dangling(table, measureTexts, known)
    for (const table of reading.tables.progress) yield* dangling(table, progressTexts, known)
  },
}

/** Whoever looks for a number that was merged finds it in *Zusammengeführt aus*. */
function numbersOf(reading: PlanReading, ids: readonly string[]): MeasureNumbers {
  const merged = measureRows(reading).flatMap(({ value }) => value.mergedFrom ?? [])
  const codes = reading.plan.fields.map(({ code }) => code)
  return new MeasureNumbers(ids, { codes, gone: merged })
}

function* dangling<K extends SheetKey>(
  table: TableReading<K>,
  keys: readonly (keyof TableReading<K>['rows'][number]['value'] & string)[],
  { numbers, nearestId }: { readonly numbers: MeasureNumbers; readonly nearestId: ReturnType<typeof nearestAmong> },
): Iterable<Finding> {
  for (const { value, place } of table.rows) {
    for (const key of keys) {
      const text = value[key]
      if (typeof text !== 'string') continue
      const references = numbers.unknownIn(text).filter((mention) => isReference(text, mention))
      for (const reference of new Set(references.map((mention) => mention.text))) {
        const values = { text: reference, nearest: nearestId(reference) }
        yield { code: 'measure/dangling-reference', ...placeAt(table, place.row, key), values }
      }
    }
  }
}
