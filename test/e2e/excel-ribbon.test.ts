import { describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { type RibbonCommand, ribbonCommands } from '../../src/core/text/ribbon-commands.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { examplePlan } from '../cli/process.ts'
import { expectQuiet, until } from './browser.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { settled } from './pane.ts'

/*
 * The buttons of the ribbon, in both manifests: with a shared runtime they call functions of the pane, without one each
 * opens the pane anew with its name in the address.
 */

/** What a person sees then: the heading of the view, or a new workbook. */
const leadsTo: Readonly<Record<RibbonCommand, string | null>> = {
  newPlan: null,
  adopt: paneText.views.adopt,
  pane: 'Sozialer Maßnahmenplan',
  check: paneText.views.check,
  live: paneText.views.check,
  rank: paneText.views.rank,
  exportPapers: paneText.views.export,
  exportSlides: paneText.views.export,
}

async function expectLed({ page, excel }: PaneInExcel, command: RibbonCommand): Promise<void> {
  const heading = leadsTo[command]
  if (heading !== null) await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  else await until('a new workbook', () => excel.opened.length > 0)
  await settled(page)
  if (command === 'exportPapers') await page.getByText(programText.opened('massnahmenplan.xlsx')).first().waitFor()
  const isLive = command === 'live'
  if (heading !== null)
    await until('the switch', () =>
      page
        .getByRole('checkbox', { name: excelText.live })
        .isChecked()
        .then((is) => is === isLive),
    )
}

describe.skipIf(skipWithoutOpenpyxl)('a button of the ribbon', () => {
  test('with a shared runtime: shows the pane, does its work, and Excel is told that it has ended', async () => {
    const opened = await openPane(examplePlan)
    const { office, page } = opened
    await until('the functions to be there', () => office.isReady)
    for (const [index, command] of ribbonCommands.entries()) {
      office.press(command)
      await until(`the end of ${command}`, () => office.completed.length > index)
      expect(office.completed.at(-1)).toEqual({ command, status: 0 })
      await expectLed(opened, command)
      if (command === 'live') await page.getByRole('checkbox', { name: excelText.live }).uncheck()
    }
    expect(office.shown).toBe(ribbonCommands.length)
    expectQuiet(opened)
  })

  test('that starts the pane is told while the workbook is still being read, and is not lost', async () => {
    const opened = await openPane(examplePlan, { latencyMilliseconds: 150 })
    await until('the functions to be there', () => opened.office.isReady)
    opened.office.press('rank')
    await expectLed(opened, 'rank')
    expect(opened.office.completed).toEqual([{ command: 'rank', status: 0 }])
  })

  test('ends also where its work comes to nothing, and the person reads why', async () => {
    const { excel, office, page } = await openPane(examplePlan)
    await page.getByRole('heading', { level: 1, name: /Maßnahmenplan/ }).waitFor()
    await settled(page)
    excel.isSessionLost = true
    office.press('check')
    await until('its end', () => office.completed.length === 1)
    await page.getByText('Die Verbindung zu Excel ist abgerissen.').first().waitFor()
    excel.isSessionLost = false
    office.press('check')
    await page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
    await page.getByText(checkText.nothingFoundNext).or(page.getByText(excelText.mendWarnings)).first().waitFor()
  })

  test.each(ribbonCommands)('without a shared runtime: %s', async (command) => {
    const opened = await openPane(examplePlan, { command, sharesRuntime: false })
    await expectLed(opened, command)
    expect(opened.office.shown).toBe(0)
    expectQuiet(opened)
    await opened.context.close()
  })
})
