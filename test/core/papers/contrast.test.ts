import { describe, expect, test } from 'vitest'
import { contrast, leastContrast, readableAccent, textColourOn } from '../../../src/core/papers/contrast.ts'
import { type StyleName, styleOf, styles } from '../../../src/core/papers/styles.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { statuses } from '../../../src/core/plan/status.ts'
import { aField, aMeasure, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { richPlan } from '../../builders/rich-plan.ts'

const names = Object.keys(styles) as readonly StyleName[]

describe('every named style', () => {
  test.each(names)('%s can be read on its fill', (name) => {
    const { colour, fill = 'FFFFFF' } = styleOf(name)
    expect(contrast(colour, fill)).toBeGreaterThanOrEqual(leastContrast)
  })

  test.each(names)('%s is set in 10 points at least', (name) => {
    expect(styleOf(name).size).toBeGreaterThanOrEqual(10)
  })
})

const everyStatus = aPlan({
  fields: [
    aField({ measures: statuses.map((status, index) => aMeasure({ id: `W${index}`, status, row: index + 2 })) }),
  ],
})

function barsOf(plan: Plan) {
  return aPlanPaper(plan).sheets.flatMap(({ charts = [] }) => charts.flatMap((chart) => chart.series))
}

test('neighbouring bars can be told apart in black and white', () => {
  const colours = barsOf(everyStatus).map(({ colour }) => colour)
  expect(colours).toHaveLength(statuses.length)
  colours.slice(1).forEach((colour, index) => {
    expect(contrast(colour, colours[index] ?? colour), colour).toBeGreaterThanOrEqual(1.3)
  })
})

test.each([
  ['of everything', richPlan],
  ['of every status', everyStatus],
])('the figures on the bars can be read in a plan %s', (_, plan) => {
  const series = barsOf(plan)
  expect(series.length).toBeGreaterThan(3)
  for (const { name, colour } of series) {
    expect(contrast(textColourOn(colour), colour), name).toBeGreaterThanOrEqual(leastContrast)
  }
})

test('black on white has the greatest contrast, a colour on itself the least', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('1F4E79', '1F4E79')).toBe(1)
})

describe('an accent colour', () => {
  test.each([
    ['#1F4E79', '1F4E79'],
    ['1f4e79', '1F4E79'],
    [' #004B93 ', '004B93'],
  ])('%j holds and stays', (asked, used) => {
    expect(readableAccent(asked)).toBe(used)
  })

  test.each(['#FFCC00', '#FFFFFF', '#7FB800', '#E2001A'])('%j becomes a shade that holds', (asked) => {
    expect(contrast(readableAccent(asked) ?? 'FFFFFF', 'FFFFFF')).toBeGreaterThanOrEqual(leastContrast)
  })

  test.each(['blau', '#FFF', '', 'rgb(0,0,0)'])('%j is no colour', (asked) => {
    expect(readableAccent(asked)).toBeNull()
  })
})
