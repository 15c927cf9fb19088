import type { MeasureKey } from '../../plan/measure.ts'
import { foldHeader } from '../../text/clean.ts'
import { measureTable } from '../columns/measures.ts'
import { columnEntries } from '../match-headers.ts'
import { namesOtherUnit } from './amount-units.ts'
import type { ForeignColumn } from './foreign-header.ts'
import { possibleNames, shortNames } from './foreign-names.ts'
import { bareName, headerSimilarity, leastSimilarity, readingsOf } from './header-similarity.ts'
import { isCountHeader } from './number-measures.ts'

/** Which column of the list is which column of the plan, how that was found, and how sure it is (0 to 1). */
export interface ColumnMatch {
  readonly column: ForeignColumn
  readonly key: MeasureKey
  readonly how: 'exact' | 'synonym' | 'similar' | 'given'
  readonly confidence: number
}

/** What a column can be said to be: a column of the plan, a report of one date, or `null` where it stays the person's own. */
export type GivenColumn = MeasureKey | 'progress' | null

/** What a person has said about headers, folded. */
export type GivenColumns = ReadonlyMap<string, GivenColumn>

/** The program's own results and where a measure was found are never taken from a foreign list. */
const notAdopted: ReadonlySet<string> = new Set(['rank', 'score', 'rankedAt', 'foundAt'])

/** Whether this is a property of a measure: the keys of the column table are. */
export function isMeasureKey(key: string): key is MeasureKey {
  return Object.hasOwn(measureTable.columns, key)
}

/** The columns of *Maßnahmen* that a foreign list may feed. */
export const adoptableEntries = columnEntries(measureTable).flatMap(([key, column]) =>
  isMeasureKey(key) && !notAdopted.has(key) ? [[key, column] as const] : [],
)

/** A mere count of rows is looked at as a number first; what stands in its cells decides. */
const rowCountConfidence = 0.8

const synonymConfidence = 0.95

/**
 * given > exact > synonym > similar. Each column of the plan is taken once; where two headers are equally alike, neither
 * is taken.
 */
export function matchColumns(columns: readonly ForeignColumn[], given: GivenColumns): readonly ColumnMatch[] {
  const matches = new Map<MeasureKey, ColumnMatch>()
  const free = new Set(columns)
  const take = (column: ForeignColumn, key: MeasureKey, how: ColumnMatch['how'], confidence: number) => {
    matches.set(key, { column, key, how, confidence })
    free.delete(column)
  }
  for (const column of columns) {
    const said = givenFor(column, given)
    if (said === undefined) continue
    if (said === null || said === 'progress') free.delete(column)
    else if (!matches.has(said)) take(column, said, 'given', 1)
  }
  for (const how of ['exact', 'synonym'] as const) {
    for (const [key, column] of adoptableEntries) {
      const wanted = how === 'exact' ? [column.header] : (column.synonyms ?? [])
      const found = matches.has(key) ? undefined : named(free, wanted)
      if (found) take(found, key, how, how === 'exact' ? 1 : synonymConfidence)
    }
  }
  for (const { column, key, confidence } of similar([...free], (key) => !matches.has(key))) {
    take(column, key, 'similar', confidence)
  }
  return columns.flatMap((column) => [...matches.values()].filter((match) => match.column === column))
}

/** What has been said about this column; `undefined` is nothing. */
export function givenFor({ label, names }: ForeignColumn, given: GivenColumns): GivenColumn | undefined {
  if (given.size === 0) return undefined
  const name = [label, ...names].map(foldHeader).find((folded) => given.has(folded))
  return name === undefined ? undefined : given.get(name)
}

/** The first free column with one of these names; a full text counts before a part of it. */
function named(free: ReadonlySet<ForeignColumn>, wanted: readonly string[]): ForeignColumn | undefined {
  const folded = new Set(wanted.map(foldHeader))
  const hasName = (at: number) => (column: ForeignColumn) => folded.has(foldHeader(column.names[at] ?? ''))
  return (
    [...free].find(hasName(0)) ?? [...free].find((column) => column.names.some((name) => folded.has(foldHeader(name))))
  )
}

