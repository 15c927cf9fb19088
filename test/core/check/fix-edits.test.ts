import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { fixEdits, safeFix } from '../../../src/core/check/fix-edits.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { applyEdits } from '../../builders/apply-edits.ts'
import { aPlanWorkbook } from '../../builders/workbook.ts'

const planWith = (cells: Readonly<Record<string, CellValue>>) => aPlanWorkbook({ cells })
const findingsOf = (workbook: ReturnType<typeof aPlanWorkbook>) => checkPlan(readPlan(workbook)).findings

describe('fixes that are written', () => {
  test.each<[string, string, string, string | number]>([
    ['surplus blanks go', 'Maßnahmen!B2', ' Offener  Treff ', 'Offener Treff'],
    ['invisible characters go', 'Maßnahmen!B2', 'Offe\u00adner\u200b Treff', 'Offener Treff'],
    ['a number as text becomes a number', 'Handlungsfelder!C2', '1', 1],
    ['an amount as text becomes a number', 'Maßnahmen!H2', '54000,5', 54000.5],
    ['a number as text with blanks becomes a number, too', 'Handlungsfelder!C2', ' 1\u00a0', 1],
  ])('%s', (_, at, from, to) => {
    const [sheet, cell] = at.split('!')
    expect(fixEdits(findingsOf(planWith({ [at]: from })))).toEqual([{ sheet, cell, from, to }])
  })

  test.each<[string, string, string]>([
    ['a list with commas', 'Maßnahmen!E2', 'Quartiersbüro, Grundschule, Familienzentrum'],
    ['a misspelt status', 'Maßnahmen!F2', 'geplannt'],
    ['a date as text', 'Beschlüsse!A2', '03.12.2026'],
    ['a number with more digits than Excel keeps', 'Handlungsfelder!C2', '12345678901234567891'],
  ])('%s is nobody’s to change in bulk', (_, at, from) => {
    const findings = findingsOf(planWith({ [at]: from }))
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.map(safeFix).filter((fix) => fix !== null)).toEqual([])
    expect(fixEdits(findings)).toEqual([])
  })

  test('of two findings at one cell make one edit, in either order', () => {
    const findings = findingsOf(planWith({ 'Handlungsfelder!C2': ' 1' }))
    expect(findings.map(({ code }) => code)).toEqual(['cell/whitespace', 'cell/number-as-text'])
    expect(fixEdits(findings.toReversed())).toEqual(fixEdits(findings))
  })

  test('leave nothing behind that they could fix', () => {
    const workbook = planWith({
      'Handlungsfelder!C2': ' 1',
      'Maßnahmen!B3': 'Mieter\u00a0beratung ',
      'Maßnahmen!H2': '5',
    })
    const fixed = applyEdits(workbook, { cells: fixEdits(findingsOf(workbook)), tables: [], sheets: [] })
    expect(findingsOf(fixed)).toEqual([])
  })
})
