import { median } from './median.mjs'

/** Widths of the columns: 80 characters with the blanks between them. */
const widths = [38, 9, 9, 7, 5, 7]

/** Pairs of measurements as lines of a table: the median of each side, and the median of what each pair makes. */
export class Table {
  #lines

  constructor(headers) {
    this.#lines = [lineOf([...headers, 'goal', 'met']), lineOf(widths.map((width) => '-'.repeat(width)))]
  }

  /**
   * @param pairs Numerator and denominator, measured one right after the other
   * @param goal The most that the share should be; `null` where nothing was promised
   */
  add(label, pairs, unit, goal) {
    const share = median(pairs.map(([above, below]) => above / below))
    const [above, below] = [0, 1].map((side) => `${rounded(median(pairs.map((pair) => pair[side])))} ${unit}`)
    const met = goal === null ? '' : share <= goal ? 'yes' : 'NO'
    this.#lines.push(lineOf([label, above, below, share.toFixed(2), goal === null ? '' : `${goal}`, met]))
  }

  print() {
    console.log(`${this.#lines.join('\n')}\n`)
  }
}

function rounded(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}

function lineOf(cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join(' ')
}
