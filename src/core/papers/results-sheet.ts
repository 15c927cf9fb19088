import { measureKey } from '../plan/measure-id.ts'
import { resultTable } from '../sheet/columns/results.ts'
import { ballotTitleHeader, resultsSubtitle, resultsTitle } from '../text/papers-internal.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperSheet } from './paper.ts'
import { allLines } from './plan-line.ts'
import { cell, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'

const { columns } = resultTable
const titleWidth = 62
const figureWidth = 13
const noteWidth = 45
const figureKeys = ['points', 'yes', 'no', 'abstentions'] as const

/** *Ergebnisse* of the internal edition: the sums as they were entered, so that the ranking can be computed again. */
export function describeResults(frame: Frame, name: string): PaperSheet {
  const rows = frame.plan.results.map(({ value }) => value)
  const titles = new Map(allLines(frame.fields).map(({ measure }) => [measureKey(measure.id), measure.title]))
  const figures = figureKeys.filter((key) => rows.some((row) => row[key] !== null))
  const noted = rows.some(({ note }) => note !== null)
  const id = shortWidth([columns.measure.header, ...rows.map(({ measure }) => measure ?? '')], frame.font)
  const stack = new SheetStack(
    [id, titleWidth, ...figures.map(() => figureWidth), ...(noted ? [noteWidth] : [])],
    frame,
  )
  stack.title(resultsTitle)
  stack.subtitle(resultsSubtitle)
  const headerRow = stack.nextRow
  stack.table({
    name: resultTable.table,
    headers: [
      cell(columns.measure.header, 'tableHeader'),
      cell(ballotTitleHeader, 'tableHeader'),
      ...figures.map((key) => cell(columns[key].header, 'tableHeaderNumber')),
      ...(noted ? [cell(columns.note.header, 'tableHeader')] : []),
    ],
    rows: rows.map((row) => [
      cell(row.measure, 'cellStrong'),
      cell(titles.get(measureKey(row.measure ?? '')) ?? null, 'cellMuted'),
      ...figures.map((key) => cell(row[key], 'cellDecimal')),
      ...(noted ? [cell(row.note, 'cell')] : []),
    ]),
    dense: true,
  })
  stack.breakTable(headerRow)
  return stack.sheet(name, pageOf(frame, 'landscape', { first: headerRow, last: headerRow }), {
    frozenRows: headerRow,
    frozenColumns: 1,
  })
}
