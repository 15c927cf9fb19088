import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakingFinding, checkPlan, countBySeverity } from '../../../src/core/check/check-plan.ts'
import type { Finding } from '../../../src/core/check/finding.ts'
import { checkJson, checkSchema } from '../../../src/core/check/json.ts'
import { statuses } from '../../../src/core/plan/status.ts'
import { tables } from '../../../src/core/sheet/columns/tables.ts'
import { type CellValue, isBlank, type SheetGrid, type WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { columnEntries } from '../../../src/core/sheet/match-headers.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { findingSentence } from '../../../src/core/text/findings.ts'
import {
  aPlanWorkbook,
  aSheet,
  aTable,
  aTableSheet,
  aWorkbook,
  measureHeaders,
  type Rows,
} from '../../builders/workbook.ts'

const seed = 20261122
const runs = { seed, numRuns: 100 }
/** Milliseconds: the machine may be busy. */
const timeout = 60_000
const reportOf = (workbook: WorkbookGrid) => checkPlan(readPlan(workbook))

const dirt: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<CellValue>(
    ...statuses,
    ...['W1', 'w 1', 'W-1', '1.2', 'Üneu2', 'Wohnen', 'W', 'Soziales', 'Verkehr', 'Summe', 'Ø', 'A1', 'Sportverein'],
    ...[
      '54.000€',
      '(5)',
      '-',
      'E',
      '?',
      '2021–2030',
      '2030–2021',
      'ab 2040',
      '=1+1',
      '<br>',
      ' x  y ',
      'a\nb',
      'A, B',
      'A; B',
    ],
    ...['ja', 'nein', 'Punkte', 'Verfahren', 'Punkte je Akteur', 'Geheim', '31.02.2026', '1e400', '９', '𝟗'],
    ...[0, 1, -1, 2.5, 2026, 46000, 1e15, 1e300],
    true,
    { day: '2026-02-01' },
    { error: '#NV' },
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Sheets of the plan with the right headers, and anything below them; some are Excel tables, some plain lists. */
const dirtySheets: readonly fc.Arbitrary<SheetGrid>[] = Object.values(tables).map((spec) => {
  const headers = columnEntries(spec).map(([, { header }]) => header)
  return fc
    .record({
      headers: fc.shuffledSubarray(
        [...headers, ...(spec.open ? ['A1', 'Z01', 'Sportverein', 'Summe'] : ['Foto', 'Foto'])],
        {
          minLength: 1,
        },
      ),
      body: fc.array(fc.array(dirt, { maxLength: 12 }), { maxLength: 8 }),
      listed: fc.boolean(),
      end: fc.nat(9),
      hidden: fc.subarray([1, 2, 3, 4]),
      merge: fc.option(
        fc.record({ firstRow: fc.integer({ min: 1, max: 4 }), firstColumn: fc.integer({ min: 1, max: 4 }) }),
      ),
      fills: fc.subarray(['A2', 'B2', 'C3', 'D3', 'E2', 'F2']),
    })
    .map(({ headers, body, listed, end, hidden, merge, fills }) => {
      const rows: Rows = [headers, ...body]
      const table = aTable(spec.table, rows.slice(0, Math.max(2, end)), { filtered: hidden.length > 1 })
      return aSheet(spec.sheet, rows, {
        tables: listed ? [table] : [],
        hiddenRows: hidden,
        hiddenColumns: hidden,
        merges: merge ? [{ ...merge, lastRow: merge.firstRow + 1, lastColumn: merge.firstColumn + 1 }] : [],
        fills: new Map(fills.map((cell) => [cell, 'FFC000'])),
      })
    })
})

const dirtyPlans: fc.Arbitrary<WorkbookGrid> = fc
  .tuple(...dirtySheets.map((sheet) => fc.option(sheet, { freq: 4 })))
  .map((sheets) => aWorkbook(sheets.filter((sheet) => sheet !== null)))

function isWhole(finding: Finding): boolean {
  const sentence = findingSentence(finding)
  return /[.?!]$/.test(sentence) && !/undefined|NaN|\[object/.test(sentence)
}

/** Tables and merged cells may reach beyond the last filled row. */
function isInside({ sheet, cell, row }: Finding, workbook: WorkbookGrid): boolean {
  const grid = workbook.sheets.find(({ name }) => name === sheet)
  if (!grid) return sheet === null && cell === null
  if (cell === null) return true
  const ends = [
    grid.rows.length,
    ...[...grid.tables.map(({ area }) => area), ...grid.merges].map(({ lastRow }) => lastRow),
  ]
  const [, , digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? []
  return Number(digits) === row && row <= Math.max(...ends)
}

describe('whatever stands in a workbook', () => {
  test('the check never throws, and answers with whole sentences inside the sheets', { timeout }, () => {
    fc.assert(
      fc.property(dirtyPlans, (workbook) => {
        expect(
          reportOf(workbook).findings.filter((finding) => !isWhole(finding) || !isInside(finding, workbook)),
        ).toEqual([])
      }),
      runs,
    )
  })

  test('its JSON is what the contract promises, and its counts add up', { timeout }, () => {
    fc.assert(
      fc.property(dirtyPlans, (workbook) => {
        const report = reportOf(workbook)
        const json = checkJson(report, { file: 'plan.xlsx', sha256: null, measures: 0, fields: 0 }, '0.1.0')
        expect(checkSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
        const { error, warning, info } = countBySeverity(report.findings)
        expect(error + warning + info + report.waived.length).toBe(json.findings.length)
      }),
      { ...runs, numRuns: 50 },
    )
  })

  test('no measure is lost without a word: a row that does not stand in the plan has a finding in it', {
    timeout,
  }, () => {
    const row = fc.array(dirt, { minLength: 0, maxLength: 10 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.boolean(), (body, listed) => {
        const parts = listed ? {} : { parts: { Maßnahmen: { tables: [] } } }
        const reading = readPlan(aPlanWorkbook({ rows: { Maßnahmen: [measureHeaders, ...body] }, ...parts }))
        const told = new Set(
          checkPlan(reading).findings.flatMap(({ sheet, row }) => (sheet === 'Maßnahmen' ? [row] : [])),
        )
        const standing = new Set(reading.plan.fields.flatMap(({ measures }) => measures.map(({ place }) => place.row)))
        body.forEach((cells, at) => {
          if (!cells.every(isBlank) && !standing.has(at + 2)) expect([...told]).toContain(at + 2)
        })
      }),
      { ...runs, numRuns: 300 },
    )
  })
})

const places = (workbook: WorkbookGrid) =>
  reportOf(workbook)
    .findings.map(({ code, measure, column }) => JSON.stringify([code, measure, column]))
    .toSorted()

/** Rows that stand by themselves: no number and no title twice, nothing blank, so that their order means nothing. */
const independentRows = fc
  .array(
    fc.tuple(
      fc.constantFrom('Wohnen', 'W', 'Verkehr', 'Wohnenn', null),
      fc.constantFrom('geplant', 'umgestzt', null),
      fc.constantFrom('2021–2030', '2030–2021', 'bald', null),
      fc.constantFrom<CellValue>(54000, '54000', 'teuer', '1,234 €', null),
      fc.constantFrom('Treff', ' Treff', 'Treff<br>', '=Treff'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(([field, status, period, cost, title], at): readonly CellValue[] => [
      `W${at + 1}`,
      `${title} ${at + 1}`,
      field,
      null,
      null,
      status,
      period,
      cost,
      null,
      null,
    ]),
  )

describe('the order of the rows', () => {
  test('does not change what is found', { timeout }, () => {
    const permuted = independentRows.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        other: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      }),
    )
    fc.assert(
      fc.property(permuted, ({ rows, other }) => {
        const withRows = (body: Rows) => aPlanWorkbook({ rows: { Maßnahmen: [measureHeaders, ...body] } })
        expect(places(withRows(other))).toEqual(places(withRows(rows)))
      }),
      runs,
    )
  })
})

describe('going on after the check', () => {
  test('is pointless without measures or fields, whatever their sheet is called', () => {
    const broken = [
      aPlanWorkbook({ without: ['Handlungsfelder'] }),
      aPlanWorkbook({ rows: { Maßnahmen: [measureHeaders.slice(1)] } }),
      aPlanWorkbook({
        without: ['Maßnahmen'],
        extra: [aTableSheet('Liste', 'tblMassnahmen', [measureHeaders.slice(1)])],
      }),
      aPlanWorkbook({ without: ['Handlungsfelder'], extra: [aSheet('Handlungsfeld', [['nichts']])] }),
    ]
    for (const workbook of broken) expect(breakingFinding(reportOf(workbook).findings)).not.toBeNull()
  })

  test.each<[string, WorkbookGrid]>([
    ['in a clean plan', aPlanWorkbook()],
    ['with an empty cell', aPlanWorkbook({ cells: { 'Maßnahmen!F2': null } })],
    [
      'without a column of an optional sheet',
      aPlanWorkbook({ extra: [aTableSheet('Akteure', 'tblAkteure', [['Kürzel'], ['A1']])] }),
    ],
  ])('makes sense %s', (_, workbook) => {
    expect(breakingFinding(reportOf(workbook).findings)).toBeNull()
  })
})
