import { describe, expect, test } from 'vitest'
import type { StatusWord } from '../../../../src/core/plan/status.ts'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readChoice, readStatus, readYesNo } from '../../../../src/core/sheet/readers/choice.ts'
import { reading, unknown } from '../../../builders/reading.ts'

describe('a choice', () => {
  const readKind = readChoice(['Veranstaltung', 'Konzept', 'Beschluss'])

  test.each([
    ['Konzept', 'Konzept'],
    [' konzept\u00a0', 'Konzept'],
    ['BESCHLUSS', 'Beschluss'],
  ])('reads %j as %j', (cell, word) => {
    expect(reading(readKind, cell)).toBe(word)
  })

  test.each([
    ['Konzpet', 'Konzept'],
    ['Workshop', null],
    ['Konz.', null],
  ])('does not guess %j, and names %j as the nearest', (cell, near) => {
    expect(readKind(cell, { statuses: new Map() })).toEqual({
      ok: false,
      problem: {
        code: 'cell/unknown-value',
        values: { text: cell, expected: 'choice', allowed: ['Veranstaltung', 'Konzept', 'Beschluss'], nearest: near },
      },
    })
  })
})

describe('a status', () => {
  const done: StatusWord = { word: 'Erledigt', meaning: 'umgesetzt' }
  const planned: StatusWord = { word: 'geplant', meaning: 'geplant' }
  const context = {
    statuses: new Map([
      ['erledigt', done],
      ['geplant', planned],
    ]),
  }

  test.each([
    ['erledigt', done],
    [' ERLEDIGT ', done],
    ['Geplant', planned],
  ])('reads %j as a word with its meaning', (cell, status) => {
    expect(readStatus(cell, context)).toEqual({ ok: true, value: status })
  })

  test('an unknown word comes with the allowed ones and the nearest', () => {
    expect(readStatus('erledgit', context)).toEqual({
      ok: false,
      problem: {
        code: 'cell/unknown-value',
        values: { text: 'erledgit', expected: 'status', allowed: ['Erledigt', 'geplant'], nearest: 'Erledigt' },
      },
    })
  })
})

test.each<[FilledCell, unknown]>([
  ['ja', true],
  ['Ja ', true],
  ['J', true],
  [true, true],
  ['WAHR', true],
  ['nein', false],
  ['N', false],
  [false, false],
  ['x', unknown],
  [1, unknown],
  [0, unknown],
  ['vielleicht', unknown],
  ['-', unknown],
])('yes or no: %j reads as %j', (cell, expected) => {
  expect(reading(readYesNo, cell)).toEqual(expected)
})
