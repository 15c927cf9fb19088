import type { Changed, Stage } from '../../app/desk.ts'
import type { DeskView } from '../../core/views/desk-view.ts'
import { type ChangedParts, withChangedParts } from './changed-parts.ts'
import { type ClientLimits, Deadline } from './deadline.ts'
import { DeskProblem } from './desk-problem.ts'
import type { Answer, Asked, DeskMessage, DeskRequest, DeskVerb, ToWorker } from './desk-protocol.ts'
import type { HostCall, HostReply } from './host-calls.ts'

/** What the client needs of a `Worker`. */
export interface DeskWorker {
  postMessage(message: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent<DeskMessage>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export interface AskOptions {
  /** Ends the work at once, whatever the worker is doing. */
  readonly signal?: AbortSignal
  readonly onStage?: (stage: Stage) => void
}

export interface DeskClient {
  /** Starts the worker before anything is asked of it, so that the first question need not wait for its program. */
  prepare(): void
  /** @throws DeskProblem */
  ask<V extends DeskVerb>(verb: V, asked: Asked<V>, options?: AskOptions): Promise<Answer<V>>
}

/** As on the command line (`host/node/supervise.ts`). */
const defaultLimits: ClientLimits = { baseMilliseconds: 60_000, millisecondsPerMegabyte: 2_000 }

type Serve = (post: (reply: HostReply) => void) => (call: HostCall) => Promise<void>

export interface ClientOptions {
  readonly limits?: ClientLimits
  /**
   * Answers the calls of a worker from the page's own program (`host-for-worker.ts`), whose workbook `attach` lays on the
   * desk. Asked once for each worker.
   */
  readonly serve?: Serve
}

interface Pending {
  readonly resolve: (answer: unknown) => void
  readonly reject: (problem: DeskProblem) => void
  readonly onStage: ((stage: Stage) => void) | undefined
  readonly timer: Deadline
}

/**
 * The page's end of the worker. A worker that takes too long, dies or is cancelled is ended and replaced by a fresh one;
 * the file that lay on its desk is laid there again, with its steps, before the next request.
 */
export function deskClient(start: () => DeskWorker, options: ClientOptions = {}): DeskClient {
  return new Client(start, options)
}

/** What was laid on the desk last, so that a fresh worker can go on with it: a file with its steps, or Excel's workbook. */
type Laid =
  | { readonly verb: 'open'; readonly asked: Asked<'open'> }
  | { readonly verb: 'attach'; readonly asked: Asked<'attach'> }

/** Verbs that write a step. */
const changing: ReadonlySet<DeskVerb> = new Set(['fix', 'enter', 'waive', 'reopen', 'writeRanks', 'set'])

class Client implements DeskClient {
  private readonly start: () => DeskWorker
  private readonly limits: ClientLimits
  private readonly serve: Serve | null
  private worker: DeskWorker | null = null
  private answerCall: ((call: HostCall) => Promise<void>) | null = null
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private laid: Laid | null = null
  private isOpen = false
  /** What this worker knows the page to have of Excel's workbook. */
  private lastView: DeskView | null = null

  constructor(start: () => DeskWorker, { limits = defaultLimits, serve }: ClientOptions) {
    this.start = start
    this.limits = limits
    this.serve = serve ?? null
  }

  prepare(): void {
    this.running()
  }

  async ask<V extends DeskVerb>(verb: V, asked: Asked<V>, options: AskOptions = {}): Promise<Answer<V>> {
    const needsDesk = verb !== 'open' && verb !== 'create' && verb !== 'attach'
    if (needsDesk && this.laid !== null && !this.isOpen) {
      const sent = await this.send(this.laid.verb, this.laid.asked, options)
      if (this.laid.verb === 'attach') this.seen(sent as ChangedParts)
      this.isOpen = true
    }
    const sent = await this.send(verb, asked, options)
    const answer = verb === 'attach' ? this.seen(sent as ChangedParts) : sent
    this.remember(verb, asked, answer)
    return answer as Answer<V>
  }

  /** The view of Excel's workbook, of which the worker has told what has changed. */
  private seen(changes: ChangedParts): DeskView {
    const view = withChangedParts(this.lastView, changes) as DeskView
    this.lastView = view
    return view
  }

  private remember(verb: DeskVerb, asked: unknown, answer: unknown): void {
    if (verb === 'open' || verb === 'attach') {
      this.laid = { verb, asked } as Laid
      this.isOpen = true
    } else if (this.laid?.verb === 'open' && changing.has(verb)) {
      const { step } = answer as Changed
      const { file, steps } = this.laid.asked
      this.laid = { verb: 'open', asked: { file, steps: [...steps, step] } }
    }
  }

  private send(verb: DeskVerb, asked: unknown, { signal, onStage }: AskOptions): Promise<unknown> {
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new DeskProblem('cancelled', ''))
        return
      }
      const cancel = (): void => this.replace(new DeskProblem('cancelled', ''))
      const timer = new Deadline(this.limits, () => this.replace(new DeskProblem('too-slow', '')))
      const settle = (): void => {
        timer.end()
        signal?.removeEventListener('abort', cancel)
        this.pending.delete(id)
      }
      signal?.addEventListener('abort', cancel)
      this.pending.set(id, {
        resolve: (answer) => {
          settle()
          resolve(answer)
        },
        reject: (problem) => {
          settle()
          reject(problem)
        },
        onStage,
        timer,
      })
      // A file that could not be opened must not lie on the desk in the place of the one before.
      if (verb === 'open' || verb === 'attach') this.isOpen = false
      this.running().postMessage({ id, verb, asked } as DeskRequest)
    })
  }

  private running(): DeskWorker {
    if (this.worker !== null) return this.worker
    const worker = this.start()
    worker.onmessage = ({ data }) => this.hear(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.replace(new DeskProblem('failed', event.message))
    }
    this.worker = worker
    this.lastView = null
    const reply = (reply: HostReply): void => worker.postMessage({ reply } satisfies ToWorker)
    this.answerCall = this.serve?.(reply) ?? null
    return worker
  }

  private hear(message: DeskMessage): void {
    const request = this.pending.get(message.id)
    if (request === undefined) return
    switch (message.kind) {
      case 'stage':
        request.onStage?.(message.stage)
        break
      case 'host':
        this.hearCall(message.call, request)
        break
      case 'unpacked':
        request.timer.allow(message.bytes)
        break
      case 'done':
        request.resolve(message.answer)
        break
      case 'refused':
        request.reject(new DeskProblem('refused', message.message))
        break
      case 'failed':
        request.reject(new DeskProblem('failed', message.message, message.stack))
        break
      default:
        message satisfies never
    }
  }

  /** While the page's program works – or waits for a person to finish a cell – no time runs. */
  private hearCall(call: HostCall, { timer }: Pending): void {
    if (this.answerCall === null) throw new Error('the worker asks a program that the page does not have')
    timer.pause()
    this.answerCall(call).finally(() => timer.goOn())
  }

  /** Ends the worker with all it was doing. */
  private replace(problem: DeskProblem): void {
    this.worker?.terminate()
    this.worker = null
    this.isOpen = false
    for (const request of [...this.pending.values()]) request.reject(problem)
  }
}
