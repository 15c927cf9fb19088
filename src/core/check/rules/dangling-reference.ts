import { type MadeOfEach, madeOfEach } from '../../made-of-each.ts'
import { oncePer, WhileSame } from '../../once-per.ts'
import type { MeasureKey, ProgressEntry } from '../../plan/measure.ts'
import { measureKey } from '../../plan/measure-id.ts'
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
    const { inMeasures, inProgress } = referencesAmong(numbersOf(reading))
    for (const [index, table] of reading.tables.measures.entries()) yield* findings(table, inMeasures(index))
    for (const [index, table] of reading.tables.progress.entries()) yield* findings(table, inProgress(index))
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

/** Edits change a plan's texts and seldom its numbers: then all rows but one refer to what they referred to. */
const lastNumbers = new WhileSame<References>()

interface References {
  /** One after another, as an exported plan has several. */
  readonly inMeasures: (part: number) => ReferencesOf<'measures'>
  readonly inProgress: (part: number) => ReferencesOf<'progress'>
}

function referencesAmong(numbers: NumbersOfPlan): References {
  const grounds = [...numbers.ids, null, ...numbers.codes, null, ...numbers.gone]
  return lastNumbers.made(grounds, () => {
    const referencesIn = referencesTo(numbers)
    return {
      inMeasures: oncePer(() => remembering<'measures'>(measureTexts, referencesIn)),
      inProgress: oncePer(() => remembering<'progress'>(progressTexts, referencesIn)),
    }
  })
}

function referencesTo({ ids, codes, gone }: NumbersOfPlan): (text: string) => readonly Reference[] {
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

interface InCell {
  readonly row: number
  readonly key: string
  readonly reference: Reference
}

/** Most rows refer to nothing that is not there. */
const none: readonly InCell[] = []
/** Most texts hold none, and are not worth a closer look. */
const digit = /\d/

/** What a table's texts refer to, row by row. */
type ReferencesOf<K extends 'measures' | 'progress'> = (table: TableReading<K>) => readonly (readonly InCell[])[]

/** Remembers the rows of one table from edit to edit. */
function remembering<K extends 'measures' | 'progress'>(
  keys: readonly (keyof TableReading<K>['rows'][number]['value'] & string)[],
  referencesIn: (text: string) => readonly Reference[],
): ReferencesOf<K> {
  type Row = TableReading<K>['rows'][number]
  const referencesInRow = ({ value, place: { row } }: Row): readonly InCell[] => {
    const found: InCell[] = []
    for (const key of keys) {
      const text = value[key]
      if (typeof text !== 'string' || !digit.test(text)) continue
      for (const reference of referencesIn(text)) found.push({ row, key, reference })
    }
    return found.length === 0 ? none : found
  }
  let last: MadeOfEach<Row, readonly InCell[]> | undefined
  return ({ rows }) => {
    last = madeOfEach(rows, referencesInRow, last)
    return last.values
  }
}

function* findings<K extends 'measures' | 'progress'>(
  table: TableReading<K>,
  referencesOf: ReferencesOf<K>,
): Iterable<Finding> {
  for (const inRow of referencesOf(table)) {
    for (const { row, key, reference } of inRow) {
      yield { code: 'measure/dangling-reference', ...placeAt(table, row, key), values: reference }
    }
  }
}
