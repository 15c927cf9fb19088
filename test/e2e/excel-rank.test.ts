import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { examplePlan, fixture } from '../cli/process.ts'
import { expectQuiet, until } from './browser.ts'
import { expectSameFiles, exported, ranked, written } from './command-line.ts'
import { downloads } from './download.ts'
import { openPane, type PaneInExcel } from './excel-pane.ts'
import { button, focused, isTold, onDisk, problem, seen, settled, show } from './pane.ts'
import { agreedPlan, beginEntry, day, missingPriorities, type } from './whole-job.ts'

/*
 * Results, ranks and files beside the sheet: what is typed and computed in the pane lands in the workbook that is open, and
 * what is made from it opens as a new one.
 */

const agreed = fileURLToPath(new URL(`fixtures/${agreedPlan.name}`, import.meta.url))

async function openAt(
  file: string,
  command: 'rank' | 'adopt' | 'exportPapers',
  background?: string,
): Promise<PaneInExcel> {
  const opened = await openPane(file, { command, sharesRuntime: false, ...(background ? { background } : {}) })
  await opened.page.getByRole('navigation', { name: paneText.navigation }).waitFor()
  await until('the workbook to be read', () => opened.excel.syncs >= 3)
  await settled(opened.page)
  return opened
}

/** Header → what stands in that column beside each measure, by its number. */
function column({ excel }: PaneInExcel, header: string): ReadonlyMap<string, unknown> {
  const { cells } = excel.workbook.sheet('Maßnahmen')
  const letter = [...cells].find(([key, { value }]) => /^[A-Z]+1$/.test(key) && value === header)?.[0].replace('1', '')
  const rows = [...cells].filter(([key]) => /^A(?!1$)\d+$/.test(key))
  return new Map(rows.map(([key, { value }]) => [String(value), cells.get(`${letter}${key.slice(1)}`)?.value]))
}

describe.skipIf(skipWithoutOpenpyxl)('in Excel', () => {
  test('ranks are shown, then written beside their measures in two messages', async () => {
    const opened = await openAt(examplePlan, 'rank')
    const { page, excel } = opened
    await button(page, paneRankText.write).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('listitem').first().waitFor()
    const asked = excel.syncs
    await button(dialog, paneRankText.writeApply).click()
    await isTold(page, 'In der Arbeitsmappe eingetragen')
    expect(excel.syncs - asked, 'two to write, two to read anew').toBe(4)
    const { fields } = await ranked(onDisk(examplePlan))
    const ranks = column(opened, 'Rang')
    for (const { id, rank } of fields.flatMap(({ ranking }) => ranking)) expect([id, ranks.get(id)]).toEqual([id, rank])
    await button(page, paneRankText.write).click()
    await dialog.getByText(paneRankText.writeNothing).waitFor()
    await button(dialog, paneRankText.writeCancel).click()
    expectQuiet(opened)
  })

  test('a row that moved before the ranks were written keeps them from the wrong measure', async () => {
    const { page, excel } = await openAt(examplePlan, 'rank')
    await button(page, paneRankText.write).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('listitem').first().waitFor()
    excel.before(1, () => excel.insertRow('Maßnahmen', 3))
    await button(dialog, paneRankText.writeApply).click()
    await problem(page).waitFor()
    expect(await seen(problem(page))).toMatch(/Es wurde nichts geschrieben/)
  })

  test('a result is typed with digit and Enter, and stands beside its measures', async () => {
    const opened = await openAt(agreed, 'rank')
    const { page } = opened
    const before = column(opened, 'Priorität')
    await beginEntry(page)
    await type(page, Array(missingPriorities).fill(2))
    await until('the way on', async () => (await focused(page)) === `button ${paneEnterText.apply}`)
    await page.keyboard.press('Enter')
    await isTold(page, programText.written(stepLabels.results(missingPriorities)))
    const after = column(opened, 'Priorität')
    const filled = [...after].filter(([id, value]) => value !== before.get(id))
    expect(filled).toHaveLength(missingPriorities)
    expect(filled.every(([, value]) => String(value) === '2')).toBe(true)
    expectQuiet(opened)
  })

  test('a foreign list becomes a new workbook, byte for byte as on the command line', async () => {
    const list = fixture('muenster/muenster-sachstand-2018.xlsx')
    const opened = await openAt(list, 'adopt')
    const { page, excel } = opened
    await page.getByRole('region', { name: proposalText.bar }).waitFor()
    await button(page, proposalText.adopt).click()
    const name = 'muenster-sachstand-2018-plan.xlsx'
    await page.getByText(programText.opened(name)).first().waitFor()
    // What became of the list, and what is left to do, stays in this pane.
    await page.getByRole('heading', { name: startText.adopted }).waitFor()
    expect(excel.opened).toHaveLength(1)
    const [bytes] = excel.opened
    const legend = [
      { colour: 'grün', status: 'umgesetzt' },
      { colour: 'orange', status: 'in Umsetzung' },
      { colour: 'rot', status: 'noch nicht begonnen' },
    ]
    const mapping = { name: 'm.json', bytes: new TextEncoder().encode(JSON.stringify(legend)) }
    const wanted = await written(['adopt', 'muenster-sachstand-2018.xlsx', '--mapping', 'm.json'], name, onDisk(list), [
      mapping,
    ])
    expectSameFiles([{ name, bytes: bytes ?? new Uint8Array() }], [wanted])
    expectQuiet(opened)
  })
})

describe.skipIf(skipWithoutOpenpyxl)('the files for the committee, made in Excel', () => {
  const make = async ({ page }: PaneInExcel) => {
    await show(page, 'export')
    await page.getByLabel(paneExportText.date).fill(day)
    await button(page, paneExportText.make).click()
    await page.getByRole('heading', { name: paneExportText.result }).waitFor()
  }

  describe('on the web', () => {
    let opened: PaneInExcel
    beforeAll(async () => {
      opened = await openAt(agreed, 'exportPapers')
      await make(opened)
    })

    test('the attachment opens as a new workbook, byte for byte that of the command line', async () => {
      const { page, excel } = opened
      await button(page, excelText.openNamed('massnahmenplan.xlsx')).click()
      await page.getByText(programText.opened('massnahmenplan.xlsx')).first().waitFor()
      const wanted = (await exported(agreedPlan, 'public', day)).find(({ name }) => name === 'massnahmenplan.xlsx')
      expect(excel.opened).toHaveLength(1)
      const [bytes = new Uint8Array()] = excel.opened
      expectSameFiles([{ name: 'massnahmenplan.xlsx', bytes }], wanted ? [wanted] : [])
    })

    test('what is no workbook is a download', async () => {
      const { page } = opened
      const save = () => button(page, paneExportText.saveNamed('manifest.json')).click()
      const [file] = await downloads(page, save)
      expect(file?.name).toBe('manifest.json')
      expectQuiet(opened)
    })
  })
})
