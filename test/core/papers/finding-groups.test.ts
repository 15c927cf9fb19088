import { expect, test } from 'vitest'
import type { Finding } from '../../../src/core/check/finding.ts'
import { findingsByRule } from '../../../src/core/papers/finding-groups.ts'

const place = { sheet: 'Maßnahmen', row: 2, column: 'Kosten', measure: null }
const asText = (cell: string, text: string, column = 'Kosten'): Finding => ({
  ...{ ...place, code: 'cell/number-as-text', cell, column },
  values: { text },
})
const missing = (counts: boolean): Finding => ({
  ...{ ...place, code: 'reference/unknown-measure', cell: 'A2' },
  values: { text: 'W9', nearest: null, counts },
})

test('errors come before warnings, and a rule with both stands there twice', () => {
  const rules = findingsByRule([asText('C2', '1'), missing(false), missing(true)])
  expect(rules.map(({ code, severity, number }) => [code, severity, number])).toEqual([
    ['reference/unknown-measure', 'error', 1],
    ['cell/number-as-text', 'warning', 1],
    ['reference/unknown-measure', 'warning', 1],
  ])
})

test('only what says the same in the same column is one group', () => {
  const [rule] = findingsByRule([asText('C2', '1'), asText('C3', '1'), asText('C4', '2'), asText('D2', '1', 'Punkte')])
  expect(rule?.groups.map(({ first, others }) => [first.cell, ...others.map(({ cell }) => cell)])).toEqual([
    ['C2', 'C3'],
    ['C4'],
    ['D2'],
  ])
})

test('what goes beyond forty sentences of a rule is counted', () => {
  const findings = Array.from({ length: 100 }, (_, index) => asText(`C${index}`, String(index)))
  const [rule] = findingsByRule(findings)
  expect(rule?.groups).toHaveLength(40)
  expect(rule?.beyond).toBe(60)
})
