import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Severity } from '../../src/core/check/finding.ts'
import { type ExcelHost, excelHost } from '../../src/host/excel/excel-host.ts'
import type { MarkedFinding } from '../../src/host/excel/marked-areas.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import type { Edition } from './api-levels.ts'
import { areaOf, areaText, type ModelFormat } from './model.ts'
import { sentenceOf } from './sentence-of.ts'
import { SimulatedExcel } from './simulated-excel.ts'

/*
 * Marks in the sheets: conditional formats of ours among everybody else's, which come and go without a trace.
 */

const plan = fileURLToPath(new URL('../../templates/beispielplan.xlsx', import.meta.url))
const sheet = 'Maßnahmen'

let excel: SimulatedExcel
let host: ExcelHost

const at = (cell: string, severity: Severity = 'error', on = sheet): MarkedFinding => ({ sheet: on, cell, severity })

function open(path: string, edition: Edition = '365'): void {
  excel = new SimulatedExcel(path, { edition })
  excel.install()
  host = excelHost()
}

/** Somebody has made these rules, the last one at the top. */
function foreign(...rules: readonly Partial<ModelFormat>[]): void {
  for (const rule of rules) {
    excel.workbook.sheet(sheet).formats.unshift({
      ...{ id: excel.workbook.nextFormat(), type: 'Custom', formula: '=$A2="x"', areas: [areaOf('A2:I60')] },
      ...{ stopIfTrue: false, look: {} },
      ...rule,
    })
  }
}

/** `Fehler C2:C3,B7` of every mark, sheet by sheet. */
function marked(on = sheet): readonly string[] {
  return excel.workbook.sheet(on).formats.flatMap(({ formula, areas }) => {
    const [, kind] = /Maßnahmenplan, Prüfung: (\w+)/.exec(formula) ?? []
    return kind === undefined ? [] : [`${kind} ${areas.map(areaText).join(',')}`]
  })
}

const everything = () => JSON.stringify(excel.workbook.sheets)

async function messages(work: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs
  await work()
  return excel.syncs - before
}

beforeEach(async () => {
  if (skipWithoutOpenpyxl) return
  open(plan)
})

