import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../../src/core/check/check-plan.ts'
import { newWaiver } from '../../../../src/core/check/new-waiver.ts'
import { enterWaiver, removeWaiver } from '../../../../src/core/sheet/enter/enter-waiver.ts'
import type { SheetGrid, WorkbookGrid } from '../../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../../src/core/sheet/read-plan.ts'
import { applyEdits } from '../../../builders/apply-edits.ts'
import { aPlanWorkbook, aTableSheet, type Rows } from '../../../builders/workbook.ts'

const dirty = (...extra: readonly SheetGrid[]) =>
  aPlanWorkbook({ cells: { 'Maßnahmen!B2': 'Offener  Treff', 'Maßnahmen!B4': 'Hausaufgaben  hilfe' }, extra })
const said = { reason: ' Ein Eigenname. ', role: 'Quartiersbüro', date: '2026-11-28' }
const checked = (workbook: WorkbookGrid) => checkPlan(readPlan(workbook))

function waived(workbook: WorkbookGrid, scope: 'measure' | 'column' | 'rule'): WorkbookGrid {
  const [finding] = checked(workbook).findings
  if (!finding) throw new Error('nothing is found')
  return applyEdits(workbook, enterWaiver(readPlan(workbook), newWaiver(finding, scope, said)))
}

const rowsOf = ({ sheets }: WorkbookGrid) => sheets.find(({ name }) => name === 'Begründet offen')?.rows.slice(1)

describe('a reason', () => {
  test('goes into a sheet that is added where there is none, and is read back as it was meant', () => {
    const after = waived(dirty(), 'measure')
    expect(rowsOf(after)).toEqual([
      [
        'Überzählige oder unsichtbare Leerzeichen (cell/whitespace)',
        ...['W1', 'Maßnahme', 'Ein Eigenname.', 'Quartiersbüro', '28.11.2026'],
      ],
    ])
    expect(checked(after).findings).toHaveLength(1)
    expect(checked(after).waived).toMatchObject([{ finding: { cell: 'B2' }, waiver: { date: '2026-11-28' } }])
  })

  test.each([
    ['measure', 1],
    ['column', 2],
    ['rule', 2],
  ] as const)('for %s leaves that much open', (scope, count) => {
    expect(checked(waived(dirty(), scope)).waived).toHaveLength(count)
  })

  test('goes below those that are there; a column that is missing is added only when it is needed', () => {
    const headers = ['Regel', 'Begründung', 'Wiedervorlage']
    const own = aTableSheet('Begründet offen', 'tblBegruendetOffen', [
      headers,
      ['table/filter', 'Soll so sein.', 'Mai'],
    ])
    const after = waived(dirty(own), 'rule')
    expect(after.sheets.at(-1)?.rows[0]).toEqual([...headers, 'Funktion', 'Datum'])
    expect(rowsOf(after)?.map((row) => row[1])).toEqual(['Soll so sein.', 'Ein Eigenname.'])
    expect(checked(after).waived).toHaveLength(2)
  })
})

describe('taking a reason out', () => {
  const headers = ['Regel', 'Maßnahme', 'Begründung', 'Wiedervorlage']
  const rows: Rows = [
    ['cell/whitespace', 'W1', 'eins', 'Mai'],
    ['cell/whitespace', 'S1', 'zwei', null],
    ['table/filter', null, 'drei', 'Juni'],
  ]
  const workbook = (body = rows) => dirty(aTableSheet('Begründet offen', 'tblBegruendetOffen', [headers, ...body]))
  const without = (book: WorkbookGrid, row: number) =>
    applyEdits(book, removeWaiver(readPlan(book), { sheet: 'Begründet offen', row }))
  const blank = headers.map(() => null)

  test.each([
    [2, [rows[1], rows[2]]],
    [3, [rows[0], rows[2]]],
    [4, [rows[0], rows[1]]],
  ])('in row %i moves up what stands below, own columns included', (row, left) => {
    const after = without(workbook(), row)
    expect(rowsOf(after)).toEqual([...left, blank])
    expect(checked(after).findings.map(({ code }) => code)).not.toContain('table/blank-row')
  })

  test('opens again what it left open', () => {
    expect(checked(workbook()).waived).toHaveLength(2)
    expect(checked(without(workbook(), 2)).waived.map(({ finding }) => finding.measure)).toEqual(['S1'])
  })

  test('empties the row alone where something below cannot be moved', () => {
    const body = [...rows.slice(0, 2), ['table/filter', null, 'drei', true]]
    expect(rowsOf(without(workbook(body), 2))).toEqual([blank, ...body.slice(1)])
  })

  test('that is not there changes nothing', () => {
    expect(removeWaiver(readPlan(workbook()), { sheet: 'Begründet offen', row: 9 }).cells).toEqual([])
  })
})
