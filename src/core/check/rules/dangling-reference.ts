import { memoryPerObject, onceWhile } from '../../once-per.ts'
import type { MeasureKey, ProgressEntry } from '../../plan/measure.ts'
import { measureKey } from '../../plan/measure-id.ts'
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
    const referencesOf = referencesAmong(numbersOf(reading))
    for (const table of reading.tables.measures) yield* findings(table, measureTexts, referencesOf)
    for (const table of reading.tables.progress) yield* findings(table, progressTexts, referencesOf)
  },
}

/** What a text refers to and no measure is, and the number that was probably meant. */
interface Reference {
  readonly key: string
  readonly values: FindingValues['measure/dangling-reference']
}

interface NumbersOfPlan {
  readonly ids: readonly string[]
  readonly codes: readonly string[]
  readonly gone: readonly string[]
}

/** Whoever looks for a number that was merged finds it in *Zusammengeführt aus*. */
function numbersOf(reading: PlanReading): NumbersOfPlan {
  const rows = measureRows(reading)
  return {
    ids: rows.flatMap(({ value }) => (value.id === null ? [] : [value.id])),
    codes: reading.plan.fields.map(({ code }) => code),
    gone: rows.flatMap(({ value }) => value.mergedFrom ?? []),
  }
}

/** Edits change a plan's texts and seldom its numbers: then all rows but one refer to what they referred to. */
const referencesAmong = onceWhile(JSON.stringify, ({ ids, codes, gone }: NumbersOfPlan) => {
  const numbers = new MeasureNumbers(ids, { codes, gone })
  const nearestId = nearestAmong(ids)
  const memory = memoryPerObject<object, readonly Reference[]>()
  const inText = (key: string, text: string): readonly Reference[] => {
    // `W 66` is `W66`, and told once.
    const found = new Map<string, string>()
    for (const mention of numbers.unknownIn(text)) {
      const same = measureKey(mention.text)
      if (!found.has(same) && isReference(text, mention)) found.set(same, mention.text)
    }
    return [...found.values()].map((number) => ({ key, values: { text: number, nearest: nearestId(number) } }))
  }
  return (row: object, texts: Iterable<readonly [string, string]>): readonly Reference[] =>
    memory(row, () => [...texts].flatMap(([key, text]) => inText(key, text)))
})

function* findings<K extends SheetKey>(
  table: TableReading<K>,
  keys: readonly (keyof TableReading<K>['rows'][number]['value'] & string)[],
  referencesOf: ReturnType<typeof referencesAmong>,
): Iterable<Finding> {
  for (const row of table.rows) {
    for (const { key, values } of referencesOf(row, textsOf(row.value, keys))) {
      yield { code: 'measure/dangling-reference', ...placeAt(table, row.place.row, key), values }
    }
  }
}

function* textsOf<Value extends object>(
  value: Value,
  keys: readonly (keyof Value & string)[],
): Iterable<readonly [string, string]> {
  for (const key of keys) {
    const text = value[key]
    if (typeof text === 'string') yield [key, text]
  }
}
