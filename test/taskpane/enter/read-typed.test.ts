import { describe, expect, test } from 'vitest'
import { readTyped, slotText } from '../../../taskpane/enter/read-typed.ts'

const label = (key: string, text: string) => ({ key, label: text, prioritised: false })
const words = [label('h', 'hoch'), label('m', 'mittel'), label('g', 'gering')]
const digits = [label('1', '1'), label('2', '2'), label('3', '3')]
const long = [label('1', 'sehr wichtig'), label('2', 'sehr gut'), label('3', 'später')]

describe('a priority is typed by its key, its label or the first letters of it', () => {
  test.each([
    ['2', digits, '2'],
    [' 2 ', digits, '2'],
    ['h', words, 'hoch'],
    ['H', words, 'hoch'],
    ['mit', words, 'mittel'],
    ['GERING', words, 'gering'],
    ['1', long, 'sehr wichtig'],
    ['sehr g', long, 'sehr gut'],
    ['sp', long, 'später'],
  ])('%j', (typed, labels, value) => {
    expect(readTyped(typed, 'priority', labels)).toEqual({ ok: true, value })
  })

  test('an empty input is nothing', () => {
    expect(readTyped('  ', 'priority', digits)).toEqual({ ok: true, value: null })
  })

  test('what is no priority is named, with what may be typed', () => {
    expect(readTyped('4', 'priority', digits)).toEqual({
      ok: false,
      why: '„4“ ist hier keine Priorität. Bitte eine von diesen eingeben: „1“, „2“, „3“.',
    })
  })

  test('first letters of several labels are not enough', () => {
    expect(readTyped('se', 'priority', long)).toEqual({
      ok: false,
      why: '„se“ kann „sehr wichtig“ und „sehr gut“ heißen. Bitte mehr Buchstaben eingeben.',
    })
  })

  test('a label that begins like a longer one can still be typed', () => {
    const scale = [label('1', '1'), label('10', '10')]
    expect(readTyped('1', 'priority', scale)).toEqual({ ok: true, value: '1' })
  })

  test('without a scale every label is taken as it is typed', () => {
    expect(readTyped(' A ', 'priority', [])).toEqual({ ok: true, value: 'A' })
  })
})

describe('numbers are typed as in German', () => {
  test.each([
    ['17', 17],
    ['0', 0],
    ['2,5', 2.5],
    ['1 234', 1234],
  ])('%j points', (typed, value) => {
    expect(readTyped(typed, 'points', [])).toEqual({ ok: true, value })
  })

  test.each(['-1', '2.5', 'viele', '1,234'])('%j is no number of points', (typed) => {
    expect(readTyped(typed, 'points', [])).toEqual({
      ok: false,
      why: `„${typed}“ ist keine Punktzahl. Bitte eine Zahl ab 0 ohne Tausenderpunkt eingeben, zum Beispiel 17 oder 3,5.`,
    })
  })

  test.each(['2,5', '-1', 'ja', '1 234,5'])('%j is no count of hands', (typed) => {
    expect(readTyped(typed, 'yes', []).ok).toBe(false)
  })

  test('an input shows a value so that it can be read again', () => {
    expect(slotText(2.5)).toBe('2,5')
    expect(slotText(null)).toBe('')
    expect(slotText('hoch')).toBe('hoch')
  })
})
