import { fold, singleLine } from '../../text/clean.ts'
import type { CellValue } from '../grid.ts'
import type { AdoptedField } from './adopted-fields.ts'
import { columnOf } from './find-list.ts'
import { cellTextOf, type LeftOutRow } from './list-rows.ts'
import { NumberGiver } from './number-measures.ts'
import { idText } from './place-in-fields.ts'
import type { ReadList } from './read-together.ts'
import { isNumberLike } from './row-words.ts'

interface Numbered {
  readonly id: CellValue
  readonly isNew: boolean
}

/** A number for every measure of every list, in their order: its own, or the next free one of its field. */
export function numberAll(
  read: readonly ReadList[],
  fields: readonly AdoptedField[],
): readonly (readonly Numbered[])[] {
  const given = read.map(({ list, placed }) => {
    const idColumn = columnOf(list, 'id')
    return placed.measures.map(({ measure, field }) => ({ id: measure.cells.get(idColumn), field }))
  })
  const kept = read.flatMap(({ rows }) => numbersOf(rows.leftOut))
  const giver = new NumberGiver([...given.flat().flatMap(({ id }) => (id === undefined ? [] : [idText(id)])), ...kept])
  const codes = new Map(fields.map(({ name, code }) => [fold(name), code]))
  return given.map((measures) =>
    measures.map(({ id, field }) =>
      id === undefined
        ? { id: giver.next(codes.get(fold(cellTextOf(field))) ?? 'M'), isNew: true }
        : { id, isNew: false },
    ),
  )
}

/** Numbers that stand alone in a row that is left out: somebody has kept them for something. */
function numbersOf(leftOut: readonly LeftOutRow[]): readonly string[] {
  return leftOut.flatMap(({ texts }) => texts.map(singleLine)).filter(isNumberLike)
}
