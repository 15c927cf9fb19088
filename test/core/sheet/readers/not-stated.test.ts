import { describe, expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { isNotStated } from '../../../../src/core/sheet/readers/not-stated.ts'

const anyValue = [
  'k. A.',
  'k.A.',
  'Keine Angabe',
  'offen',
  'noch offen',
  '(offen)',
  'n. n.',
  'N.N.',
  'entfällt',
  '?',
  './.',
]
const later = ['steht noch nicht fest', 'noch nicht bekannt', 'wird noch festgelegt']
const noCosts = ['keine', 'keine Kosten', 'kostenneutral', 'nicht bezifferbar', 'wird noch ermittelt', 'unbekannt']

describe('no amount is stated by', () => {
  test.each([...anyValue, ...later, ...noCosts])('%j', (text) => {
    expect(isNotStated('money', text)).toBe(true)
  })
})

describe('no time is stated by', () => {
  test.each([...anyValue, ...later])('%j', (text) => {
    expect(isNotStated('period', text)).toBe(true)
    expect(isNotStated('loose-date', text)).toBe(true)
  })
})

describe('something is stated, or only half said, by', () => {
  test.each<[FilledCell]>([
    ['nach Aufwand'],
    ['siehe Förderantrag'],
    ['je nach Angebot'],
    ['im Budget enthalten'],
    ['offene Frage'],
    ['keine 500 €'],
    ['5.000 € (offen)'],
    [0],
    [true],
    [{ day: '2026-01-01' }],
  ])('%j', (cell) => {
    expect(isNotStated('money', cell)).toBe(false)
  })

  test.each(['noch unklar', 'sobald wie möglich', 'keine', 'kostenneutral', 'bald', 'unbekannt'])('%j', (text) => {
    expect(isNotStated('period', text)).toBe(false)
  })
})

test('in other columns these words are what they are', () => {
  expect(isNotStated('text', 'offen')).toBe(false)
  expect(isNotStated('choice', 'offen')).toBe(false)
  expect(isNotStated('list', 'k. A.')).toBe(false)
})
