import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aTableSheet, aWorkbook } from '../../builders/workbook.ts'

const header = ['Nr.', 'Maßnahme', 'Status']
const measure = ['X1', 'Hof begrünen', 'geplant']

function fieldOf(code: string, sheet: string, table = 'tblMassnahmen_2'): string | undefined {
  const fields = aTableSheet('Legende', 'tblHandlungsfelder', [
    ['Kürzel', 'Handlungsfeld'],
    ['W', 'Wohnen'],
    [code, 'Freizeit und Kultur'],
  ])
  const { plan } = readPlan(aWorkbook([fields, aTableSheet(sheet, table, [header, measure])]))
  return plan.fields.find(({ measures }) => measures.length > 0)?.name
}

describe('a sheet of an exported plan belongs to the field', () => {
  test.each([
    ['F', 'Plan – F Freizeit und Kultur'],
    ['F/K', 'Plan – F-K Freizeit und Kultur'],
    ['F:', 'Plan – F Freizeit und Kultur'],
    ['S – T', 'Plan – S – T Freizeit und'],
    ['Freizeit & Kultur', 'Plan – Freizeit & Kultur'],
  ])('with the short form %j, named %j', (code, sheet) => {
    expect(fieldOf(code, sheet)).toBe('Freizeit und Kultur')
  })

  test('never by the number of its table alone', () => {
    expect(fieldOf('F/K', 'Plan – G Gesundheit')).toBeUndefined()
  })
})
