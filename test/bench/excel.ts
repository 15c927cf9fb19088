import type { Browser, Page } from 'playwright-core'
import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { RibbonCommand } from '../../src/core/text/ribbon-commands.ts'
import { fileName, firstFrames, firstScripts, kilobytes, withImports } from '../e2e/first-scripts.ts'
import { paneAddress, servePages } from '../e2e/served-pages.ts'
import { hostQuery, surround } from '../excel-host/in-chromium.ts'
import { SimulatedExcel } from '../excel-host/simulated-excel.ts'

/*
 * The built pane in the simulated Excel: how often it asks, what it loads, and what an edit costs while it checks along.
 */

interface Figures {
  /** Messages for a check, and the bytes of the largest answer. */
  readonly check: { readonly messages: number; readonly bytes: number }
  /** Messages that write the ranks of the whole plan; what reads it anew afterwards is not among them. */
  readonly write: { readonly messages: number; readonly cells: number }
  /** Kilobytes (gzip) of our own scripts. */
  readonly scripts: {
    /** All that are asked for until the first frame of the pane, and of the page without Excel. */
    readonly pane: number
    readonly page: number
    /** Those that the workbook has to wait for until it is read; the worker, which reads nothing, is not among them. */
    readonly read: number
  }
  /** For each edit, in milliseconds. */
  readonly edits: Readonly<Record<'text' | 'title' | 'status', readonly EditTimes[]>>
}

/** What the pane itself takes for an edit, and where; waiting for Excel is not in it. */
interface EditTimes {
  /** Page: until Excel is asked. */
  readonly asking: number
  /** Page: from Excel's answer until the worker has been handed what changed. */
  readonly handing: number
  /** Worker: reads, checks and describes it; until the view has arrived in the page. */
  readonly checking: number
  /** Page: until the new view is laid out. */
  readonly drawing: number
}

/** @param plan A workbook with ballots, from which ranks come. */
export async function excelFigures(browser: Browser, plan: string, edits: number): Promise<Figures> {
  const check = await open(browser, plan, 'check')
  const asked = check.excel.messages.filter(({ isCleanUp }) => !isCleanUp)
  await check.page.getByRole('checkbox', { name: excelText.live }).check()
  // A fault comes and goes, so that the list of findings changes with every edit. Most columns are as a description; a title
  // is compared with all others, and on a status the order rests.
  const text = await editTimes(check, 'Beschreibung', ['Zwei  Leerzeichen', 'Ein Leerzeichen'], edits)
  const title = await editTimes(check, 'Maßnahme', titles, edits)
  const status = await editTimes(check, 'Status', ['geplantt', 'geplant'], edits)
  await check.page.context().close()
  const rank = await open(browser, plan, 'rank')
  await rank.page.getByRole('button', { name: paneRankText.write }).click()
  const dialog = rank.page.getByRole('dialog')
  await dialog.getByRole('listitem').first().waitFor()
  const written: number[] = []
  const before = rank.excel.syncs
  await dialog.getByRole('button', { name: paneRankText.writeApply }).click()
  await rank.page.getByText(excelText.lastStep('')).first().waitFor()
  const messages = rank.excel.syncs - before - readingMessages
  written.push(...ranks(rank.excel))
  await rank.page.context().close()
  return {
    // One message asks to be told of changes.
    check: { messages: asked.length - 1, bytes: Math.max(...asked.map(({ replyBytes }) => replyBytes)) },
    write: { messages, cells: written.length },
    scripts: { ...(await firstKilobytes(browser, plan)), read: kilobytes(readingScripts(check.scripts)) },
    edits: { text, title, status },
  }
}

/** Words come and go with them, by which other titles may be read otherwise; every other one has two blanks. */
const titles = [
  ...[
    'Lesewerkstat  für Familien',
    'Lesewerkstatt für Familien',
    'Zirkuszelt  im Park',
    'Zirkuszelt im Park aufstellen',
  ],
  ...['Nachbarschaftsgarten  am Ziegelplatz', 'Garten am Ziegelplatz', 'Sprachmittler -  Pool', 'Sprachmittlerpool'],
]

const readingMessages = 2

function ranks(excel: SimulatedExcel): readonly number[] {
  const column = columnOf(excel, 'Rang')
  return [...excel.workbook.sheet('Maßnahmen').cells].flatMap(([key, { value }]) =>
    key.replace(/\d+/, '') === column && typeof value === 'number' ? [value] : [],
  )
}

