import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import type { RibbonCommand } from '../../src/core/text/ribbon-commands.ts'
import { type Act, writesList } from '../cli/nine-steps-person.ts'
import {
  agreedSettings,
  decisions,
  foreignList,
  listSheet,
  origins,
  priorities,
  settings,
  slips,
  sources,
  statusesToSet,
} from '../cli/nine-steps-plan.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { expectQuiet, until } from './browser.ts'
import { checked, expectSameFiles, exported } from './command-line.ts'
import type { PaneInExcel } from './excel-pane.ts'
import { openPane } from './excel-pane.ts'
import { doAct } from './excel-person.ts'
import { button, focused, isTold, onDisk, settled } from './pane.ts'
import { type } from './whole-job.ts'

/*
 * The real case in nine steps, in Excel: the built pane beside the sheet. What the pane is not there for is typed into the
 * sheet. Clicks are counted, those on the ribbon included, and printed beside what each step may cost.
 */

const folder = mkdtempSync(join(tmpdir(), 'nine-steps-'))
const counted: { readonly step: string; clicks: number; readonly allowed: string }[] = []
let opened: PaneInExcel

/**
 * A step of the story: what it may cost in clicks as the product names it, and how many it takes – more where a button of
 * the ribbon or *Neu prüfen* comes before.
 */
function step(name: string, [allowed, most]: readonly [string, number], act: () => Promise<void>): void {
  test(name, async () => {
    counted.push({ step: name, clicks: 0, allowed })
    await act()
    expect(counted.at(-1)?.clicks, name).toBe(most)
  })
}

const count = (): void => {
  const last = counted.at(-1)
  if (last) last.clicks += 1
}
const click = async (target: Locator): Promise<void> => {
  count()
  await target.click()
}
/** A button of the ribbon, and its work is done. */
const press = async (command: RibbonCommand): Promise<void> => {
  count()
  const { office, page } = opened
  const before = office.completed.length
  office.press(command)
  await until(`the end of ${command}`, () => office.completed.length > before)
  await settled(page)
}
const acts = (...all: readonly Act[]): void => {
  for (const act of all) doAct(opened.excel, act)
}
const open = async (file: string): Promise<void> => {
  opened = await openPane(file)
  await until('the pane to be there', () => opened.office.isReady && opened.excel.syncs >= 3)
  await settled(opened.page)
}

describe.skipIf(skipWithoutOpenpyxl)('the real case in nine steps, in Excel', () => {
  beforeAll(async () => {
    const list = join(folder, 'liste.xlsx')
    await writesList(list, listSheet, foreignList())
    await open(list)
  })
  afterAll(() => {
    const lines = counted.map(({ step: name, clicks, allowed }) => `${clicks} clicks (named: ${allowed})  ${name}`)
    console.info(lines.join('\n'))
  })

  step('1: the list is taken over', ['2', 2], async () => {
    await press('adopt')
    await click(button(opened.page, proposalText.adopt))
    await until('the new workbook', () => opened.excel.opened.length === 1)
    expectQuiet(opened)
    const file = join(folder, 'plan.xlsx')
    await writeFile(file, opened.excel.opened[0] ?? new Uint8Array())
    await open(file)
  })

  step('2: the eight Grundangaben are typed into the sheet', ['8 fields', 0], async () => {
    acts(...Object.entries(settings).map(([name, value]): Act => ({ do: 'setting', name, value })))
    await opened.page.getByText(excelText.stale).waitFor()
  })

  step(
    '3: the check names every slip; what is mechanical is mended in the pane, the rest in its cell',
    ['2 for the fixes', 4],
    async () => {
      await press('check')
      const { page } = opened
      const fixes = slips.filter(({ code }) => code === 'cell/whitespace').length
      await click(button(page, checkText.fixEverything(fixes)))
      await click(button(page.getByRole('dialog'), checkText.apply(fixes)))
      await isTold(page, programText.written(stepLabels.fixes(fixes)))
      const headers = { title: 'Maßnahme', lead: 'Federführung', status: 'Status', period: 'Zeitraum' }
      for (const { measure, column, mended } of slips) {
        // For these two the pane has a proposal, which is for a person to judge: typing it is as fast.
        const value = mended ?? { S1: 'geplant', S3: 'Jugendzentrum; Seniorenbüro' }[measure]
        if (value !== undefined) acts({ do: 'column', header: headers[column], values: { [measure]: value } })
      }
      await click(button(page, excelText.checkAgain))
      await page.getByText(checkText.nothingFoundNext).waitFor()
    },
  )

  step('4: the list is printed for the conference', ['1', 1], async () => {
    await press('exportPapers')
    await until('the poster', () => opened.excel.opened.length === 1)
    await opened.page.getByText(programText.opened('massnahmenplan.xlsx')).first().waitFor()
  })

  step('5: the result is typed: sixty times a digit and Enter', ['60 digits', 3], async () => {
    const { page, excel } = opened
    acts(...agreedSettings)
    await press('rank')
    await click(button(page, paneText.views.enter))
    await click(button(page, paneEnterText.start))
    await type(page, Object.values(priorities))
    await until('the way on', async () => (await focused(page)) === `button ${paneEnterText.apply}`)
    await page.keyboard.press('Enter')
    await isTold(page, programText.written(stepLabels.results(60)))
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain('Maßnahmen')
  })

  step('6: the decision and the meeting ahead are rows of the sheet', ['1 form', 0], async () => {
    acts({ do: 'rows', sheet: 'Beschlüsse', table: 'tblBeschluesse', rows: decisions })
  })

  step('7: twenty statuses are set in the sheet', ['20 picks', 0], async () => {
    acts({ do: 'column', header: 'Status', values: statusesToSet })
  })

  step('8: the origin of the whole plan is seven rows', ['7 rows', 1], async () => {
    acts(
      { do: 'rows', sheet: 'Herkunft', table: 'tblHerkunft', rows: sources },
      { do: 'column', header: 'Herkunft', values: origins },
    )
    await press('check')
    await opened.page.getByText(checkText.nothingFoundNext).waitFor()
  })

  step('9: the committee receives its files, byte for byte those of the command line', ['2', 1], async () => {
    const before = opened.excel.opened.length
    await press('exportPapers')
    await until('the attachment', () => opened.excel.opened.length > before)
    const path = join(folder, 'gespeichert.xlsx')
    opened.excel.save(path)
    const saved = { ...onDisk(path), name: 'plan.xlsx' }
    expect((await checked(saved)).summary).toMatchObject({ measures: 60, fields: 4, errors: 0, warnings: 0 })
    const day = await opened.page.getByLabel(paneExportText.date).inputValue()
    const wanted = (await exported(saved, 'public', day)).filter(({ name }) => name === 'massnahmenplan.xlsx')
    expectSameFiles([{ name: 'massnahmenplan.xlsx', bytes: opened.excel.opened.at(-1) ?? new Uint8Array() }], wanted)
    expectQuiet(opened)
  })
})
