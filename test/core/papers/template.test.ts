import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { examplePlan } from '../../../src/core/papers/example/example-plan.ts'
import type { Paper, PaperSheet } from '../../../src/core/papers/paper.ts'
import { describeTemplate } from '../../../src/core/papers/template.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'

const small = describeTemplate({}, '2026-11-22')
const example = describeTemplate(examplePlan, '2026-11-22')

function sheetOf(paper: Paper, name: string): PaperSheet {
  const found = paper.sheets.find((sheet) => sheet.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}

function headersOf(sheet: PaperSheet): readonly unknown[] {
  return sheet.rows[0]?.cells.map((cell) => cell?.value) ?? []
}

describe('the small template', () => {
  test('has exactly the four sheets a plan starts with', () => {
    expect(small.sheets.map(({ name }) => name)).toEqual(['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse'])
  })

  test('asks for the eight settings of the first day, each with a hint', () => {
    const rows = sheetOf(small, 'Grundangaben').rows.slice(1)
    expect(rows.map(({ cells }) => cells[0]?.value)).toEqual([
      'Kommune',
      'Programm',
      'Gebiet',
      'Titel',
      'Stand',
      'Ausschuss',
      'Sitzung am',
      'Vorlage-Nr.',
    ])
    for (const { cells } of rows) expect(String(cells[2]?.value)).toMatch(/\.$/)
  })

  test('has the handful of columns a list of measures starts with', () => {
    expect(headersOf(sheetOf(small, 'Maßnahmen'))).toEqual([
      'Nr.',
      'Maßnahme',
      'Handlungsfeld',
      'Federführung',
      'Status',
      'Priorität',
      'Bemerkung',
    ])
  })

  test('offers the four usual fields and reads as a plan without measures and without findings', () => {
    const reading = readPlan(gridOfPaper(small))
    expect(reading.plan.fields.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'W Wohnen',
      'S Soziales',
      'F Freizeit und Kultur',
      'G Gesundheit und Sicherheit',
    ])
    expect(reading.plan.fields.flatMap(({ measures }) => measures)).toEqual([])
    expect(checkPlan(reading).findings).toEqual([])
  })

  test('lets people choose field and status from a list that reaches down some hundred rows', () => {
    const validations = sheetOf(small, 'Maßnahmen').validations ?? []
    expect(validations).toContainEqual(
      expect.objectContaining({ range: 'C2:C500', listRange: 'Handlungsfelder!$B$2:$B$5', strictness: 'warning' }),
    )
    expect(validations).toContainEqual(
      expect.objectContaining({ range: 'E2:E500', list: expect.arrayContaining(['angeschoben', 'umgesetzt']) }),
    )
  })

  test('takes settings that are known beforehand', () => {
    const settings = { municipality: 'Stadt Finkenstrom', meetingOn: { day: '2027-01-20' }, prioritisedPerField: 3 }
    const paper = describeTemplate({ settings }, '2026-11-22')
    expect(readPlan(gridOfPaper(paper)).plan.settings).toMatchObject({ ...settings, meetingOn: '2027-01-20' })
    expect(paper.properties.author).toBe('Stadt Finkenstrom')
    expect(sheetOf(paper, 'Grundangaben').rows).toHaveLength(10)
  })
})

describe('the example', () => {
  test('has every sheet it uses, in the order people work through them', () => {
    expect(example.sheets.map(({ name }) => name)).toEqual([
      'Grundangaben',
      'Handlungsfelder',
      'Maßnahmen',
      'Akteure',
      'Herkunft',
      'Bewertungen',
      'Sachstand',
      'Beschlüsse',
    ])
  })

  test('has a hint beside every setting', () => {
    const rows = sheetOf(example, 'Grundangaben').rows.slice(1)
    expect(rows.filter(({ cells }) => !cells[2]?.value).map(({ cells }) => cells[0]?.value)).toEqual([])
  })

  test('has no column that stays empty, except those every plan starts with', () => {
    const empty = example.sheets.flatMap((sheet) =>
      headersOf(sheet).filter((_, column) => sheet.rows.slice(1).every(({ cells }) => cells[column]?.value == null)),
    )
    expect(empty).toEqual(['Priorität'])
  })
})

describe.each([
  ['the small template', small],
  ['the example', example],
])('every sheet of %s', (_, paper) => {
  test.each(paper.sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s is one table that prints',
    (_name, sheet) => {
      const [table, ...others] = sheet.tables
      expect(others).toEqual([])
      expect(table).toMatchObject({ firstRow: 1, firstColumn: 1, lastRow: sheet.rows.length })
      expect(table?.name).toMatch(/^tbl[A-Z]/)
      expect(sheet.rows.length).toBeGreaterThan(1)
      expect(sheet.rows.every(({ cells }) => cells.length === table?.lastColumn)).toBe(true)
      expect(sheet.columnWidths).toHaveLength(table?.lastColumn ?? 0)
      expect(sheet.frozenRows).toBe(1)
      expect(sheet.page.titleRows).toEqual({ first: 1, last: 1 })
    },
  )

  test.each(paper.sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s keeps to the limits of Excel',
    (_name, sheet) => {
      for (const { prompt, promptTitle, list } of sheet.validations ?? []) {
        expect(prompt?.length ?? 0).toBeLessThanOrEqual(255)
        expect(promptTitle?.length ?? 0).toBeLessThanOrEqual(32)
        expect(list?.join(',').length ?? 0).toBeLessThanOrEqual(255)
        expect(list?.filter((word) => word.includes(',')) ?? []).toEqual([])
      }
    },
  )
})

test('a day keeps its format wherever it stands, so that no serial number shows', () => {
  const cells = example.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const days = cells.filter((cell) => typeof cell?.value === 'object' && cell.value !== null)
  expect(days.length).toBeGreaterThan(60)
  expect(new Set(days.map((cell) => cell?.style))).toEqual(new Set(['inputDay']))
})
