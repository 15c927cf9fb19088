import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import type { SimulatedExcel } from '../excel-host/simulated-excel.ts'
import { openPane } from './excel-pane.ts'
import { button, isTold, problem, seen, settled } from './pane.ts'
import { agreedPlan, fixableCells } from './whole-job.ts'

/*
 * What goes wrong between the pane and Excel: the person reads what to do, nothing is written, and once it is over the same
 * step is done from where it was.
 */

const file = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const sheet = 'Maßnahmen'
const fixes = fixableCells.length

interface Fault {
  readonly name: string
  readonly begin: (excel: SimulatedExcel) => void
  readonly end: (excel: SimulatedExcel) => void
  /** What the person reads. */
  readonly told: RegExp
}

const faults: readonly Fault[] = [
  {
    name: 'a cell is being edited and is not finished for a long time',
    begin: (excel) => excel.startEditing(),
    end: (excel) => excel.pressEnter(),
    told: /wird gerade eine Zelle bearbeitet.*Eingabetaste/,
  },
  {
    name: 'the sheet is protected',
    begin: (excel) => {
      excel.workbook.sheet(sheet).isProtected = true
    },
    end: (excel) => {
      excel.workbook.sheet(sheet).isProtected = false
    },
    told: /„Maßnahmen“ ist geschützt.*Blattschutz aufheben/,
  },
  {
    name: 'the workbook is open for reading only',
    begin: (excel) => {
      excel.workbook.isReadOnly = true
    },
    end: (excel) => {
      excel.workbook.isReadOnly = false
    },
    told: /nur zum Lesen geöffnet.*Bearbeitung aktivieren/,
  },
  {
    name: 'Excel hands no more over at once than this',
    begin: (excel) => excel.limitTo(300),
    end: (excel) => excel.limitTo(5_000_000),
    told: /so groß, dass Excel sie dem Add-in nicht übergibt.*Im Browser weiter/,
  },
  {
    name: 'the session is lost',
    begin: (excel) => {
      excel.isSessionLost = true
    },
    end: (excel) => {
      excel.isSessionLost = false
    },
    told: /Verbindung zu Excel ist abgerissen.*neu öffnen/,
  },
  ...(
    [
      [
        'the workbook is open in a second window',
        'InactiveWorkbook',
        /zweiten Fenster geöffnet.*das andere Fenster schließen/,
      ],
      ['a sheet is there no more', 'ItemNotFound', /gibt es in der Arbeitsmappe nicht mehr.*noch einmal prüfen/],
      ['Excel is busy', 'ActivityLimitReached', /zu beschäftigt.*noch einmal versuchen/],
      ['a dialog is open', 'WriteNotSupportedWhenModalDialogOpen', /Dialog offen.*Dialog schließen/],
    ] as const
  ).map(([name, code, told]): Fault => ({ name, begin: (excel) => excel.failNext(code), end: () => undefined, told })),
]

describe.skipIf(skipWithoutOpenpyxl)('where a fix cannot be written because', () => {
  test('of any fault: it is said, nothing is lost, and it goes on from there', async () => {
    const { page, excel } = await openPane(file, { command: 'check', sharesRuntime: false })
    await page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
    await settled(page)
    const cells = JSON.stringify([...excel.workbook.sheet(sheet).cells])
    for (const { name, begin, end, told } of faults) {
      await button(page, checkText.fixEverything(fixes)).click()
      begin(excel)
      await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
      await problem(page).waitFor({ timeout: 20_000 })
      expect((await seen(problem(page))).replaceAll(/\s+/g, ' '), name).toMatch(told)
      end(excel)
      expect(JSON.stringify([...excel.workbook.sheet(sheet).cells]), name).toBe(cells)
      await settled(page)
    }
    await button(page, checkText.fixEverything(fixes)).click()
    await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
    await isTold(page, programText.written(stepLabels.fixes(fixes)))
    expect(await problem(page).count()).toBe(0)
  })

  test('a cell was being edited for a moment: the pane waits, and goes on by itself', async () => {
    const { page, excel } = await openPane(file, { command: 'check', sharesRuntime: false })
    await page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
    await settled(page)
    await button(page, checkText.fixEverything(fixes)).click()
    excel.startEditing()
    await button(page.getByRole('dialog'), checkText.apply(fixes)).click()
    await page.getByText(paneText.busy.fix).first().waitFor()
    await page.waitForTimeout(300)
    excel.pressEnter()
    await isTold(page, programText.written(stepLabels.fixes(fixes)))
  })
})
