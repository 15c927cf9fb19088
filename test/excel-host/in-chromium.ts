import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { type Edition, editions } from './api-levels.ts'
import type { RequestBody } from './interpreter.ts'
import { OfficeAround } from './office-around.ts'
import type { HostReply } from './office-js.ts'
import type { SimulatedExcel } from './simulated-excel.ts'

/*
 * The simulated Excel around a page in Chromium: the protocol that Excel on the web speaks with the frame of an add-in. The
 * page loads the real office.js from Microsoft's address, which is answered from the package; Excel itself stays in Node.
 */

const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/'
const excelAddress = 'https://excel.officeapps.live.com/x/simulated'
/** What Excel adds to the address of a pane; without it office.js takes the page for an ordinary one. */
export const hostQuery = '_host_Info=Excel$Web$16.01$de-DE$telemetry$$disableLogging$0'
const requireHere = createRequire(import.meta.url)
const library = dirname(requireHere.resolve('@microsoft/office-js/dist/office.js'))

/** Everything office.js says of itself to Microsoft's servers. */
const outside =
  /^https:\/\/(?:appsforoffice\.microsoft\.com\/(?!lib\/)|[^/]*\.(?:officeapps\.live\.com|officeppe\.net|events\.data\.microsoft\.com)\/)/

/** Whether office.js can be loaded at all, for the pages that have to say that it cannot. */
export interface InChromiumOptions {
  readonly isLibraryThere?: boolean
  /** Excel never answers, not even who it is. */
  readonly isMute?: boolean
  /** One runtime for pane and buttons, which then call functions; else each button opens the pane anew. */
  readonly sharesRuntime?: boolean
  /** Ground of Excel's own theme, in the programs of the desktop: `#212121`. */
  readonly background?: string
}

/** Puts Excel around every page that this context opens from now on, by `…?${hostQuery}`. */
export async function surround(
  context: BrowserContext,
  excel: SimulatedExcel,
  { isLibraryThere = true, isMute = false, ...manner }: InChromiumOptions = {},
): Promise<OfficeAround> {
  const office = new OfficeAround((workbook) => excel.opened.push(workbook))
  await context.route(`${microsoft}**`, async (route) => {
    const path = normalize(new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''))
    const file = join(library, path)
    if (!isLibraryThere || !file.startsWith(library)) return route.abort()
    const body = await readFile(file).catch(() => null)
    return body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: contentType(path) })
  })
  await context.route(outside, (route) => route.abort())
  const listeners = new Map<Page, (message: string) => void>()
  await context.exposeBinding('simulatedExcel', async ({ page }, text: string) => {
    const request = JSON.parse(text) as Request
    if (isMute) return null
    listeners.set(page, (message) => void page.evaluate(deliver, message).catch(() => undefined))
    const data = await replyTo(request, excel)
    return data === undefined ? null : JSON.stringify(response(request, 0, data))
  })
  const registrations = new Set<Request>()
  const tell = (name: string, data: unknown) => {
    for (const request of registrations) {
      if (request._actionName !== name) continue
      const message = JSON.stringify(response(request, 1, data))
      for (const listener of listeners.values()) listener(message)
    }
  }
  office.onPressed((event) => tell('appCommandInvoked', event))
  excel.onEvent(({ entries }) => {
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      entry.isRemoteOverride,
    ])
    tell('richApiMessage', { ArrayData: rows })
  })
  await context.addInitScript(frame, { excelAddress, hostInfo: hostQuery.replace('_host_Info=', '') })
  if (manner.background !== undefined) await context.addInitScript(nameTheme, manner.background)
  return office

  async function replyTo(request: Request, host: SimulatedExcel): Promise<unknown> {
    if (request._actionType === 1) registrations.add(request)
    if (request._actionType !== 0) return { Error: 0 }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(host, manner)
      case 'executeMethod':
        return executed(request, host, office)
      default:
        // What Excel is merely told needs no answer: that the pane has the focus, that keys were pressed.
        return undefined
    }
  }
}

interface Request {
  readonly _actionName: string
  readonly _actionType: number
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number }
    readonly ArrayData?: readonly unknown[]
    readonly 0?: unknown
    readonly 1?: unknown
  } | null
}

