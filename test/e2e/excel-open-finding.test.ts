import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { expectQuiet, until } from './browser.ts'
import type { PaneInExcel } from './excel-pane.ts'
import { openedPane } from './excel-states.ts'
import { button, focused, isTold, seen, settled } from './pane.ts'
import { agreedPlan } from './whole-job.ts'

/*
 * The finding that a person has opened, while cells change and are checked beside it.
 */

const file = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const sheet = 'Maßnahmen'

describe.skipIf(skipWithoutOpenpyxl)('the finding that stands open, while somebody types in Excel', () => {
  let opened: PaneInExcel
  const typed = async (cell: string, value: string, sign: string) => {
    opened.excel.type(sheet, cell, value)
    await opened.page.getByText(sign).first().waitFor()
  }
  const detail = () => opened.page.locator('.finding')
  const place = () => seen(detail().locator('h3'))
  beforeAll(async () => {
    opened = await openedPane(file, 'check')
    await opened.page.getByRole('checkbox', { name: excelText.live }).check()
    await typed('E8', 'geplantt', '„geplantt“')
    await opened.page.getByRole('button', { name: /^E8/ }).click()
    await until('the finding', async () => /^h3 .*E8/.test(await focused(opened.page)))
  })

  test('stays so, with focus and selection, when another one comes before it', async () => {
    const { page, excel } = opened
    await button(detail(), checkText.close).focus()
    excel.workbook.selected = null
    await typed('E5', 'umgesezt', '„umgesezt“')
    expect(await place()).toContain('E8')
    expect(await focused(page)).toBe(`button ${checkText.close}`)
    expect(excel.workbook.selected).toBeNull()
  })

  test('stays so with other words, and shows the row as it is now', async () => {
    await typed('E8', 'geplannt', '„geplannt“')
    expect(await place()).toContain('E8')
    await until('the row', async () => (await seen(detail().getByRole('table'))).includes('geplannt'))
    expect(await focused(opened.page)).toBe(`button ${checkText.close}`)
  })

  test('shows its row as it is now, also where only another cell of it has changed', async () => {
    opened.excel.type(sheet, 'B8', 'Nachbarschaftscafé')
    await until('the row', async () => (await seen(detail().getByRole('table'))).includes('Nachbarschaftscafé'))
    expect(await focused(opened.page)).toBe(`button ${checkText.close}`)
  })

  test('stays so when the check is done anew by hand', async () => {
    const { page } = opened
    await button(page, excelText.checkAgain).click()
    await settled(page)
    expect(await place()).toContain('E8')
    expect(await focused(page)).toBe(`button ${excelText.checkAgain}`)
  })

  test('gone, its neighbour has the focus, and that is told', async () => {
    const { page, excel } = opened
    await button(detail(), checkText.close).focus()
    excel.type(sheet, 'E8', 'geplant')
    await isTold(page, checkText.gone('Maßnahmen, Zelle E8'))
    expect(await detail().count()).toBe(0)
    await expect.poll(() => focused(page)).toMatch(/^button (?:[A-Z]\d|Fehler|Warnung|Hinweis)/)
    // Where the arrow keys go on from.
    expect(await page.locator('[data-row][tabindex="0"]').evaluate((row) => row === document.activeElement)).toBe(true)
  })

  test('gone while the keys belong to the sheet, they stay there until the person comes back', async () => {
    const { page, excel } = opened
    await page.getByRole('button', { name: /^E5/ }).click()
    await expect.poll(() => focused(page)).toMatch(/^h3 .*E5/)
    await page.evaluate(() => Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true }))
    excel.type(sheet, 'E5', 'umgesetzt')
    await isTold(page, checkText.gone('Maßnahmen, Zelle E5'))
    expect(await focused(page)).toBe('body')
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'hasFocus')
      dispatchEvent(new Event('focus'))
    })
    await expect.poll(() => focused(page)).toMatch(/^button (?:[A-Z]\d|Fehler|Warnung|Hinweis)/)
    expectQuiet(opened)
  })
})
