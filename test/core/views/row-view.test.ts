import { describe, expect, test } from 'vitest'
import type { WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { rowView } from '../../../src/core/views/row-view.ts'
import { aPlanWorkbook, aSheet, aTable } from '../../builders/workbook.ts'

const viewOf = (workbook: WorkbookGrid, sheet: string, cell: string) => rowView(readPlan(workbook), { sheet, cell })

describe('the row around a cell', () => {
  test('has every column with its header, as people see it; the cell meant is marked', () => {
    const view = viewOf(
      aPlanWorkbook({ cells: { 'Maßnahmen!B2': 'Offener  Treff', 'Maßnahmen!H2': 54000.5 } }),
      'Maßnahmen',
      'B2',
    )
    expect(view).toMatchObject({ sheet: 'Maßnahmen', row: 2, caption: 'Maßnahmen, Zeile 2' })
    expect(view.cells.map(({ header, text }) => [header, text])).toEqual([
      ['Nr.', 'W1'],
      ['Maßnahme', 'Offener··Treff'],
      ['Handlungsfeld', 'Wohnen'],
      ['Beschreibung', 'Ein Raum für alle.'],
      ['Federführung', 'Quartiersbüro'],
      ['Status', 'geplant'],
      ['Zeitraum', '2026–2028'],
      ['Kosten (€)', '54000,5'],
      ['Priorität', '1'],
      ['Bemerkung', ''],
    ])
    expect(view.cells.filter(({ here }) => here).map(({ cell }) => cell)).toEqual(['B2'])
  })

  test('shows days and errors of formulas as Excel does', () => {
    const workbook = aPlanWorkbook({ cells: { 'Beschlüsse!B2': { error: '#REF!' } } })
    const view = viewOf(workbook, 'Beschlüsse', 'B2')
    expect(view.cells.map(({ text }) => text)).toEqual([
      '03.12.2026',
      '#REF!',
      'Kenntnisnahme',
      'vorgesehen',
      'BV/0417/2026',
    ])
  })

  test('of a header has no headers above it', () => {
    expect(viewOf(aPlanWorkbook(), 'Handlungsfelder', 'A1').cells).toEqual([
      { cell: 'A1', header: '', text: 'Kürzel', here: true },
      { cell: 'B1', header: '', text: 'Handlungsfeld', here: false },
      { cell: 'C1', header: '', text: 'Reihenfolge', here: false },
    ])
  })

  test('below the table still has its headers', () => {
    const rows = [
      ['Kürzel', 'Handlungsfeld'],
      ['W', 'Wohnen'],
      ['S', 'Soziales'],
    ]
    const parts = { Handlungsfelder: { tables: [aTable('tblHandlungsfelder', rows.slice(0, 2))] } }
    const view = viewOf(aPlanWorkbook({ rows: { Handlungsfelder: rows }, parts }), 'Handlungsfelder', 'A3')
    expect(view.cells.map(({ header, text }) => [header, text])).toEqual([
      ['Kürzel', 'S'],
      ['Handlungsfeld', 'Soziales'],
    ])
  })

  test('in a sheet without a table is what stands there, without blank cells', () => {
    const workbook = aPlanWorkbook({ extra: [aSheet('Notizen', [['eins', null, 'drei']])] })
    expect(viewOf(workbook, 'Notizen', 'C1').cells).toEqual([
      { cell: 'A1', header: '', text: 'eins', here: false },
      { cell: 'C1', header: '', text: 'drei', here: true },
    ])
  })

  test('of a cell that is not there is that empty cell', () => {
    expect(viewOf(aPlanWorkbook(), 'Nirgends', 'B7').cells).toEqual([{ cell: 'B7', header: '', text: '', here: true }])
  })
})
