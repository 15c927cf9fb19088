import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'

const seed = Date.now() % 1_000_000

// Characters that XML cannot hold are the writer's matter, and so is a text that looks like an escape (`_x000D_`).
const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(text))
const day = fc.integer({ min: 61, max: 73_050 }).map((serial) => new Date(Date.UTC(1899, 11, 30 + serial)))
const value = fc.oneof(
  plain,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  day,
  fc.constant(null),
)

function expected(cell: string | number | boolean | Date | null): CellValue {
  if (cell instanceof Date) return { day: cell.toISOString().slice(0, 10) }
  return Object.is(cell, -0) ? 0 : cell
}

test(`what another library writes is read as it was, with seed ${seed}`, { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
      const workbook = new ExcelJS.Workbook()
      const sheet = workbook.addWorksheet('Plan')
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const written = sheet.getCell(index + 1, column + 1)
          written.value = cell
          if (cell instanceof Date) written.numFmt = 'dd.mm.yyyy'
        }
      }
      const grid = await readGrids(new Uint8Array(await workbook.xlsx.writeBuffer()))
      const read = grid.sheets[0]?.rows ?? []
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          expect(read[index]?.[column] ?? null).toEqual(expected(cell))
        }
      }
    }),
    { seed, numRuns: 60 },
  )
})
