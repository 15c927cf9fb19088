import type { Actor } from '../plan/actor.ts'
import type { Ballot, PlacedMark } from '../plan/ballot.ts'
import { measureKey } from '../plan/measure-id.ts'
import { fold } from '../text/clean.ts'
import { address, cellAt } from './grid.ts'
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
  return tables.flatMap((table) =>
    table.located.match.others.flatMap(({ header, column }): Ballot[] => {
      const actor = byName.get(fold(header))
      const marks = marksOf(table, column, ids)
      if (actor ? seen.has(actor) : notABallot.test(fold(header)) || !looksLikeBallot(marks)) return []
      if (actor) seen.add(actor)
      const numbered = secret && sheetNumber.test(header)
      const standing = actor
        ? actor.takesPart === false
          ? 'not-entitled'
          : 'entitled'
        : numbered
          ? 'entitled'
          : 'unknown-actor'
      return [
        {
          code: actor?.code ?? header,
          sheet: table.located.sheet.name,
          headerCell: address(table.located.headerRow, column),
          standing,
          weight: actor?.weight == null ? '1' : decimalText(actor.weight),
          marks,
        },
      ]
    }),
  )
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
function marksOf(
  table: TableReading<'ballots'>,
  column: number,
  ids: ReadonlyMap<string, string>,
): readonly PlacedMark[] {
  const marks: PlacedMark[] = []
  for (const { value, place } of table.rows) {
    const measure = value.measure === null ? undefined : ids.get(measureKey(value.measure))
    if (measure === undefined) continue
    const { mark } = readMark(cellAt(table.located.sheet, place.row, column))
    marks.push({ measure, mark, cell: address(place.row, column), row: place.row })
  }
  return marks
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
