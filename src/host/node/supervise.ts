import { Worker } from 'node:worker_threads'
import { Refusal } from '../../core/refusal.ts'
import type { RefusalCode, RefusalValues } from '../../core/text/refusals.ts'
import { newGate, shut } from './gate.ts'
import type { Outcome, WorkerMessage, WorkerStart } from './worker-protocol.ts'

interface SuperviseLimits {
  /** Time for a job that unpacks nothing, and on top for each megabyte of XML. */
  readonly baseMilliseconds: number
  readonly millisecondsPerMegabyte: number
  /** Of the worker's own heap, in MB (1,048,576 bytes). */
  readonly heapMegabytes: number
  /** Of the whole process: typed arrays do not count as heap. */
  readonly residentMegabytes: number
}

/** Reading 10,000 × 200 different texts (150 MB of XML) took 6 s and 0.5 GB on a busy machine with two cores. */
const defaultLimits: SuperviseLimits = {
  baseMilliseconds: 60_000,
  millisecondsPerMegabyte: 2_000,
  heapMegabytes: 3_072,
  residentMegabytes: 4_096,
}

export interface SuperviseOptions {
  /** Name of the file that the job is about, for sentences. */
  readonly file: string
  readonly onProgress?: (text: string) => void
  readonly limits?: Partial<SuperviseLimits>
}

/**
 * Runs one job in a thread of its own, which can be ended whatever it is doing: after its time, beyond its memory, or
 * with Ctrl+C. Never ends it while it puts files in place. `workerUrl` is a compiled module that reads `workerData`
 * (`WorkerStart`) and posts `WorkerMessage`s. Never rejects: every ending is an `Outcome`.
 */
export function superviseWorker<Result>(
  workerUrl: URL,
  job: unknown,
  { file, onProgress, limits }: SuperviseOptions,
): Promise<Outcome<Result>> {
  const bounds = { ...defaultLimits, ...limits }
  return new Promise((resolve) => {
    const gate = newGate()
    const workerData: WorkerStart<unknown> = { job, gate }
    const resourceLimits = { maxOldGenerationSizeMb: bounds.heapMegabytes }
    const worker = new Worker(workerUrl, { workerData, resourceLimits })
    const watch = new Watch(bounds, (why) => stop('run/too-demanding', { file, resource: why }))
    const interrupt = (): void => stop('run/interrupted', {})
    const end = (outcome: Outcome<Result>): void => {
      watch.end()
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
      worker.removeAllListeners()
      // A worker that is shot while it ends says so; nobody listens any more.
      worker.on('error', () => undefined)
      void worker.terminate().then(() => resolve(outcome))
    }
    const stop = <C extends RefusalCode>(code: C, values: RefusalValues[C]): void => {
      if (shut(gate)) end(refused(new Refusal(code, values)))
    }
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', interrupt)
    worker.on('message', (message: WorkerMessage<Result>) => {
      if (message.kind === 'progress') onProgress?.(message.text)
      else if (message.kind === 'unpacked') watch.allow(message.bytes)
      else end(message)
    })
    worker.on('error', (error: unknown) => end(diedOf(error, file)))
    worker.on('exit', () => end(failed(new Error('the worker ended without a result'))))
  })
}

/** Looks at clock and memory from outside, because a busy thread cannot. */
class Watch {
  private readonly limits: SuperviseLimits
  private readonly timer: NodeJS.Timeout
  private deadline: number

  constructor(limits: SuperviseLimits, onExceeded: (resource: 'time' | 'memory') => void) {
    this.limits = limits
    this.deadline = performance.now() + limits.baseMilliseconds
    this.timer = setInterval(() => {
      if (performance.now() > this.deadline) onExceeded('time')
      else if (process.memoryUsage.rss() > limits.residentMegabytes * 1_048_576) onExceeded('memory')
    }, 50)
  }

  /** More to read, more time. */
  allow(bytes: number): void {
    this.deadline += (Math.max(0, bytes) / 1_000_000) * this.limits.millisecondsPerMegabyte
  }

  end(): void {
    clearInterval(this.timer)
  }
}

function diedOf(error: unknown, file: string): Outcome<never> {
  const outOfHeap = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (outOfHeap) return refused(new Refusal('run/too-demanding', { file, resource: 'memory' }, error))
  return failed(error instanceof Error ? error : new Error(String(error)))
}

function refused(refusal: Refusal): Outcome<never> {
  return { kind: 'refused', message: refusal.message, stack: refusal.stack ?? '' }
}

function failed(error: Error): Outcome<never> {
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' }
}
