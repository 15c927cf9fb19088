import { describe, expect, test } from 'vitest'
import { likeness } from '../../../../src/core/check/similar/likeness.ts'
import { wordingsOf } from '../../../../src/core/check/similar/wording.ts'
import { examplePlan } from '../../../../src/core/papers/example/example-plan.ts'
import { different, same } from './everyday-pairs.ts'

/** Words are judged beside all words of the plan: here a few of the example's titles, and two more. */
const otherTitles = (examplePlan.measures ?? [])
  .flatMap(({ title }) => (typeof title === 'string' ? [title] : []))
  .slice(0, 12)

function areAlike(title: string, other: string, sameField = true): boolean {
  const [a, b] = wordingsOf([title, other, ...otherTitles], ['Nordquartier', 'Musterstadt'])
  return a !== undefined && b !== undefined && likeness(a, b, sameField) !== null
}

describe('two titles are one measure', () => {
  test.each(same)('„%s“ · „%s“', (title, other) => {
    expect(areAlike(title, other)).toBe(true)
    expect(areAlike(other, title)).toBe(true)
  })
})

describe('two titles are two measures', () => {
  test.each(different)('„%s“ · „%s“', (title, other) => {
    expect(areAlike(title, other)).toBe(false)
    expect(areAlike(other, title)).toBe(false)
  })
})

describe('in the same field', () => {
  test('it takes less to be the same measure', () => {
    const [title, other] = ['Schwimmen, Tanzen und Turnen', 'Schwimmen, Tanzen, Turnen und Boxen'] as const
    expect(areAlike(title, other, true)).toBe(true)
    expect(areAlike(title, other, false)).toBe(false)
  })
})

/** Milliseconds: the machine may be busy. */
const timeout = 60_000

test.each([true, false])(
  'recall is at least 0.85 and precision 0.80, in the same field: %j',
  { timeout },
  (sameField) => {
    const found = same.filter(([title, other]) => areAlike(title, other, sameField)).length
    const wrong = different.filter(([title, other]) => areAlike(title, other, sameField)).length
    const [recall, precision] = [found / same.length, found / (found + wrong)]
    const pairs = `${same.length} + ${different.length} everyday pairs`
    console.log(`Near-duplicates, ${pairs}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`)
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.8)
  },
)
