import { expect, test } from 'vitest'
import { oncePer, oncePerObject } from '../../src/core/once-per.ts'

test.each([
  ['of words', oncePer((key: object) => ({ key }))],
  ['of objects', oncePerObject((key: object) => ({ key }))],
])('a function with a memory %s computes once for each key, by identity', (_, compute) => {
  const [one, equal] = [{}, {}]
  expect(compute(one)).toBe(compute(one))
  expect(compute(one).key).toBe(one)
  expect(compute(equal)).not.toBe(compute(one))
})
