import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RankJson } from '../../src/core/rank/json.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { expectOnlyOwnRequests, expectQuiet, type OpenPage, openPage } from './browser.ts'
import { checked, expectSameFiles, exported, ranked } from './command-line.ts'
import { type Form, forms } from './forms.ts'
import { changedParts } from './package-parts.ts'
import { focused, isTold, type OnDisk, open, show } from './pane.ts'
import { applyEntries, beginEntry, day, exportAll, field, handsPlan, saveCopy, totalsPlan, type } from './whole-job.ts'

/*
 * The conference's sums and counts of hands, entered into plans that have no sheet for them yet.
 */

async function expectRanking({ page }: OpenPage, { fields }: RankJson): Promise<void> {
  await show(page, 'rank')
  for (const { field: name, method, ranking } of fields) {
    const region = field(page, name)
    await region.getByText(method.sentence, { exact: true }).waitFor()
    if (ranking.length === 0) continue
    const rows = region.getByRole('table', { name: paneRankText.table(name) }).getByRole('row')
    const shown = (await rows.allInnerTexts())
      .map((row) => row.replaceAll(/\s+/g, ' '))
      .filter((row) => /^\d/.test(row))
    expect(shown).toHaveLength(ranking.length)
    for (const [index, { rank, shared, id, title, scoreText, prioritised }] of ranking.entries()) {
      const row = shown[index] ?? ''
      expect(row).toMatch(new RegExp(`^${rank} `))
      expect(row).toContain(`${id} ${title}`)
      expect(row).toContain(scoreText)
      expect(row.includes(paneRankText.shared), row).toBe(shared)
      expect(row.includes(paneRankText.prioritised), row).toBe(prioritised)
    }
  }
}

/** What holds of both: the copy, the ranking, the files. */
function testAfterEntry(given: () => OpenPage, plan: OnDisk, form: Form): void {
  let copy: OnDisk
  test('the copy has one sheet more, and the parts that must name it are all that changed', async () => {
    copy = await saveCopy(given().page)
    const parts = changedParts(plan.bytes, copy.bytes)
    expect(parts.filter((part) => /sharedStrings|sheet[1-4]\.xml$|docProps/.test(part))).toEqual([])
    expect(parts.filter((part) => /worksheets\/[^/]+\.xml$/.test(part))).toHaveLength(1)
    expect((await checked(copy)).summary.errors).toBe(0)
  })

  test('the ranking is that of the command line', async () => {
    const result = await ranked(copy)
    expect(result.fields.flatMap(({ ranking }) => ranking).length).toBeGreaterThan(3)
    await expectRanking(given(), result)
  })

  test('the exported files are those of the command line, byte for byte', async () => {
    const files = await exportAll(given().page, 'both')
    expectSameFiles(files, await exported({ ...copy, name: plan.name }, 'both', day))
  })

  test('and nobody complained, nor asked elsewhere', async () => {
    expectQuiet(given())
    expectOnlyOwnRequests(given(), await form.address())
  })
}

describe.each(forms)('sums on $name', (form) => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage()
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await opened.page.goto(await form.address())
    await open(opened.page, totalsPlan)
  })
  afterAll(() => opened.context.close())

  test('a column copied from Excel fills the first field, the rest is typed', async () => {
    const { page } = opened
    await beginEntry(page)
    await page.evaluate(() => navigator.clipboard.writeText('12\r\n7\r\n7\r\n0\r\n3,5'))
    await page.keyboard.press('Control+V')
    await isTold(page, paneEnterText.pasted(5))
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page), { timeout: 5_000 }).toMatch(/^input Punkte für W6 /)
    await type(page, [4])
    await applyEntries(page, 6)
  })

  testAfterEntry(() => opened, totalsPlan, form)
})

describe.each(forms)('counts of hands on $name', (form) => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage()
    await opened.page.goto(await form.address())
    await open(opened.page, handsPlan)
  })
  afterAll(() => opened.context.close())

  test('yes, no and abstentions are typed one after the other', async () => {
    const { page } = opened
    await beginEntry(page)
    await type(page, [12, 2, 2, 9, 5, 2])
    await type(page, ['viele'])
    await isTold(page, paneEnterText.notCount('viele'))
    await expect.poll(() => focused(page), { timeout: 5_000 }).toMatch(/^input Ja für W3 /)
    await page.keyboard.press('Control+A')
    await type(page, [16, 0, 0, 9, 4, 3])
    await applyEntries(page, 4)
    await page.getByText(paneText.unsaved(1)).waitFor()
  })

  testAfterEntry(() => opened, handsPlan, form)
})
