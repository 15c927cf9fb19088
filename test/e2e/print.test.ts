import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkText } from '../../src/core/text/pane-check.ts'
import { type OpenPage, openPage } from './browser.ts'
import { checked } from './command-line.ts'
import { forms } from './forms.ts'
import { open, seen, show } from './pane.ts'
import { exportAll } from './whole-job.ts'
import { planWithManyFindings } from './wide-workbooks.ts'

/*
 * On paper there is what was found, and nothing to press.
 */

/** What the browser does before it prints. */
async function beginPrinting(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

async function endPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
}

/** Names of what can be pressed or filled in and would be printed. */
function printedControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, nav, summary + button')]
    const shown = controls.filter((one) => one.checkVisibility({ visibilityProperty: true }))
    // The heading of a section of findings is a button, and its name belongs on the paper.
    return shown.filter((one) => one.closest('h2') === null).map((one) => `${one.localName} ${one.textContent}`.trim())
  })
}

describe.each(forms)('printed from $name', ({ address }) => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage()
    await opened.page.goto(await address())
    await open(opened.page, await planWithManyFindings())
  })
  afterAll(() => opened.context.close())

  test.each(['start', 'check', 'rank'] as const)('%s has its content, and no controls', async (view) => {
    const { page } = opened
    await show(page, view)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await beginPrinting(page)
    expect(await printedControls(page)).toEqual([])
    expect((await seen(page.getByRole('main'))).length).toBeGreaterThan(200)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await endPrinting(page)
  })

  test('the export has its files and its text', async () => {
    const { page } = opened
    await exportAll(page, 'public')
    await beginPrinting(page)
    expect(await printedControls(page)).toEqual([])
    const paper = await seen(page.getByRole('main'))
    expect(paper).toContain('massnahmenplan.xlsx')
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await endPrinting(page)
  })

  test('findings that lie beyond a click on the screen are on the paper', async () => {
    const { page } = opened
    await show(page, 'check')
    const { findings } = await checked(await planWithManyFindings())
    const onScreen = await seen(page.getByRole('main'))
    expect(onScreen).toContain(checkText.shown(findings.length, findings.length))
    await beginPrinting(page)
    const paper = await seen(page.getByRole('main'))
    const cells = findings.flatMap(({ cell }) => cell ?? [])
    expect(cells.filter((cell) => !paper.includes(cell))).toEqual([])
    expect(cells.filter((cell) => !onScreen.includes(cell)).length).toBeGreaterThan(20)
    await endPrinting(page)
    await expect.poll(() => page.getByLabel(checkText.filter).count()).toBe(1)
  })
})