interface Likeness {
  readonly column: ForeignColumn
  readonly key: MeasureKey
  readonly confidence: number
}

/** The best pairs first; a column or key with two equally good partners gets none. */
function similar(columns: readonly ForeignColumn[], isFree: (key: MeasureKey) => boolean): readonly Likeness[] {
  let all: readonly Likeness[] = columns
    .flatMap((column) => likenesses(column))
    .filter(({ key }) => isFree(key))
    .toSorted((a, b) => b.confidence - a.confidence)
  const taken: Likeness[] = []
  while (all[0]) {
    const best = all[0]
    const rivals = all.filter(
      (other) => other.confidence === best.confidence && (other.column === best.column || other.key === best.key),
    )
    if (rivals.length === 1) taken.push(best)
    all = all.filter(({ column, key }) => !rivals.some((rival) => rival.column === column || rival.key === key))
  }
  return taken
}

function likenesses(column: ForeignColumn): readonly Likeness[] {
  const byName = column.names.map(likenessesOf)
  return adoptableEntries.flatMap(([key]) => {
    const confidence = Math.max(0, ...byName.map((likeness) => likeness.get(key) ?? 0))
    return confidence === 0 ? [] : [{ column, key, confidence }]
  })
}

type ByKey = ReadonlyMap<MeasureKey, number>

/** `Maßnahme / Projekt` names one column twice; `Ziel / Maßnahme` names two, and is neither. */
function likenessesOf(name: string): ByKey {
  if (isCountHeader(name)) return new Map([['id', rowCountConfidence]])
  const whole = partLikenesses(name)
  if (whole.size === 0 && isPriorityOfOnce(name)) return new Map([['agreedPriority', leastSimilarity]])
  const parts = name.split(/\s*\/\s*|\s+(?:und|oder|u\.|bzw\.)\s+/u).filter((part) => part !== '')
  if (whole.size > 0 || parts.length < 2) return whole
  const byPart = parts.map(partLikenesses)
  const named = new Set(byPart.flatMap((part) => [...part.keys()]))
  const [key] = named
  // `Handlungsfeld / Ziel`: below it stand the fields, with what they aim at.
  if (named.size > 1 && key === 'field') return new Map([[key, possibleConfidence]])
  if (key === undefined || named.size > 1) return new Map()
  if (key === 'cost' && namesOtherUnit(name)) return new Map()
  return new Map([[key, byPart.every((part) => part.has(key)) ? 0.85 : 0.8]])
}

/** `Priorität 2023`, `Priorität Konferenz 2022`; of several nobody knows which one counts. */
function isPriorityOfOnce(name: string): boolean {
  const bare = name.replace(/(?<!\d)(?:19|20)\d\d(?!\d)|konferenz/giu, ' ')
  return bare !== name && /^prio/iu.test(name) && partLikenesses(bare).has('agreedPriority')
}

/** Below the other likenesses: nothing that reads better loses against these. */
export const possibleConfidence = 0.77
const shortConfidence = 0.8

/** Names of lists only, bare. */
const otherNames = new Map(
  [
    ...Object.entries(possibleNames).map(([key, names]) => ({ key, names, confidence: possibleConfidence })),
    ...Object.entries(shortNames).map(([key, names]) => ({ key, names, confidence: shortConfidence })),
  ].flatMap(({ key, names, confidence }) =>
    isMeasureKey(key) ? names.map((name) => [bareName(name), { key, confidence }] as const) : [],
  ),
)

/** Bare names of every column, put together once. */
const bareNames = adoptableEntries.map(
  ([key, { header, synonyms }]) => [key, [...new Set([header, ...(synonyms ?? [])].map(bareName))]] as const,
)

function partLikenesses(text: string): ByKey {
  const readings = readingsOf(text)
  const likenesses = bareNames.flatMap(([key, names]) => {
    const confidence = Math.max(...names.map((name) => headerSimilarity(readings, name)))
    return confidence < leastSimilarity ? [] : [[key, confidence] as const]
  })
  const other = otherNames.get(bareName(text))
  const all = new Map(likenesses.length === 0 && other ? [[other.key, other.confidence]] : likenesses)
  if (namesOtherUnit(text)) all.delete('cost')
  return all
}
