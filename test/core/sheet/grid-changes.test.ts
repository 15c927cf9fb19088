import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue, SheetGrid } from '../../../src/core/sheet/grid.ts'
import { gridChanges, piecesOf, withChanges } from '../../../src/core/sheet/grid-changes.ts'
import { aSheet, aWorkbook } from '../../builders/workbook.ts'

const seed = Date.now() % 1_000_000

const cell = fc.constantFrom<CellValue>('a', 'b', 1, null, true, { day: '2023-01-31' }, { error: '#REF!' })
const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
const workbook = fc
  .uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C'), rows }), {
    selector: ({ name }) => name,
    maxLength: 3,
  })
  .map((sheets) => aWorkbook(sheets.map((sheet): SheetGrid => ({ ...aSheet(sheet.name, []), rows: sheet.rows }))))

describe(`with seed ${seed}`, () => {
  test('what was before and what has changed are what is now, sent in pieces of whatever size', () => {
    fc.assert(
      fc.property(fc.option(workbook), workbook, fc.integer({ min: 1, max: 9 }), (before, now, size) => {
        const pieces = piecesOf(gridChanges(before, now), size)
        expect(pieces.reduce<typeof before>(withChanges, before)).toEqual(now)
      }),
      { seed },
    )
  })
})

const sheet = (...lines: CellValue[][]) => aWorkbook([aSheet('Maßnahmen', lines)])

test('one changed cell sends one row, and all others stay the very same', () => {
  const before = sheet(['W1', 'a'], ['W2', 'b'], ['W3', 'c'])
  const changes = gridChanges(before, sheet(['W1', 'a'], ['W2', 'x'], ['W3', 'c']))
  expect(changes.sheets[0]?.rows).toEqual([[1, ['W2', 'x']]])
  const after = withChanges(before, changes)
  expect(after.sheets[0]?.rows[2]).toBe(before.sheets[0]?.rows[2])
})

test('a large sheet goes in pieces of about that many cells', () => {
  const lines = Array.from({ length: 100 }, (_, row) => [row, row])
  const pieces = piecesOf(gridChanges(null, sheet(...lines)), 50)
  expect(pieces.length).toBeGreaterThanOrEqual(4)
  expect(Math.max(...pieces.map(({ sheets }) => sheets[0]?.rows.length ?? 0))).toBeLessThanOrEqual(25)
})
