import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CellEdit, KeyCell, WorkbookEdits } from '../../src/core/sheet/edits.ts'
import { type CellValue, cellAt } from '../../src/core/sheet/grid.ts'
import { type ExcelHost, excelHost } from '../../src/host/excel/excel-host.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { areaOf } from './model.ts'
import { sentenceOf } from './sentence-of.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from './simulated-excel.ts'

const file = fileURLToPath(new URL('../fixtures/patch/libreoffice.xlsx', import.meta.url))
const plan = fileURLToPath(new URL('../../templates/beispielplan.xlsx', import.meta.url))
const sheet = 'Maßnahmen'

let excel: SimulatedExcel
let host: ExcelHost

function open(path = plan, options: SimulatedExcelOptions = {}): void {
  excel = new SimulatedExcel(path, options)
  excel.install()
  host = excelHost({ patienceMilliseconds: 50 })
}

const only = (parts: Partial<WorkbookEdits>): WorkbookEdits => ({ cells: [], tables: [], sheets: [], ...parts })

/** Edits of cells, from what stands there now. */
async function edits(cells: Readonly<Record<string, CellEdit['to']>>, keys: readonly KeyCell[] = []) {
  const { grid } = await host.read()
  const on = grid.sheets.find(({ name }) => name === sheet)
  if (on === undefined) throw new Error('no sheet')
  const at = (cell: string): CellValue => cellAt(on, areaOf(cell).firstRow, areaOf(cell).firstColumn)
  return only({ keys, cells: Object.entries(cells).map(([cell, to]) => ({ sheet, cell, from: at(cell), to })) })
}

const held = (cell: string) => excel.workbook.sheet(sheet).cells.get(cell)
const everything = () =>
  JSON.stringify(excel.workbook.sheets.map(({ name, cells, tables }) => [name, [...cells], tables]))

describe.skipIf(skipWithoutOpenpyxl)(`texts stay texts${openpyxlNote}`, () => {
  beforeEach(() => {
    open()
    for (const cell of ['B2', 'B3']) Object.assign(held(cell) ?? {}, { format: 'General' })
  })

  test.each([
    '=1+1',
    '+49',
    '-',
    '@home',
    '007',
    '1.2',
    '1/2',
    '3-4',
    '12.5.',
    'März 2022',
    '3 p',
    '1E5',
    '(5)',
    '5 %',
    '54.000 €',
    'WAHR',
    'true',
    '#NV',
    "'so",
    '2021–2030',
    '10:30',
    'W1',
    'ab 2040',
    'bis 2030',
    'hoch',
    '08.03.2023',
    'Mai',
    '1.234,50 EUR',
  ])('%j', async (text) => {
    await host.edit(await edits({ B2: text }))
    expect(held('B2')?.value).toBe(text)
    expect(held('B2')?.formula).toBe(null)
  })

  test('only what Excel would read otherwise is formatted as text', async () => {
    await host.edit(await edits({ B2: 'Höfe begrünen', B3: '1/2' }))
    expect([held('B2')?.format, held('B3')?.format]).toEqual(['General', '@'])
  })
})

describe.skipIf(skipWithoutOpenpyxl)('numbers and days', () => {
  beforeEach(() => open())

  test('a number is a number even in a cell that is formatted as text', async () => {
    excel.type(sheet, 'B2', 'Text')
    Object.assign(held('B2') ?? {}, { format: '@' })
    await host.edit(await edits({ B2: 12.5 }))
    expect(held('B2')).toMatchObject({ value: 12.5, format: 'General' })
  })

  test('a day is a serial number that is shown as a date', async () => {
    await host.edit(await edits({ B2: { day: '2023-01-31' } }))
    expect(held('B2')).toMatchObject({ value: 44_957, format: 'dd.mm.yyyy' })
    const { grid } = await host.read()
    expect(grid.sheets.find(({ name }) => name === sheet)?.rows[1]?.[1]).toEqual({ day: '2023-01-31' })
  })

  test('where a filter hides rows, values reach their own rows, and come back from there', async () => {
    const before = everything()
    for (const row of [3, 5, 6]) excel.workbook.sheet(sheet).hiddenRows.add(row)
    const texts = { B2: 'zwei', B3: 'drei', B4: 'vier', B5: 'fünf', B6: 'sechs', B7: 'sieben' }
    await host.edit(await edits(texts))
    expect(Object.keys(texts).map((cell) => held(cell)?.value)).toEqual(Object.values(texts))
    await host.undo()
    expect(everything()).toBe(before)
  })

  test('a cell under a merge that begins elsewhere is refused: Excel would drop what is written there', async () => {
    excel.workbook.sheet(sheet).merges.push(areaOf('B2:B4'))
    const ours = await edits({ B3: 'neu' })
    await expect(host.edit(ours)).rejects.toMatchObject({ code: 'edit/merged', values: { area: 'B2:B4' } })
  })

  test('a text with words in bold is left to the person, who would lose them', async () => {
    Object.assign(held('B2') ?? {}, { hasBoldWords: true })
    await expect(host.edit(await edits({ B2: 'neu' }))).rejects.toMatchObject({ code: 'edit/rich-text' })
  })

  test('a number where a date is shown is refused', async () => {
    Object.assign(held('B2') ?? {}, { format: 'dd/mm/yyyy' })
    await expect(host.edit(await edits({ B2: 5 }))).rejects.toMatchObject({ code: 'edit/number-format' })
  })
})

