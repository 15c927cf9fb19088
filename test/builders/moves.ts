import fc from 'fast-check'
import { address, type CellValue, type SheetGrid, type WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { aWholePlan } from './whole-plan.ts'
import { withCells } from './workbook.ts'

/*
 * What people do to a plan, one move after the other.
 */

const start = aWholePlan()

/** Everyday slips and everyday entries, for any column. */
export const typed: readonly CellValue[] = [
  null,
  ...['', ' x ', 'W1', 'w 1', 'W99', 'siehe W99', 'S2', 'Wohnen', 'Verkehr', 'W', 'umgesetzt', 'geplant', 'erledigt'],
  ...['nicht weiterverfolgt', 'läuft gut', 'kein neuer Sachstand', '2021 - 2030', '2030–2021', 'Q3/2022', '54.000€'],
  ...[
    '08.03.2023',
    'ja',
    'nein',
    'Punkte',
    'Stufen',
    'Vereinbart',
    'hoch',
    'E',
    '?',
    '(5)',
    'Frau Muster',
    'a@b.example',
  ],
  ...[
    'Amt 1, Amt 2',
    'NBV',
    'Nachbarschaftsverein',
    'Summe',
    'measure/stale',
    'cell/whitespace',
    'Beschluss',
    'Rangfolge',
  ],
  ...[0, 1, 3, 99, 54_000],
  { day: '2022-05-24' },
  { day: '2027-01-01' },
  { error: '#NV' },
]

interface Slip {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly value: CellValue
}

const slips: fc.Arbitrary<Slip> = fc.integer({ min: 0, max: start.sheets.length - 1 }).chain((sheet) => {
  const { rows } = start.sheets[sheet] ?? { rows: [] }
  return fc.record({
    sheet: fc.constant(sheet),
    // The header is edited now and then, and the first row below the table.
    row: fc.oneof(
      { weight: 1, arbitrary: fc.constant(1) },
      { weight: 12, arbitrary: fc.integer({ min: 2, max: rows.length + 1 }) },
    ),
    column: fc.integer({ min: 1, max: rows[0]?.length ?? 1 }),
    value: fc.oneof(fc.constantFrom(...typed), fc.constantFrom(...rows.flat())),
  })
})

/** A workbook before, and after. */
export type Move = (workbook: WorkbookGrid) => WorkbookGrid

export const inSheet =
  (index: number, change: (sheet: SheetGrid) => SheetGrid): Move =>
  (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)),
  })

/** Something typed into a cell of `aWholePlan`. */
const typing: fc.Arbitrary<Move> = slips.map(({ sheet, row, column, value }) =>
  inSheet(sheet, (one) => withCells(one, { [address(row, column)]: value })),
)

/** What people do to a sheet beside typing. */
const restructuring: fc.Arbitrary<Move> = fc
  .record({ sheet: fc.nat(start.sheets.length - 1), row: fc.integer({ min: 2, max: 5 }), what: fc.nat(5) })
  .map(({ sheet, row, what }) =>
    inSheet(sheet, (one) => {
      const { rows, tables: own } = one
      const resized = (by: number) =>
        own.map((table) => ({ ...table, area: { ...table.area, lastRow: table.area.lastRow + by } }))
      if (what === 0) return { ...one, rows: rows.toSpliced(row - 1, 1), tables: resized(-1) }
      if (what === 1) return { ...one, rows: rows.toSpliced(row - 1, 0, [...(rows[row] ?? [])]), tables: resized(1) }
      if (what === 2) return { ...one, rows: [rows[0] ?? [], ...rows.slice(1).toReversed()] }
      if (what === 3) return { ...one, hiddenRows: [row] }
      if (what === 4) return { ...one, fills: new Map([['B2', 'FFC000']]), comments: new Map([['B2', 'Rückfrage']]) }
      return { ...one, merges: [{ firstRow: row, firstColumn: 1, lastRow: row + 1, lastColumn: 1 }] }
    }),
  )

/** Mostly typing. */
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: typing }, { weight: 1, arbitrary: restructuring }),
  { minLength: 1, maxLength: 8 },
)

/** A host that reads a file anew gives new objects for everything. */
export function readAnew(workbook: WorkbookGrid): WorkbookGrid {
  return structuredClone(workbook)
}
