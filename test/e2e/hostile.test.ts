import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { workbookBytes, workbookParts } from '../builders/workbook-bytes.ts'
import { zip } from '../builders/zip.ts'
import { examplePlan, fixture } from '../cli/process.ts'
import { type OpenPage, openPage, until } from './browser.ts'
import { expectSameFiles, exported } from './command-line.ts'
import { forms } from './forms.ts'
import {
  button,
  choose,
  focused,
  isTold,
  type OnDisk,
  onDisk,
  open,
  problem,
  said,
  seen,
  settled,
  show,
} from './pane.ts'
import { day, exportAll } from './whole-job.ts'
import { slowWorkbook } from './wide-workbooks.ts'

/*
 * Whatever is opened, the page stays usable, says what is the matter, and what was open before still is.
 */

const example = onDisk(examplePlan)
const named = (name: string, bytes: Uint8Array): OnDisk => ({ name, bytes })
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(3_000).fill(9)])
const bomb = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(80_000_000)}</t></is></c></row></sheetData>`
const lying = (): Uint8Array => zip(workbookParts({ sheet: bomb }).map((part) => ({ ...part, claims: 10 })))

const refused: Readonly<Record<string, { readonly file: () => OnDisk; readonly words: RegExp }>> = {
  'a zip bomb': { file: () => named('bombe.xlsx', workbookBytes({ sheet: bomb })), words: /bombe\.xlsx/ },
  'a bomb that claims to be small': { file: () => named('luege.xlsx', lying()), words: /luege\.xlsx/ },
  'XML that is none': {
    file: () => named('unsinn.xlsx', workbookBytes({ sheetPart: '<worksheet><sheetData><row r="1"><c' })),
    words: /unsinn\.xlsx/,
  },
  'entities that grow': {
    file: () =>
      named('lol.xlsx', workbookBytes({ sheetPart: `<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>` })),
    words: /lol\.xlsx/,
  },
  'an encrypted workbook': { file: () => onDisk(fixture('encrypted.xlsx')), words: /Kennwort/ },
  'an old Excel file': { file: () => onDisk(fixture('old.xls')), words: /alte Excel-Format/ },
  'an OpenDocument table': { file: () => onDisk(fixture('sheet.ods')), words: /OpenDocument/ },
  'an image with another name': { file: () => named('bild.xlsx', image), words: /keine Excel-Arbeitsmappe/ },
  'a file of zero bytes': { file: () => named('leer.xlsx', new Uint8Array()), words: /ist leer/ },
  'half a workbook': { file: () => named('halb.xlsx', example.bytes.subarray(0, 9_000)), words: /unvollständig/ },
  'a text': { file: () => named('liste.xlsx', bytes('Nr.;Maßnahme\nW1;Treff\n')), words: /CSV/ },
}

/** The example is open as it was, and can be exported as ever. */
async function expectUsable({ page }: OpenPage): Promise<void> {
  await page.getByRole('banner').getByText(example.name).waitFor()
  expectSameFiles(await exportAll(page, 'public'), await exportedExample)
}

let exportedExample: Promise<readonly OnDisk[]>
beforeAll(() => {
  exportedExample = exported(example, 'public', day)
})

describe.each(forms)('on $name', ({ address }) => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage()
    page = opened.page
    await page.goto(await address())
    await open(page, example)
  })
  afterAll(() => opened.context.close())

  test.each(Object.entries(refused))(
    '%s: a sentence, and the plan before it stays open',
    async (_, { file, words }) => {
      await show(page, 'start')
      await choose(page, file())
      await problem(page).waitFor()
      await settled(page)
      const sentence = (await seen(problem(page))).replace(paneText.dismiss, '').trim()
      expect(sentence).toMatch(words)
      expect(sentence).toMatch(/[Bb]itte/)
      expect(await said(page)).toBe(sentence)
      await button(problem(page), paneText.dismiss).click()
      expect(await problem(page).count()).toBe(0)
      await expect.poll(() => focused(page), { timeout: 5_000 }).not.toBe('body')
      await page.getByRole('banner').getByText(example.name).waitFor()
    },
  )

  test('after all of them, the plan can be exported', () => expectUsable(opened))

  test('60 megabytes are not even read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'big-'))
    const path = join(folder, 'gross.xlsx')
    await writeFile(path, '')
    await truncate(path, 60_000_000)
    await show(page, 'start')
    await page.locator('input[type=file]').first().setInputFiles(path)
    await page
      .getByText(paneText.fileTooBig('gross.xlsx', 60_000_000, 50_000_000))
      .first()
      .waitFor()
    await rm(folder, { recursive: true })
    await expectUsable(opened)
  })

  test('slow work is cancelled at once, and the page goes on', async () => {
    await show(page, 'start')
    await choose(page, slowWorkbook())
    const cancel = button(page, paneText.cancel)
    await cancel.waitFor()
    await until('the work to have begun', async () => (await page.getByText(paneText.stages.read).count()) > 0)
    await cancel.click()
    // Long before the work would have been done.
    await page.getByText(paneText.problems.cancelled).first().waitFor({ timeout: 5_000 })
    await settled(page)
    await expect.poll(() => focused(page), { timeout: 5_000 }).not.toBe('body')
    await expectUsable(opened)
  })

  test('an export that is cancelled leaves nothing behind, and works the next time', async () => {
    await show(page, 'export')
    await page.getByRole('radio', { name: paneExportText.editions.both.label }).check()
    await button(page, paneExportText.makeAgain).click()
    await button(page, paneText.cancel).click()
    await isTold(page, paneText.problems.cancelled)
    await expectUsable(opened)
  })

  test('a worker that dies at its work is replaced', async () => {
    await show(page, 'export')
    await until('the worker to be about to die', () => struck(page))
    await button(page, paneExportText.makeAgain).click()
    await isTold(page, paneText.problems.failed)
    await expectUsable(opened)
  })
})

/** One worker has got a fault. One that was cancelled may still be listed, and no longer answers. */
function struck(page: Page): Promise<boolean> {
  const dying = "addEventListener('message', () => { throw new Error('killed') })"
  const struckOne = Promise.any(page.workers().map((worker) => worker.evaluate(dying)))
  return Promise.race([struckOne.then(() => true), pause(5_000).then(() => false)]).catch(() => false)
}

test('work without an end is ended when its time is over', async () => {
  const [form] = forms
  const opened = await openPage()
  const { page } = opened
  await page.clock.install()
  await page.goto((await form?.address()) ?? '')
  await open(page, example)
  await page.workers()[0]?.evaluate('close()')
  await show(page, 'export')
  await button(page, paneExportText.make).click()
  await page.getByRole('progressbar').waitFor()
  await page.clock.fastForward(59_000)
  expect(await page.getByRole('progressbar').count()).toBe(1)
  await page.clock.fastForward(1_001)
  await isTold(page, paneText.problems['too-slow'])
  await expectUsable(opened)
  await opened.context.close()
})
