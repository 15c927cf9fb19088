import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from '../../../src/core/papers/measure-text.ts'
import type { PaperCell } from '../../../src/core/papers/paper.ts'
import { heightOfLines, roomFor, rowHeight, rowMeter, tallestRow, typeOf } from '../../../src/core/papers/row-height.ts'
import { type StyleName, styleOf } from '../../../src/core/papers/styles.ts'

const font = 'Arial'
const names: readonly StyleName[] = ['cell', 'cellStrong', 'cellNumber', 'text', 'title', 'slideTitle']

/** Every cell by itself, its lines broken and counted. */
function plainHeight(cells: readonly (PaperCell | null)[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) => {
    if (cell === null) return 0
    const style = styleOf(cell.style)
    const broken =
      style.wrap === true && typeof cell.value === 'string'
        ? breakLines(cell.value, roomFor(style, widths[column] ?? 0), typeOf(style, font))
        : ['']
    return heightOfLines(broken.length, style.size)
  })
  return Math.max(0, ...heights)
}

describe('the height of a row', () => {
  const text = fc.array(fc.constantFrom('Haus', 'im Quartier', '\n', '54.000 €', ' '), { maxLength: 30 })
  const value = fc.oneof(
    text.map((words) => words.join(' ')),
    fc.integer(),
    fc.constant(null),
  )
  const cell = fc.option(fc.record({ value, style: fc.constantFrom(...names) }))

  test('is that of its tallest cell, row after row of a sheet, cells beyond the last column too (seed 11)', () => {
    const widths = [6, 20, 46]
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const heightOf = rowMeter(widths, font)
        for (const cells of rows) {
          expect(heightOf(cells)).toBe(plainHeight(cells, widths))
          expect(rowHeight(cells, widths, font)).toBe(Math.min(tallestRow, plainHeight(cells, widths)))
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  test('of a text that no row can show is told in full by the meter alone', () => {
    const cells: readonly PaperCell[] = [{ value: 'Zeile\n'.repeat(80), style: 'cell' }]
    expect(rowMeter([20], font)(cells)).toBeGreaterThan(tallestRow)
    expect(rowHeight(cells, [20], font)).toBe(tallestRow)
  })
})
