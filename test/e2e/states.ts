import type { Page } from 'playwright-core'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { examplePlan, fixture } from '../cli/process.ts'
import { until } from './browser.ts'
import { button, choose, create, isTold, lookAtAdoption, onDisk, open, problem, show } from './pane.ts'
import {
  agreedPlan,
  applyEntries,
  beginEntry,
  exportAll,
  fixAll,
  fixableCells,
  handsPlan,
  totalsPlan,
  type,
} from './whole-job.ts'
import { planWithManyFindings, slowWorkbook } from './wide-workbooks.ts'

/*
 * Every state in which a person may find the page. One after the other: each begins where the one before has ended.
 */

type Step = (page: Page) => Promise<unknown>

const view =
  (name: 'start' | 'check' | 'rank' | 'export'): Step =>
  (page) =>
    show(page, name)

const openAnew =
  (file: Parameters<typeof open>[1]): Step =>
  async (page) => {
    await page.reload()
    await open(page, file)
  }

const agreedExample: Step = async (page) => {
  await page.reload()
  await create(page, 'agreedExample')
}

export const states: readonly (readonly [string, Step])[] = [
  ['nothing open', async () => {}],
  ['Prüfen without a plan', view('check')],
  ['Priorisieren without a plan', view('rank')],
  ['Exportieren without a plan', view('export')],

  ['a plan without findings', agreedExample],
  ['Prüfen, nothing found', view('check')],
  ['Priorisieren, agreed', view('rank')],
  ['Exportieren, before', view('export')],
  ['Exportieren, after', (page) => exportAll(page, 'both')],

  ['a plan by points', openAnew(onDisk(examplePlan))],
  ['Priorisieren, by points', view('rank')],

  ['a plan with findings', openAnew(agreedPlan)],
  ['Prüfen, findings', view('check')],
  ['Prüfen, a finding chosen', (page) => page.getByRole('button', { name: /H6/ }).click()],
  ['Prüfen, fixes to be written', (page) => button(page, checkText.fixEverything(fixableCells.length)).click()],
  [
    'Prüfen, after the fixes',
    async (page) => {
      await button(page.getByRole('dialog'), checkText.cancel).click()
      await fixAll(page, fixableCells.length)
    },
  ],
  ['Priorisieren, some without priority', view('rank')],
  ['Exportieren, with open errors', view('export')],
  [
    'Eingabe, agreed, with something not understood',
    async (page) => {
      await beginEntry(page)
      await type(page, [1, 2, 'x'])
    },
  ],
  ['Priorisieren, while entries wait', view('rank')],
  [
    'Eingabe, after it was applied',
    async (page) => {
      await button(page, paneRankText.enter).click()
      await applyEntries(page, 2)
    },
  ],
  [
    'a question before work is lost',
    async (page) => {
      await show(page, 'start')
      await button(page, startText.close).click()
      await page.getByRole('dialog', { name: startText.replaceTitle }).waitFor()
    },
  ],

  [
    'Prüfen, many findings',
    async (page) => {
      await openAnew(await planWithManyFindings())(page)
      await show(page, 'check')
    },
  ],
  ['Prüfen, all of them unfolded', (page) => button(page, checkText.openAll).click()],

  [
    'Priorisieren, nothing ranked',
    async (page) => {
      await openAnew(totalsPlan)(page)
      await show(page, 'rank')
    },
  ],
  ['Eingabe of sums', beginEntry],
  ['Exportieren, nothing ranked', view('export')],
  [
    'Eingabe of hands',
    async (page) => {
      await openAnew(handsPlan)(page)
      await beginEntry(page)
    },
  ],

  ['a foreign list', openAnew(onDisk(fixture('muenster/muenster-sachstand-2018.xlsx')))],
  ['how it would be taken over', lookAtAdoption],
  [
    'a list that was taken over',
    async (page) => {
      await button(page, proposalText.adopt).click()
      await page.getByRole('heading', { name: startText.adopted }).waitFor()
      await page.getByText(startText.adoptedColumns).click()
    },
  ],

  [
    'a problem',
    async (page) => {
      await page.reload()
      await choose(page, { name: 'leer.xlsx', bytes: new Uint8Array() })
      await problem(page).waitFor()
    },
  ],
  [
    'at work',
    async (page) => {
      await choose(page, slowWorkbook())
      await until('the work to have begun', async () => (await page.getByText(paneText.stages.read).count()) > 0)
    },
  ],
  [
    'after it was cancelled',
    async (page) => {
      await button(page, paneText.cancel).click()
      await isTold(page, paneText.problems.cancelled)
    },
  ],
]
