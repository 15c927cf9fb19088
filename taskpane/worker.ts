import type { Desk, Stage } from '../src/app/desk.ts'
import { newPlan } from '../src/app/new.ts'
import { openDesk } from '../src/app/open-desk.ts'
import { Refusal } from '../src/core/refusal.ts'
import { copyName, newPlanName } from '../src/core/text/file-names.ts'
import { type BrowserHost, browserHost } from '../src/host/browser/browser-host.ts'
import { type ChangedParts, changedParts } from '../src/host/browser/changed-parts.ts'
import type { Answer, Asked, DeskMessage, DeskRequest, DeskVerb, ToWorker } from '../src/host/browser/desk-protocol.ts'
import { farHost } from '../src/host/browser/far-host.ts'
import { hasFormulas } from '../src/xlsx/patch/has-formulas.ts'
import { patchWorkbook } from '../src/xlsx/patch/patch-workbook.ts'
import { readGrids as readWorkbook } from '../src/xlsx/read/read-grids.ts'
import { scrub } from '../src/xlsx/scrub.ts'
import { writePaper } from '../src/xlsx/write/write-paper.ts'

/*
 * Entry point of the worker, in which core and ExcelJS live: a file that hangs it hangs nothing else, and the page ends
 * it (`desk-client.ts`).
 */

declare const __TOOL_VERSION__: string

interface OpenDesk {
  /** `null` where the workbook lies open in Excel. */
  readonly host: BrowserHost | null
  readonly desk: Desk
  /** The name of the file, and whether anything has been written into it. */
  readonly name: string
  isChanged: boolean
}

let current: OpenDesk | null = null
/** Requests come one after the other; what is told on the way belongs to the one that runs. */
let running = 0

const post = (message: DeskMessage, transfer: Transferable[] = []): void => postMessage(message, { transfer })
const onStage = (stage: Stage): void => post({ kind: 'stage', id: running, stage })
const readGrids = (bytes: Uint8Array, { file }: { readonly file: string }) =>
  readWorkbook(bytes, { file, onUnpacked: (size) => post({ kind: 'unpacked', id: running, bytes: size }) })
const tools = { writePaper, scrub, readGrids, toolVersion: __TOOL_VERSION__ }

/** Excel, as far as the page reaches it for us. */
const far = farHost((call) => post({ kind: 'host', id: running, call }))
const inExcel = openDesk(far, tools, { onStage })

function onDesk(): OpenDesk {
  if (current === null) throw new Error('nothing lies on the desk')
  return current
}

const verbs: { readonly [V in DeskVerb]: (asked: Asked<V>) => Promise<Answer<V>> } = {
  async open({ file, steps }) {
    const host = browserHost({ file, readGrids, patchWorkbook })
    for (const { edits } of steps) await host.edit(edits)
    const desk = openDesk(host, tools, { onStage })
    const view = await desk.view()
    // Only now: a file that cannot be read must not take the place of the one before.
    current = { host, desk, name: file.name, isChanged: steps.length > 0 }
    return view
  },
  async attach() {
    const view = await inExcel.view()
    current = { host: null, desk: inExcel, name: '', isChanged: false }
    return view
  },
  row: (place) => onDesk().desk.row(place),
  fix: ({ indexes }) => changed((desk) => desk.fix(indexes)),
  enter: ({ entries }) => changed((desk) => desk.enter(entries)),
  waive: (asked) => changed((desk) => desk.waive(asked)),
  changesSince: (earlier) => onDesk().desk.changesSince(earlier),
  reopen: (at) => changed((desk) => desk.reopen(at)),
  rankCells: ({ date }) => onDesk().desk.rankCells(date),
  writeRanks: ({ date }) => changed((desk) => desk.writeRanks(date)),
  set: ({ settings }) => changed((desk) => desk.set(settings)),
  export: (options) => onDesk().desk.exportPlan(options),
  propose: (adoption) => onDesk().desk.propose(adoption),
  adopt: (adoption) => onDesk().desk.adopt(adoption),
  async copy() {
    const { host, name, isChanged } = onDesk()
    if (host === null) throw new Error('a workbook in Excel is copied by Excel')
    const file = { name: isChanged ? copyName(name) : name, bytes: host.bytes() }
    return { file, hasFormulas: isChanged && hasFormulas(file.bytes, { file: name }) }
  },
  async create({ what }) {
    const host = browserHost({ readGrids, patchWorkbook })
    const path = await newPlan(host, tools, { file: newPlanName(what), content: what, settings: [] })
    const [file] = host.delivered()
    if (file === undefined) throw new Error(`nothing was delivered at ${path}`)
    return file
  },
}

async function changed<T>(change: (desk: Desk) => Promise<T>): Promise<T> {
  const opened = onDesk()
  const result = await change(opened.desk)
  opened.isChanged = true
  return result
}

/** What the page has of Excel's workbook. */
let lastLook: unknown = null

function sinceLastLook(view: unknown): ChangedParts {
  const changes = changedParts(lastLook, view)
  lastLook = view
  return changes
}

async function answer<V extends DeskVerb>({ id, verb, asked }: DeskRequest & { verb: V }): Promise<void> {
  running = id
  try {
    // The table is total over the verbs; only the pairing of verb and question is lost in the union.
    const result = await verbs[verb](asked as Asked<V>)
    post({ kind: 'done', id, answer: verb === 'attach' ? sinceLastLook(result) : result })
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    post(error instanceof Refusal ? { kind: 'refused', id, message } : { kind: 'failed', id, message, stack })
  }
}

let queue = Promise.resolve()
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  // What the page replies belongs to the request that waits for it.
  if ('reply' in data) far.hear(data.reply)
  else queue = queue.then(() => answer(data))
})
