import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixLabels } from '../../src/core/text/fixes.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { projectFile } from '../cli/process.ts'
import { axe } from './axe.ts'
import { type OpenPage, openPage } from './browser.ts'
import { forms } from './forms.ts'
import { button, expectFocus, isTold, open, seen, show } from './pane.ts'
import { fixAll, undo } from './whole-job.ts'

/*
 * Fixes that a person decides on, the usual form, and the list of what was changed.
 */

const file = 'plan.xlsx'

/** The example, which has some periods with a hyphen, with a date as text and a misspelt field. */
function faultyPlan(): Uint8Array {
  const sheet = 'Maßnahmen'
  return patchWorkbook(
    readFileSync(projectFile('templates', 'beispielplan.xlsx')),
    {
      cells: [
        { sheet, cell: 'C2', from: 'Wohnen', to: 'Wohnnen' },
        { sheet: 'Beschlüsse', cell: 'A2', from: { day: '2026-04-22' }, to: '22. April 2026' },
      ],
      tables: [],
      sheets: [],
    },
    { file },
  )
}

const normalForms = (page: Page) => page.getByRole('region', { name: checkText.normalForms })
const log = (page: Page) => page.locator('.change-log')

describe.each(forms)('fixes on $name', ({ address }) => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage()
    page = opened.page
    await page.goto(await address())
    await open(page, { name: file, bytes: faultyPlan() })
    await show(page, 'check')
  })
  afterAll(() => opened.context.close())

  test('a proposal stands at its finding with before and after, and its button says what it does', async () => {
    await page.getByRole('button', { name: /C2/ }).click()
    const proposal = page.locator('.proposal')
    expect((await seen(proposal)).replaceAll(/\s+/g, ' ')).toContain('Bisher Wohnnen Danach Wohnen')
    expect((await axe(page)).violations).toEqual([])
    await button(page, fixLabels['nearest-word']).click()
    await isTold(page, paneText.done(stepLabels.fixes(1)))
    await expectFocus(page, 'a proposal')
    expect(await page.getByRole('button', { name: /C2/ }).count()).toBe(0)
  })

  test('in bulk only what changes no meaning: a date as text', async () => {
    await fixAll(page, 1)
    await page.getByText(checkText.nothingFoundNext).waitFor()
  })

  test('usual forms are offered out of the way, and written when somebody wants them', async () => {
    await normalForms(page).getByRole('button').click()
    const dialog = page.getByRole('dialog')
    expect(await seen(dialog)).toContain('–')
    expect((await axe(page)).violations).toEqual([])
    await dialog.getByRole('button', { name: /eintragen$/ }).click()
    await isTold(page, 'Der Plan wurde neu geprüft und gereiht.')
    await expectFocus(page, 'usual forms')
    expect(await normalForms(page).count()).toBe(0)
  })

  test('what was changed stands step by step, also on paper, and the last step can be taken back', async () => {
    const text = async () => (await seen(log(page))).replaceAll(/\s+/g, ' ')
    expect(await text()).toBe(checkText.changeLog(3))
    await page.getByText(checkText.changeLog(3)).click()
    expect(await text()).toMatch(
      /1 Korrektur Maßnahmen, Zelle C2 Bisher Wohnnen Danach Wohnen 1 Korrektur Beschlüsse, Zelle A2/,
    )
    expect((await axe(page)).violations).toEqual([])
    await page.getByText(checkText.changeLog(3)).click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await text()).toContain('Bisher Wohnnen Danach Wohnen')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(text).toBe(checkText.changeLog(3))
    await page.getByText(checkText.changeLog(3)).click()
    await button(page, checkText.undoLast).click()
    await normalForms(page).waitFor()
    await expectFocus(page, 'taking a step back')
    await undo(page, stepLabels.fixes(1))
    await undo(page, stepLabels.fixes(1))
    await page.getByRole('button', { name: /C2/ }).waitFor()
    expect(await log(page).count()).toBe(0)
  })
})
