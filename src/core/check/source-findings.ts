import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'
import { colouredColumns } from '../sheet/foreign/colours.ts'
import { errorText } from '../sheet/foreign/formula-errors.ts'
import type { StatusMeanings } from '../sheet/foreign/meanings.ts'
import { spreadMerges } from '../sheet/foreign/merged-values.ts'
import { numberColumn } from '../sheet/foreign/seen-rows.ts'
import { type Area, address, cellAt } from '../sheet/grid.ts'
import { singleLine } from '../text/clean.ts'
import type { Finding, FindingPlace } from './finding.ts'

/**
 * What was met in a foreign list, at the cells of that list: rows that are no measures, merged, hidden and coloured cells,
 * formulas without a result. What concerns the adopted plan itself is found by the check of the plan.
 */
export function sourceFindings(list: AdoptedList, { colours }: Pick<StatusMeanings, 'colours'>): readonly Finding[] {
  return [
    ...mergedCells(list),
    ...nonMeasureRows(list),
    ...blankRows(list),
    ...hiddenParts(list),
    ...statusByColour(list, new Set(colours.map(({ colour }) => colour))),
    ...formulaErrors(list),
  ]
}

function placeIn(
  { sheet, header }: AdoptedList,
  row: number,
  column: number,
): FindingPlace & { readonly cell: string } {
  const label = header.columns.find((one) => one.column === column)?.label ?? null
  return { sheet: sheet.name, cell: address(row, column), row, column: label, measure: null }
}

/**
 * A merge among the measures; one in a row that is left out, or without a column of the list, is nothing, and so is one
 * over the rows of a single measure.
 */
function* mergedCells(list: AdoptedList): Iterable<Finding> {
  const { sheet, header, measures, leftOut } = list
  const last = Math.max(...measures.map(({ row }) => row), ...list.continued)
  const nothing = new Set(leftOut.map(({ row }) => row))
  const blank = leftOut.flatMap(({ row, kind }) => (kind === 'blank' ? [row] : []))
  const ofOne = new Set([...list.continued, ...blank])
  const spread = new Set(spreadMerges(list).map(({ area }) => area))
  for (const area of sheet.merges) {
    if (area.firstRow <= header.lastRow || area.firstRow > last || nothing.has(area.firstRow)) continue
    // A number is for one measure; in every row it would be there twice.
    if (area.firstColumn === area.lastColumn && area.firstColumn === numberColumn(list)) continue
    if (area.firstColumn === area.lastColumn && rowsBelow(area).every((row) => ofOne.has(row))) continue
    yield {
      code: 'table/merged-cells',
      ...placeIn(list, area.firstRow, area.firstColumn),
      values: {
        range: rangeOf(area),
        count: (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
        ...(spread.has(area) ? { countsForEach: true } : {}),
      },
    }
  }
}

function rowsBelow({ firstRow, lastRow }: Area): readonly number[] {
  return Array.from({ length: lastRow - firstRow }, (_, index) => firstRow + 1 + index)
}

function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  return `${address(firstRow, firstColumn)}:${address(lastRow, lastColumn)}`
}

function* nonMeasureRows(list: AdoptedList): Iterable<Finding> {
  for (const { row, kind, column, texts } of list.leftOut) {
    if (kind === 'blank') continue
    const text = singleLine(texts.find((one) => /\p{L}{2}/u.test(one)) ?? texts[0] ?? '')
    yield { code: 'table/non-measure-row', ...placeIn(list, row, column), values: { text, kind } }
  }
}

/** Blank rows above the last measure. */
function* blankRows(list: AdoptedList): Iterable<Finding> {
  const last = list.measures.at(-1)?.row ?? 0
  const blank = list.leftOut.filter(({ kind, row }) => kind === 'blank' && row < last)
  const [first] = blank
  if (!first) return
  const column = list.header.columns[0]?.column ?? 1
  yield { code: 'table/blank-row', ...placeIn(list, first.row, column), column: null, values: { count: blank.length } }
}

function* hiddenParts(list: AdoptedList): Iterable<Finding> {
  const { sheet, header, measures } = list
  const read = new Set([...measures.map(({ row }) => row), ...list.continued])
  const rows = sheet.hiddenRows.filter((row) => read.has(row))
  const columns = sheet.hiddenColumns.filter((column) => header.columns.some((one) => one.column === column))
  const filtered = sheet.filtered || sheet.tables.some((table) => table.filtered)
  const firstColumn = header.columns[0]?.column ?? 1
  const at = (row: number, column: number) => ({ ...placeIn(list, row, column), column: null })
  if (filtered && rows[0] !== undefined) {
    yield { code: 'table/filter', ...at(rows[0], firstColumn), values: { hiddenRows: rows.length } }
  }
  const loose = filtered ? 0 : rows.length
  if (loose + columns.length === 0) return
  const place = loose > 0 ? at(rows[0] ?? header.lastRow, firstColumn) : at(header.lastRow, columns[0] ?? firstColumn)
  yield { code: 'table/hidden', ...place, values: { rows: loose, columns: columns.length } }
}

/** Nothing of colours whose meaning a person has confirmed. */
function* statusByColour(list: AdoptedList, known: ReadonlySet<string>): Iterable<Finding> {
  for (const { column, firstRow, count, colours } of colouredColumns(list)) {
    if (colours.every((colour) => known.has(colour))) continue
    yield { code: 'table/status-by-colour', ...placeIn(list, firstRow, column), values: { count, colours } }
  }
}

function* formulaErrors(list: AdoptedList): Iterable<Finding> {
  const rows = [...list.measures.map(({ row }) => row), ...list.continued].toSorted((a, b) => a - b)
  for (const row of rows) {
    for (const { column } of list.header.columns) {
      const error = errorText(cellAt(list.sheet, row, column))
      if (error !== null) yield { code: 'cell/formula-error', ...placeIn(list, row, column), values: { error } }
    }
  }
}
