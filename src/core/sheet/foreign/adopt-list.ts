import { fold } from '../../text/clean.ts'
import type { CellValue } from '../grid.ts'
import { type AdoptedField, type MetField, withCodes } from './adopted-fields.ts'
import { type AdoptedMeasure, adoptedMeasure, costUnit } from './adopted-measure.ts'
import { statusByColour } from './colours.ts'
import type { ForeignList } from './find-list.ts'
import type { LeftOutRow } from './list-rows.ts'
import { type KnownMeanings, knownMeanings, noMeanings, type StatusMeanings } from './meanings.ts'
import { numberAll } from './number-all.ts'
import { type OwnColumn, ownColumns } from './own-columns.ts'
import { type SpanColumns, spanColumns } from './period-columns.ts'
import type { FieldSource } from './place-in-fields.ts'
import { progressOf } from './progress.ts'
import { type ReadList, readTogether } from './read-together.ts'
import { aboveTexts } from './row-kinds.ts'

/** A foreign list, ready to be written as a plan. */
export interface AdoptedList extends ForeignList {
  readonly measures: readonly AdoptedMeasure[]
  readonly own: readonly OwnColumn[]
  /** Those of all lists that are taken over together. */
  readonly fields: readonly AdoptedField[]
  readonly fieldsFrom: FieldSource
  /** Measures that got the field of the row above, because the list names it once only. */
  readonly fieldsCarried: number
  /** Cells that name several fields. */
  readonly severalFields: readonly string[]
  /** Columns of a first and a last year that became one period. */
  readonly span: SpanColumns | null
  /** The unit of the costs, where it stands in the header or below it and is not euros. */
  readonly costUnit: string | null
  readonly newIds: readonly string[]
  /** Header of a column that only counts rows. */
  readonly countColumn: string | null
  readonly leftOut: readonly LeftOutRow[]
  /** Rows whose texts belong to the measure above. */
  readonly continued: readonly number[]
  /** Lines of text above the header. */
  readonly above: readonly string[]
  readonly hasPriorities: boolean
}

/** One list alone. */
export function adoptList(found: ForeignList): AdoptedList {
  const [list] = adoptLists([found], noMeanings)
  if (!list) throw new Error('one list in, one list out')
  return list
}

/**
 *   lists ── rows ──▶ measures ── merges ──▶ fields ──▶ short forms ──▶ numbers ──▶ plan cells and progress
 *
 * Everything that stands in the lists goes into the plan, or is listed as left out. Short forms and numbers are given for
 * all lists together, the rest for each of them.
 */
export function adoptLists(found: readonly ForeignList[], meanings: StatusMeanings): readonly AdoptedList[] {
  const read = readTogether(found)
  const fields = withCodes(sameFieldsJoined(read.flatMap(({ placed }) => placed.met)))
  const numbered = numberAll(read, fields)
  const known = knownMeanings(meanings)
  return read.map((one, index) => adoptedList(one, fields, numbered[index] ?? [], known))
}

function sameFieldsJoined(met: readonly MetField[]): readonly MetField[] {
  const joined = new Map<string, MetField>()
  for (const field of met) {
    const same = joined.get(fold(field.name))
    joined.set(
      fold(field.name),
      same ? { ...same, ids: [...same.ids, ...field.ids], measures: same.measures + field.measures } : field,
    )
  }
  return [...joined.values()]
}

function adoptedList(
  { list, rows, placed, countColumn }: ReadList,
  fields: readonly AdoptedField[],
  ids: readonly { readonly id: CellValue; readonly isNew: boolean }[],
  known: KnownMeanings,
): AdoptedList {
  const colours = statusByColour(
    list,
    placed.measures.map(({ measure }) => measure.row),
    known,
  )
  const measures = placed.measures.map((one, index) => {
    const progress = progressOf(list, one.measure, known)
    const status = progress.entries.at(-1)?.status ?? colours(one.measure.row)
    return { ...one, id: ids[index]?.id ?? null, progress, status }
  })
  const isPlaced = ({ column }: { readonly column: number }) =>
    measures.some(({ progress }) => progress.placed.has(column)) &&
    measures.every(({ measure, progress }) => progress.placed.has(column) || !measure.cells.has(column))
  const own = ownColumns(
    list,
    new Set(
      list.progress
        .map(({ column }) => column)
        .filter(isPlaced)
        .map(({ column }) => column),
    ),
  )
  const terms = { list, own, span: spanColumns(list), costUnit: costUnit(list, rows.leftOut) }
  return {
    ...list,
    measures: measures.map((one) => adoptedMeasure(one, terms)),
    own,
    span: terms.span,
    costUnit: terms.costUnit,
    fields,
    fieldsFrom: placed.from,
    fieldsCarried: placed.carried,
    severalFields: placed.several,
    newIds: ids.flatMap(({ id, isNew }) => (isNew && typeof id === 'string' ? [id] : [])),
    countColumn,
    leftOut: rows.leftOut,
    continued: rows.continued,
    above: aboveTexts(list).map(({ text }) => text),
    hasPriorities: list.matches.some(
      ({ key, column }) =>
        key === 'agreedPriority' && placed.measures.some(({ measure }) => measure.cells.has(column.column)),
    ),
  }
}
