import { describe, expect, test } from 'vitest'
import { marginsOf, printableCharacters, printableHeight } from '../../../src/core/papers/page-size.ts'

const millimetre = 72 / 25.4

describe('a page of the presentation', () => {
  const margins = marginsOf({ slide: true })

  test('is the upper part of an A4 page in the shape of a screen', () => {
    const belowTheScreen = margins.footer - marginsOf({}).footer
    expect(297 / (210 - belowTheScreen)).toBeCloseTo(16 / 9, 2)
  })

  test('is as wide as any landscape page, so that 18 points stay 18 points in print', () => {
    expect(printableCharacters('slide')).toBe(printableCharacters('landscape'))
  })

  test('has header, rows and footer inside that part', () => {
    const { top, header, footer, bottom } = margins
    expect(header).toBeLessThan(top)
    expect(footer).toBeLessThan(bottom)
    expect(printableHeight('slide')).toBeCloseTo((210 - top - bottom) * millimetre, 6)
    expect(printableHeight('slide')).toBeLessThan(printableHeight('landscape'))
  })
})

test('an ordinary page has its header and footer 9 millimetres from the edge', () => {
  expect(marginsOf({})).toMatchObject({ header: 9, footer: 9 })
})
