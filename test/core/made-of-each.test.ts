import { describe, expect, test } from 'vitest'
import { madeOfEach } from '../../src/core/made-of-each.ts'

describe('what was made of each thing in a list is kept', () => {
  const things = Array.from({ length: 9 }, (_, number) => ({ number }))
  const [a, b, c, d, e, f, g, h, other] = things as [Thing, Thing, Thing, Thing, Thing, Thing, Thing, Thing, Thing]
  const before = [a, b, c, d, e, f]

  test.each([
    ['while nothing changes', before, []],
    ['but for one that has changed', [a, b, other, d, e, f], [other]],
    ['but for one that has come between', [a, b, c, other, d, e, f], [other]],
    ['but for one that has come at the end', [...before, other], [other]],
    ['where one is gone', [a, b, c, e, f], []],
    ['where the first are gone', [c, d, e, f], []],
    ['where one stands twice', [a, a, b, c, d, e, f], [a]],
    ['around what has changed in two places', [a, g, c, d, h, f], [g, c, d, h]],
    ['where all are gone', [], []],
  ])('%s', (_, now, computed) => {
    const made = madeOfEach(before, ({ number }) => `${number}`)
    const anew: Thing[] = []
    const again = (thing: Thing) => {
      anew.push(thing)
      return `${thing.number}`
    }
    expect(madeOfEach(now, again, made).values).toEqual(now.map(({ number }) => `${number}`))
    expect(anew).toEqual(computed)
  })
})

interface Thing {
  readonly number: number
}
