import { describe, expect, test } from 'vitest'
import { EachWhileSame, oncePer, oncePerObject } from '../../src/core/once-per.ts'

test.each([
  ['of words', oncePer((key: object) => ({ key }))],
  ['of objects', oncePerObject((key: object) => ({ key }))],
])('a function with a memory %s computes once for each key, by identity', (_, compute) => {
  const [one, equal] = [{}, {}]
  expect(compute(one)).toBe(compute(one))
  expect(compute(one).key).toBe(one)
  expect(compute(equal)).not.toBe(compute(one))
})

describe('what is made of each thing in a list is kept', () => {
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
    const kept = new EachWhileSame<Thing, string>()
    kept.made(before, ({ number }) => `${number}`)
    const anew: Thing[] = []
    const values = kept.made(now, (thing) => {
      anew.push(thing)
      return `${thing.number}`
    })
    expect(values).toEqual(now.map(({ number }) => `${number}`))
    expect(anew).toEqual(computed)
  })
})

interface Thing {
  readonly number: number
}