describe.skipIf(skipWithoutOpenpyxl)('findings are marked', () => {
  beforeEach(async () => void (await host.read()))

  test('by one conditional format for each sheet and severity; the gravest finding of a cell marks it', async () => {
    const findings = [
      at('C2'),
      at('C3'),
      at('B7'),
      at('C3', 'info'),
      at('D4', 'warning'),
      at('A2', 'info', 'Handlungsfelder'),
    ]
    const done = await host.mark([...findings, { sheet, cell: null, severity: 'error' }])
    expect(done).toEqual({ cells: 5, found: 5, locked: [], unreadable: [], left: [] })
    expect(marked().toSorted()).toEqual(['Fehler B7,C2:C3', 'Warnung D4'])
    expect(marked('Handlungsfelder')).toEqual(['Hinweis A2'])
  })

  test('in Excel 2021, too', async () => {
    open(plan, '2021')
    await host.read()
    await host.mark([at('C2')])
    expect(marked()).toEqual(['Fehler C2'])
    await host.mark(null)
    expect(marked()).toEqual([])
  })

  test('so that they can be told apart without colours, and text can be read on them', async () => {
    await host.mark([at('C2'), at('D4', 'warning'), at('E4', 'info')])
    const { formats } = excel.workbook.sheet(sheet)
    expect(new Set(formats.map(({ look }) => look['top style']))).toEqual(new Set(['Continuous', 'Dash', 'Dot']))
    expect(formats.every(({ look, stopIfTrue }) => look['text'] === '#000000' && !stopIfTrue)).toBe(true)
  })

  test('no cell, no event and no step is another for it', async () => {
    const told: unknown[] = []
    await host.onChanged((change) => told.push(change))
    const cells = JSON.stringify([...excel.workbook.sheet(sheet).cells])
    await host.mark([at('C2')])
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(JSON.stringify([...excel.workbook.sheet(sheet).cells])).toBe(cells)
    expect(told).toEqual([])
    expect(host.steps()).toBe(0)
    // What is read afterwards is what was read before.
    const { grid } = await host.read()
    expect(grid).toEqual((await excelHost().read()).grid)
  })

  test('one message looks and one writes; nothing is asked where nothing has changed', async () => {
    expect(await messages(() => host.mark([at('C2'), at('A2', 'info', 'Handlungsfelder')]))).toBe(2)
    expect(await messages(() => host.mark([at('C2'), at('A2', 'info', 'Handlungsfelder')]))).toBe(0)
    expect(await messages(() => host.mark([at('C3')]))).toBe(2)
    expect(marked()).toEqual(['Fehler C3'])
    expect(marked('Handlungsfelder')).toEqual([])
    // After everything was read anew it is looked whether they are still there, and nothing is written.
    await host.read()
    const before = everything()
    expect(await messages(() => host.mark([at('C3')]))).toBe(1)
    expect(everything()).toBe(before)
    excel.workbook.sheet(sheet).formats.length = 0
    await host.read()
    await host.mark([at('C3')])
    expect(marked()).toEqual(['Fehler C3'])
  })

  test('a great many in several formats, each with no more addresses than Excel takes', async () => {
    const scattered = Array.from({ length: 1_500 }, (_, index) => at(`C${2 * index + 2}`))
    expect(await host.mark(scattered)).toMatchObject({ cells: 1_500, found: 1_500 })
    expect(marked().length).toBeGreaterThan(1)
    const cells = excel.workbook.sheet(sheet).formats.flatMap(({ areas }) => areas.map(areaText))
    expect(cells.toSorted()).toEqual(scattered.map(({ cell }) => cell).toSorted())
  })

  test('more than 2,000 are left out, the lightest first, and it is told', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => at(`C${index + 2}`, index < 600 ? 'warning' : 'error'))
    expect(await host.mark(many)).toMatchObject({ cells: 2_000, found: 2_500 })
    expect(marked().toSorted()).toEqual(['Fehler C602:C2501', 'Warnung C2:C101'])
  })
})

describe.skipIf(skipWithoutOpenpyxl)('marks go away', () => {
  test('and everybody else’s conditional formats are as they were, in their order', async () => {
    foreign({}, { type: 'ColorScale', formula: '' }, { formula: '=N("Maßnahmenplan")=0' })
    const before = everything()
    await host.read()
    await host.mark([at('C2'), at('D4', 'warning')])
    expect(everything()).not.toBe(before)
    expect(await host.mark(null)).toMatchObject({ left: [] })
    expect(everything()).toBe(before)
  })

  test('those that somebody has copied to other cells meanwhile, too', async () => {
    await host.read()
    await host.mark([at('C2')])
    const [mark] = excel.workbook.sheet(sheet).formats
    if (mark === undefined) throw new Error('no mark')
    excel.workbook.sheet('Handlungsfelder').formats.push({ ...mark, id: excel.workbook.nextFormat() })
    await host.mark(null)
    expect(marked('Handlungsfelder')).toEqual([])
  })

  test('those of an earlier session that were saved with the file', async () => {
    foreign({})
    await host.read()
    await host.mark([at('C2'), at('A2', 'info', 'Handlungsfelder')])
    const path = join(mkdtempSync(join(tmpdir(), 'excel-')), 'markiert.xlsx')
    excel.save(path)
    // Whoever reads the file does not see them.
    const grid = await readGrids(readFileSync(path), { file: path })
    expect(grid.sheets.map(({ fills }) => fills)).toEqual(
      (await readGrids(readFileSync(plan), { file: plan })).sheets.map(({ fills }) => fills),
    )
    open(path)
    expect(marked()).toEqual(['Fehler C2'])
    expect(await messages(() => host.read())).toBe(2)
    expect(await messages(() => host.mark(null))).toBe(2)
    expect([marked(), marked('Handlungsfelder')]).toEqual([[], []])
    expect(excel.workbook.sheet(sheet).formats.map(({ formula }) => formula)).toEqual(['=$A2="x"'])
  })

  test('where there are none, nothing is asked; where there are others only, it is looked once', async () => {
    await host.read()
    expect(await messages(() => host.mark(null))).toBe(0)
    foreign({})
    await host.read()
    expect(await messages(() => host.mark(null))).toBe(1)
    await host.read()
    expect(await messages(() => host.mark(null))).toBe(0)
  })

  test('those that Ctrl+Z has brought back: with the next check', async () => {
    await host.read()
    await host.mark([at('C2')])
    const formats = [...excel.workbook.sheet(sheet).formats]
    await host.mark(null)
    excel.workbook.sheet(sheet).formats.push(...formats)
    await host.read()
    await host.mark(null)
    expect(marked()).toEqual([])
  })
})

