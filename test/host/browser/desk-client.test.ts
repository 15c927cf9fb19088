import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeskStep } from '../../../src/app/desk.ts'
import type { EditableHost } from '../../../src/app/host.ts'
import { changedParts } from '../../../src/host/browser/changed-parts.ts'
import { type DeskWorker, deskClient } from '../../../src/host/browser/desk-client.ts'
import { DeskProblem } from '../../../src/host/browser/desk-problem.ts'
import type { DeskMessage, DeskRequest } from '../../../src/host/browser/desk-protocol.ts'
import { hostForWorker } from '../../../src/host/browser/host-for-worker.ts'
import { aSheet, aWorkbook } from '../../builders/workbook.ts'

/** A worker that answers what the test tells it to. The real one is tried in a real browser (`test/e2e`). */
class ScriptedWorker implements DeskWorker {
  onmessage: DeskWorker['onmessage'] = null
  onerror: DeskWorker['onerror'] = null
  readonly asked: DeskRequest[] = []
  isEnded = false

  postMessage(message: unknown): void {
    this.asked.push(message as DeskRequest)
  }
  terminate(): void {
    this.isEnded = true
  }
  say(message: DeskMessage): void {
    this.onmessage?.({ data: message } as MessageEvent<DeskMessage>)
  }
  /** Answers the request that came last. */
  answer(answer: unknown): void {
    this.say({ kind: 'done', id: this.asked.at(-1)?.id ?? 0, answer })
  }
}

const workers: ScriptedWorker[] = []
const client = (host?: EditableHost) =>
  deskClient(
    () => {
      const worker = new ScriptedWorker()
      workers.push(worker)
      return worker
    },
    {
      limits: { baseMilliseconds: 1_000, millisecondsPerMegabyte: 100 },
      ...(host ? { serve: (post) => hostForWorker(host, post) } : {}),
    },
  )