describe.skipIf(skipWithoutOpenpyxl)('how much goes to and fro', () => {
  test('1,000 ranks are written with two messages, one more for the read before', async () => {
    open()
    const model = excel.workbook.sheet(sheet)
    for (let row = 2; row <= 1_001; row += 1) excel.type(sheet, `A${row}`, `W${row}`)
    const before = await edits({})
    const cells = Array.from({ length: 1_000 }, (_, index) => `Z${index + 2}`)
    const keys = cells.map((_, index) => ({ sheet, cell: `A${index + 2}`, holds: `W${index + 2}` }))
    const started = excel.syncs
    await host.edit({ ...before, keys, cells: cells.map((cell, rank) => ({ sheet, cell, from: null, to: rank + 1 })) })
    expect(excel.syncs - started).toBe(2)
    expect(model.cells.get('Z1001')?.value).toBe(1_000)
  })
})

describe.skipIf(skipWithoutOpenpyxl)('somebody else works in the same workbook', () => {
  beforeEach(() => open())

  test('a cell that was changed after it was read is not overwritten', async () => {
    const ours = await edits({ B2: 'unsers', B3: 'auch unsers' })
    excel.type(sheet, 'B3', 'deren')
    const before = everything()
    await expect(host.edit(ours)).rejects.toMatchObject({ code: 'excel/changed', values: { sheet, cell: 'B3' } })
    expect(everything()).toBe(before)
  })

  test('a rank goes to its measure or nowhere: rows that were moved meanwhile are noticed', async () => {
    const first = held('A2')?.value
    const ours = await edits({ Z2: 1 }, [{ sheet, cell: 'A2', holds: String(first) }])
    excel.insertRow(sheet, 2)
    const before = everything()
    await expect(host.edit(ours)).rejects.toMatchObject({ code: 'excel/row-moved', values: { row: 2 } })
    expect(everything()).toBe(before)
  })

  test('where that is wanted, what cannot be written is told and left out, and the rest is written', async () => {
    const ours = await edits({ B2: 'unsers', B3: 'auch unsers' })
    excel.type(sheet, 'B3', 'deren')
    const told: string[] = []
    await host.edit(ours, ({ cell }, why) => told.push(`${cell} ${why.code}`))
    expect(told).toEqual(['B3 excel/changed'])
    expect([held('B2')?.value, held('B3')?.value]).toEqual(['unsers', 'deren'])
  })

  test('a table that has grown meanwhile does not grow over it', async () => {
    open(file)
    const { grid } = await host.read()
    const [table] = grid.sheets[0]?.tables ?? []
    if (table === undefined) throw new Error('no table')
    const area = { ...table.area, lastRow: table.area.lastRow + 1 }
    const model = excel.workbook.sheet(sheet).tables[0]
    if (model) model.area = { ...model.area, lastRow: model.area.lastRow + 3 }
    const growth = { sheet, table: table.name, area, newHeaders: [] }
    await expect(host.edit(only({ tables: [growth] }))).rejects.toMatchObject({ code: 'excel/table-moved' })
  })
})

