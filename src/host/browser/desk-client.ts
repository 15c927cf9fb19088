import type { DeskStep, Stage } from '../../app/desk.ts'
import type { Answer, Asked, DeskMessage, DeskRequest, DeskVerb } from './desk-protocol.ts'

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

/** Why a request came to nothing. The page goes on with what was open before. */
export class DeskProblem extends Error {
  /** `refused`: `message` is the sentence for a person. */
  readonly kind: 'refused' | 'cancelled' | 'too-slow' | 'failed'

  constructor(kind: DeskProblem['kind'], message: string, stack?: string) {
    super(message)
    this.kind = kind
    if (stack !== undefined) this.stack = stack
  }
}

interface ClientLimits {
  /** Time for a request that unpacks nothing, and on top for each megabyte of XML. */
  readonly baseMilliseconds: number
  readonly millisecondsPerMegabyte: number
}

/** As on the command line (`host/node/supervise.ts`). */
const defaultLimits: ClientLimits = { baseMilliseconds: 60_000, millisecondsPerMegabyte: 2_000 }

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
export function deskClient(start: () => DeskWorker, limits: ClientLimits = defaultLimits): DeskClient {
  return new Client(start, limits)
}

class Client implements DeskClient {
  private readonly start: () => DeskWorker
  private readonly limits: ClientLimits
  private worker: DeskWorker | null = null
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  /** What was opened last, so that a fresh worker can go on with it. */
  private opened: Asked<'open'> | null = null
  private isOpen = false

  constructor(start: () => DeskWorker, limits: ClientLimits) {
    this.start = start
    this.limits = limits
  }

  prepare(): void {
    this.running()
  }

  async ask<V extends DeskVerb>(verb: V, asked: Asked<V>, options: AskOptions = {}): Promise<Answer<V>> {
    if (verb !== 'open' && verb !== 'create' && this.opened !== null && !this.isOpen) {
      await this.send('open', this.opened, options)
      this.isOpen = true
    }
    const answer = await this.send(verb, asked, options)
    this.remember(verb, asked, answer)
    return answer as Answer<V>
  }

  private remember(verb: DeskVerb, asked: unknown, answer: unknown): void {
    if (verb === 'open') {
      this.opened = asked as Asked<'open'>
      this.isOpen = true
    } else if (this.opened !== null && (verb === 'fix' || verb === 'enter' || verb === 'set')) {
      const { step } = answer as { readonly step: DeskStep }
      this.opened = { ...this.opened, steps: [...this.opened.steps, step] }
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
      if (verb === 'open') this.isOpen = false
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
    return worker
  }

  private hear(message: DeskMessage): void {
    const request = this.pending.get(message.id)
    if (request === undefined) return
    switch (message.kind) {
      case 'stage':
        request.onStage?.(message.stage)
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

  /** Ends the worker with all it was doing. */
  private replace(problem: DeskProblem): void {
    this.worker?.terminate()
    this.worker = null
    this.isOpen = false
    for (const request of [...this.pending.values()]) request.reject(problem)
  }
}

/** Time runs from the request on; more to read, more time. */
class Deadline {
  private readonly limits: ClientLimits
  private readonly onExceeded: () => void
  private readonly begun = performance.now()
  private milliseconds: number
  private timer: ReturnType<typeof setTimeout>

  constructor(limits: ClientLimits, onExceeded: () => void) {
    this.limits = limits
    this.onExceeded = onExceeded
    this.milliseconds = limits.baseMilliseconds
    this.timer = setTimeout(onExceeded, this.milliseconds)
  }

  allow(bytes: number): void {
    this.milliseconds += (Math.max(0, bytes) / 1_000_000) * this.limits.millisecondsPerMegabyte
    clearTimeout(this.timer)
    this.timer = setTimeout(this.onExceeded, this.milliseconds - (performance.now() - this.begun))
  }

  end(): void {
    clearTimeout(this.timer)
  }
}