describe.skipIf(skipWithoutOpenpyxl)('where marks cannot be set or removed', () => {
  const both = [at('C2'), at('A2', 'info', 'Handlungsfelder')]

  beforeEach(async () => void (await host.read()))

  test('a protected sheet stays without, and the others are marked', async () => {
    excel.workbook.sheet(sheet).isProtected = true
    expect(await host.mark(both)).toMatchObject({ locked: [sheet], left: [] })
    expect([marked(), marked('Handlungsfelder')]).toEqual([[], ['Hinweis A2']])
    excel.workbook.sheet(sheet).isProtected = false
    await host.read()
    expect(await host.mark(both)).toMatchObject({ locked: [] })
    expect(marked()).toEqual(['Fehler C2'])
  })

  test('marks on a sheet that was protected meanwhile are told as left, and go when it is open again', async () => {
    await host.mark(both)
    excel.workbook.sheet(sheet).isProtected = true
    expect(await host.mark(null)).toMatchObject({ left: [sheet] })
    expect([marked(), marked('Handlungsfelder')]).toEqual([['Fehler C2'], []])
    excel.workbook.sheet(sheet).isProtected = false
    await host.read()
    expect(await host.mark(null)).toMatchObject({ left: [] })
    expect(marked()).toEqual([])
  })

  test('a sheet whose conditional formats Excel does not hand out stays without', async () => {
    excel.workbook.sheet(sheet).hidesFormats = true
    expect(await host.mark(both)).toMatchObject({ unreadable: [sheet], left: [] })
    expect([marked(), marked('Handlungsfelder')]).toEqual([[], ['Hinweis A2']])
    expect(await host.mark(null)).toMatchObject({ left: [] })
    excel.workbook.sheet(sheet).hidesFormats = false
    await host.mark(both)
    excel.workbook.sheet(sheet).hidesFormats = true
    expect(await host.mark(null)).toMatchObject({ left: [sheet] })
  })

  test('a sheet that was deleted since stops nothing', async () => {
    await host.mark(both)
    excel.workbook.delete(excel.workbook.sheet('Handlungsfelder'))
    expect(await host.mark([at('C3')])).toMatchObject({ left: [], unreadable: [] })
    expect(marked()).toEqual(['Fehler C3'])
  })

  test('in a workbook for reading only it is said, and nothing is marked', async () => {
    excel.workbook.isReadOnly = true
    const refusal: unknown = await host.mark(both).catch((error: unknown) => error)
    expect(sentenceOf(refusal)).toContain('nur zum Lesen')
    expect(marked()).toEqual([])
  })

  test('what broke off in the middle is put right the next time', async () => {
    await host.mark(both)
    excel.failAt('ConditionalRangeFont.Color', 1)
    await expect(host.mark([at('C3'), at('A3', 'error', 'Handlungsfelder')])).rejects.toMatchObject({
      code: 'excel/failed',
    })
    await host.mark(both)
    expect([marked(), marked('Handlungsfelder')]).toEqual([['Fehler C2'], ['Hinweis A2']])
    await host.mark(null)
    expect([marked(), marked('Handlungsfelder')]).toEqual([[], []])
  })

  test('a cell that is being edited is waited for', async () => {
    excel.startEditing()
    const marking = host.mark(both)
    setTimeout(() => excel.pressEnter(), 20)
    await marking
    expect(marked()).toEqual(['Fehler C2'])
  })
})
