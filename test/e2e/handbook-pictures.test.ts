import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, test } from 'vitest'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { examplePlan } from '../cli/process.ts'
import { openPage } from './browser.ts'
import { openedPane } from './excel-states.ts'
import { forms } from './forms.ts'
import { button, type OnDisk, onDisk, open, settled, show } from './pane.ts'

/*
 * The pictures of the handbook, made only when a folder for them is named:
 *
 *   PICTURES=docs/images npx vitest run test/e2e/handbook-pictures.test.ts
 */

const folder = process.env['PICTURES'] ?? ''
const sheet = 'Maßnahmen'

/** The example plan as it looks before anybody has checked it. */
function planWithSlips(): OnDisk {
  const { name, bytes } = onDisk(examplePlan)
  const slips: readonly (readonly [cell: string, from: string | number, to: string])[] = [
    ['K9', 'umgesetzt', 'umgesezt'],
    ['B4', 'Barrierefreie Zugänge im Wohnungsbestand', 'Barrierefreie  Zugänge im Wohnungsbestand '],
    ['B6', 'Innenhöfe gemeinsam begrünen', 'Innenhöfe  gemeinsam begrünen'],
    ['Q6', 395_000, '395000'],
    ['H2', 'WBF; MIB; QM', 'WBF, MIB, QM'],
  ]
  const cells = slips.map(([cell, from, to]) => ({ sheet, cell, from, to }))
  return { name, bytes: patchWorkbook(bytes, { cells, tables: [], sheets: [] }, { file: name }) }
}

interface Shot {
  readonly height: number
  /** What stands at the top; else the page begins there. */
  readonly top?: Locator
}

/** In letters that every machine has or replaces by some of the same width. */
async function take(page: Page, name: string, { height, top }: Shot): Promise<void> {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height })
  await page.evaluate(() => {
    document.documentElement.style.fontFamily = 'Arial, "Liberation Sans", sans-serif'
  })
  await page.mouse.move(0, 0)
  // Below the bar, where it stays in sight.
  if (top)
    await top.evaluate((element) => {
      const bar = document.querySelector('.top')?.getBoundingClientRect().height ?? 0
      scrollTo(0, element.getBoundingClientRect().top + scrollY - bar - 12)
    })
  else await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

describe.skipIf(folder === '')('the page', () => {
  let page: Page
  beforeAll(async () => {
    const { page: opened } = await openPage({ viewport: { width: 1100, height: 720 } })
    page = opened
    await page.goto((await forms[0]?.address()) ?? '')
    await open(page, planWithSlips())
  })

  test('Start', () => take(page, 'seite-start', { height: 720 }))

  test('Prüfen', async () => {
    await show(page, 'check')
    await page.getByRole('button', { name: /^B4/ }).click()
    await page.getByRole('table').waitFor()
    await take(page, 'seite-pruefen', { height: 940 })
  })

  test('Priorisieren', async () => {
    await show(page, 'rank')
    await take(page, 'seite-priorisieren', { height: 860 })
  })

  test('Exportieren', async () => {
    await show(page, 'export')
    await button(page, paneExportText.make).click()
    const result = page.getByRole('heading', { name: paneExportText.result })
    await result.waitFor()
    await settled(page)
    await take(page, 'seite-exportieren', { height: 720, top: result })
  })
})

describe.skipIf(folder === '' || skipWithoutOpenpyxl)('the pane in Excel', () => {
  let page: Page
  beforeAll(async () => {
    const plan = planWithSlips()
    const path = join(mkdtempSync(join(tmpdir(), 'handbook-')), plan.name)
    writeFileSync(path, plan.bytes)
    const opened = await openedPane(path, 'pane')
    page = opened.page
  })

  test('Aufgabenbereich', () => take(page, 'excel-start', { height: 860 }))

  test('Prüfen', async () => {
    await show(page, 'check')
    await page.getByRole('checkbox', { name: excelText.live }).check()
    const line = page.getByRole('button', { name: /^B4/ })
    await line.click()
    await page.getByRole('table').waitFor()
    await take(page, 'excel-pruefen', { height: 860, top: page.locator('.finding-section', { has: line }) })
  })
})
