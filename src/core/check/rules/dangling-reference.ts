import type { MeasureKey, ProgressEntry } from '../../plan/measure.ts'
import type { SheetKey } from '../../sheet/columns/tables.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { nearestAmong } from '../../text/nearest.ts'
import type { Finding, FindingValues } from '../finding.ts'
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
    const inText = danglingReferences(reading)
    for (const table of reading.tables.measures) yield* findings(table, measureTexts, inText)
    for (const table of reading.tables.progress) yield* findings(table, progressTexts, inText)
  },
}

/** What a text refers to and no measure is, and the number that was probably meant. */
type DanglingReferences = (text: string) => readonly FindingValues['measure/dangling-reference'][]

/** Whoever looks for a number that was merged finds it in *Zusammengeführt aus*. */
function danglingReferences(reading: PlanReading): DanglingReferences {
  const rows = measureRows(reading)
  const ids = rows.flatMap(({ value }) => (value.id === null ? [] : [value.id]))
  const numbers = new MeasureNumbers(ids, {
    codes: reading.plan.fields.map(({ code }) => code),
    gone: rows.flatMap(({ value }) => value.mergedFrom ?? []),
  })
  const nearestId = nearestAmong(ids)
  return (text) => {
    const found = new Set<string>()
    for (const mention of numbers.unknownIn(text)) {
      if (!found.has(mention.text) && isReference(text, mention)) found.add(mention.text)
    }
    return [...found].map((number) => ({ text: number, nearest: nearestId(number) }))
  }
}

function* findings<K extends SheetKey>(
  table: TableReading<K>,
  keys: readonly (keyof TableReading<K>['rows'][number]['value'] & string)[],
  inText: DanglingReferences,
): Iterable<Finding> {
  for (const { value, place } of table.rows) {
    for (const key of keys) {
      const text = value[key]
      if (typeof text !== 'string') continue
      for (const values of inText(text)) {
        yield { code: 'measure/dangling-reference', ...placeAt(table, place.row, key), values }
      }
    }
  }
}
