import { expect, test } from 'vitest'
import type { ProposalView, ProposedColumn } from '../../src/core/views/proposal-view.ts'
import { agreedAdoption, nothingAnswered, withColour, withColumn, withSetting } from '../../taskpane/adopt/answers.ts'

const column = (label: string, sheets = ['Liste']): ProposedColumn => ({
  label,
  sheets,
  planColumn: '',
  how: '',
  examples: [],
  targets: [],
})

const view: ProposalView = {
  sheets: [
    { name: 'Liste', isTaken: true },
    { name: 'Alt', isTaken: false },
  ],
  summary: '',
  remarks: [],
  columns: [],
  assumed: [],
  colours: [
    { colour: '00B050', word: 'grün', where: '', example: '', legend: null, status: 'umgesetzt', isMeaningless: false },
    { colour: 'FF0000', word: 'rot', where: '', example: '', legend: null, status: null, isMeaningless: false },
  ],
  words: [{ word: 'erledigt', where: '', status: 'umgesetzt' }],
  priority: null,
}

test('a column of the plan goes to the column that was said last, in all its sheets; several reports may be there', () => {
  const first = withColumn(nothingAnswered, column('Was'), 'Maßnahme')
  const second = withColumn(first, column('Titel', ['Wohnen', 'Soziales']), 'Maßnahme')
  expect(second.columns).toEqual([
    { sheet: 'Wohnen', sheetColumn: 'Titel', planColumn: 'Maßnahme' },
    { sheet: 'Soziales', sheetColumn: 'Titel', planColumn: 'Maßnahme' },
  ])
  expect(withColumn(first, column('Was'), '').columns).toEqual([
    { sheet: 'Liste', sheetColumn: 'Was', planColumn: null },
  ])
  const reports = withColumn(
    withColumn(nothingAnswered, column('Stand 2020'), 'Sachstand'),
    column('Stand 2022'),
    'Sachstand',
  )
  expect(reports.columns).toHaveLength(2)
})

test('a setting without a value is none', () => {
  const said = withSetting(nothingAnswered, 'Beste Seite', 'hoch')
  expect(said.settings).toEqual([{ name: 'Beste Seite', value: 'hoch' }])
  expect(withSetting(said, 'Beste Seite', '').settings).toEqual([])
})

test('the button agrees to what is shown; what was said last counts, even before the view knows it', () => {
  const agreed = agreedAdoption(view, withColour(nothingAnswered, '00B050', 'laufend (Daueraufgabe)'))
  expect(agreed).toEqual({
    columns: [],
    sheets: ['Liste'],
    colours: [
      { colour: '00B050', status: 'umgesetzt' },
      { colour: '00B050', status: 'laufend (Daueraufgabe)' },
    ],
    words: [{ word: 'erledigt', status: 'umgesetzt' }],
    settings: [],
  })
})
