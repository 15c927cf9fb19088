import type { CellValue } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import { cellTextOf } from './list-rows.ts'

/** A word that a line break of another program has cut in two: `Woh- nungswesen`. */
export interface HyphenatedWord {
  /** Number of the measure. */
  readonly id: string
  readonly text: string
}

/** `Haus- und Hof…`, `Stadtbus- mit 3 …`: a hyphen that stands for what follows later. */
const cutWord = /(\p{L}{2,}-)\s+(?!(?:und|oder|bzw|sowie|als|wie|auch|noch|bis|aber|mit|u)(?!\p{L}))(\p{Ll}{2,})/gu

/** Only named: whether such a hyphen belongs there, no program knows. */
export function hyphenatedWords(lists: readonly AdoptedList[]): readonly HyphenatedWord[] {
  return lists.flatMap(({ measures }) =>
    measures.flatMap(({ cells, own, progress }) => {
      const id = cellTextOf(cells.get('id') ?? null)
      const texts: readonly CellValue[] = [...cells.values(), ...own, ...progress.map(({ text }) => text)]
      return texts
        .flatMap((cell) => (typeof cell === 'string' ? [...cell.matchAll(cutWord)] : []))
        .map(([, start, end]) => ({ id, text: `${start} ${end}` }))
    }),
  )
}
