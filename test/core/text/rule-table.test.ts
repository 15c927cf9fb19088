import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingNames } from '../../../src/core/text/finding-names.ts'
import { rulesPage, ruleTexts } from '../../../src/core/text/rule-table.ts'

const page = readFileSync(new URL('../../../docs/regeln.md', import.meta.url), 'utf8')

test('the committed page is what the code says (`npm run templates` writes it)', () => {
  expect(page).toBe(rulesPage())
})

test('the page explains every rule once, in an area of its own', () => {
  const codes = [...page.matchAll(/<br>`([a-z0-9/-]+)`/g)].map(([, code]) => code)
  expect(codes.toSorted()).toEqual(Object.keys(findingNames).toSorted())
})

test.each(Object.entries(ruleTexts))('%s is explained in whole sentences', (_, { meaning, mend, example }) => {
  for (const text of [meaning, mend, example]) expect(text).toMatch(/^[\p{Lu}„#\d].*[.!]$/su)
})

test('every row has as many cells as the header', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(9)
})
