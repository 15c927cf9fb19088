import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import type { SimulatedExcel } from '../excel-host/simulated-excel.ts'
import { until } from './browser.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { button, isTold, problem, seen, settled } from './pane.ts'
import { paneAddress } from './served-pages.ts'
import { agreedPlan, fixableCells } from './whole-job.ts'

/*
 * The pane comes in parts. Where one cannot be had, the person reads so at once; and once the workbook has been read, the
 * network may go.
 */

const file = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const fixes = fixableCells.length
const label = stepLabels.fixes(fixes)

async function openCheck(missing?: RegExp): Promise<PaneInExcel> {
  const opened = await openPane(file, { command: 'check', sharesRuntime: false, ...(missing ? { missing } : {}) })
  await opened.page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
  await settled(opened.page)
  return opened
}

async function applyFixes(page: Page): Promise<void> {
  await button(page, checkText.fixEverything(fixes)).click()
  await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
}

/** Changes a cell that the step has written, and asks to take the step back. */
async function undoInVain(page: Page, excel: SimulatedExcel): Promise<string> {
  excel.type('Maßnahmen', fixableCells[0], 'inzwischen anders')
  await button(page, paneText.undoStep(label)).click()
  return seen(problem(page))
}

describe.skipIf(skipWithoutOpenpyxl)('a part of the pane that cannot be had', () => {
  test('what reads the workbook: said at once', async () => {
    const { page } = await openPane(file, { command: 'check', sharesRuntime: false, missing: /workbook-/ })
    expect(await seen(problem(page))).toContain(programText.notLoaded)
    await settled(page)
  })

  test('what writes: the check stands, and the fix says so', async () => {
    const { page, excel } = await openCheck(/later-verbs-/)
    const before = excel.syncs
    await applyFixes(page)
    expect(await seen(problem(page))).toContain(programText.notLoaded)
    expect(excel.syncs).toBe(before)
  })

  test('the sentences of refusals: that one, in their place', async () => {
    const { page, excel } = await openCheck(/refusals-/)
    await applyFixes(page)
    await isTold(page, programText.written(label))
    expect(await undoInVain(page, excel)).toContain(programText.notLoaded)
  })
})

test.skipIf(skipWithoutOpenpyxl)('once the workbook has been read, everything goes on without a network', async () => {
  const { page, context, excel, record } = await openCheck()
  await until('the last part', () => record.requests.some((url) => url.includes('/refusals-')))
  await page.waitForLoadState('networkidle')
  await context.route(`${paneAddress}**`, (route) => route.abort())
  await applyFixes(page)
  await isTold(page, programText.written(label))
  expect(await undoInVain(page, excel)).toContain('Es wurde nichts zurückgenommen')
})
