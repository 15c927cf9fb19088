import { beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { axe } from './axe.ts'
import { until } from './browser.ts'
import type { PaneInExcel } from './excel-pane.ts'
import { openedPane, walks } from './excel-states.ts'
import { press } from './keys.ts'
import { focused, isTold } from './pane.ts'
import { agreedPlan, fixableCells } from './whole-job.ts'

/*
 * Every state of the pane in Excel, as narrow as Excel makes it, in every look; and check and fix with the keyboard alone.
 */

const looks = [
  { name: 'light', rules: 'required', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', rules: 'colours', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', rules: 'colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

describe.skipIf(skipWithoutOpenpyxl).each(walks)('beside $file', ({ file, steps }) => {
  let opened: PaneInExcel
  beforeAll(async () => {
    opened = await openedPane(file)
    await opened.page.setViewportSize({ width: 320, height: 640 })
    await opened.page.emulateMedia({ reducedMotion: 'reduce' })
  })

  test.each(steps)('%s', async (_, step) => {
    const { page } = opened
    await step(opened)
    await page.mouse.move(0, 0)
    const found: string[] = []
    for (const { name, rules, media } of looks) {
      await page.emulateMedia(media)
      const { violations, passes } = await axe(page, rules)
      if (rules === 'required') expect(passes).toBeGreaterThan(8)
      found.push(...violations.map((line) => `${name}: ${line}`))
    }
    expect(found).toEqual([])
    const [width, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(width, 'wider than the pane').toBeLessThanOrEqual(room ?? 0)
  })
})

test.skipIf(skipWithoutOpenpyxl)('check, fix and the way back with the keyboard alone', async () => {
  const file = walks[0]?.file ?? agreedPlan.name
  const { page, excel } = await openedPane(file)
  const fixes = fixableCells.length
  await press(page, `button ${startText.toCheck}`)
  await press(page, `button ${checkText.fixEverything(fixes)}`)
  await press(page, `button ${checkText.apply(fixes)}`)
  await isTold(page, programText.written(stepLabels.fixes(fixes)))
  // The list has the focus; its rows are reached with the arrows.
  await until('the list', async () => /^button Fehler/.test(await focused(page)))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await until('its cell to be selected', () => excel.workbook.selected !== null)
  await page.keyboard.press('Escape')
  await until('the list again', async () => (await page.getByRole('button', { name: checkText.close }).count()) === 0)
  await press(page, `summary ${checkText.changeLog(1)}`)
  await press(page, `button ${checkText.undoLast}`)
  await isTold(page, paneText.undone(stepLabels.fixes(fixes)))
  await page.getByRole('checkbox', { name: excelText.live }).press(' ')
  await isTold(page, programText.liveOn)
})
