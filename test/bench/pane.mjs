// The built pages in a real browser: what they weigh, when they can be used, and how they stand a large plan.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { launchChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../e2e/static-server.mjs'

const place = (path) => fileURLToPath(new URL(path, import.meta.url))
const pages = place('../../dist/pages')
const throttled = 4

/** Adds the pane's lines to a table; `plans` are paths of workbooks. */
export async function paneShares(table, plans, folder, rounds) {
  const bare = join(folder, 'bare-page')
  await buildBarePage(bare)
  addSizes(table, bare)
  const { browser } = await launchChromium()
  const servers = await Promise.all([startServer(pages), startServer(bare)])
  try {
    const [pane, yardstick] = servers.map(({ address }) => address)
    const first = await inTurn(rounds, async () => [
      await firstFrame(browser, pane, 'input[type=file]'),
      await firstFrame(browser, yardstick, 'input[type=file]'),
    ])
    table.add('first usable frame, 4x slower processor', first, 'ms', 1.25)
    await addLists(table, browser, pane, plans, rounds)
    const opened = await inTurn(rounds, () => openToResult(browser, pane, plans.everyday))
    table.add('120 measures on screen / engine and read', opened, 'ms', 2)
  } finally {
    await browser.close()
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

async function buildBarePage(outDir) {
  mkdirSync(outDir, { recursive: true })
  const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } }
  await build({
    configFile: false,
    logLevel: 'warn',
    root: place('bare-page'),
    base: './',
    oxc,
    build: { outDir, emptyOutDir: true },
  })
}

/** As a web server would send them; the goals are absolute, so the second figure is the goal. */
function addSizes(table, bare) {
  const packed = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000
  const assets = (folder, pattern) =>
    readdirSync(join(folder, 'assets'))
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, 'assets', name))
  const linked = [...readFileSync(join(pages, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(
    ([, path]) => join(pages, path),
  )
  const scripts = linked.filter((path) => path.endsWith('.js')).reduce((sum, path) => sum + packed(path), 0)
  const all = linked.reduce((sum, path) => sum + packed(path), packed(join(pages, 'index.html')))
  table.add('first script, of 30 kB (gzip)', [[scripts, 30]], 'kB', 1)
  table.add('first view, of 45 kB (gzip)', [[all, 45]], 'kB', 1)
  const bareScript = assets(bare, /\.js$/).reduce((sum, path) => sum + packed(path), 0)
  table.add('  the bare page, of 7 kB (gzip)', [[bareScript, 7]], 'kB', null)
}

async function inTurn(rounds, measure) {
  const pairs = []
  for (let round = 0; round < rounds; round++) pairs.push(await measure())
  return pairs
}

/** Milliseconds from the start of the navigation to the frame after the control is there, nothing cached. */
async function firstFrame(browser, address, control) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: throttled })
    await page.addInitScript(watchFor, control)
    await page.goto(address)
    return await settled(page)
  } finally {
    await context.close()
  }
}

/** In the page: `window.measured` becomes the time of the frame that shows what is waited for. */
function watchFor(selector) {
  const look = () => {
    if (document.querySelector(selector) === null) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => (window.measured = performance.now())))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
}

/** Under the page's policy nothing can wait inside of it. */
async function settled(page) {
  for (let tries = 0; tries < 3000; tries++) {
    const measured = await page.evaluate(() => window.measured ?? null)
    if (measured !== null) return measured
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The page never came to what was waited for.')
}

/** Two plans of the same size, one with 100 findings and one with 10,000. */
async function addLists(table, browser, pane, { manyFindings, fewFindings }, rounds) {
  const [many, few] = [await opened(browser, pane, manyFindings), await opened(browser, pane, fewFindings)]
  const lists = await inTurn(rounds, async () => [await showList(many), await showList(few)])
  table.add('list of 10,000 findings / of 100', lists, 'ms', 1.25)
  const rows = await many.evaluate(() => document.querySelectorAll('main [data-row]').length)
  table.add('rows in the page, of 300', [[rows, 300]], 'rows', 1)
  const filtered = await inTurn(rounds, async () => [await filterList(many), 100])
  table.add('filter of 10,000 findings, of 100 ms', filtered, 'ms', 1)
  await Promise.all([many, few].map((page) => page.context().close()))
}

async function opened(browser, address, plan) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.setInputFiles('input[type=file]', plan)
  await page.locator('main table').first().waitFor({ timeout: 120_000 })
  return page
}

const button = (page, name) => page.getByRole('navigation').getByRole('button', { name }).elementHandle()

/** From the press of *Prüfen* to the frame with the list. */
async function showList(page) {
  await (await button(page, 'Start')).click()
  const time = await (await button(page, 'Prüfen')).evaluate(timeToFrame)
  if ((await page.locator('main [data-row]').count()) === 0) throw new Error('The list shows nothing.')
  return time
}

/** From the change of a filter to the frame with what is left. */
async function filterList(page) {
  const box = page.getByRole('checkbox').nth(1)
  return await (await box.elementHandle()).evaluate(timeToFrame)
}

/** In the page: presses an element; milliseconds to the frame after the pane has drawn itself anew. */
function timeToFrame(element) {
  return new Promise((resolve) => {
    const start = performance.now()
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    })
    observer.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true })
    element.click()
  })
}

/**
 * From the choice of the file to the frame with the result, and of it what the worker took to read, check and rank: from
 * the question to the answer, as the page hears it.
 */
async function openToResult(browser, address, plan) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript(watchWorker)
    await page.goto(address)
    await page.waitForTimeout(500)
    await page.evaluate(() => {
      const input = document.querySelector('input[type=file]')
      input.addEventListener('change', () => (window.chosen = performance.now()), { capture: true, once: true })
    })
    await page.evaluate(watchFor, 'main table')
    await page.setInputFiles('input[type=file]', plan)
    const shown = await settled(page)
    const { chosen, asked, answered } = await page.evaluate(() => ({
      chosen: window.chosen,
      asked: window.asked,
      answered: window.answered,
    }))
    return [shown - chosen, answered - asked]
  } finally {
    await context.close()
  }
}

/** In the page: when the worker was asked to open a file, and when it had. */
function watchWorker() {
  const Original = window.Worker
  window.Worker = class extends Original {
    constructor(...args) {
      super(...args)
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'stage') window.asked ??= performance.now()
        if (data.kind === 'done') window.answered ??= performance.now()
      })
    }
  }
}
