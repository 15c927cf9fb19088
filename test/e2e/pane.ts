import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CDPSession, Locator, Page } from 'playwright-core'
import { paneText } from '../../src/core/text/pane.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { until } from './browser.ts'

/*
 * What a person does on the page, by roles and by the names of the catalogue.
 */

/** A file as it lies in a person's folder. */
export interface OnDisk {
  readonly name: string
  readonly bytes: Uint8Array
}

export function onDisk(path: string): OnDisk {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true })
}

/** Goes to a view that the bar at the top leads to, and waits for its heading to have the focus. */
export async function show(page: Page, view: 'start' | 'check' | 'rank' | 'export'): Promise<void> {
  const target = button(page.getByRole('navigation', { name: paneText.navigation }), paneText.views[view])
  await target.click()
  await until(`the view ${view}`, async () => (await target.getAttribute('aria-current')) === 'page')
}

/** Nothing is being worked on. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor()
}

/** What stands there for eyes: nothing that is hidden, and as it is broken into lines. */
export async function seen(place: Locator): Promise<string> {
  await place.first().waitFor({ state: 'attached' })
  return (await place.allInnerTexts()).join('\n')
}

/** What a screen reader was told last. */
export function said(page: Page): Promise<string> {
  return seen(page.locator('[aria-live=polite]'))
}

export async function isTold(page: Page, sentence: string, milliseconds = 30_000): Promise<void> {
  let heard = ''
  const probe = async (): Promise<boolean> => {
    heard = await said(page)
    return heard.includes(sentence)
  }
  await until(`to be told: ${sentence}`, probe, milliseconds).catch((problem: unknown) => {
    throw new Error(`Told instead: ${heard}`, { cause: problem })
  })
  await settled(page)
}

/** Chooses a file in the page's own input; the answer may take its time. */
export async function choose(page: Page, { name, bytes }: OnDisk): Promise<void> {
  const file = { name, mimeType: '', buffer: Buffer.from(bytes) }
  await page.locator('input[type=file]').first().setInputFiles(file)
}

/** Opens a workbook that the page takes, and waits until it says what it is. */
export async function open(page: Page, file: OnDisk): Promise<void> {
  await choose(page, file)
  await isTold(page, `${file.name}: `)
}

/** Drags a file out of a folder over the page and lets go, as the desktop does. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  try {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await drag(session, type, paths)
  } finally {
    await session.detach()
  }
}

async function drag(
  session: CDPSession,
  type: 'dragEnter' | 'dragOver' | 'drop',
  paths: readonly string[],
): Promise<void> {
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
}

/** The problem that stands in the page, as a person reads it. */
export function problem(page: Page): Locator {
  return page.locator('main .notice[data-kind=error]').first()
}

/** What has the focus: its element, and its name without what only eyes see. `body`: it is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return 'body'
    const copy = element.cloneNode(true) as Element
    for (const unheard of copy.querySelectorAll('[aria-hidden=true]')) unheard.remove()
    const name = element.getAttribute('aria-label') ?? copy.textContent ?? ''
    return `${element.localName} ${name.trim().replaceAll(/\s+/g, ' ')}`.trim()
  })
}

/** The focus is somewhere a person can go on from. */
export async function expectFocus(page: Page, after: string): Promise<void> {
  await settled(page)
  // It comes back with the frame after the last change.
  await until(`the focus after: ${after}`, async () => (await focused(page)) !== 'body', 5_000)
}

/** From a foreign list that is open to how it would be taken over. */
export async function lookAtAdoption(page: Page): Promise<void> {
  await button(page, startText.toAdoption).click()
  await page.getByRole('region', { name: proposalText.bar }).waitFor()
}

/** Opens one of the plans that the page brings along. */
export async function create(page: Page, name: 'emptyDo' | 'ballotsExample' | 'agreedExample'): Promise<void> {
  await button(page, startText[name]).click()
  await isTold(page, '.xlsx: ')
}
