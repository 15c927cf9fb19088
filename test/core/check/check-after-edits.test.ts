import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concerns } from '../../../src/core/check/changes.ts'
import { checkPlan, checkReading } from '../../../src/core/check/check-plan.ts'
import { readsRanking } from '../../../src/core/check/planned-reads.ts'
import { rulesVersion } from '../../../src/core/check/rules-version.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { withMeasuresOf } from '../../../src/core/rank/same-ranking.ts'
import { tables } from '../../../src/core/sheet/columns/tables.ts'
import { address, type CellValue, type SheetGrid, type WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { isFull, runsOf } from '../../builders/runs.ts'
import { aWholePlan } from '../../builders/whole-plan.ts'
import { withCells } from '../../builders/workbook.ts'

const seed = 20261128
const timeout = 120_000
const terms = { seed: 1, rulesVersion }
const start = aWholePlan()

/** Everyday slips and everyday entries, for any column. */
const typed: readonly CellValue[] = [
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

type Move = (workbook: WorkbookGrid) => WorkbookGrid

const inSheet =
  (index: number, change: (sheet: SheetGrid) => SheetGrid): Move =>
  (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => (at === index ? change(sheet) : sheet)),
  })

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

/** A host that reads a file anew gives new objects for everything. */
function readAnew(workbook: WorkbookGrid): WorkbookGrid {
  return structuredClone(workbook)
}

describe('after an edit', () => {
  test(`a check that goes on finds what a full one finds, however often one types (seed ${seed})`, { timeout }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: typing }, { weight: 1, arbitrary: restructuring }), {
          minLength: 1,
          maxLength: 8,
        }),
        (moves) => {
          let workbook = start
          let check = checkReading(readPlan(workbook))
          for (const move of moves) {
            workbook = move(workbook)
            const reading = readPlan(readAnew(workbook), [], check.reading)
            const full = readPlan(workbook)
            expect(reading.plan).toEqual(full.plan)
            const before = check
            check = checkReading(reading, before)
            expect(check.report).toEqual(checkPlan(full))
            if (!concerns(check.changes, readsRanking)) {
              const ranked = rankPlan(before.reading.plan, terms)
              expect(withMeasuresOf(ranked, reading.plan)).toEqual(rankPlan(full.plan, terms))
            }
          }
        },
      ),
      { seed, numRuns: runsOf(25) },
    )
  })

  const columns = Object.values(tables).flatMap((spec) => {
    const index = start.sheets.findIndex(({ name }) => name === spec.sheet)
    return (start.sheets[index]?.rows[0] ?? []).map(
      (header, at) => [spec.sheet, String(header), index, at + 1] as const,
    )
  })

  test.each(columns)('nothing is missed that an entry in %s, column %s, has changed', (_, __, sheet, column) => {
    const before = checkReading(readPlan(start))
    const ranked = rankPlan(before.reading.plan, terms)
    // Each value in every eighth column, and in another row each time.
    const values = typed.filter((_, index) => isFull || index % 8 === column % 8)
    for (const [index, value] of values.entries()) {
      const row = 2 + ((index + column) % 3)
      const workbook = inSheet(sheet, (one) => withCells(one, { [address(row, column)]: value }))(start)
      const check = checkReading(readPlan(workbook, [], before.reading), before)
      expect(check.report, `${address(row, column)} = ${JSON.stringify(value)}`).toEqual(checkPlan(readPlan(workbook)))
      if (concerns(check.changes, readsRanking)) continue
      expect(withMeasuresOf(ranked, check.reading.plan)).toEqual(rankPlan(readPlan(workbook).plan, terms))
    }
  })

  test('rows that were not touched are the very objects that were read before', () => {
    const before = readPlan(start)
    const measures = start.sheets.findIndex(({ name }) => name === 'Maßnahmen')
    const after = readPlan(
      readAnew(inSheet(measures, (one) => withCells(one, { B3: 'Neuer Titel' }))(start)),
      [],
      before,
    )
    const [now, then] = [after, before].map(({ tables: { measures: parts } }) => parts.flatMap(({ rows }) => rows))
    expect(now?.flatMap((row, index) => (row === then?.[index] ? [] : [row.place.row]))).toEqual([3])
    expect(after.tables.progress).toEqual(before.tables.progress)
    expect(after.tables.progress[0]).toBe(before.tables.progress[0])
    expect(after.plan.ballots).toBe(before.plan.ballots)
  })
})
