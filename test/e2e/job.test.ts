import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckJson } from '../../src/core/check/json.ts'
import { findingNames } from '../../src/core/text/finding-names.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { rankedFields, rowCaption, stepLabels } from '../../src/core/text/pane-views.ts'
import { priorityText } from '../../src/core/text/papers-legend.ts'
import { expectOnlyOwnRequests, expectQuiet, type OpenPage, openPage, until } from './browser.ts'
import { checked, expectSameFiles, exported, ranked } from './command-line.ts'
import { forms } from './forms.ts'
import { changedCells, changedParts } from './package-parts.ts'
import { button, drop, focused, isTold, type OnDisk, open, said, seen, show } from './pane.ts'
import {
  agreedPlan,
  beginEntry,
  day,
  exportAll,
  field,
  fixAll,
  fixableCells,
  missingPriorities,
  saveCopy,
  type,
  undo,
} from './whole-job.ts'

/*
 * The whole job on the page, step by step, each step compared with what the command line says of the same bytes.
 */

const plan = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))
const fixes = fixableCells.length

/** The findings as a set of sentences at cells. */
const told = ({ findings }: CheckJson) => findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`)

let before: CheckJson
beforeAll(async () => {
  before = await checked(agreedPlan)
})

describe.each(forms)('the whole job on $name', ({ address }) => {
  let opened: OpenPage
  let page: Page
  let copy: OnDisk
  beforeAll(async () => {
    opened = await openPage()
    page = opened.page
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(await address())
  })

  test('a plan dropped on the page is opened, and it says what it recognised', async () => {
    await drop(page, [plan])
    await isTold(page, `${agreedPlan.name}: 60 Maßnahmen in 4 Handlungsfeldern.`)
    await page.getByRole('heading', { level: 1, name: /Spindelhöfe/ }).waitFor()
    const rows = await page.getByRole('table').first().getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.split(/\s*\t\s*|\n+/)[0])).toEqual([
      startText.field,
      ...['Wohnen', 'Soziales', 'Freizeit und Kultur', 'Gesundheit und Sicherheit'],
    ])
    await page.getByText(rankedFields(4, 4)).waitFor()
    await page.getByText(startText.recognised).click()
    expect(await page.getByRole('row', { name: /^Maßnahmen Maßnahmen 60/ }).count()).toBe(1)
  })

  test('two files at once are too many, and nothing is opened', async () => {
    await drop(page, [plan, plan])
    await page.getByText(startText.oneFile(2)).first().waitFor()
    await button(page.getByRole('main'), paneText.dismiss).click()
  })

  test('chosen in the input it is the same', async () => {
    const saidOfDrop = await seen(page.getByRole('main'))
    await open(page, agreedPlan)
    // What was unfolded is folded again with another workbook.
    const folded = saidOfDrop.replace(/(?<=Was erkannt wurde).*?(?=\n\nAndere)/s, '')
    expect(await seen(page.getByRole('main'))).toBe(folded)
  })

  test('the check counts what the command line counts', async () => {
    await show(page, 'check')
    const { errors, warnings, infos } = before.summary
    for (const [severity, count] of Object.entries({ error: errors, warning: warnings, info: infos })) {
      const name = checkText.choice(checkText.severities[severity as 'error'], count)
      await page.getByRole('checkbox', { name, exact: true }).waitFor()
    }
    await page.getByText(checkText.shown(before.findings.length, before.findings.length), { exact: true }).waitFor()
    const main = await seen(page.getByRole('main'))
    for (const { message } of before.findings) expect(main).toContain(message)
  })

  test('filters show what passes them, and say how many', async () => {
    const all = before.findings.length
    const shown = async (number: number): Promise<void> => {
      await isTold(page, checkText.shown(number, all))
      const sentences = page.getByRole('region', { name: checkText.list }).getByRole('listitem')
      expect(await sentences.count()).toBe(number)
    }
    const { errors, warnings } = before.summary
    await page.getByRole('checkbox', { name: checkText.severities.warning }).uncheck()
    await shown(errors)
    await page.getByRole('checkbox', { name: checkText.severities.error }).uncheck()
    await page.getByText(checkText.nothingShown).waitFor()
    await button(page, checkText.reset).first().click()
    await shown(errors + warnings)
    const spaces = before.findings.filter(({ code }) => code === 'cell/whitespace').length
    const code = checkText.choice(findingNames['cell/whitespace'], spaces)
    await page.getByLabel(checkText.codeFilter).selectOption({ label: code })
    await shown(spaces)
    await button(page, checkText.reset).first().click()
    const housing = before.findings.filter(({ measure }) => measure?.startsWith('W')).length
    await page.getByLabel(checkText.fieldFilter).selectOption({ label: checkText.choice('Wohnen', housing) })
    await shown(housing)
    await button(page, checkText.reset).first().click()
    await shown(all)
  })

  test('a finding shows its cell in its row', async () => {
    await page.getByRole('button', { name: /H6/ }).click()
    const detail = page.getByRole('table', { name: rowCaption('Maßnahmen', 6) })
    await detail.waitFor()
    const here = detail.getByRole('row').filter({ hasText: checkText.here })
    expect((await seen(here)).replaceAll(/\s+/g, ' ')).toMatch(/Kosten.*H6.*7500/)
    expect(await detail.getByRole('row', { name: /^Nr\. W5$/ }).count()).toBe(1)
  })

  test('all mechanical fixes are shown, then written', async () => {
    await button(page, checkText.fixEverything(fixes)).click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(fixes)
    expect(await dialog.getByText(checkText.after).count()).toBe(fixes)
    await button(dialog, checkText.cancel).click()
    await fixAll(page, fixes)
    await page
      .getByText(checkText.shown(before.findings.length - fixes, before.findings.length - fixes))
      .first()
      .waitFor()
  })

  test('taken back, all findings are there again; written again, they are gone', async () => {
    await undo(page, stepLabels.fixes(fixes))
    await page.getByText(checkText.shown(before.findings.length, before.findings.length)).first().waitFor()
    await fixAll(page, fixes)
  })

  test('the saved copy differs in these cells only, and the command line finds these findings gone', async () => {
    copy = await saveCopy(page)
    expect(copy.name).toBe('vereinbart-openpyxl-bearbeitet.xlsx')
    const parts = changedParts(agreedPlan.bytes, copy.bytes)
    expect(parts).toEqual(['xl/worksheets/sheet3.xml'])
    const { cells, restIsSame } = changedCells(agreedPlan.bytes, copy.bytes, 'xl/worksheets/sheet3.xml')
    expect(cells.toSorted()).toEqual([...fixableCells].toSorted())
    expect(restIsSame).toBe(true)
    const left = before.findings.filter(({ cell }) => !fixableCells.some((fixed) => fixed === cell))
    expect(told(await checked(copy))).toEqual(told({ ...before, findings: left }))
    await page.getByText(paneText.allSaved).waitFor()
  })

  test('missing priorities are typed with digit and Enter; the last is taken back and typed anew', async () => {
    await beginEntry(page)
    await expect.poll(() => focused(page), { timeout: 5_000 }).toMatch(/^input Priorität für W1 /)
    await type(page, Array(missingPriorities - 1).fill(1))
    await type(page, [3])
    await until('the way on', async () => (await focused(page)) === `button ${paneEnterText.apply}`)
    await button(page, paneEnterText.undo).click()
    await expect.poll(() => focused(page), { timeout: 5_000 }).toMatch(/^input Priorität für G11 /)
    expect(await said(page)).toBe(paneEnterText.undone('G11', 1))
    await type(page, [2])
    await until('the way on', async () => (await focused(page)) === `button ${paneEnterText.apply}`)
    await page.keyboard.press('Enter')
    await isTold(page, paneText.done(stepLabels.results(missingPriorities)))
  })

  test('the priorities are those of the command line', async () => {
    copy = await saveCopy(page)
    const { fields } = await ranked(copy)
    await show(page, 'rank')
    for (const { field: name, method, ranking } of fields) {
      const region = field(page, name)
      await region.getByText(method.sentence, { exact: true }).waitFor()
      for (const label of new Set(ranking.map(({ priority }) => priority ?? ''))) {
        const own = ranking.filter(({ priority }) => priority === label)
        const heading = paneRankText.group(priorityText(label), label === '1', own.length)
        await region.getByRole('heading', { name: heading, exact: true }).waitFor()
      }
      const lines = await region.getByRole('listitem').allInnerTexts()
      expect(lines.slice(0, ranking.length)).toEqual(ranking.map(({ id, title }) => `${id} ${title}`))
    }
    // Two have a status for which nothing is ranked.
    expect(fields.flatMap(({ ranking }) => ranking)).toHaveLength(58)
  })

  test('the exported files are those of the command line, byte for byte', async () => {
    const files = await exportAll(page, 'both')
    const wanted = await exported({ ...copy, name: agreedPlan.name }, 'both', day)
    expect(wanted).toHaveLength(5)
    expectSameFiles(files, wanted)
  })

  test('the text for the paper is copied', async () => {
    await button(page, paneExportText.copy).click()
    await isTold(page, paneExportText.copied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Spindelhöfe')
    expect(copied.split('\n\n').length).toBeGreaterThan(1)
    const main = await seen(page.getByRole('main'))
    for (const paragraph of copied.split('\n\n')) expect(main).toContain(paragraph)
  })

  test('and nobody complained, nor asked elsewhere', async () => {
    expectQuiet(opened)
    expectOnlyOwnRequests(opened, await address())
  })
})
