import { expect, test } from 'vitest'
import type { FindingPlace } from '../../../src/core/check/finding.ts'
import { obstacleTo, waivableKind } from '../../../src/core/check/waivable.ts'

const at = (column: string | null, measure: string | null = 'W1'): FindingPlace => ({
  ...{ sheet: 'Maßnahmen', cell: 'C7', row: 7 },
  ...{ column, measure },
})
const required = (header: string, measure: string | null = 'W1') =>
  obstacleTo({ code: 'cell/required', ...at(header, measure), values: { header } })
const formula = (header: string | null) =>
  obstacleTo({ code: 'cell/formula-error', ...at(header), values: { error: '#NV' } })

test.each(['Nr.', 'Maßnahme', 'Handlungsfeld', 'Kürzel', 'Begründung'])('an empty %s cannot be left open', (header) => {
  expect(required(header)).toBe('left-out')
})

test.each(['Stichtag', 'Gremium', 'Art', 'Bezeichnung', 'Status'])('an empty %s can', (header) => {
  expect(required(header)).toBeNull()
})

test('an empty Status says nothing untrue of a measure, but is no word of the plan', () => {
  expect([required('Status'), required('Status', null)]).toEqual([null, 'left-out'])
})

test.each([
  ['Kosten (€)', null],
  ['Zeitraum', null],
  ['Sitzung am', null],
  ['Status', 'rank'],
  ['Priorität', 'rank'],
  ['Punkte je Akteur', 'rank'],
  ['Teilnehmende', 'rank'],
  ['QM', 'rank'],
  [null, 'rank'],
])('an error of a formula under %s: %s', (header, obstacle) => {
  expect(formula(header)).toBe(obstacle)
})

test('a row of results that nobody counts cannot be left open; a reference elsewhere can', () => {
  const unknown = (counts: boolean) =>
    obstacleTo({ code: 'reference/unknown-measure', ...at('Maßnahme'), values: { text: 'W9', nearest: null, counts } })
  expect([unknown(true), unknown(false)]).toEqual(['left-out', null])
})

test('a kind is all, nothing, or depends on the column', () => {
  expect((['cell/whitespace', 'measure/duplicate-id', 'cell/required'] as const).map(waivableKind)).toEqual([
    'yes',
    'no',
    'depends',
  ])
})
