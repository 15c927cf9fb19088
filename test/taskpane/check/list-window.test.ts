import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionOf, rowCount, windowOf } from '../../../taskpane/check/list-window.ts'
import { shownSections } from '../../builders/findings-views.ts'

const size = 10
const all = () => true
const none = () => false

/** What stands in the window, told as a column of words. */
function column(...asked: Parameters<typeof windowOf>): readonly string[] {
  return windowOf(...asked).flatMap(({ section, from, shown }) => [
    from > 0 ? `${section.key}, continued` : section.key,
    ...shown.map(({ place }) => place),
  ])
}

describe('the window over the list of findings', () => {
  const three = shownSections([2, 25, 1])

  test('closed sections are a table of contents', () => {
    expect(column(three, none, 0, size)).toEqual(['A', 'B', 'C'])
    expect(rowCount(three, none)).toBe(3)
  })

  test('begins with the first heading and its lines', () => {
    expect(column(three, all, 0, size)).toEqual(['A', 'A1', 'A2', 'B', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6'])
    expect(rowCount(three, all)).toBe(31)
  })

  test('repeats the heading of a section that began before', () => {
    expect(column(three, all, 10, 3)).toEqual(['B, continued', 'B7', 'B8', 'B9'])
  })

  test('ends with the last line', () => {
    expect(column(three, all, 20, size)).toEqual([
      'B, continued',
      ...[17, 18, 19, 20, 21, 22, 23, 24, 25].map((place) => `B${place}`),
      'C',
    ])
    expect(column(three, all, 30, size)).toEqual(['C', 'C1'])
  })

  test('a line in a closed section has no position', () => {
    expect(positionOf(three, all, 2)).toBe(4)
    expect(positionOf(three, none, 2)).toBeNull()
    expect(positionOf(three, all, 99)).toBeNull()
  })

  test('windows laid side by side show every line once, in order, at its position', () => {
    const seed = 20_260_308
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 30 }), fc.func(fc.boolean()), (lines, width, choice) => {
        const sections = shownSections(lines)
        const open = new Map(sections.map(({ section }) => [section.key, choice(section.key)]))
        const isOpen = ({ key }: { readonly key: string }) => open.get(key) === true
        const rows = rowCount(sections, isOpen)
        const starts = Array.from({ length: Math.ceil(rows / width) }, (_, index) => index * width)
        const windows = starts.flatMap((start) => windowOf(sections, isOpen, start, width))
        const told = windows.flatMap(({ shown, heading, from }) =>
          shown.map(({ index }, place) => ({ index, position: heading + 1 + from + place })),
        )
        const expected = sections.filter(({ section }) => isOpen(section)).flatMap((section) => section.lines)
        expect(told.map(({ index }) => index)).toEqual(expected.map(({ index }) => index))
        for (const { index, position } of told) expect(positionOf(sections, isOpen, index)).toBe(position)
      }),
      { seed },
    )
  })
})
