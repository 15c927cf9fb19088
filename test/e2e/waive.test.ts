import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulesVersion } from '../../src/core/check/rules-version.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { protocolText } from '../../src/core/text/pane-protocol.ts'
import { stepLabels } from '../../src/core/text/pane-views.ts'
import { waiveText } from '../../src/core/text/pane-waive.ts'
import { planWithCell } from '../builders/plan-file.ts'
import { axe } from './axe.ts'
import { type OpenPage, openPage, until } from './browser.ts'
import { forms } from './forms.ts'
import { button, expectFocus, focused, isTold, open, seen, settled, show } from './pane.ts'
import { agreedPlan } from './whole-job.ts'

/*
 * A finding is left open for a reason, and opened again.
 */

const title = 'Wohnberatung im Quartiersladen'
const reason = 'So steht es im Beschluss der Konferenz.'

async function chooseFirst(page: Page): Promise<void> {
  await page.locator('.finding-lines .line-button').first().click()
  await page.locator('#finding-place').waitFor()
}

const singleFile = forms.filter(({ name }) => name === 'the single file')

describe.each(singleFile)('on $name', ({ address }) => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage()
    page = opened.page
    await page.goto(await address())
    await open(page, { name: 'plan.xlsx', bytes: await faultyPlan() })
    await show(page, 'check')
  })
  afterAll(() => opened.context.close())

  test('asks for a reason, and says that nothing is open any more', async () => {
    await chooseFirst(page)
    await button(page, waiveText.open).click()
    expect((await axe(page)).violations).toEqual([])
    expect(await button(page, waiveText.apply).isDisabled()).toBe(true)
    await page.getByLabel(waiveText.reason).fill(reason)
    await button(page, waiveText.apply).click()
    await isTold(page, stepLabels.waived('Überzählige oder unsichtbare Leerzeichen'))
    await expectFocus(page, 'leaving a finding open')
    const main = await seen(page.getByRole('main'))
    expect(main).toContain(waiveText.waived(1))
    expect(main).toContain(reason)
    expect(main).toContain('Nichts ist mehr offen. 1 Prüfhinweis ist begründet offen.')
    expect((await axe(page)).violations).toEqual([])
  })

  test('takes the reason out again; both steps can be taken back', async () => {
    await button(page, waiveText.reopen).click()
    await isTold(page, stepLabels.reopened)
    await expectFocus(page, 'opening a finding again')
    expect(await page.locator('.line-button').count()).toBe(1)
    for (const _ of [1, 2]) {
      await page.getByRole('button', { name: new RegExp(`^${paneText.undo}`) }).click()
      await settled(page)
    }
    expect(await page.locator('.waived').count()).toBe(0)
    expect(await seen(page.getByRole('main'))).toContain(checkText.shown(1, 1))
  })

  test('an earlier protocol says what has changed since, step by step', async () => {
    const earlier = { ...noFindings, findings: [] }
    const file = { name: 'alt.json', mimeType: '', buffer: Buffer.from(JSON.stringify(earlier)) }
    await page.locator('.since input[type=file]').setInputFiles(file)
    await until('the comparison', async () => (await seen(page.locator('.since'))).includes('1 neu, 0 behoben'))
    expect((await axe(page)).violations).toEqual([])
    await button(page, checkText.fixEverything(1)).click()
    await button(page, checkText.apply(1)).click()
    await until('the comparison after', async () =>
      (await seen(page.locator('.since'))).includes('keinen offenen Prüfhinweis'),
    )
  })

  test('what is no protocol is refused, and nothing changes', async () => {
    const file = { name: 'fremd.json', mimeType: '', buffer: Buffer.from('{"a": 1}') }
    await page.locator('.since input[type=file]').setInputFiles(file)
    await isTold(page, '„fremd.json“ ist kein Prüfprotokoll dieses Programms')
    expect(await seen(page.locator('.since'))).toContain(protocolText.openEarlier)
  })

  test('printed, it is a protocol: what was checked when, counts, findings', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const paper = await seen(page.getByRole('main'))
    expect(paper).toContain(protocolText.title)
    expect(paper).toMatch(/plan\.xlsx, geprüft am \d\d\.\d\d\.\d{4}, Regeln Fassung/)
    expect(paper).toContain(protocolText.everythingRead)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  })
})

test('from the filter, which leaves it out, a button leads to what is left open', async () => {
  const { page, context } = await openPage({ viewport: { width: 700, height: 600 } })
  await page.goto((await singleFile[0]?.address()) ?? '')
  await open(page, agreedPlan)
  await show(page, 'check')
  const filters = page.getByRole('search', { name: checkText.filter })
  expect(await filters.getByRole('button').count()).toBe(0)
  await page.getByRole('button', { name: /H6/ }).click()
  await button(page, waiveText.open).click()
  await page.getByLabel(waiveText.reason).fill(reason)
  await button(page, waiveText.apply).click()
  await isTold(page, paneText.done(''))
  await button(filters, waiveText.toWaived(1)).press('Enter')
  expect(await focused(page)).toBe(`h2 ${waiveText.waived(1)}`)
  const isUncovered = await page.getByRole('heading', { name: waiveText.waived(1) }).evaluate((heading) => {
    const { x, y } = heading.getBoundingClientRect()
    return document.elementFromPoint(x + 5, y + 5) === heading
  })
  expect(isUncovered, 'not under the bar at the top').toBe(true)
  expect((await axe(page)).violations).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await axe(page, 'colours')).violations).toEqual([])
  await context.close()
})

const noFindings = { tool: { name: 'massnahmenplan', rules: rulesVersion }, source: { file: 'alt.xlsx' } }

async function faultyPlan(): Promise<Uint8Array> {
  return planWithCell('Maßnahmen', title, title.replace(' ', '  '))
}
