import { oncePer } from '../once-per.ts'
import type { Actor } from '../plan/actor.ts'
import type { Ballot, BallotLine, Mark } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import { fold } from '../text/clean.ts'
import { exactDecimal } from '../text/numbers.ts'
import { address, type CellValue, type SheetGrid } from './grid.ts'
import type { TableReading } from './read-table.ts'
import { readMark } from './readers/mark.ts'

/**
 * One ballot per column of *Bewertungen*. A header that names no actor is a person's own column, unless its cells read
 * as ballots: then it is kept as `unknown-actor`, to be reported and not counted. Of two columns of one actor (short
 * form and name, say) the first counts; the check reports the other.
 *
 * @param ids `measureKey` → number of the measure as in the plan. Marks for other rows are left out; the check says so.
 */
export function readBallots(
  tables: readonly TableReading<BallotKey>[],
  actors: readonly Placed<Actor>[],
  ids: ReadonlyMap<string, string>,
  { secret, grades }: BallotTerms,
): readonly Ballot[] {
  const byName = actorsByName(actors)
  const seen = new Set<Actor>()
  const known = new Set(grades.map(fold))
  const markOf = marksInMillions()
  return tables.flatMap((table) => {
    const lines = linesOf(table, ids)
    const columns = table.located.match.others.flatMap(({ header, column }): BallotColumn[] => {
      const actor = byName.get(fold(header)) ?? null
      if (actor ? seen.has(actor) : notABallot.test(fold(header))) return []
      if (actor) seen.add(actor)
      return [{ header, column, actor }]
    })
    const marksOf = marksByColumn(table.located.sheet, lines, columns, markOf)
    return columns.flatMap((column, index): Ballot[] => {
      const marks = marksOf[index] ?? []
      const numbered = secret && sheetNumber.test(column.header)
      return column.actor || looksLikeBallot(marks, known, numbered)
        ? [{ ...headOf(table, column, secret), lines, marks }]
        : []
    })
  })
}

/** Ballots hold few different numbers and texts, most of them a handful of dots. */
function marksInMillions(): (cell: CellValue) => Mark {
  const remembered = oncePer((cell: CellValue) => readMark(cell).mark)
  const dots = Array.from({ length: 32 }, (_, count) => remembered(count))
  // No index but a small whole number finds one there.
  return (cell) => (typeof cell === 'number' ? dots[cell] : undefined) ?? remembered(cell)
}

/** Tables with one column a ballot. */
type BallotKey = 'ballots' | 'secondEntry'

/** How the plan's ballots are filled in. */
export interface BallotTerms {
  /** The headers are numbers of sheets (`Z01`), each of which counts; any other column that reads as a ballot does not. */
  readonly secret: boolean
  /** Words that are grades; empty where only numbers are. */
  readonly grades: readonly string[]
}

/** A column that may be a ballot; without an actor its cells decide. */
interface BallotColumn {
  readonly header: string
  readonly column: number
  readonly actor: Actor | null
}

function headOf(
  { located }: TableReading<BallotKey>,
  { header, column, actor }: BallotColumn,
  secret: boolean,
): Omit<Ballot, 'lines' | 'marks'> {
  const entitled = actor ? actor.takesPart !== false : secret && sheetNumber.test(header)
  return {
    code: actor?.code ?? header,
    sheet: located.sheet.name,
    headerCell: address(located.headerRow, column),
    standing: entitled ? 'entitled' : actor ? 'not-entitled' : 'unknown-actor',
    weight: actor?.weight == null ? '1' : exactDecimal(actor.weight),
  }
}

/** Headers of the columns of numbers that people add for themselves: a control sum must not vote. */
const notABallot =
  /^(?:(?:Σ|ø|summe|gesamt|gesamtsumme|insgesamt|anzahl|durchschnitt|mittelwert|punkte|punktsumme)(?: (?:der )?(?:punkte|stimmen|bewertungen|gesamt|insgesamt))?|rang|zeile|(?:lfd\.? ?)?nr\.?|pos\.?)$/iu
/** `Z01`, `Bogen 7`, `12`: a title such as `Kosten 2026` is none. */
const sheetNumber =
  /^(?:\p{L}{1,3}|(?:stimm|bewertungs|wahl)?(?:zettel|bogen)|blatt|stimme)?[\s\-_]*(?:nr\.? ?)?\d{1,4}$/iu

/** Every name an actor goes by, folded. */
export function actorsByName(actors: readonly Placed<Actor>[]): ReadonlyMap<string, Actor> {
  const byName = new Map<string, Actor>()
  for (const { value } of actors) {
    for (const name of [value.code, value.name, ...(value.aliases ?? [])]) {
      if (name !== null && !byName.has(fold(name))) byName.set(fold(name), value)
    }
  }
  return byName
}

/** Two rows of one measure are both kept: the check reports them, and the ranking refuses to choose. */
function linesOf({ rows }: TableReading<BallotKey>, ids: ReadonlyMap<string, string>): readonly BallotLine[] {
  return rows.flatMap(({ value, place }) => {
    const measure = value.measure === null ? undefined : ids.get(measureKey(value.measure))
    return measure === undefined ? [] : [{ measure, row: place.row }]
  })
}

/** The marks of each column, line by line: the cells lie beside each other row by row, and there may be millions. */
function marksByColumn(
  sheet: SheetGrid,
  lines: readonly BallotLine[],
  columns: readonly BallotColumn[],
  markOf: (cell: CellValue) => Mark,
): readonly (readonly Mark[])[] {
  const marks = columns.map((): Mark[] => [])
  for (const { row } of lines) {
    const cells = sheet.rows[row - 1] ?? []
    columns.forEach(({ column }, index) => {
      marks[index]?.push(markOf(cells[column - 1] ?? null))
    })
  }
  return marks
}

/**
 * Every filled cell is a number, a grade of the scale, an abstention or a question mark, and at least one is a rating. A
 * numbered sheet of a secret ballot may do nothing but abstain, and a slip in one of its cells does not make it vanish.
 */
function looksLikeBallot(marks: readonly Mark[], grades: ReadonlySet<string>, numbered: boolean): boolean {
  const isRating = (mark: Mark) => mark.kind === 'number' || (mark.kind === 'word' && grades.has(fold(mark.text)))
  if (numbered) return marks.some((mark) => isRating(mark) || mark.kind === 'abstention' || mark.kind === 'unsure')
  return marks.some(isRating) && marks.every((mark) => mark.kind !== 'word' || isRating(mark))
}
