import { oncePer, WhileSame } from '../../once-per.ts'
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
type Reference = FindingValues['measure/dangling-reference']

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

/** Edits change a plan's texts and seldom its numbers: then all texts but one refer to what they referred to. */
const lastNumbers = new WhileSame<(text: string) => readonly Reference[]>()

function referencesAmong(numbers: NumbersOfPlan): (text: string) => readonly Reference[] {
  const grounds = [...numbers.ids, null, ...numbers.codes, null, ...numbers.gone]
  return lastNumbers.made(grounds, () => oncePer(referencesIn(numbers)))
}

function referencesIn({ ids, codes, gone }: NumbersOfPlan): (text: string) => readonly Reference[] {
  const numbers = new MeasureNumbers(ids, { codes, gone })
  const nearestId = nearestAmong(ids)
  return (text) => {
    // `W 66` is `W66`, and told once.
    const found = new Map<string, string>()
    for (const mention of numbers.unknownIn(text)) {
      const same = measureKey(mention.text)
      if (!found.has(same) && isReference(text, mention)) found.set(same, mention.text)
    }
    return [...found.values()].map((number) => ({ text: number, nearest: nearestId(number) }))
  }
}

/** Most texts hold none, and are not worth remembering. */
const digit = /\d/

function* findings<K extends SheetKey>(
  table: TableReading<K>,
  keys: readonly (keyof TableReading<K>['rows'][number]['value'] & string)[],
  referencesOf: (text: string) => readonly Reference[],
): Iterable<Finding> {
  for (const { value, place } of table.rows) {
    for (const key of keys) {
      const text = value[key]
      if (typeof text !== 'string' || !digit.test(text)) continue
      for (const values of referencesOf(text)) {
        yield { code: 'measure/dangling-reference', ...placeAt(table, place.row, key), values }
      }
    }
  }
}
