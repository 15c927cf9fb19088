import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { expectQuiet, type OpenPage, openPage, until } from './browser.ts'
import { downloads } from './download.ts'
import { forms } from './forms.ts'
import { press, tabTo } from './keys.ts'
import { expectFocus, focused, isTold, settled } from './pane.ts'
import { agreedPlan, fixableCells, missingPriorities, type } from './whole-job.ts'

/*
 * The whole job without a mouse: Tab, Enter, Space, arrows. After each action the focus is somewhere one can go on from,
 * and a screen reader has been told what happened.
 */

const fixes = fixableCells.length
const upload = { name: agreedPlan.name, mimeType: '', buffer: Buffer.from(agreedPlan.bytes) }

const isFocused = (page: Page, what: RegExp): Promise<void> =>
  until(`the focus on ${what}`, async () => what.test(await focused(page))).catch(async (problem: unknown) => {
    throw new Error(`The focus is on: ${await focused(page)}`, { cause: problem })
  })

const goTo = async (page: Page, view: 'check' | 'rank' | 'export'): Promise<void> => {
  await press(page, `button ${paneText.views[view]}`)
  await isFocused(page, new RegExp(`^h1 ${paneText.views[view]}$`))
}

describe.each(forms)('on $name', ({ address }) => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage()
    page = opened.page
    // Listening from the start: the browser must know before the key is pressed.
    page.on('filechooser', (chooser) => void chooser.setFiles(upload))
    await page.goto(await address())
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  afterAll(() => opened.context.close())

  test('the first stop leads past the bar', async () => {
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page), { timeout: 5_000 }).toBe(`button ${paneText.skip}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page), { timeout: 5_000 }).toMatch(/^main/)
  })

  test('a file is chosen, and its heading has the focus', async () => {
    await tabTo(page, /^input/)
    expect(await page.locator('input:focus').getAttribute('type')).toBe('file')
    await page.keyboard.press('Enter')
    await isTold(page, `${agreedPlan.name}: 60 Maßnahmen`)
    await isFocused(page, /^h1 .*Spindelhöfe/)
  })

  test('the list of findings is one stop, and arrows go through it', async () => {
    await goTo(page, 'check')
    await tabTo(page, /^button .*Fehler/)
    await page.keyboard.press('ArrowDown')
    await isFocused(page, /^button E12/)
    await page.keyboard.press('End')
    await isFocused(page, /^button .*D40/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await isFocused(page, /^button E12/)
    await page.keyboard.press('Enter')
    await isFocused(page, /^h3 .*E12/)
    await page.getByRole('table').first().waitFor()
    await press(page, `button ${checkText.nextFinding}`)
    await isFocused(page, new RegExp(`^button ${checkText.nextFinding}$`))
    await page.keyboard.press('Escape')
    await isFocused(page, /^button B3/)
  })

  test('Space filters, and the number is told', async () => {
    await tabTo(page, /^input/)
    // Below the list lies the way to an earlier protocol; the filter comes after it.
    expect(await page.locator('input:focus').getAttribute('type')).toBe('file')
    await page.keyboard.press('Tab')
    await tabTo(page, /^input/)
    await page.keyboard.press('Space')
    await isTold(page, checkText.shown(8, 9))
    await expectFocus(page, 'a filter')
    await press(page, `button ${checkText.reset}`)
    await isTold(page, checkText.shown(9, 9))
    await expectFocus(page, 'the end of the filter')
  })

  test('fixes are looked at, closed with Escape, and written', async () => {
    const look = `button ${checkText.fixEverything(fixes)}`
    await press(page, look)
    await isFocused(page, new RegExp(`^h2 ${checkText.dialogTitle}$`))
    await page.keyboard.press('Escape')
    await isFocused(page, new RegExp(`^${look}$`))
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('Enter')
    await isFocused(page, new RegExp(`^h2 ${checkText.dialogTitle}$`))
    await press(page, `button ${checkText.apply(fixes)}`)
    await isTold(page, paneText.done(stepLabels.fixes(fixes)))
    await expectFocus(page, 'the fixes')
    await press(page, `button ${paneText.undoStep(stepLabels.fixes(fixes))}`)
    await isTold(page, paneText.undone(stepLabels.fixes(fixes)))
    await expectFocus(page, 'taking them back')
  })

  test('priorities are typed, taken back, and applied', async () => {
    await goTo(page, 'rank')
    await press(page, `button ${paneRankText.enter}`)
    await isFocused(page, new RegExp(`^h1 ${paneText.views.enter}$`))
    await press(page, `button ${paneEnterText.start}`)
    await isFocused(page, /^input Priorität für W1 /)
    await type(page, [1, 2])
    await page.keyboard.press('Control+z')
    await isTold(page, paneEnterText.undone('W5', 1))
    await isFocused(page, /^input Priorität für W5 /)
    await type(page, Array(missingPriorities - 1).fill(3))
    await isFocused(page, new RegExp(`^button ${paneEnterText.apply}$`))
    await page.keyboard.press('Enter')
    await isTold(page, paneText.done(stepLabels.results(missingPriorities)))
    await expectFocus(page, 'the entry')
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page), { timeout: 5_000 }).toBe(`button ${paneEnterText.toRanking}`)
    await page.keyboard.press('Enter')
    await isFocused(page, new RegExp(`^h1 ${paneText.views.rank}$`))
  })

  test('the copy is saved', async () => {
    await tabTo(page, `button ${paneText.saveCopy}`)
    const [copy] = await downloads(page, () => page.keyboard.press('Enter'))
    await isTold(page, paneText.saved(copy?.name ?? ''))
    await expectFocus(page, 'saving')
  })

  test('arrows choose the edition, the files are made and saved', async () => {
    await goTo(page, 'export')
    await tabTo(page, /^input/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.getByRole('radio', { name: paneExportText.editions.both.label }).isChecked())
      .toBe(true)
    expect(await page.getByLabel(paneExportText.date).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/)
    await press(page, `button ${paneExportText.make}`)
    await isFocused(page, new RegExp(`^h2 ${paneExportText.result}$`))
    await isTold(page, 'Kennung der Fassung')
    await tabTo(page, `button ${paneExportText.saveAll}`)
    const files = await downloads(page, () => page.keyboard.press('Enter'), 5)
    expect(files.map(({ name }) => name)).toEqual(paneExportText.editions.both.files.map(({ name }) => name))
    await isTold(page, paneExportText.savedAll(5))
    await expectFocus(page, 'saving all')
    await press(page, `button ${paneExportText.copy}`)
    await isTold(page, 'Der Text ist')
    await expectFocus(page, 'copying')
  })

  test('the workbook is closed, and one can begin anew', async () => {
    await press(page, `button ${paneText.views.start}`)
    await press(page, `button ${startText.close}`)
    await isTold(page, paneText.closed)
    await isFocused(page, /^h1 /)
    await settled(page)
    expectQuiet(opened)
  })
})
