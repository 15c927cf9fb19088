import type { MeasureKey } from '../../plan/measure.ts'
import { singleLine } from '../../text/clean.ts'
import { address, type CellValue, cellAt, isBlank } from '../grid.ts'
import { amountWithUnit, namesOtherUnit } from './amount-units.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { cellTextOf, type LeftOutRow } from './list-rows.ts'
import type { OwnColumn } from './own-columns.ts'
import { joinedYears, type SpanColumns } from './period-columns.ts'
import type { InField } from './place-in-fields.ts'
import type { DatedEntry, MeasureProgress } from './progress.ts'

/** A measure as it goes into the plan: raw cells by key of the column table, and those of the person's own columns. */
export interface AdoptedMeasure {
  readonly row: number
  readonly cells: ReadonlyMap<MeasureKey, CellValue>
  readonly own: readonly CellValue[]
  /** Oldest date first. */
  readonly progress: readonly DatedEntry[]
}

/** A measure with its number and with what its colours and words say. */
export interface NumberedMeasure extends InField {
  readonly id: CellValue
  readonly progress: MeasureProgress
  /** Where its *Status* is empty. */
  readonly status: string | null
}

export interface MeasureTerms {
  readonly list: ForeignList
  readonly own: readonly OwnColumn[]
  readonly span: SpanColumns | null
  readonly costUnit: string | null
}

export function adoptedMeasure(
  { measure, field, id, progress, status }: NumberedMeasure,
  { list, own, span, costUnit }: MeasureTerms,
): AdoptedMeasure {
  const matched = list.matches.flatMap(({ key, column }) => {
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
      ...(status === null ? [] : [['status', status] as const]),
      ...matched,
      ...(years === null ? [] : [['period', years] as const]),
      ['id', id],
      ['field', field],
      ['foundAt', foundAt],
    ]),
    own: own.map(({ column }) => (progress.placed.has(column) ? null : (measure.cells.get(column) ?? null))),
    progress: progress.entries,
  }
}

/** What header and unit row say about the costs, where that is not euros. */
export function costUnit({ sheet, matches }: ForeignList, leftOut: readonly LeftOutRow[]): string | null {
  const column = matches.find(({ key }) => key === 'cost')?.column
  if (!column) return null
  const below = leftOut.filter(({ kind }) => kind === 'header').map(({ row }) => cellAt(sheet, row, column.column))
  const said = [column.label, ...below.map(cellTextOf)].find(namesOtherUnit)
  return said === undefined ? null : singleLine(said)
}
