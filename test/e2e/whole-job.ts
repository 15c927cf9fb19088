import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { downloads } from './download.ts'
import { button, isTold, type OnDisk, onDisk, open, show } from './pane.ts'

/*
 * The job that the page is there for, in steps: open, check, fix, enter, save, rank, export.
 */

const fixture = (name: string): OnDisk => onDisk(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)))

/** Agreed priorities; saved by openpyxl, with slips (`fixtures/make-plans.py`). */
export const agreedPlan = fixture('vereinbart-openpyxl.xlsx')
/** No result yet, and no sheet for one; saved by LibreOffice and by openpyxl. */
export const totalsPlan = fixture('punktsummen-libreoffice.xlsx')
export const handsPlan = fixture('handzeichen-openpyxl.xlsx')

/** What is mechanical among the slips of the agreed plan. */
export const fixableCells = ['B3', 'B20', 'G9', 'D30', 'H4', 'H6', 'H31'] as const
/** How many of its measures have no priority. */
export const missingPriorities = 15
/** The day on the cover. */
export const day = '2026-11-22'

/** Writes all fixes that the view *Prüfen* offers, after a look at them. */
export async function fixAll(page: Page, fixes: number): Promise<void> {
  await button(page, checkText.fixEverything(fixes)).click()
  await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
  await isTold(page, paneText.done(stepLabels.fixes(fixes)))
}

export async function undo(page: Page, label: string): Promise<void> {
  await button(page, paneText.undoStep(label)).click()
  await isTold(page, paneText.undone(label))
}

/** Goes to the quick entry, with the cursor in the first input that is still open. */
export async function beginEntry(page: Page): Promise<void> {
  await show(page, 'rank')
  await button(page, paneRankText.enter).click()
  await button(page, paneEnterText.start).click()
}

/** Types each value and presses Enter. */
export async function type(page: Page, values: readonly (string | number)[]): Promise<void> {
  for (const value of values) {
    await page.keyboard.type(String(value))
    await page.keyboard.press('Enter')
  }
}

export async function applyEntries(page: Page, measures: number): Promise<void> {
  await button(page, paneEnterText.apply).click()
  await isTold(page, paneText.done(stepLabels.results(measures)))
}

export async function saveCopy(page: Page): Promise<OnDisk> {
  const [copy] = await downloads(page, () => button(page, paneText.saveCopy).click())
  if (copy === undefined) throw new Error('no copy came')
  await isTold(page, paneText.saved(copy.name))
  return copy
}

/** The files of an export of that day, as they land among the downloads. */
export async function exportAll(page: Page, edition: keyof typeof paneExportText.editions): Promise<readonly OnDisk[]> {
  await show(page, 'export')
  const { label, files } = paneExportText.editions[edition]
  await page.getByRole('radio', { name: label }).check()
  await page.getByLabel(paneExportText.date).fill(day)
  await page.getByRole('button', { name: paneExportText.make }).or(button(page, paneExportText.makeAgain)).click()
  await page.getByRole('heading', { name: paneExportText.result }).waitFor()
  return downloads(page, () => button(page, paneExportText.saveAll).click(), files.length)
}

/** The part of a view that belongs to an action field. */
export function field(page: Page, name: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^\\S+ ${name}$`) })
}

/** All of it, as short as it goes. Gives what a person then has in the folder. */
export async function wholeJob(page: Page): Promise<{ readonly copy: OnDisk; readonly files: readonly OnDisk[] }> {
  await open(page, agreedPlan)
  await show(page, 'check')
  await page.getByRole('checkbox', { name: checkText.severities.warning }).uncheck()
  await button(page, checkText.reset).click()
  await fixAll(page, fixableCells.length)
  await beginEntry(page)
  await type(page, Array(missingPriorities).fill(2))
  await applyEntries(page, missingPriorities)
  const copy = await saveCopy(page)
  await show(page, 'rank')
  const files = await exportAll(page, 'both')
  await button(page, paneExportText.copy).click()
  // Copied, or marked for copying, as the browser allows.
  await isTold(page, paneExportText.copied.slice(0, 'Der Text ist '.length))
  return { copy, files }
}
