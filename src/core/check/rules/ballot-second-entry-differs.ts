import { oncePer } from '../../once-per.ts'
import { type Ballot, type BallotLine, type Mark, markCell, markText } from '../../plan/ballot.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import { readSecondEntry } from '../../sheet/second-entry.ts'
import { fold } from '../../text/clean.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { ballotHeader, placeAt } from '../places.ts'
import { plannedBallots } from '../planned-reads.ts'
import type { PlanRule } from '../rule.ts'

/**
 * *Zweiteingabe* and *Bewertungen* differ: hand entry errs in 1 to 5 % of cells. Compared by measure and actor, marks as
 * they are read. Where a whole column or row is missing on one side and filled on the other, that is one finding. A second
 * entry in which nothing stands has not begun.
 */
export const ballotSecondEntryDiffers: PlanRule = {
  codes: ['ballot/second-entry-differs'],
  reads: { ...plannedBallots, secondEntry: 'all' },
  *check(reading) {
    const second = readSecondEntry(reading)
    if (second.every(isEmpty)) return
    const firstOf = new Map(reading.plan.ballots.map((ballot) => [fold(ballot.code), ballot]))
    const rowsOf = oncePer(indexByMeasure)
    const pairs: Pair[] = []
    for (const again of second) {
      const first = firstOf.get(fold(again.code))
      firstOf.delete(fold(again.code))
      if (first === undefined || isEmpty(first) !== isEmpty(again)) yield* wholeColumn(first, again)
      else if (!isEmpty(first)) pairs.push({ first, again })
    }
    for (const pair of pairs) yield* cellByCell(pair, rowsOf(pair.first.lines))
    yield* missingRows(reading, pairs, rowsOf)
    for (const first of firstOf.values()) yield* missingColumn(reading, first)
  },
}

interface Pair {
  readonly first: Ballot
  readonly again: Ballot
}

function isEmpty({ marks }: Ballot): boolean {
  return marks.every(({ kind }) => kind === 'blank')
}

/** Measure → index of its first line. */
function indexByMeasure(lines: readonly BallotLine[]): ReadonlyMap<string, number> {
  const byMeasure = new Map<string, number>()
  lines.forEach(({ measure }, index) => {
    if (!byMeasure.has(measure)) byMeasure.set(measure, index)
  })
  return byMeasure
}

const blank: Mark = { kind: 'blank' }

function* cellByCell({ first, again }: Pair, firstRows: ReadonlyMap<string, number>): Iterable<Finding> {
  for (const [index, { measure, row }] of again.lines.entries()) {
    const at = firstRows.get(measure)
    const firstLine = at === undefined ? undefined : first.lines[at]
    const [was, is] = [(at === undefined ? undefined : first.marks[at]) ?? blank, again.marks[index] ?? blank]
    if (isSameMark(was, is)) continue
    const place = { sheet: again.sheet, cell: markCell(again, row), row, column: again.code, measure }
    yield differs(place, again.code, was, is, firstLine ? markCell(first, firstLine.row) : null)
  }
}

/** As read: `3` is `3,0`, `hoch` is `Hoch`, `-` is nothing. */
function isSameMark(was: Mark, is: Mark): boolean {
  if (was.kind === 'number' && is.kind === 'number') {
    return was.decimal === is.decimal || Number(was.decimal) === Number(is.decimal)
  }
  if (was.kind === 'word' && is.kind === 'word') return was.text === is.text || fold(was.text) === fold(is.text)
  return was.kind === is.kind
}

/** One of both columns holds nothing, or is not there. */
function* wholeColumn(first: Ballot | undefined, again: Ballot): Iterable<Finding> {
  const [was, is] = [first && firstFilled(first), firstFilled(again)]
  if (!was && !is) return
  const place = ballotHeader(again)
  yield differs(place, again.code, was?.mark ?? blank, is?.mark ?? blank, was?.cell ?? null)
}

function* missingColumn(reading: PlanReading, first: Ballot): Iterable<Finding> {
  const was = firstFilled(first)
  if (was) yield differs(measureHeader(reading, null), first.code, was.mark, blank, was.cell)
}

/** Measures with marks that have no row in the second entry. */
function* missingRows(
  reading: PlanReading,
  pairs: readonly Pair[],
  rowsOf: (lines: readonly BallotLine[]) => ReadonlyMap<string, number>,
): Iterable<Finding> {
  const told = new Set<string>()
  const missingIn = oncePer((again: readonly BallotLine[]) =>
    oncePer((lines: readonly BallotLine[]) => [...rowsOf(lines)].filter(([measure]) => !rowsOf(again).has(measure))),
  )
  for (const { first, again } of pairs) {
    for (const [measure, index] of missingIn(again.lines)(first.lines)) {
      const mark = first.marks[index] ?? blank
      if (mark.kind === 'blank' || told.has(measure)) continue
      told.add(measure)
      const cell = markCell(first, first.lines[index]?.row ?? 0)
      yield differs(measureHeader(reading, measure), first.code, mark, blank, cell)
    }
  }
}

function firstFilled(ballot: Ballot): { readonly mark: Mark; readonly cell: string } | undefined {
  const index = ballot.marks.findIndex(({ kind }) => kind !== 'blank')
  const [mark, line] = [ballot.marks[index], ballot.lines[index]]
  return mark && line && { mark, cell: markCell(ballot, line.row) }
}

/** Where a row or a column is to be added. */
function measureHeader({ tables }: PlanReading, measure: string | null): FindingPlace {
  const [table] = tables.secondEntry
  if (table === undefined) return { sheet: null, cell: null, row: null, column: null, measure }
  return { ...placeAt(table, table.located.headerRow, 'measure'), measure }
}

function differs(place: FindingPlace, actor: string, was: Mark, is: Mark, firstCell: string | null): Finding {
  const values = { actor, first: markText(was), second: markText(is), firstCell }
  return { code: 'ballot/second-entry-differs', ...place, values }
}
