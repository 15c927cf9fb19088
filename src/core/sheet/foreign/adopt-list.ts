import type { MeasureKey } from '../../plan/measure.ts'
import { fold, singleLine } from '../../text/clean.ts'
import { address, type CellValue, cellAt, isBlank } from '../grid.ts'
import { type AdoptedField, withCodes } from './adopted-fields.ts'
import { amountWithUnit, namesOtherUnit } from './amount-units.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { cellTextOf, type LeftOutRow, readListRows } from './list-rows.ts'
import { type ColumnMatch, possibleConfidence } from './match-columns.ts'
import { withMergedValues } from './merged-values.ts'
import { isRowCount, NumberGiver } from './number-measures.ts'
import { type OwnColumn, ownColumns } from './own-columns.ts'
import { joinedYears, type SpanColumns, spanColumns } from './period-columns.ts'
import { type FieldSource, type InField, idText, placeInFields } from './place-in-fields.ts'
import { aboveTexts } from './row-kinds.ts'
import { isNumberLike } from './row-words.ts'

/** A measure as it goes into the plan: raw cells by key of the column table, and those of the person's own columns. */
export interface AdoptedMeasure {
  readonly row: number
  readonly cells: ReadonlyMap<MeasureKey, CellValue>
  readonly own: readonly CellValue[]
}

/** A foreign list, ready to be written as a plan. */
export interface AdoptedList extends ForeignList {
  readonly measures: readonly AdoptedMeasure[]
  readonly own: readonly OwnColumn[]
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

/**
 *   list ── rows ──▶ measures ── merges ──▶ fields ──▶ short forms ──▶ numbers ──▶ plan cells
 *
 * Everything that stands in the list goes into the plan, or is listed as left out.
 */
export function adoptList(found: ForeignList): AdoptedList {
  const first = readListRows(found)
  const doubtful = found.matches.find(({ key, confidence }) => key === 'field' && confidence <= possibleConfidence)
  // *Bereich* may be anybody's word for an office, where rows above the measures name the fields.
  const isOther = doubtful !== undefined && first.measures.every(({ category }) => category !== null)
  const named = isOther ? without(found, doubtful) : found
  const rows = isOther ? readListRows(named) : first
  const idMatch = named.matches.find(({ key }) => key === 'id')
  const ids = rows.measures.map(({ cells }) => cells.get(idMatch?.column.column ?? 0) ?? null)
  const counts = idMatch !== undefined && isRowCount(idMatch.column.label, ids)
  const list = counts ? without(named, idMatch) : named
  const measures = withMergedValues(list, rows.measures)

  const placed = placeInFields(list, measures)
  const fields = withCodes(placed.met)
  const own = ownColumns(list)
  const numbered = numberAll(list, placed.measures, fields, numbersOf(rows.leftOut))
  const terms = { list, own, span: spanColumns(list), costUnit: costUnit(list, rows.leftOut) }
  return {
    ...list,
    measures: numbered.measures.map((one) => adoptedMeasure(one, terms)),
    own,
    span: terms.span,
    costUnit: terms.costUnit,
    fields,
    fieldsFrom: placed.from,
    fieldsCarried: placed.carried,
    severalFields: placed.several,
    newIds: numbered.newIds,
    countColumn: counts ? idMatch.column.label : null,
    leftOut: rows.leftOut,
    continued: rows.continued,
    above: aboveTexts(list).map(({ text }) => text),
    hasPriorities: list.matches.some(
      ({ key, column }) => key === 'agreedPriority' && measures.some(({ cells }) => cells.has(column.column)),
    ),
  }
}

function without(list: ForeignList, dropped: ColumnMatch): ForeignList {
  return { ...list, matches: list.matches.filter((match) => match !== dropped) }
}

interface Numbered {
  readonly measures: readonly (InField & { readonly id: CellValue })[]
  readonly newIds: readonly string[]
}

/** Numbers that stand alone in a row that is left out: somebody has kept them for something. */
function numbersOf(leftOut: readonly LeftOutRow[]): readonly string[] {
  return leftOut.flatMap(({ texts }) => texts.map(singleLine)).filter(isNumberLike)
}

function numberAll(
  list: ForeignList,
  measures: readonly InField[],
  fields: readonly AdoptedField[],
  kept: readonly string[],
): Numbered {
  const idColumn = columnOf(list, 'id')
  const given = measures.flatMap(({ measure }) => {
    const id = measure.cells.get(idColumn)
    return id === undefined ? [] : [idText(id)]
  })
  const giver = new NumberGiver([...given, ...kept])
  const codes = new Map(fields.map(({ name, code }) => [fold(name), code]))
  const newIds: string[] = []
  const numbered = measures.map((one) => {
    const own = one.measure.cells.get(idColumn)
    if (own !== undefined) return { ...one, id: own }
    const id = giver.next(codes.get(fold(cellTextOf(one.field))) ?? 'M')
    newIds.push(id)
    return { ...one, id }
  })
  return { measures: numbered, newIds }
}

interface Terms extends Pick<AdoptedList, 'own' | 'span' | 'costUnit'> {
  readonly list: ForeignList
}

function adoptedMeasure(
  { measure, field, id }: Numbered['measures'][number],
  { list, own, span, costUnit }: Terms,
): AdoptedMeasure {
  const matched = list.matches.flatMap(({ key, column }: ColumnMatch) => {
    const cell = measure.cells.get(column.column) ?? null
    if (isBlank(cell)) return []
    return [[key, key === 'cost' && costUnit !== null ? amountWithUnit(cell, costUnit) : cell] as const]
  })
  const years = span === null ? null : joinedYears(measure.cells, span)
  const first = [columnOf(list, 'id'), columnOf(list, 'title'), ...measure.cells.keys()].find((column) =>
    measure.cells.has(column),
  )
  const foundAt = `${list.sheet.name}!${address(measure.row, first ?? 1)}`
  return {
    row: measure.row,
    cells: new Map<MeasureKey, CellValue>([
      ...matched,
      ...(years === null ? [] : [['period', years] as const]),
      ['id', id],
      ['field', field],
      ['foundAt', foundAt],
    ]),
    own: own.map(({ column }) => measure.cells.get(column) ?? null),
  }
}

/** What header and unit row say about the costs, where that is not euros. */
function costUnit({ sheet, matches }: ForeignList, leftOut: readonly LeftOutRow[]): string | null {
  const column = matches.find(({ key }) => key === 'cost')?.column
  if (!column) return null
  const below = leftOut.filter(({ kind }) => kind === 'header').map(({ row }) => cellAt(sheet, row, column.column))
  const said = [column.label, ...below.map(cellTextOf)].find(namesOtherUnit)
  return said === undefined ? null : singleLine(said)
}
