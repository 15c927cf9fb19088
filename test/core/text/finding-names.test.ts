import { expect, test } from 'vitest'
import { rules } from '../../../src/core/check/rules/index.ts'
import { findingNames } from '../../../src/core/text/finding-names.ts'

test('every rule has a name of its own, short enough for a heading', () => {
  const names = Object.values(findingNames)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^\p{Lu}[^.:]{4,42}$/u)
  for (const code of rules.flatMap(({ codes }) => codes)) expect(findingNames).toHaveProperty([code])
})
