import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { settingColumns } from '../../../src/core/sheet/columns/settings.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook } from '../../builders/workbook.ts'

function settingsOf(...rows: readonly (readonly CellValue[])[]) {
  return readPlan(aPlanWorkbook({ rows: { Grundangaben: [['Feld', 'Wert', 'Hinweis'], ...rows] } })).settings
}

describe('a setting is read', () => {
  test.each<[string, CellValue, Partial<Settings>]>([
    ['Kommune', 'Musterstadt', { municipality: 'Musterstadt' }],
    ['Gemeinde', 'Musterdorf', { municipality: 'Musterdorf' }],
    ['Quartier', 'Nord', { area: 'Nord' }],
    ['stand vom:', { day: '2026-03-01' }, { asOf: '2026-03-01' }],
    ['Stand', '1. März 2026', { asOf: '2026-03-01' }],
    ['Drucksache', 'V/0123/2026', { paperNumber: 'V/0123/2026' }],
    ['Verfahren', 'punkte', { method: 'Punkte' }],
    ['Punkte je Akteur *', '10', { dotsPerActor: 10 }],
    ['Skala', 'hoch; mittel; gering', { scale: ['hoch', 'mittel', 'gering'] }],
    ['Als priorisiert gilt', '1; 2', { prioritisedLabels: ['1', '2'] }],
    ['Mindestbeteiligung', '50 %', { quorum: 0.5 }],
    [
      'Nicht gereiht bei Status',
      'nicht weiterverfolgt; zurückgestellt',
      { notRankedStatuses: ['nicht weiterverfolgt', 'zurückgestellt'] },
    ],
    ['Geheim', 'Ja', { secret: true }],
    ['Geheim', false, { secret: false }],
    ['Anlage-Nr.', '03', { attachmentNumber: '03' }],
    ['Skala von', 1, { scaleFrom: 1 }],
  ])('%s: %j', (name, cell, expected) => {
    const { value, problems } = settingsOf([name, cell])
    expect(problems).toEqual([])
    expect(value).toMatchObject(expected)
    expect(Object.values(value).filter((each) => each !== null)).toHaveLength(1)
  })

  test.each(['hoch', 'niedrig', 'erste', 'letzte', 'HOCH '])('the direction of the scale: %s', (word) => {
    expect(settingsOf(['Beste Seite', word]).value.bestSide).toBe(word.trim().toLowerCase())
  })

  test('the direction is never guessed: without it there is none', () => {
    const { value } = settingsOf(['Skala', '1; 2; 3'], ['Als priorisiert gilt', '1'], ['Beste Seite', null])
    expect(value.bestSide).toBeNull()
  })

  test('with the place of its value', () => {
    expect(settingsOf(['Eigenes', 'x'], ['Verfahren', 'Punkte']).places.get('method')).toEqual({
      sheet: 'Grundangaben',
      row: 3,
      cell: 'B3',
    })
  })

  test('the first of two; the other is reported by the check', () => {
    expect(settingsOf(['Kommune', 'A-Stadt'], ['Stadt', 'B-Stadt']).value.municipality).toBe('A-Stadt')
  })
})

describe('a setting is not read', () => {
  test.each<[string, CellValue]>([
    ['Stand', 'demnächst'],
    ['Verfahren', 'Losen'],
    ['Punkte je Akteur', 'zehn'],
    ['Geheim', 'vielleicht'],
    ['Beste Seite', 'oben'],
    ['Mindestbeteiligung', '150 %'],
  ])('but is a problem under its name: %s „%s“', (name, cell) => {
    const { value, problems } = settingsOf([name, cell])
    expect(Object.values(value).every((each) => each === null)).toBe(true)
    expect(problems).toMatchObject([{ name, row: 2, cell: 'B2', problem: { code: 'cell/unknown-value' } }])
  })

  test('from a row of one’s own, nor from an empty value', () => {
    const { value, problems } = settingsOf(['Ansprechstelle', 'Zimmer 12'], ['Kommune', ' '], ['Gebiet', null])
    expect(Object.values(value).every((each) => each === null)).toBe(true)
    expect(problems).toEqual([])
  })
})

test('no two settings share a name', () => {
  const names = Object.values(settingColumns).flatMap(({ header, synonyms }) => [header, ...(synonyms ?? [])])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})
