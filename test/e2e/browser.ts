import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { launchChromium } from '../../scripts/chromium.mjs'
import { type ServerOptions, startServer } from './static-server.mjs'
import { openWire } from './wire.ts'
import { watchWorkers } from './worker-log.ts'

/*
 * One browser for each test file, started with the first page, and ended with the file. Everything a page does beyond its
 * own walls is kept in a record.
 */

type Look = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'forcedColors'
  | 'reducedMotion'
  | 'viewport'
  | 'deviceScaleFactor'
  | 'javaScriptEnabled'
  | 'serviceWorkers'
>

/** All lists are in order of time, and grow while the page lives. */
export interface Record {
  /** Addresses that pages, workers and service workers asked for, `blob:` and `file:` included. */
  readonly requests: readonly string[]
  /** Addresses that left the browser. */
  readonly wire: readonly string[]
  /** Errors and warnings of the console, and errors that nobody caught, in pages and workers. */
  readonly errors: readonly string[]
  /** What the Content Security Policy of a page stopped: `connect-src https://…`. */
  readonly violations: readonly string[]
}

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly record: Record
}

const endings: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const end of endings.toReversed()) await end()
})

let started: Promise<Browser> | null = null

/** The browser of this test file. */
function theBrowser(): Promise<Browser> {
  started ??= launchChromium().then(({ browser }) => {
    endings.push(() => browser.close())
    return browser
  })
  return started
}

/** Serves a folder until the tests of the file are done; returns the address of its first page. */
export async function serve(folder: string, options: ServerOptions = {}): Promise<string> {
  const { address, stop } = await startServer(folder, options)
  endings.push(stop)
  return address
}

/** A page in a window of its own: no cookie, no storage, no service worker of another one. German, in Berlin. */
export async function openPage(look: Look = {}): Promise<OpenPage> {
  const browser = await theBrowser()
  const wire = await openWire()
  endings.push(wire.close)
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Without this the browser would go to this computer past the proxy.
    proxy: { server: wire.proxy, bypass: '<-loopback>' },
    ...look,
  })
  const { requests, errors, violations } = await recordOf(context)
  // What is there at all is there soon.
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  await watchWorkers(page, (line) => errors.push(line))
  return { page, context, record: { requests, wire: wire.seen, errors, violations } }
}

const reportViolations = `addEventListener('securitypolicyviolation', (event) => {
  reportViolation(event.effectiveDirective + ' ' + event.blockedURI)
})`

interface Lists {
  readonly requests: string[]
  readonly errors: string[]
  readonly violations: string[]
}

async function recordOf(context: BrowserContext): Promise<Lists> {
  const lists: Lists = { requests: [], errors: [], violations: [] }
  context.on('request', (request) => lists.requests.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') lists.errors.push(message.text())
  })
  context.on('weberror', (error) => lists.errors.push(String(error.error())))
  await context.exposeBinding('reportViolation', (_, violation: string) => lists.violations.push(violation))
  await context.addInitScript(reportViolations)
  return lists
}

/** Nothing was complained of: no error, no warning, nothing stopped by the policy. */
export function expectQuiet({ record }: OpenPage): void {
  expect({ errors: record.errors, violations: record.violations }).toEqual({ errors: [], violations: [] })
}

/** Chromium asks its maker what kind of form it sees; no page can keep it from it. */
const askedByTheBrowser = 'CONNECT content-autofill.googleapis.com:443'

/**
 * Nothing was asked for beyond what begins with `own`: the address of the served pages, or of the single file (then
 * nothing at all left the browser).
 */
export function expectOnlyOwnRequests({ record }: OpenPage, own: string): void {
  expect(record.requests.length).toBeGreaterThan(0)
  const isOwn = (url: string): boolean => url.startsWith(own) || url.startsWith('blob:') || url === askedByTheBrowser
  const foreign = [...record.requests, ...record.wire].filter((url) => !isOwn(url))
  expect(foreign, `Asked for:\n${foreign.join('\n')}`).toEqual([])
}

/**
 * Asks again until the answer is yes. Playwright's own `waitForFunction` needs `unsafe-eval`, which our pages do not give.
 *
 * @throws after so many milliseconds, with what was waited for.
 */
export async function until(
  what: string,
  probe: () => Promise<boolean> | boolean,
  milliseconds = 10_000,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
