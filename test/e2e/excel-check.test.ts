import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { expectQuiet, until } from './browser.ts'
import { checked } from './command-line.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { button, focused, isTold, onDisk, problem, said, seen, settled } from './pane.ts'
import { agreedPlan, fixableCells, undo } from './whole-job.ts'

/*
 * Check and fix beside the sheet: what the pane says, what it selects and what it writes, and what people type meanwhile.
 */

const file = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const sheet = 'Maßnahmen'
const fixes = fixableCells.length

async function openCheck(): Promise<PaneInExcel> {
  const opened = await openPane(file, { command: 'check', sharesRuntime: false })
  await opened.page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
  await settled(opened.page)
  return opened
}

/** The workbook as it would be saved now, read by our own reader. */
async function saved({ excel }: PaneInExcel): Promise<{ readonly path: string; readonly grid: WorkbookGrid }> {
  const path = join(mkdtempSync(join(tmpdir(), 'excel-')), agreedPlan.name)
  excel.save(path)
  return { path, grid: await readGrids(await readFile(path), { file: path }) }
}

/** `Blatt!B3` of every cell that differs. */
function differing(before: WorkbookGrid, after: WorkbookGrid): readonly string[] {
  return after.sheets.flatMap(({ name, rows }) => {
    const old = before.sheets.find((one) => one.name === name)
    return rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        JSON.stringify(value) === JSON.stringify(old?.rows[at]?.[column])
          ? []
          : [`${name}!${String.fromCharCode(65 + column)}${at + 1}`],
      ),
    )
  })
}

describe.skipIf(skipWithoutOpenpyxl)('check and fix in Excel', () => {
  let opened: PaneInExcel
  let before: WorkbookGrid
  beforeAll(async () => {
    opened = await openCheck()
    before = (await saved(opened)).grid
  })

  test('the check says what the command line says of the same file', async () => {
    const { findings } = await checked(agreedPlan)
    const main = await seen(opened.page.getByRole('main'))
    for (const { message } of findings) expect(main).toContain(message)
    expect(main).toContain(excelText.mend)
  })

  test('a finding that is chosen is selected in the sheet', async () => {
    const { page, excel } = opened
    await page.getByRole('button', { name: /H6/ }).click()
    await expect.poll(() => excel.workbook.selected).toMatchObject({ sheet, area: { firstRow: 6, firstColumn: 8 } })
    await button(page, checkText.nextFinding).click()
    await expect.poll(() => excel.workbook.selected).not.toMatchObject({ area: { firstRow: 6, firstColumn: 8 } })
    await button(page, checkText.close).click()
  })

  test('all fixes are shown, then written: exactly these cells, and the rest as before', async () => {
    const { page, excel } = opened
    await button(page, checkText.fixEverything(fixes)).click()
    const asked = excel.syncs
    await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
    await isTold(page, programText.written(stepLabels.fixes(fixes)))
    expect(excel.syncs - asked, 'two to write, two to read anew').toBe(4)
    const { path, grid } = await saved(opened)
    expect(differing(before, grid).toSorted()).toEqual(fixableCells.map((cell) => `${sheet}!${cell}`).toSorted())
    const { summary } = await checked({ ...onDisk(path), name: agreedPlan.name })
    await page
      .getByText(checkText.shown(summary.errors + summary.warnings, summary.errors + summary.warnings))
      .first()
      .waitFor()
  })

  test('taken back, the workbook is as it was', async () => {
    await undo(opened.page, stepLabels.fixes(fixes))
    expect(differing(before, (await saved(opened)).grid)).toEqual([])
    expect(await opened.page.getByText(excelText.stale).count()).toBe(0)
    expectQuiet(opened)
  })

  test('what somebody else has typed meanwhile is not overwritten, and the person reads so', async () => {
    const { page, excel } = opened
    await button(page, checkText.fixEverything(fixes)).click()
    // After the desk has asked for the cells, before they are written.
    excel.before(1, () => excel.type(sheet, 'H6', '8000'))
    await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
    await problem(page).waitFor()
    const told = await seen(problem(page))
    expect(told).toContain('H6')
    expect(told).toMatch(/inzwischen etwas anderes/)
    expect(excel.workbook.sheet(sheet).cells.get('H6')?.value).toBe(8000)
    // The other cells are as the person has seen them, and are written.
    const others = fixableCells.filter((cell) => cell !== 'H6').map((cell) => `${sheet}!${cell}`)
    const changed = differing(before, (await saved(opened)).grid)
    expect(changed.toSorted()).toEqual([...others, `${sheet}!H6`].toSorted())
    await button(page, excelText.checkAgain).click()
    await settled(page)
    expect(await problem(page).count()).toBe(0)
  })
})

describe.skipIf(skipWithoutOpenpyxl)('while somebody types in Excel', () => {
  let opened: PaneInExcel
  beforeAll(async () => {
    opened = await openCheck()
  })

  test('the check says that it is out of date, until it is done anew', async () => {
    const { page, excel } = opened
    excel.type(sheet, 'E5', 'geplantt')
    await page.getByText(excelText.stale).waitFor()
    expect(await page.getByText('geplantt').count()).toBe(0)
    await button(page, excelText.checkAgain).click()
    await page.getByText('„geplantt“').first().waitFor()
    expect(await page.getByText(excelText.stale).count()).toBe(0)
  })

  test('the live check shows a finding without a click, and leaves focus and selection alone', async () => {
    const { page, excel } = opened
    await page.getByRole('checkbox', { name: excelText.live }).check()
    expect(await said(page)).toBe(programText.liveOn)
    const [focus, selected, asked] = [await focused(page), excel.workbook.selected, excel.syncs]
    excel.type(sheet, 'E6', 'umgesezt')
    await page.getByText('„umgesezt“').first().waitFor()
    expect(await focused(page)).toBe(focus)
    expect(excel.workbook.selected).toEqual(selected)
    excel.type(sheet, 'E6', 'umgesetzt')
    await until('the finding to go', async () => (await page.getByText('„umgesezt“').count()) === 0)
    expect(excel.syncs - asked, 'one for each look').toBe(2)
  })

  test('switched off, it says again that the check is out of date', async () => {
    const { page, excel } = opened
    await page.getByRole('checkbox', { name: excelText.live }).uncheck()
    excel.type(sheet, 'E7', 'geplannt')
    await page.getByText(excelText.stale).waitFor()
    expectQuiet(opened)
  })
})
