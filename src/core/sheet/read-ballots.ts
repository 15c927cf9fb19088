import type { Actor } from '../plan/actor.ts'
import type { Ballot, Mark, PlacedMark } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import { fold } from '../text/clean.ts'
import { address, type CellValue, cellAt } from './grid.ts'
import type { Placed } from './place.ts'
import type { TableReading } from './read-table.ts'
import { readMark } from './readers/mark.ts'

/**
 * One ballot per column of *Bewertungen*. A header that names no actor is a person's own column, unless its cells read
 * as ballots: then it is kept as `unknown-actor`, to be reported and not counted. Of two columns of one actor (short
 * form and name, say) the first counts; the check reports the other.
 *
 * @param ids `measureKey` → number of the measure as in the plan. Marks for other rows are left out; the check says so.
 * @param secret The headers are numbers of sheets (`Z01`), each of which counts; any other column of numbers does not.
 */
export function readBallots(
  tables: readonly TableReading<'ballots'>[],
  actors: readonly Placed<Actor>[],
  ids: ReadonlyMap<string, string>,
  secret: boolean,
): readonly Ballot[] {
  const byName = actorsByName(actors)
  const seen = new Set<Actor>()
  return tables.flatMap((table) => {
    const columns = table.located.match.others.flatMap(({ header, column }): BallotColumn[] => {
      const actor = byName.get(fold(header)) ?? null
      if (actor ? seen.has(actor) : notABallot.test(fold(header))) return []
      if (actor) seen.add(actor)
      return [{ header, column, actor }]
    })
    const marks = marksByColumn(table, columns, ids)
    return columns.flatMap((column, index): Ballot[] => {
      const own = marks[index] ?? []
      return column.actor || looksLikeBallot(own) ? [ballotOf(table, column, own, secret)] : []
    })
  })
}

/** A column that may be a ballot; without an actor its cells decide. */
interface BallotColumn {
  readonly header: string
  readonly column: number
  readonly actor: Actor | null
}

function ballotOf(
  { located }: TableReading<'ballots'>,
  { header, column, actor }: BallotColumn,
  marks: readonly PlacedMark[],
  secret: boolean,
): Ballot {
  const entitled = actor ? actor.takesPart !== false : secret && sheetNumber.test(header)
  return {
    code: actor?.code ?? header,
    sheet: located.sheet.name,
    headerCell: address(located.headerRow, column),
    standing: entitled ? 'entitled' : actor ? 'not-entitled' : 'unknown-actor',
    weight: actor?.weight == null ? '1' : decimalText(actor.weight),
    marks,
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

/**
 * The marks of each column, read row by row, because that is how the cells lie in memory. Two rows of one measure are
 * both kept: the check reports them, and the ranking refuses to choose.
 */
function marksByColumn(
  { rows, located }: TableReading<'ballots'>,
  columns: readonly BallotColumn[],
  ids: ReadonlyMap<string, string>,
): readonly (readonly PlacedMark[])[] {
  const found = columns.map(({ column }) => ({ column, marks: [] as PlacedMark[] }))
  const markOf = markReader()
  for (const { value, place } of rows) {
    const measure = value.measure === null ? undefined : ids.get(measureKey(value.measure))
    if (measure === undefined) continue
    for (const { column, marks } of found) {
      const cell = cellAt(located.sheet, place.row, column)
      const mark = cell === null ? null : markOf(cell)
      if (mark !== null && mark.kind !== 'blank') marks.push({ measure, mark, row: place.row })
    }
  }
  return found.map(({ marks }) => marks)
}

/** Reads each number and each text once: ballots hold few different ones. */
function markReader(): (cell: CellValue) => Mark {
  const known = new Map<CellValue, Mark>()
  return (cell) => {
    const same = known.get(cell)
    if (same !== undefined) return same
    const { mark } = readMark(cell)
    known.set(cell, mark)
    return mark
  }
}

/** Every filled cell is a number, an abstention or a question mark, and there is at least one number. */
function looksLikeBallot(marks: readonly PlacedMark[]): boolean {
  return marks.some(({ mark }) => mark.kind === 'number') && marks.every(({ mark }) => mark.kind !== 'word')
}

/** Shortest decimal that reads back as this number, without an exponent. */
function decimalText(value: number): string {
  const { mark } = readMark(value)
  return mark.kind === 'number' ? mark.decimal : '1'
}