function columnOf(excel: SimulatedExcel, header: string): string {
  const { cells } = excel.workbook.sheet('Maßnahmen')
  const found = [...cells].find(([key, { value }]) => /^[A-Z]+1$/.test(key) && value === header)
  return found?.[0].replace('1', '') ?? ''
}

interface Opened {
  readonly page: Page
  readonly excel: SimulatedExcel
  readonly scripts: readonly string[]
}

async function open(browser: Browser, plan: string, command: RibbonCommand): Promise<Opened> {
  const excel = new SimulatedExcel(plan)
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'de-DE' })
  await surround(context, excel, { sharesRuntime: false })
  await context.addInitScript(watch)
  await servePages(context)
  const page = await context.newPage()
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(paneAddress) && request.url().endsWith('.js')) scripts.push(fileName(request.url()))
  })
  await page.goto(`${paneAddress}taskpane.html?command=${command}&${hostQuery}`)
  await page.getByRole('heading', { level: 1, name: paneText.views[command === 'rank' ? 'rank' : 'check'] }).waitFor()
  await page.locator('main[aria-busy=false]').waitFor()
  return { page, excel, scripts }
}

/** What begins the pane and reads, and not what is fetched beside: the views, and what there is time for afterwards. */
function readingScripts(scripts: readonly string[]): readonly string[] {
  return withImports(scripts.filter((name) => /^(?:taskpane|start-pane|workbook)-/.test(name)))
}

/** Nothing cached, and each in a window of its own. */
async function firstKilobytes(
  browser: Browser,
  plan: string,
): Promise<{ readonly pane: number; readonly page: number }> {
  const [file, excel] = [await browser.newContext(), await browser.newContext()]
  await surround(excel, new SimulatedExcel(plan), { sharesRuntime: false })
  await Promise.all([file, excel].map((context) => servePages(context)))
  const address = `${paneAddress}taskpane.html?command=check&${hostQuery}`
  const ofPane = await firstScripts(await excel.newPage(), address, firstFrames.pane)
  const ofPage = await firstScripts(await file.newPage(), `${paneAddress}index.html`, firstFrames.page)
  await Promise.all([file, excel].map((context) => context.close()))
  return { pane: kilobytes(ofPane), page: kilobytes(ofPage) }
}

async function editTimes(
  { page, excel }: Opened,
  header: string,
  texts: readonly string[],
  edits: number,
): Promise<readonly EditTimes[]> {
  const cell = `${columnOf(excel, header)}5`
  const times: EditTimes[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    excel.type('Maßnahmen', cell, texts[edit % texts.length] ?? '')
    times.push(await nextLook(page))
  }
  return times
}

async function nextLook(page: Page): Promise<EditTimes> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const look = await page.evaluate(() => (window as unknown as { looks: EditTimes[] }).looks.shift() ?? null)
    if (look !== null) return look
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the live check did not come')
}

/** In the page: the times of every look of the live check. */
function watch(): void {
  const looks: EditTimes[] = []
  let [began, asked, answered, handed, done] = [0, 0, 0, 0, 0]
  const { parent } = window
  const send = parent.postMessage.bind(parent) as (text: string) => void
  Object.assign(parent, {
    postMessage(text: string) {
      if (began > 0 && asked === 0 && text.includes('"executeMethod"')) asked = performance.now()
      send(text)
    },
  })
  addEventListener('message', () => {
    if (asked > 0 && answered === 0) answered = performance.now()
  })
  const drawn = () => {
    if (done === 0) return
    // What the browser has to lay out counts, too.
    document.body.getBoundingClientRect()
    const [asking, handing, checking] = [asked - began, handed - answered, done - handed]
    looks.push({ asking, handing, checking, drawing: performance.now() - done })
    began = asked = answered = handed = done = 0
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(drawn).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const Original = window.Worker
  window.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args)
      this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind === 'done' && answered > 0) done = performance.now()
      })
      const post = this.postMessage.bind(this) as (...args: unknown[]) => void
      Object.assign(this, {
        postMessage(
          message: { readonly verb?: string; readonly reply?: { readonly kind: string } },
          ...rest: unknown[]
        ) {
          const isLive = document.querySelector('.live input:checked') !== null
          if (message.verb === 'attach' && began === 0 && isLive) began = performance.now()
          if (message.reply?.kind === 'read' && answered > 0) handed = performance.now()
          post(message, ...rest)
        },
      })
    }
  }
  Object.assign(window, { looks })
}
