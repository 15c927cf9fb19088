import { type Ballot, type Mark, markText } from '../plan/ballot.ts'
import { ballotTable } from '../sheet/columns/results.ts'
import { ballotsSheet, ballotsSheetTitle, ballotsSubtitle, ballotTitleHeader } from '../text/papers-internal.ts'
import { columnParts } from './column-parts.ts'
import { type Frame, pageOf } from './frame.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines } from './plan-line.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'
import { tableHeaders } from './table-headers.ts'

const titleWidth = 46
/** Beside many ballots. */
const leastTitleWidth = 34
/** Three characters of a short form. */
const leastMark = 6
const widestMark = 18

function markCell(mark: Mark | undefined): PaperCell {
  if (mark === undefined || mark.kind === 'blank') return cell(null, 'cellCentre')
  return mark.kind === 'number' ? cell(Number(mark.decimal), 'cellMark') : cell(markText(mark), 'cellMiddle')
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

/** Widths that all sheets of ballots share. */
interface Widths {
  readonly id: number
  readonly title: number
  readonly mark: number
}

/** Texts of the cells decide as well as the short forms: `mittel` must not be broken. */
function markWidth(ballots: readonly Ballot[], font: string): number {
  const words = new Set(ballots.map(({ code }) => code))
  for (const { marks } of ballots) for (const mark of marks) words.add(markText(mark))
  return shortWidth([...words], font, { least: leastMark, most: widestMark })
}

/** As many ballots on a sheet as are one page wide, the page shrunk a little where that keeps them together. */
function partsOf(ballots: readonly Ballot[], { id, title, mark }: Widths): readonly (readonly Ballot[])[] {
  const room = Math.floor(printableCharacters('landscape') / leastPageScale) - id
  const together = ballots.length * mark <= room - title
  return together ? [ballots] : columnParts(ballots, () => mark, room - leastTitleWidth)
}

/** One column a ballot, one row a measure. Of two rows of one measure both are printed, each as its own row. */
function describePart(
  frame: Frame,
  ballots: readonly Ballot[],
  widths: Widths,
  place: { readonly name: string; readonly number: number; readonly of: number },
): PaperSheet {
  const { number, of } = place
  const titles = new Map(allLines(frame.fields).map(({ measure }) => [measure.id, measure.title]))
  const own = [ballotTable.columns.measure.header, ballotTitleHeader]
  const codes = tableHeaders(
    ballots.map(({ code }) => code),
    own,
  )
  const title = of === 1 ? widths.title : leastTitleWidth
  const stack = new SheetStack([widths.id, title, ...ballots.map(() => widths.mark)], frame)
  stack.title(ballotsSheetTitle(number, of))
  stack.subtitle(ballotsSubtitle)
  const headerRow = stack.nextRow
  stack.table({
    name: of === 1 ? ballotTable.table : `${ballotTable.table}_${number}`,
    headers: [...headerCells(own), ...headerCells(codes, 'tableHeaderCentre')],
    rows: (ballots[0]?.lines ?? []).map(({ measure }, index) => [
      cell(measure, 'cellStrong'),
      cell(titles.get(measure) ?? null, 'cellMuted'),
      ...ballots.map(({ marks }) => markCell(marks[index])),
    ]),
    dense: true,
  })
  stack.breakTable(headerRow)
  const page = pageOf(frame, 'landscape', { first: headerRow, last: headerRow })
  return stack.sheet(ballotsSheet(place.name, number), page, { frozenRows: headerRow, frozenColumns: 2 })
}

/**
 * *Bewertungen*, *Bewertungen 2* … of the internal edition, never where ballots were promised secret: as many columns on
 * each as can be read in print. Each sheet has a table of its own, and the plan reads its ballots back from all of them.
 */
export function describeBallots(frame: Frame, name: string): readonly PaperSheet[] {
  const { plan, fields, font } = frame
  if (plan.settings.secret === true) return []
  const ids = allLines(fields).map(({ measure }) => measure.id)
  const widths: Widths = {
    id: shortWidth([ballotTable.columns.measure.header, ...ids], font),
    title: titleWidth,
    mark: markWidth(plan.ballots, font),
  }
  const parts = byTable(plan.ballots).flatMap((ballots) => partsOf(ballots, widths))
  return parts.map((ballots, index) =>
    describePart(frame, ballots, widths, { name, number: index + 1, of: parts.length }),
  )
}