describe.skipIf(skipWithoutOpenpyxl)('tables and sheets', () => {
  beforeEach(() => open(file))

  test('a table grows with a new column and a new row, and shrinks again', async () => {
    const before = everything()
    const { grid } = await host.read()
    const [table] = grid.sheets[0]?.tables ?? []
    if (table === undefined) throw new Error('no table')
    const { firstRow, lastRow, lastColumn } = table.area
    const area = { ...table.area, lastRow: lastRow + 1, lastColumn: lastColumn + 1 }
    const column = String.fromCharCode(64 + lastColumn + 1)
    const at = (row: number, to: string) => ({ sheet, cell: `${column}${row}`, from: null, to })
    const cells = [at(firstRow, 'Rang'), at(lastRow + 1, 'neu')]
    const growth = { sheet, table: table.name, area, newHeaders: ['Rang'] }
    await host.edit(only({ cells, tables: [growth] }))
    expect((await host.read()).grid.sheets[0]?.tables[0]?.area).toEqual(area)
    await host.undo()
    expect(withoutEmpty(everything())).toBe(withoutEmpty(before))
  })

  test('a new sheet whose header cannot be frozen is a new sheet all the same', async () => {
    await host.read()
    excel.before(3, () => excel.failNext('GeneralException'))
    await host.edit(only({ sheets: [{ name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [9], rows: [['x']] }] }))
    expect(excel.workbook.sheet('Neu').tables).toHaveLength(1)
  })

  test('a new sheet has its table, without filter buttons, and goes again', async () => {
    const name = 'Ergebnisse'
    const rows = [
      ['W1', 3],
      ['007', null],
    ]
    const made = { name, table: 'tblErgebnisse', headers: ['Maßnahme', 'Punkte'], widths: [12, 9], rows }
    await host.edit(only({ sheets: [made] }))
    const model = excel.workbook.sheet(name)
    expect(model.tables).toMatchObject([
      { name: 'tblErgebnisse', filterButton: false, area: { lastRow: 3, lastColumn: 2 } },
    ])
    expect(model.cells.get('A3')).toMatchObject({ value: '007', format: '@' })
    expect(model.frozenRows).toBe(1)
    await host.undo()
    expect(excel.workbook.sheets.some((one) => one.name === name)).toBe(false)
  })
})

/** Cells that hold nothing any more are still listed by the model. */
function withoutEmpty(text: string): string {
  return text.replaceAll(/,\["[A-Z]+\d+",\{"value":"","formula":null,"format":"General","fill":null\}\]/g, '')
}

describe.skipIf(skipWithoutOpenpyxl)('the last step can be taken back', () => {
  beforeEach(() => open())

  test('with formats, texts that look like figures, and all', async () => {
    excel.type(sheet, 'B2', "'007")
    excel.type(sheet, 'B3', "'=nicht rechnen")
    const before = everything()
    await host.edit(await edits({ B2: 'eins', B3: '1/2', C2: { day: '2023-01-31' } }))
    expect(host.steps()).toBe(1)
    await host.undo()
    expect(everything()).toBe(before)
    expect(host.steps()).toBe(0)
  })

  test('step by step, back to the beginning', async () => {
    const before = everything()
    await host.edit(await edits({ B2: 'eins' }))
    await host.edit(await edits({ B2: 'zwei' }))
    await host.undo()
    expect(held('B2')?.value).toBe('eins')
    await host.undo()
    expect(everything()).toBe(before)
    await expect(host.undo()).rejects.toMatchObject({ code: 'excel/nothing-to-undo' })
  })

  test('not where somebody has written over it since', async () => {
    await host.edit(await edits({ B2: 'eins', B3: 'zwei' }))
    excel.type(sheet, 'B3', 'deren')
    const before = everything()
    await expect(host.undo()).rejects.toMatchObject({ code: 'excel/undo-changed', values: { cell: 'B3' } })
    expect(everything()).toBe(before)
  })

  test('a new sheet stays where something was entered into it', async () => {
    const made = { name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [9], rows: [['x']] }
    await host.edit(only({ sheets: [made] }))
    excel.type('Neu', 'B7', 'von Hand')
    await expect(host.undo()).rejects.toMatchObject({ code: 'excel/undo-sheet-changed' })
    expect(excel.workbook.sheet('Neu').cells.get('B7')?.value).toBe('von Hand')
  })
})

