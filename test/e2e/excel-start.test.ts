import { describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import type { OfficeProblem } from '../../src/host/excel/load-office.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { examplePlan } from '../cli/process.ts'
import { type InChromiumOptions, surround } from '../excel-host/in-chromium.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel-host/simulated-excel.ts'
import { axe } from './axe.ts'
import { openPage } from './browser.ts'
import { openPane } from './excel-pane.ts'
import { button } from './pane.ts'
import { paneAddress, servePages } from './served-pages.ts'

/*
 * How the pane begins, and what a person reads within eight seconds where it cannot.
 */

const cannot: readonly (readonly [string, OfficeProblem, SimulatedExcelOptions & InChromiumOptions])[] = [
  ['office.js is blocked', 'blocked', { isLibraryThere: false }],
  ['Excel never answers', 'too-slow', { isMute: true }],
  ['Excel is too old', 'too-old', { edition: '2019' }],
]

describe.skipIf(skipWithoutOpenpyxl)('the pane', () => {
  test.each(cannot)(
    'where %s, says why within 8 seconds and leads to the page without Excel',
    async (_, problem, options) => {
      const { page, context } = await openPane(examplePlan, options)
      await page.getByRole('alert').getByText(excelText.problems[problem]).waitFor({ timeout: 8_000 })
      const { violations } = await axe(page)
      expect(violations).toEqual([])
      const [other] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: excelText.withoutExcel }).click(),
      ])
      await other.locator('input[type=file]').first().waitFor({ state: 'attached' })
      expect(await button(page, excelText.again).count()).toBe(problem === 'too-old' ? 0 : 1)
    },
  )

  test('opened outside of Excel leads to the page without it', async () => {
    const { page, context } = await openPage()
    // The library is there, and finds no Excel around it.
    await surround(context, new SimulatedExcel(examplePlan))
    await servePages(context)
    await page.goto(`${paneAddress}taskpane.html`)
    await page.getByRole('alert').getByText(excelText.problems['not-excel']).waitFor()
  })

  test('takes the colours of Excel where Excel names them, and those of the system elsewhere', async () => {
    const ground = (page: Awaited<ReturnType<typeof openPane>>['page']) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await openPane(examplePlan, { background: '#212121' })
    await dark.page.getByRole('navigation', { name: paneText.navigation }).waitFor()
    const inDark = await ground(dark.page)
    await dark.page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(dark.page)).toBe(inDark)
    const light = await openPane(examplePlan, { background: '#FFFFFF' })
    await light.page.getByRole('navigation', { name: paneText.navigation }).waitFor()
    await light.page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(light.page)).not.toBe(inDark)
    const web = await openPane(examplePlan)
    await web.page.getByRole('navigation', { name: paneText.navigation }).waitFor()
    await web.page.emulateMedia({ colorScheme: 'dark' })
    expect(await ground(web.page)).toBe(inDark)
  })
})
