import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'

/*
 * The real, unmodified office.js of Excel on the web, in a world of its own inside Node. Only what lies beyond it is ours:
 * the function by which it hands requests to Excel, and the answers that it gets.
 */

/** What Excel answers: the text of a body, or the number of an error. */
export type HostReply = { readonly body: string } | { readonly error: number }

export interface OfficeHost {
  /** One request: its body as JSON, and its flags. */
  execute(body: string, flags: number): Promise<HostReply>
  isSetSupported(set: string, version?: string): boolean
}

/** As `richApiMessageManager` delivers it. */
export interface HostEvent {
  readonly entries: readonly {
    readonly messageCategory: number
    readonly messageType: number
    readonly targetId: string
    readonly message: string
    readonly id: number
    readonly isRemoteOverride: boolean
  }[]
}

export interface OfficeJs {
  readonly Excel: typeof Excel
  readonly Office: typeof Office
  readonly OfficeExtension: typeof OfficeExtension
  readonly raise: (event: HostEvent) => void
}

const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js')
const script = new Script(readFileSync(file, 'utf8'), { filename: file })

/** A fresh copy of the library, with all its singletons, on a host of its own. */
export function loadOfficeJs(host: OfficeHost): OfficeJs {
  const world = createContext(page()) as OfficeWorld
  world['window'] = world
  script.runInContext(world)
  const handlers: ((event: HostEvent) => void)[] = []
  // The borders of the library towards Excel; on the web they lead through postMessage.
  world.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    const [body, flags] = [String(message[4]), Number(message[6])]
    host
      .execute(body, flags)
      .then((reply) => done('error' in reply ? failure(reply.error) : success(reply.body)))
      .catch((error: unknown) => {
        done(failure(5001))
        // Whatever the add-in makes of it: nobody shall overlook it.
        throw error
      })
  }
  world.OSF.DDA.RichApi.richApiMessageManager = {
    register: async (handler) => {
      handlers.push(handler)
    },
  }
  const requirements = { isSetSupported: (set: string, version?: string) => host.isSetSupported(set, version) }
  world.Office = Object.create(world.Office, { context: { value: { requirements } } })
  const { Excel, Office, OfficeExtension } = world
  return { Excel, Office, OfficeExtension, raise: (event) => handlers.forEach((handler) => void handler(event)) }
}

const success = (body: string) => ({ status: 'succeeded', value: { data: [200, [], body] } })
const failure = (code: number) => ({ status: 'failed', error: { code, message: `host error ${code}` } })

interface OfficeWorld extends Omit<OfficeJs, 'raise'> {
  Office: typeof Office
  readonly OSF: { readonly DDA: { readonly RichApi: RichApiBorder } }
  [name: string]: unknown
}

interface RichApiBorder {
  executeRichApiRequestAsync: (message: readonly unknown[], done: (result: unknown) => void) => void
  richApiMessageManager: { readonly register: (handler: (event: HostEvent) => void) => Promise<void> }
}

/** The little that the library wants to find of a page while it is loaded. */
function page(): Record<string, unknown> {
  const address = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' }
  const ignore = () => undefined
  return {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL },
    navigator: { userAgent: 'Node' },
    location: { ...address, origin: 'https://localhost' },
    ...{ addEventListener: ignore, removeEventListener: ignore },
    document: { addEventListener: ignore, getElementsByTagName: () => [], URL: address.href, cookie: '' },
  }
}
