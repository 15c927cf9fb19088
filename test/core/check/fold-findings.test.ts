import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/check/finding.ts'
import { foldFindings } from '../../../src/core/check/fold-findings.ts'

const at = (cell: string, column: string) => ({ sheet: 'Maßnahmen', row: 2, measure: null, cell, column }) as const

const unknownStatus = (cell: string, text: string, nearest: string | null = null): Finding => ({
  ...at(cell, 'Status'),
  code: 'cell/unknown-value',
  values: { text, expected: 'status', allowed: ['geplant', 'umgesetzt'], nearest },
})
const twice = (cell: string, id: string): Finding => ({
  ...at(cell, 'Nr.'),
  code: 'measure/duplicate-id',
  values: { id, firstRow: 2, firstSheet: 'Maßnahmen' },
})
const dropped = (cell: string, status: string): Finding => ({
  ...at(cell, 'Bemerkung'),
  code: 'measure/dropped-without-reason',
  values: { status },
})
const unpaid = (cell: string, cost: string): Finding => ({
  ...at(cell, 'Finanzierung'),
  code: 'measure/cost-without-funding',
  values: { cost },
})

const linesOf = (findings: readonly Finding[]) =>
  foldFindings(findings).map(({ first, same, others, similar }) => ({
    first: first.cell,
    same: same.map(({ cell }) => cell),
    others: others.map(({ text, findings: own }) => [text, ...own.map(({ cell }) => cell)]),
    similar: similar.map(({ cell }) => cell),
  }))

describe('lines for the terminal', () => {
  test('say of other texts in a column what they say of the first', () => {
    const words = [unknownStatus('F2', 'läuft'), unknownStatus('F3', 'Idee'), unknownStatus('F4', 'läuft')]
    expect(linesOf([...words, unknownStatus('F5', 'Idee'), unknownStatus('F6', 'fertig')])).toEqual([
      {
        first: 'F2',
        same: ['F4'],
        others: [
          ['Idee', 'F3', 'F5'],
          ['fertig', 'F6'],
        ],
        similar: [],
      },
    ])
  })

  test('keep apart what is proposed for each text', () => {
    const slips = [unknownStatus('F2', 'gepant', 'geplant'), unknownStatus('F3', 'umgesezt', 'umgesetzt')]
    expect(linesOf(slips).map(({ first }) => first)).toEqual(['F2', 'F3'])
  })

  test('are four of an error, two of a warning and one of a hint, each kind with the cells of its others', () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((number) => twice(`A${number}`, `W${number}`))
    const reasons = ['zurückgestellt', 'nicht weiterverfolgt', 'entfallen'].map((word, row) => dropped(`J${row}`, word))
    const costs = ['1 €', '2 €', '3 €'].map((cost, row) => unpaid(`I${row}`, cost))
    expect(linesOf([...numbers, ...reasons, ...costs]).map(({ first, similar }) => [first, ...similar])).toEqual([
      ['A1'],
      ['A2'],
      ['A3'],
      ['A4', 'A5', 'A6'],
      ['J0'],
      ['J1', 'J2'],
      ['I0', 'I1', 'I2'],
    ])
  })

  test('lose no finding', () => {
    const all = Array.from({ length: 40 }, (_, row) =>
      row % 3 === 0 ? twice(`A${row}`, `W${row % 11}`) : unknownStatus(`F${row}`, `Wort ${row % 7}`),
    )
    const cells = linesOf(all).flatMap(({ first, same, others, similar }) => [
      first,
      ...same,
      ...others.flatMap(([, ...own]) => own),
      ...similar,
    ])
    expect(cells.toSorted()).toEqual(all.map(({ cell }) => cell).toSorted())
  })
})
