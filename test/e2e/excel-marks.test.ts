import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { areaOf } from '../excel-host/model.ts'
import type { SimulatedExcel } from '../excel-host/simulated-excel.ts'
import { expectQuiet, until } from './browser.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { button, isTold, problem, seen, settled } from './pane.ts'
import { agreedPlan } from './whole-job.ts'

/*
 * Marks in the sheet beside the list: switched on and off by a person, they follow the check.
 */

const file = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const sheet = 'Maßnahmen'

async function openCheck(path: string): Promise<PaneInExcel> {
  const opened = await openPane(path, { command: 'check', sharesRuntime: false })
  await opened.page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
  await settled(opened.page)
  return opened
}

const marksSwitch = ({ page }: PaneInExcel) => page.getByRole('checkbox', { name: excelText.marks })
const formats = (excel: SimulatedExcel) => excel.workbook.sheet(sheet).formats
/** Marks whose cells are these. */
const marking = (excel: SimulatedExcel, cell: string) =>
  formats(excel).filter(
    ({ formula, areas }) =>
      formula.includes('Maßnahmenplan, Prüfung') &&
      areas.some(({ firstRow, lastRow, firstColumn }) => {
        const at = areaOf(cell)
        return at.firstColumn === firstColumn && at.firstRow >= firstRow && at.firstRow <= lastRow
      }),
  )
const everything = (excel: SimulatedExcel) => JSON.stringify(excel.workbook.sheets)

describe.skipIf(skipWithoutOpenpyxl)('marks in the sheet', () => {
  let opened: PaneInExcel
  let before: string
  beforeAll(async () => {
    opened = await openCheck(file)
    const { workbook } = opened.excel
    // Somebody's own rule.
    workbook.sheet(sheet).formats.push({
      ...{ id: workbook.nextFormat(), type: 'Custom', formula: '=$E2="umgesetzt"', areas: [areaOf('A2:I40')] },
      ...{ stopIfTrue: false, look: {} },
    })
    before = everything(opened.excel)
  })

  test('stand there as soon as they are switched on, and the check does not call itself out of date', async () => {
    const { page, excel } = opened
    expect(await marksSwitch(opened).isChecked()).toBe(false)
    const asked = excel.syncs
    await marksSwitch(opened).check()
    await isTold(page, excelText.marksOn)
    expect(excel.syncs - asked, 'one looks, one writes').toBe(2)
    expect(marking(excel, 'H6')).toHaveLength(1)
    expect(await seen(page.getByRole('region'))).toContain(excelText.marksHint)
    expect(await page.getByText(excelText.stale).count()).toBe(0)
    expect(await page.getByRole('button', { name: paneText.undo }).count()).toBe(0)
  })

  test('follow the live check: a finding that is mended loses its mark, a new one gets it', async () => {
    const { page, excel } = opened
    await page.getByRole('checkbox', { name: excelText.live }).check()
    const was = excel.workbook.sheet(sheet).cells.get('E6')?.value
    excel.type(sheet, 'E6', 'umgesezt')
    await until('the mark', async () => marking(excel, 'E6').length === 1)
    excel.type(sheet, 'E6', String(was))
    await until('the mark to go', async () => marking(excel, 'E6').length === 0)
    await page.getByRole('checkbox', { name: excelText.live }).uncheck()
    expect(await page.getByText(excelText.stale).count()).toBe(0)
  })

  test('on a protected sheet cannot be removed: it is said, and done as soon as they can be', async () => {
    const { page, excel } = opened
    excel.workbook.sheet(sheet).isProtected = true
    await marksSwitch(opened).uncheck()
    await isTold(page, excelText.marksLeft([sheet]))
    expect(marking(excel, 'H6')).toHaveLength(1)
    excel.workbook.sheet(sheet).isProtected = false
    await button(page, excelText.checkAgain).click()
    await until('the marks to go', async () => everything(excel) === before)
    await page
      .getByText(excelText.marksLeft([sheet]))
      .first()
      .waitFor({ state: 'detached' })
  })

  test('where they cannot be switched on, the switch says so', async () => {
    const { page, excel } = opened
    excel.isSessionLost = true
    await marksSwitch(opened).click()
    await problem(page).waitFor()
    expect(await seen(problem(page))).toMatch(/abgerissen.*neu öffnen/)
    expect(await marksSwitch(opened).isChecked()).toBe(false)
    excel.isSessionLost = false
    await marksSwitch(opened).check()
    await isTold(page, excelText.marksOn)
  })

  test('switched off, the workbook is as it was, somebody’s own rule included', async () => {
    const { page, excel } = opened
    await marksSwitch(opened).uncheck()
    await isTold(page, excelText.marksOff)
    expect(everything(excel)).toBe(before)
    expectQuiet(opened)
  })
})

test.skipIf(skipWithoutOpenpyxl)('marks that a file was saved with go when the pane is opened beside it', async () => {
  const first = await openCheck(file)
  await marksSwitch(first).check()
  await isTold(first.page, excelText.marksOn)
  const path = join(mkdtempSync(join(tmpdir(), 'excel-')), agreedPlan.name)
  first.excel.save(path)
  const { excel } = await openCheck(path)
  await until('the marks to go', async () => formats(excel).length === 0)
})
