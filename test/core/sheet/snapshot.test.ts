import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { type SnapshotTerms, snapshotId } from '../../../src/core/sheet/snapshot.ts'
import { aBallotSheet, anActorSheet, aPlanWorkbook, aTable } from '../../builders/workbook.ts'

const seed = 20261122
const runs = { seed, numRuns: 100 }
const terms: SnapshotTerms = { rulesVersion: '1.0', date: '2026-11-22', seed: 1, options: { edition: 'public' } }

const workbook = aPlanWorkbook({
  extra: [
    anActorSheet('Sportverein', 'Jugendtreff'),
    aBallotSheet(
      ['Maßnahme', 'Notiz', 'A1', 'A2'],
      ['W1', 'ok', 3, 'E'],
      ['W2', null, 1, 2],
      ['S1', 'fehlt', null, '?'],
    ),
  ],
})
const id = snapshotId(readPlan(workbook), terms)

function idOf(changed: WorkbookGrid, changes: Partial<SnapshotTerms> = {}): string {
  return snapshotId(readPlan(changed), { ...terms, ...changes })
}

function mapSheets(change: (sheet: SheetGrid) => SheetGrid): WorkbookGrid {
  return { ...workbook, sheets: workbook.sheets.map(change) }
}

function order(length: number): fc.Arbitrary<readonly number[]> {
  const indices = Array.from({ length }, (_, index) => index)
  return fc.shuffledSubarray(indices, { minLength: length, maxLength: length })
}

const widthOf = ({ rows }: SheetGrid) => rows[0]?.length ?? 0

/** Rows and columns of every sheet in another order; the header stays on top. */
const shuffled = fc
  .tuple(...workbook.sheets.map((sheet) => fc.tuple(order(sheet.rows.length - 1), order(widthOf(sheet)))))
  .map((orders) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => {
      const [rowOrder = [], columnOrder = []] = orders[at] ?? []
      const rows = [sheet.rows[0] ?? [], ...rowOrder.map((row) => sheet.rows[row + 1] ?? [])]
      return { ...sheet, rows: rows.map((row) => columnOrder.map((column) => row[column] ?? null)) }
    }),
  }))

describe('the Kennung der Fassung', () => {
  test('is twelve hex digits, the same every time', () => {
    expect(id).toMatch(/^[0-9a-f]{12}$/)
    expect(idOf(workbook)).toBe(id)
  })

  test('stays the same in any order of rows and columns', () => {
    fc.assert(
      fc.property(shuffled, (changed) => {
        expect(idOf(changed)).toBe(id)
      }),
      runs,
    )
  })

  test('stays the same with columns and sheets of one’s own, among the ballots too', () => {
    const widened = mapSheets((sheet) => {
      const rows = sheet.rows.map((row, at) => [
        ...Array.from({ length: widthOf(sheet) }, (_, column) => row[column] ?? null),
        at === 0 ? 'Foto' : `Bild ${at}`,
      ])
      const name = sheet.tables[0]?.name ?? ''
      return { ...sheet, rows, tables: [aTable(name, rows)] }
    })
    expect(idOf(widened)).toBe(id)
    expect(
      idOf(
        mapSheets((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((row) => row.map((cell) => (cell === 'fehlt' ? 'da' : cell))),
        })),
      ),
    ).toBe(id)
    expect(
      idOf({
        ...workbook,
        sheets: [{ ...workbook.sheets[0], name: 'Eigenes', tables: [] } as SheetGrid, ...workbook.sheets],
      }),
    ).toBe(id)
  })

  test('stays the same when a sheet is renamed or a header is a synonym', () => {
    expect(idOf(mapSheets((sheet) => ({ ...sheet, name: sheet.name === 'Maßnahmen' ? 'Plan' : sheet.name })))).toBe(id)
    expect(idOf(aPlanWorkbook({ cells: { 'Maßnahmen!E1': 'Träger' } }))).toBe(idOf(aPlanWorkbook()))
  })

  test.each<[string, Partial<SnapshotTerms>]>([
    ['the version of the rules', { rulesVersion: '1.1' }],
    ['the date', { date: '2026-11-23' }],
    ['the seed', { seed: 2 }],
    ['an option', { options: { edition: 'internal' } }],
    ['a further option', { options: { edition: 'public', draft: 'ja' } }],
  ])('changes with %s', (_, changes) => {
    expect(idOf(workbook, changes)).not.toBe(id)
  })

  test('does not change with the order in which options are given', () => {
    expect(idOf(workbook, { options: { b: '2', a: '1' } })).toBe(idOf(workbook, { options: { a: '1', b: '2' } }))
  })

  test('changes with any recognised cell', () => {
    const cells = workbook.sheets.flatMap((sheet, at) =>
      sheet.rows.slice(1).flatMap((row, index) =>
        Array.from({ length: widthOf(sheet) }, (_, column) => ({
          at,
          row: index + 1,
          column,
          now: row[column] ?? null,
        })),
      ),
    )
    const recognised = cells.filter(({ at, column }) => !(workbook.sheets[at]?.name === 'Bewertungen' && column === 1))
    fc.assert(
      fc.property(
        fc.constantFrom(...recognised),
        fc.oneof(
          fc.string({ minLength: 1 }).map((text) => `x${text}`),
          fc.integer(),
        ),
        ({ at, row, column, now }, value: CellValue) => {
          fc.pre(String(now) !== String(value))
          const changed = workbook.sheets.map((sheet, index) =>
            index === at
              ? { ...sheet, rows: sheet.rows.map((cells, r) => (r === row ? withCell(cells, column, value) : cells)) }
              : sheet,
          )
          expect(idOf({ ...workbook, sheets: changed })).not.toBe(id)
        },
      ),
      runs,
    )
  })
})

function withCell(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  const row = [...cells]
  while (row.length <= column) row.push(null)
  row[column] = value
  return row
}
