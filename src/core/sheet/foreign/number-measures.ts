import { measureKey } from '../../plan/measure-id.ts'
import { foldHeader, singleLine } from '../../text/clean.ts'
import { type CellValue, isBlank } from '../grid.ts'

const countHeader = /^(lfd\.?|laufende)[ -]?(nr\.?|nummer)$|^(pos\.?|position|#)$/u

/** A header that announces a mere count of rows. */
export function isCountHeader(header: string): boolean {
  return countHeader.test(foldHeader(header))
}

/**
 * A mere row count is no identity: 1, 2, 3 … as the rows stand, or beginning anew in every field. Numbers with gaps are
 * one, for somebody has kept them when a measure fell away.
 */
export function isRowCount(header: string, ids: readonly CellValue[]): boolean {
  const numbers = ids.filter((id) => !isBlank(id)).map(wholeNumber)
  if (numbers.length === 0) return isCountHeader(header)
  if (numbers.some((number) => number === null)) return false
  if (isCountHeader(header)) return true
  return numbers.every((number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1)
}

function wholeNumber(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : null
  const digits = typeof cell === 'string' ? /^(\d+)[.)]?$/.exec(singleLine(cell))?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}

/** Figures of one decimal that stand twice: Excel makes 1.1 of 1.10, and nobody can tell them apart any more. */
export function figuresTwice(ids: readonly CellValue[]): readonly number[] {
  const figures = ids.filter((id) => typeof id === 'number' && Number.isInteger(id * 10) && !Number.isInteger(id))
  return [...new Set(figures.filter((id, index) => figures.indexOf(id) !== index))].filter(
    (id) => typeof id === 'number',
  )
}

/**
 * The next free numbers of each field, W1, W2 …, written as the given ones are (`W-01`, `W.1`). None is given, or means
 * the same as one.
 */
export class NumberGiver {
  private readonly given: readonly string[]
  private readonly taken: Set<string>
  private readonly last = new Map<string, number>()

  constructor(given: readonly string[]) {
    this.given = given
    this.taken = new Set(given.map(measureKey))
  }

  next(code: string): string {
    const { joint, digits } = this.formOf(code)
    for (let number = (this.last.get(code) ?? 0) + 1; ; number++) {
      const id = `${code}${joint}${String(number).padStart(digits, '0')}`
      this.last.set(code, number)
      if (this.taken.has(measureKey(id))) continue
      this.taken.add(measureKey(id))
      return id
    }
  }

  /** What stands between short form and figure, and how many digits the figure has at least. */
  private formOf(code: string): { readonly joint: string; readonly digits: number } {
    const like = this.given.find((id) => id.startsWith(code) && /^[\s.\-_/]?\d+$/.test(id.slice(code.length)))
    const [, joint = '', figure = ''] = /^([\s.\-_/]?)(\d+)$/.exec(like?.slice(code.length) ?? '') ?? []
    if (figure === '') return { joint: /\d$/.test(code) ? '.' : '', digits: 1 }
    return { joint, digits: figure.startsWith('0') ? figure.length : 1 }
  }
}
