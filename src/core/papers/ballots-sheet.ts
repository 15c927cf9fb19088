import { type Ballot, type Mark, markText } from '../plan/ballot.ts'
import { ballotTable } from '../sheet/columns/results.ts'
import { ballotsSubtitle, ballotsTitle, ballotTitleHeader } from '../text/papers-internal.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'
import { tableHeaders } from './table-headers.ts'

const titleWidth = 46

/** Whether the internal edition has a sheet of ballots: never where they were promised secret. */
export function hasBallotsSheet({ plan, edition }: Pick<Frame, 'plan' | 'edition'>): boolean {
  return edition === 'internal' && plan.settings.secret !== true && plan.ballots.some(({ lines }) => lines.length > 0)
}

function markCell(mark: Mark | undefined): PaperCell {
  if (mark === undefined || mark.kind === 'blank') return cell(null, 'cellCentre')
  return mark.kind === 'number' ? cell(Number(mark.decimal), 'cellMark') : cell(markText(mark), 'cellMiddle')
}

/** Of two rows of one measure both are printed, each as its own row. */
function rowsOf(ballots: readonly Ballot[], titles: ReadonlyMap<string, string>): readonly (readonly PaperCell[])[] {
  const lines = ballots[0]?.lines ?? []
  return lines.map(({ measure }, index) => [
    cell(measure, 'cellStrong'),
    cell(titles.get(measure) ?? null, 'cellMuted'),
    ...ballots.map(({ marks }) => markCell(marks[index])),
  ])
}

/** Ballots that were read from one table; they share its lines. */
function byTable(ballots: readonly Ballot[]): readonly (readonly Ballot[])[] {
  const tables = new Map<string, Ballot[]>()
  for (const ballot of ballots) {
    const table = `${ballot.sheet}!${ballot.headerCell.replace(/\D/g, '')}`
    const there = tables.get(table)
    if (there) there.push(ballot)
    else if (ballot.lines.length > 0) tables.set(table, [ballot])
  }
  return [...tables.values()]
}

/** *Bewertungen* of the internal edition: one column a ballot, one row a measure, as in the plan. */
export function describeBallotsSheet(frame: Frame, name: string): PaperSheet {
  const { plan, fields, font } = frame
  const tables = byTable(plan.ballots)
  const titles = new Map(fields.flatMap(({ lines }) => lines.map(({ measure }) => [measure.id, measure.title])))
  const id = shortWidth([ballotTable.columns.measure.header, ...titles.keys()], font)
  const mark = shortWidth(
    plan.ballots.map(({ code }) => code),
    font,
  )
  const most = tables.reduce((columns, ballots) => Math.max(columns, ballots.length), 0)
  const stack = new SheetStack([id, titleWidth, ...Array.from({ length: most }, () => mark)], frame)
  const own = [ballotTable.columns.measure.header, ballotTitleHeader]
  stack.title(ballotsTitle)
  stack.subtitle(ballotsSubtitle)
  const headerRow = stack.nextRow
  tables.forEach((ballots, index) => {
    const codes = tableHeaders(
      ballots.map(({ code }) => code),
      own,
    )
    stack.table({
      name: tables.length === 1 ? ballotTable.table : `${ballotTable.table}_${index + 1}`,
      headers: [...headerCells(own), ...headerCells(codes, 'tableHeaderCentre')],
      rows: rowsOf(ballots, titles),
      dense: true,
    })
  })
  if (tables.length === 1) stack.breakTable(headerRow)
  const repeated = tables.length === 1 ? { first: headerRow, last: headerRow } : undefined
  return stack.sheet(name, pageOf(frame, 'landscape', repeated), { frozenRows: headerRow, frozenColumns: 2 })
}
