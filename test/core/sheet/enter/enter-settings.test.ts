import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../../src/core/refusal.ts'
import { enterSettings, type SettingEntry } from '../../../../src/core/sheet/enter/enter-settings.ts'
import type { WorkbookGrid } from '../../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../../src/core/sheet/read-plan.ts'
import { applyEdits } from '../../../builders/apply-edits.ts'
import { anArea, aPlanWorkbook, aSheet } from '../../../builders/workbook.ts'

const edited = (workbook: WorkbookGrid, ...entries: readonly SettingEntry[]) =>
  enterSettings(readPlan(workbook), entries)
const settingsAfter = (workbook: WorkbookGrid, ...entries: readonly SettingEntry[]) =>
  readPlan(applyEdits(workbook, edited(workbook, ...entries))).plan.settings

describe('a setting', () => {
  test.each<[SettingEntry, string, unknown]>([
    [{ name: 'Verfahren', value: 'Punktsummen' }, 'B5', 'Punktsummen'],
    [{ name: 'Skala', value: ' A; B ' }, 'B6', 'A; B'],
    [{ name: 'Stand', value: '22.11.2026' }, 'B4', { day: '2026-11-22' }],
    [{ name: 'stadt', value: 'Dohlenfurt' }, 'B2', 'Dohlenfurt'],
    [{ name: 'Beste Seite', value: '' }, 'B7', null],
  ])('%j goes into its own row', (entry, cell, to) => {
    expect(edited(aPlanWorkbook(), entry)).toMatchObject({ cells: [{ sheet: 'Grundangaben', cell, to }], tables: [] })
  })

  test('that has no row yet gets one below, with its hint, and the table grows', () => {
    const edits = edited(aPlanWorkbook(), { name: 'Punkte je Akteur', value: '4' }, { name: 'Abgestimmt', value: '16' })
    expect(edits.tables).toEqual([
      { sheet: 'Grundangaben', table: 'tblGrundangaben', area: anArea('A1:C10'), newHeaders: [] },
    ])
    expect(edits.cells.map(({ cell, to }) => [cell, to]).slice(0, 3)).toEqual([
      ['A9', 'Punkte je Akteur'],
      ['B9', 4],
      ['C9', 'Punkte, die jede Organisation je Handlungsfeld vergeben darf.'],
    ])
    expect(readPlan(applyEdits(aPlanWorkbook(), edits)).plan.settings).toMatchObject({ dotsPerActor: 4, voted: 16 })
  })

  test.each<[string, readonly SettingEntry[]]>([
    ['as it stands', [{ name: 'Verfahren', value: 'Vereinbart' }]],
    ['a day as it stands', [{ name: 'Stand', value: '1.10.2026' }]],
    ['empty and without a row', [{ name: 'Abgestimmt', value: '' }]],
  ])('%s is no edit', (_, entries) => {
    expect(edited(aPlanWorkbook(), ...entries)).toEqual({ cells: [], tables: [], sheets: [] })
  })

  test('whose number is text in an exported plan is the same number', () => {
    const workbook = aPlanWorkbook({ cells: { 'Grundangaben!A9': 'Abgestimmt', 'Grundangaben!B9': '16' } })
    const rows = workbook.sheets[0]?.rows ?? []
    const grown = aPlanWorkbook({ rows: { Grundangaben: rows } })
    expect(edited(grown, { name: 'Abgestimmt', value: '16' }).cells).toEqual([])
  })

  test('given twice counts as given last', () => {
    const entries = [
      { name: 'Verfahren', value: 'Handzeichen' },
      { name: 'Verfahren', value: 'Punktsummen' },
    ]
    expect(settingsAfter(aPlanWorkbook(), ...entries).method).toBe('Punktsummen')
  })

  test('brings the sheet with it where there is none', () => {
    const workbook = aPlanWorkbook({ without: ['Grundangaben'] })
    const edits = edited(workbook, { name: 'Verfahren', value: 'Handzeichen' }, { name: 'Stand', value: '' })
    expect(edits.sheets).toMatchObject([
      { name: 'Grundangaben', table: 'tblGrundangaben', headers: ['Feld', 'Wert', 'Hinweis'], widths: [30, 46, 64] },
    ])
    expect(readPlan(applyEdits(workbook, edits)).plan.settings.method).toBe('Handzeichen')
  })
})

describe('refused with a sentence', () => {
  test.each<[string, WorkbookGrid, SettingEntry, string]>([
    ['a setting that does not exist', aPlanWorkbook(), { name: 'Verfaren', value: 'x' }, 'setting/unknown'],
    ['an empty one that does not exist', aPlanWorkbook(), { name: 'Farbe', value: '' }, 'setting/unknown'],
    ['a value that is none of the choices', aPlanWorkbook(), { name: 'Verfahren', value: 'Losen' }, 'setting/value'],
    ['a number that is none', aPlanWorkbook(), { name: 'Abgestimmt', value: 'viele' }, 'setting/value'],
    [
      'a sheet of that name without a header',
      aPlanWorkbook({ without: ['Grundangaben'], extra: [aSheet('Grundangaben', [['Notizen zum Plan']])] }),
      { name: 'Verfahren', value: 'Handzeichen' },
      'enter/no-header',
    ],
  ])('%s', (_, workbook, entry, code) => {
    expect(() => edited(workbook, entry)).toThrow(Refusal)
    expect(() => edited(workbook, entry)).toThrow(expect.objectContaining({ code }))
  })
})