describe.skipIf(skipWithoutOpenpyxl)('what goes wrong, nothing is lost and the person reads what to do', () => {
  beforeEach(() => open())

  const faults: Readonly<Record<string, { readonly cause: () => void; readonly code: string; readonly says: string }>> =
    {
      'a protected sheet': {
        cause: () => {
          excel.workbook.sheet(sheet).isProtected = true
        },
        code: 'excel/protected',
        says: 'Blattschutz aufheben',
      },
      'a workbook that is open for reading only, since it is open elsewhere': {
        cause: () => {
          excel.workbook.isReadOnly = true
        },
        code: 'excel/read-only',
        says: 'in einem zweiten Fenster',
      },
      'a cell that is being edited': {
        cause: () => excel.startEditing(),
        code: 'excel/cell-editing',
        says: 'Eingabetaste',
      },
      'a session that is lost': {
        cause: () => {
          excel.isSessionLost = true
        },
        code: 'excel/session-lost',
        says: 'neu öffnen',
      },
      'a sheet that was deleted meanwhile': {
        cause: () => excel.workbook.delete(excel.workbook.sheet(sheet)),
        code: 'excel/item-missing',
        says: 'gibt es in der Arbeitsmappe nicht mehr',
      },
      'another window of the same workbook': {
        cause: () => excel.failNext('InactiveWorkbook'),
        code: 'excel/opened-twice',
        says: 'zweiten Fenster',
      },
      'an Excel that is busy': {
        cause: () => excel.failNext('ActivityLimitReached'),
        code: 'excel/busy',
        says: 'warten',
      },
      'an error that nobody knows': {
        cause: () => excel.failNext('Rätselhaft'),
        code: 'excel/failed',
        says: 'Rätselhaft',
      },
    }

  test.each(Object.entries(faults))('%s', async (_, { cause, code, says }) => {
    const ours = await edits({ B2: 'unsers' })
    cause()
    const before = everything()
    const refusal: unknown = await host.edit(ours).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ name: 'Refused', code })
    expect(sentenceOf(refusal)).toContain(says)
    expect(sentenceOf(refusal)).toContain('Es wurde nichts geschrieben')
    expect(everything()).toBe(before)
    expect(host.steps()).toBe(0)
  })

  test('a cell that is being edited: it goes on by itself as soon as the person presses Enter', async () => {
    const ours = await edits({ B2: 'unsers' })
    excel.startEditing()
    let told = 0
    const patient = excelHost({
      patienceMilliseconds: 5_000,
      onWaiting: () => {
        told += 1
        setTimeout(() => excel.pressEnter(), 20)
      },
    })
    await patient.read()
    await patient.edit(ours)
    expect(told).toBe(1)
    expect(held('B2')?.value).toBe('unsers')
  })

  test('somebody begins to edit a cell between the look and the write: both are done again', async () => {
    const ours = await edits({ B2: 'unsers' })
    excel.before(2, () => {
      excel.startEditing()
      setTimeout(() => excel.pressEnter(), 20)
    })
    host = excelHost({ patienceMilliseconds: 5_000 })
    await host.read()
    await host.edit(ours)
    expect(held('B2')?.value).toBe('unsers')
  })

  test('an edit that is more than Excel takes at once', async () => {
    const ours = await edits({ B2: 'x'.repeat(30_000) })
    excel.limitTo(20_000)
    const before = everything()
    await expect(host.edit(ours)).rejects.toMatchObject({ code: 'excel/too-large' })
    expect(everything()).toBe(before)
  })

  test('Excel gives up in the middle of writing: what was written is taken back', async () => {
    const ours = await edits({ B2: 'unsers', C3: 'auch', D4: 'dies' })
    const before = everything()
    excel.failAt('Range.Values', 2)
    await expect(host.edit(ours)).rejects.toMatchObject({ code: 'excel/failed' })
    expect(everything()).toBe(before)
    expect(host.steps()).toBe(0)
  })

  test('and where even that fails, the person is told which cells to look at', async () => {
    const ours = await edits({ B2: 'unsers', C3: 'auch' })
    excel.failAt('Range.Values', 1)
    excel.before(3, () => {
      excel.isSessionLost = true
    })
    const refusal: unknown = await host.edit(ours).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'excel/half-written' })
    expect(sentenceOf(refusal)).toContain('Maßnahmen, B2')
  })

  test('slow answers change nothing', async () => {
    open(plan, { latencyMilliseconds: 30 })
    await host.edit(await edits({ B2: 'unsers' }))
    expect(held('B2')?.value).toBe('unsers')
  })
})
