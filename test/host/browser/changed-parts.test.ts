import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedParts, withChangedParts } from '../../../src/host/browser/changed-parts.ts'
import { runsOf } from '../../builders/runs.ts'

/** As it arrives in another thread. */
function crossed(before: unknown, now: unknown): unknown {
  return withChangedParts(before, structuredClone(changedParts(before, now)))
}

/** Plain values in which much is alike. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, 0, 1, '', 'W1'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('what has changed in a value', () => {
  test('makes the value out of the one before, whatever the two are', () => {
    fc.assert(
      fc.property(plain, plain, (before, now) => {
        expect(crossed(before, now)).toEqual(now)
      }),
      { numRuns: runsOf(500) },
    )
  })

  test('leaves whatever is equal the very object of before', () => {
    const before = { fields: [{ name: 'Wohnen' }, { name: 'Soziales' }], counts: { error: 1 } }
    const now = { fields: [{ name: 'Wohnen' }, { name: 'Freizeit' }], counts: { error: 1 } }
    const seen = crossed(before, now) as typeof now
    expect(seen).toEqual(now)
    expect(seen.fields[0]).toBe(before.fields[0])
    expect(seen.counts).toBe(before.counts)
    expect(crossed(before, structuredClone(before))).toBe(before)
  })

  test('is little where little has changed in much', () => {
    const before = { lines: Array.from({ length: 1_000 }, (_, index) => ({ index, title: `Maßnahme ${index}` })) }
    const now = { lines: before.lines.map((line) => (line.index === 7 ? { ...line, title: 'Treff' } : line)) }
    expect(JSON.stringify(changedParts(before, now)).length).toBeLessThan(200)
    expect(crossed(before, now)).toEqual(now)
  })

  test.each([
    { name: 'a list that grows', before: [1], now: [1, 2, 3] },
    { name: 'a list that shrinks', before: [1, 2, 3], now: [1] },
    { name: 'a list that is emptied', before: [1, 2], now: [] },
    { name: 'nothing, at first', before: null, now: { plan: {} } },
    { name: 'a list in the place of an object', before: { a: {} }, now: { a: [] } },
    { name: 'a key that comes and one that goes', before: { a: 1 }, now: { b: 1 } },
  ])('$name', ({ before, now }) => {
    expect(crossed(before, now)).toEqual(now)
  })
})