const worker = (index: number): ScriptedWorker => {
  const found = workers[index]
  if (!found) throw new Error(`only ${workers.length} workers were started`)
  return found
}
const file = { name: 'plan.xlsx', bytes: new Uint8Array([1]) }
const step = (label: string): DeskStep => ({ label, edits: { cells: [], tables: [], sheets: [] }, cells: [] })
/** Lets what waits for an answer go on. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  workers.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a worker is started with the first request and serves all that follow', async () => {
  const desk = client()
  expect(workers).toHaveLength(0)
  const opening = desk.ask('open', { file, steps: [] })
  worker(0).answer('a view')
  expect(await opening).toBe('a view')
  const row = desk.ask('row', { sheet: 'Maßnahmen', cell: 'A1' })
  await settle()
  worker(0).answer('a row')
  expect(await row).toBe('a row')
  expect(workers).toHaveLength(1)
})

test('a refusal brings the sentence, and the worker stays', async () => {
  const desk = client()
  const opening = desk.ask('open', { file, steps: [] })
  worker(0).say({ kind: 'refused', id: 1, message: 'plan.xlsx ist leer.' })
  await expect(opening).rejects.toMatchObject({ kind: 'refused', message: 'plan.xlsx ist leer.' })
  expect(worker(0).isEnded).toBe(false)
})

describe('a worker that is ended', () => {
  test.each([
    ['by the person', 'cancelled', (abort: AbortController) => abort.abort()],
    ['by its own death', 'failed', () => worker(0).onerror?.({ preventDefault() {}, message: 'x' } as ErrorEvent)],
    ['by its time', 'too-slow', () => vi.advanceTimersByTime(1_001)],
  ])('%s: the request comes to nothing, a fresh one goes on with the file and its steps', async (_, kind, end) => {
    const desk = client()
    const opening = desk.ask('open', { file, steps: [] })
    worker(0).answer('view')
    await opening
    const fixing = desk.ask('fix', { indexes: [0] })
    await settle()
    worker(0).answer({ step: step('1 Korrektur'), view: 'view' })
    await fixing

    const abort = new AbortController()
    const exporting = desk.ask('export', { edition: 'public', draft: false, date: '2026-11-22' }, abort)
    const outcome = exporting.catch((problem: unknown) => problem)
    await settle()
    end(abort)
    expect(await outcome).toBeInstanceOf(DeskProblem)
    expect(await outcome).toMatchObject({ kind })
    expect(worker(0).isEnded).toBe(true)

    const copying = desk.ask('copy', {})
    await settle()
    expect(worker(1).asked).toEqual([{ id: 4, verb: 'open', asked: { file, steps: [step('1 Korrektur')] } }])
    worker(1).answer('view')
    await settle()
    expect(worker(1).asked.at(-1)).toMatchObject({ verb: 'copy' })
    worker(1).answer('bytes')
    expect(await copying).toBe('bytes')
  })
})

test('more to read is more time', async () => {
  const desk = client()
  const opening = desk.ask('open', { file, steps: [] })
  worker(0).say({ kind: 'unpacked', id: 1, bytes: 20_000_000 })
  vi.advanceTimersByTime(2_900)
  expect(worker(0).isEnded).toBe(false)
  const outcome = opening.catch((problem: unknown) => problem)
  vi.advanceTimersByTime(101)
  expect(await outcome).toMatchObject({ kind: 'too-slow' })
})

test('a file that cannot be opened leaves the one before on the desk', async () => {
  const desk = client()
  const opening = desk.ask('open', { file, steps: [] })
  worker(0).answer('view')
  await opening
  const other = desk.ask('open', { file: { name: 'kaputt.xlsx', bytes: new Uint8Array() }, steps: [] })
  const outcome = other.catch((problem: unknown) => problem)
  await settle()
  worker(0).say({ kind: 'refused', id: 2, message: 'kaputt' })
  await outcome
  const copying = desk.ask('copy', {})
  await settle()
  expect(worker(0).asked.at(-1)).toMatchObject({ verb: 'open', asked: { file } })
  worker(0).answer('view')
  await settle()
  worker(0).answer('bytes')
  expect(await copying).toBe('bytes')
})

test('stages are told while the work goes on', async () => {
  const desk = client()
  const told: string[] = []
  const opening = desk.ask('open', { file, steps: [] }, { onStage: (stage) => told.push(stage) })
  worker(0).say({ kind: 'stage', id: 1, stage: 'read' })
  worker(0).say({ kind: 'stage', id: 1, stage: 'check' })
  worker(0).answer('view')
  await opening
  expect(told).toEqual(['read', 'check'])
})

test('what is cancelled before it began never reaches a worker', async () => {
  const abort = new AbortController()
  abort.abort()
  await expect(client().ask('copy', {}, abort)).rejects.toMatchObject({ kind: 'cancelled' })
  expect(workers).toHaveLength(0)
})

describe('a workbook that lies open in the page’s own program', () => {
  /** Takes as long as a person needs who has to finish a cell first. */
  const slowHost = (milliseconds: number): EditableHost => ({
    read: async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return { name: 'plan.xlsx', sha256: null, grid: aWorkbook([aSheet('Maßnahmen', [['W1']])]) }
    },
    edit: async () => undefined,
    deliver: async () => [],
  })
  const read = (id: number) => ({ kind: 'host', id, call: { call: 1, edits: null, leavesOut: false } }) as const

  test('is read by the page when the worker asks, and no time runs meanwhile', async () => {
    const desk = client(slowHost(5_000))
    const attached = desk.ask('attach', {})
    worker(0).say(read(worker(0).asked[0]?.id ?? 0))
    await vi.advanceTimersByTimeAsync(5_100)
    expect(worker(0).asked.slice(1)).toMatchObject([
      { reply: { kind: 'piece' } },
      { reply: { kind: 'read', source: { name: 'plan.xlsx' } } },
    ])
    worker(0).say({ kind: 'done', id: worker(0).asked[0]?.id ?? 0, answer: changedParts(null, 'a view') })
    expect(await attached).toBe('a view')
  })

  test('is seen again by what has changed since this worker told it last', async () => {
    const desk = client(slowHost(0))
    const [first, second] = [
      { plan: ['W1'], findings: 1 },
      { plan: ['W1'], findings: 2 },
    ]
    const look = async (from: unknown, to: unknown, fresh: number) => {
      const seen = desk.ask('attach', {})
      worker(fresh).answer(changedParts(from, to))
      return await seen
    }
    expect(await look(null, first, 0)).toEqual(first)
    expect(await look(first, second, 0)).toEqual(second)
    worker(0).onerror?.({ preventDefault: () => undefined, message: 'died' } as ErrorEvent)
    expect(await look(null, first, 1)).toEqual(first)
  })

  test('is laid on the desk of a fresh worker before anything else is asked of it', async () => {
    const desk = client(slowHost(0))
    const attached = desk.ask('attach', {})
    worker(0).answer(changedParts(null, 'a view'))
    await attached
    worker(0).onerror?.({ preventDefault: () => undefined, message: 'died' } as ErrorEvent)
    void desk.ask('fix', { indexes: [0] })
    await settle()
    expect(worker(1).asked).toMatchObject([{ verb: 'attach' }])
    worker(1).answer(changedParts(null, 'a view'))
    await settle()
    expect(worker(1).asked[1]).toMatchObject({ verb: 'fix' })
  })
})

test.each(['fix', 'enter', 'waive', 'reopen', 'set'] as const)(
  '%s is a step that a fresh worker takes again',
  async (verb) => {
    const desk = client()
    const opening = desk.ask('open', { file, steps: [] })
    worker(0).answer('a view')
    await opening
    // What is asked does not matter to the client.
    const changing = desk.ask(verb, {} as never)
    worker(0).answer({ step: step('eins') })
    await changing
    worker(0).onerror?.({ preventDefault: () => undefined, message: 'died' } as ErrorEvent)
    void desk.ask('row', { sheet: 'Maßnahmen', cell: 'B2' })
    await settle()
    expect(worker(1).asked[0]).toMatchObject({ verb: 'open', asked: { steps: [{ label: 'eins' }] } })
  },
)
