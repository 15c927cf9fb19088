import type { StatusWord } from '../../plan/status.ts'
import { fold } from '../../text/clean.ts'
import { nearest } from '../../text/nearest.ts'
import type { FilledCell, Reader } from '../column.ts'
import { type CellProblemValues, problem, type Reading, read } from '../problem.ts'
import { cellText, seenText } from './text.ts'

/** One of the words of a list; case and white space do not count, an abbreviation is not guessed. */
export function readChoice<T extends string>(list: readonly T[]): Reader<T> {
  const words = new Map(list.map((word) => [fold(word), word]))
  return (cell) => {
    const word = words.get(fold(cellText(cell)))
    return word === undefined ? notAllowed(cell, 'choice', list) : read(word)
  }
}

/** One of the eight statuses, or a word of the municipality's own (`tblStatus`). */
export const readStatus: Reader<StatusWord> = (cell, context) => {
  const status = context.statuses.get(fold(cellText(cell)))
  if (status !== undefined) return read(status)
  return notAllowed(
    cell,
    'status',
    [...context.statuses.values()].map(({ word }) => word),
  )
}

const yesNo: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['j', true],
  ['wahr', true],
  ['nein', false],
  ['n', false],
  ['falsch', false],
])

/**
 * `ja`, `nein`, `j`, `n` and Excel's truth values. A cross or a 1 is refused: beside them an empty cell would have to
 * mean no, and here it means that nothing was said.
 */
export const readYesNo: Reader<boolean> = (cell) => {
  const answer = yesNo.get(fold(cellText(cell)))
  return answer === undefined ? notAllowed(cell, 'yes-no', ['ja', 'nein']) : read(answer)
}

function notAllowed(
  cell: FilledCell,
  expected: CellProblemValues['cell/unknown-value']['expected'],
  allowed: readonly string[],
): Reading<never> {
  const text = seenText(cell)
  return problem('cell/unknown-value', { text, expected, allowed, nearest: nearest(text, allowed) })
}