function response({ _actionName, _conversationId, _correlationId }: Request, _responseType: 0 | 1, _data: unknown) {
  return { _messageType: 1, _actionName, _conversationId, _correlationId, _errorCode: 0, _responseType, _data }
}

/** The methods by which the request bodies of office.js travel, and the ends of commands. */
const methods = { executeRichApiRequest: 93, appCommandCompleted: 94 } as const

async function executed({ _data }: Request, excel: SimulatedExcel, office: OfficeAround): Promise<unknown> {
  const { DdaMethod, ArrayData = [], 0: id, 1: status } = _data ?? {}
  if (DdaMethod?.DispatchId === methods.appCommandCompleted) {
    office.complete(String(id), Number(status))
    return { Version: 1, Error: 0 }
  }
  if (DdaMethod?.DispatchId !== methods.executeRichApiRequest) {
    throw new Error(`the simulated Excel does not know method ${DdaMethod?.DispatchId}`)
  }
  if (ArrayData[0] === 'WacPartition') {
    const body = office.answer(JSON.parse(String(ArrayData[4])) as RequestBody)
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(body)] }
  }
  const reply: HostReply = await excel.execute(String(ArrayData[4]), Number(ArrayData[6]))
  return 'error' in reply ? { Version: 1, Error: reply.error } : { Version: 1, Error: 0, Data: [200, [], reply.body] }
}

function appContext({ edition, workbook }: SimulatedExcel, { sharesRuntime = true }: InChromiumOptions): unknown {
  return {
    ...{ _id: 'app1', _appInstanceId: 'app1', _correlationId: 'simulated', _appName: 16, _appVersion: '16.01' },
    ...{ _appUILocale: 'de-DE', _dataLocale: 'de-DE', _docUrl: `https://example.org/${workbook.name}` },
    ...{ _clientMode: 1, _settings: {}, _reason: 1, _osfControlType: 1, _eToken: '' },
    _requirementMatrix: JSON.stringify(requirements(edition, sharesRuntime)),
  }
}

function requirements(edition: Edition, sharesRuntime: boolean): Readonly<Record<string, string>> {
  const sets = { ExcelApi: `1.${editions[edition]}`, RibbonApi: '1.2', DialogApi: '1.2' }
  if (edition === '2019') return sets
  return { ...sets, DelayForCellEdit: '1.1', ...(sharesRuntime ? { SharedRuntime: '1.1' } : {}) }
}

function contentType(path: string): string {
  return path.endsWith('.css') ? 'text/css' : path.endsWith('.html') ? 'text/html' : 'text/javascript'
}

/** Runs in the page before anything else: makes it the frame of an add-in, with Excel as its parent. */
function frame({ excelAddress, hostInfo }: { readonly excelAddress: string; readonly hostInfo: string }): void {
  if (!location.search.includes('_host_Info')) return
  const names = { baseFrameName: 'simulated', hostInfo, xdmInfo: `conv1|app1|${excelAddress}` }
  window.name = JSON.stringify({ ...names, serializerVersion: '1', flights: '[]' })
  const answer = (message: string) =>
    window.dispatchEvent(new MessageEvent('message', { data: message, origin: new URL(excelAddress).origin }))
  const parent = {
    async postMessage(text: string) {
      const { simulatedExcel } = window as unknown as { simulatedExcel: (text: string) => Promise<string | null> }
      const reply = await simulatedExcel(text)
      if (reply !== null) answer(reply)
    },
  }
  Object.defineProperty(window, 'parent', { value: parent })
  Object.defineProperty(window, 'hearSimulatedExcel', { value: answer })
}

/**
 * Runs in the page before anything else: the programs of the desktop name their theme, which Excel on the web, whose
 * protocol is spoken here, never does.
 */
function nameTheme(bodyBackgroundColor: string): void {
  Object.defineProperty(Object.prototype, '_officeTheme', {
    get: () => ({ bodyBackgroundColor }),
    set: () => undefined,
  })
}

/** Runs in the page: an event of Excel. */
function deliver(message: string): void {
  const { hearSimulatedExcel } = window as unknown as { hearSimulatedExcel: (message: string) => void }
  hearSimulatedExcel(message)
}
