import { fileURLToPath } from 'node:url'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import type { RibbonCommand } from '../../src/core/text/ribbon-commands.ts'
import { examplePlan, fixture } from '../cli/process.ts'
import { until } from './browser.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { button, isTold, problem, settled, show } from './pane.ts'
import { agreedPlan, beginEntry, fixableCells, type } from './whole-job.ts'

/*
 * Every state in which a person may find the pane beside Excel: one walk for each workbook, one step after the other.
 */

type Step = (opened: PaneInExcel) => Promise<unknown>

interface Walk {
  readonly file: string
  readonly steps: readonly (readonly [string, Step])[]
}

const fixes = fixableCells.length
const view =
  (name: Parameters<typeof show>[1]): Step =>
  ({ page }) =>
    show(page, name)

export const walks: readonly Walk[] = [
  {
    file: fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url)),
    steps: [
      ['Start', view('start')],
      ['Prüfen', view('check')],
      ['Prüfen, a finding chosen', ({ page }) => page.getByRole('button', { name: /H6/ }).click()],
      ['Prüfen, fixes to be written', ({ page }) => button(page, checkText.fixEverything(fixes)).click()],
      [
        'Prüfen, after the fixes',
        async ({ page }) => {
          await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
          await isTold(page, programText.written(stepLabels.fixes(fixes)))
        },
      ],
      [
        'Prüfen, out of date',
        async ({ page, excel }) => {
          excel.type('Maßnahmen', 'E5', 'geplantt')
          await page.getByText(excelText.stale).waitFor()
        },
      ],
      [
        'Prüfen, live',
        async ({ page }) => {
          await page.getByRole('checkbox', { name: excelText.live }).check()
          await page.getByText('„geplantt“').first().waitFor()
        },
      ],
      [
        'Prüfen, with marks, and a sheet that bears none',
        async ({ page, excel }) => {
          excel.workbook.sheet('Maßnahmen').isProtected = true
          await page.getByRole('checkbox', { name: excelText.marks }).check()
          await page
            .getByText(excelText.marksLocked(['Maßnahmen']))
            .first()
            .waitFor()
        },
      ],
      [
        'Prüfen, with marks that stayed',
        async ({ page, excel }) => {
          const { workbook } = excel
          workbook.sheet('Maßnahmen').isProtected = false
          await button(page, excelText.checkAgain).click()
          await until('the marks', () => workbook.sheet('Maßnahmen').formats.length > 0)
          workbook.sheet('Maßnahmen').isProtected = true
          await page.getByRole('checkbox', { name: excelText.marks }).uncheck()
          await page
            .getByText(excelText.marksLeft(['Maßnahmen']))
            .first()
            .waitFor()
          workbook.sheet('Maßnahmen').isProtected = false
        },
      ],
      [
        'Eingabe',
        async ({ page }) => {
          await beginEntry(page)
          await type(page, [1, 2, 'x'])
        },
      ],
      ['Exportieren', view('export')],
      [
        'Exportieren, after',
        async ({ page }) => {
          await button(page, paneExportText.make).click()
          await page.getByRole('heading', { name: paneExportText.result }).waitFor()
        },
      ],
      [
        'a new workbook was opened',
        async ({ page }) => {
          await button(page, excelText.openNamed('massnahmenplan.xlsx')).click()
          await page.getByText(programText.opened('massnahmenplan.xlsx')).first().waitFor()
        },
      ],
      [
        'a problem',
        async ({ page, excel }) => {
          excel.isSessionLost = true
          await button(page, excelText.checkAgain).click()
          await problem(page).waitFor()
        },
      ],
    ],
  },
  {
    file: examplePlan,
    steps: [
      ['Priorisieren, by points', view('rank')],
      [
        'ranks to be written',
        async ({ page }) => {
          await button(page, paneRankText.write).click()
          await page.getByRole('dialog').getByRole('listitem').first().waitFor()
        },
      ],
    ],
  },
  {
    file: fixture('muenster/muenster-sachstand-2018.xlsx'),
    steps: [
      ['a foreign list', ({ page }) => page.getByRole('heading', { name: startText.foreignTitle }).waitFor()],
      [
        'how it would be taken over',
        async ({ page }) => {
          await button(page, startText.toAdoption).click()
          await page.getByRole('region', { name: proposalText.bar }).waitFor()
        },
      ],
      [
        'a list that was taken over',
        async ({ page }) => {
          await button(page, proposalText.adopt).click()
          await page.getByRole('heading', { name: startText.adopted }).waitFor()
        },
      ],
    ],
  },
]

/** The pane beside this workbook, as the ribbon opens it, once it has read it. */
export async function openedPane(file: string, command: RibbonCommand = 'pane'): Promise<PaneInExcel> {
  const opened = await openPane(file, { command, sharesRuntime: false })
  await opened.page.getByRole('navigation', { name: paneText.navigation }).waitFor()
  await until('the workbook to be read', () => opened.excel.syncs >= 3)
  await settled(opened.page)
  return opened
}
