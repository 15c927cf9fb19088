import { expect, test } from 'vitest'
import { sheetName } from '../../../src/core/papers/sheet-name.ts'

test.each([
  ['Plan – W ', 'Wohnen', 'Plan – W Wohnen'],
  ['Plan – G ', 'Gesundheit und Sicherheit', 'Plan – G Gesundheit'],
  ['Plan – G ', 'Gewerbe, Handel, Dienstleistungen', 'Plan – G Gewerbe, Handel'],
  ['Plan – K ', 'Kultur/Sport [neu]', 'Plan – K Kultur-Sport -neu-'],
  ['Plan – W ', "Wohnen in O'Brien", 'Plan – W Wohnen in O-Brien'],
  ['Plan – X ', 'Wohnumfeldverbesserungsmaßnahmenkatalog', 'Plan – X Wohnumfeldverbesserung'],
])('%j and %j make %j', (start, rest, name) => {
  expect(sheetName(start, rest, [])).toBe(name)
})

test('a taken name gets a number, regardless of case', () => {
  expect(sheetName('Plan – w ', 'Wohnen', ['PLAN – W WOHNEN'])).toBe('Plan – w Wohnen (2)')
})
