import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { newGate, sharedGate, shut, signalGate } from '../../../src/host/node/gate.ts'
import { type SuperviseOptions, superviseWorker } from '../../../src/host/node/supervise.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const worker = new URL('../../fixtures/worker.mjs', import.meta.url)
const supervise = (job: unknown, options: Partial<SuperviseOptions> = {}) =>
  superviseWorker<unknown>(worker, job, { file: 'plan.xlsx', ...options })

describe('a job ends', () => {
  test('with its result', async () => {
    expect(await supervise({ do: 'done', value: { measures: 54 } })).toEqual({ kind: 'done', result: { measures: 54 } })
  })

  test('after saying how far it is', async () => {
    const said: string[] = []
    await supervise({ do: 'talk' }, { onProgress: (text) => said.push(text) })
    expect(said).toEqual(['eins', 'zwei'])
  })

  test('with a refusal, its sentence and its stack', async () => {
    expect(await supervise({ do: 'refuse' })).toMatchObject({
      kind: 'refused',
      message: 'Bitte anders.',
      stack: expect.stringContaining('at x'),
    })
  })

  test.each([
    ['fail', 'bug'],
    ['throw', 'thrown'],
    ['vanish', 'without a result'],
  ])('as a bug: %s', async (what, words) => {
    expect(await supervise({ do: what })).toMatchObject({ kind: 'failed', message: expect.stringContaining(words) })
  })
})

describe('a job is stopped', () => {
  test('when its time is over, although it never listens', { timeout: 30_000 }, async () => {
    const outcome = await supervise({ do: 'loop' }, { limits: { baseMilliseconds: 300 } })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringMatching(/„plan\.xlsx“ brauchte zu lange/) })
  })

  test('later, when there is more to read', async () => {
    const job = { do: 'unpack-then-take-time', bytes: 5_000_000, milliseconds: 900 }
    const limits = { baseMilliseconds: 500, millisecondsPerMegabyte: 2_000 }
    expect(await supervise(job, { limits })).toEqual({ kind: 'done', result: 'late' })
    expect(await supervise({ ...job, bytes: 0 }, { limits })).toMatchObject({ kind: 'refused' })
  })

  test('when its heap is full', async () => {
    const outcome = await supervise({ do: 'heap' }, { limits: { heapMegabytes: 40 } })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('zu viel Arbeitsspeicher') })
  })

  test('when memory outside of the heap grows', async () => {
    const residentMegabytes = process.memoryUsage.rss() / 1_048_576 + 300
    const outcome = await supervise({ do: 'typed-arrays' }, { limits: { residentMegabytes } })
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('zu viel Arbeitsspeicher') })
  })

  test('with Ctrl+C, with nothing written', async () => {
    const running = supervise({ do: 'loop' })
    process.emit('SIGINT')
    expect(await running).toMatchObject({ kind: 'refused', message: expect.stringContaining('nichts geschrieben') })
  })
})

test('a job that puts files in place is left to finish, whatever happens', async () => {
  const path = join(temporaryFolder(), 'plan.xlsx')
  const limits = { baseMilliseconds: 100 }
  const outcome = await supervise({ do: 'deliver', path }, { limits, onProgress: () => process.emit('SIGINT') })
  expect(outcome).toEqual({ kind: 'done', result: 'delivered' })
  expect(readFileSync(path, 'utf8')).toBe('whole')
})

test('nobody listens to signals after the end', async () => {
  const before = process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')
  await supervise({ do: 'done' })
  await supervise({ do: 'loop' }, { limits: { baseMilliseconds: 50 } })
  expect(process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')).toBe(before)
})

test('a gate that is shut lets nobody in, and cannot be shut while somebody is inside', () => {
  const buffer = newGate()
  const gate = sharedGate(buffer)
  gate.enter()
  expect(shut(buffer)).toBe(false)
  gate.leave(false)
  expect(shut(buffer)).toBe(true)
  expect(() => gate.enter()).toThrow('stopped')
})

test('work that has delivered its files is not called stopped any more', () => {
  const buffer = newGate()
  const gate = sharedGate(buffer)
  gate.enter()
  gate.leave(true)
  expect(shut(buffer)).toBe(false)
})

test('without a supervisor, Ctrl+C waits until the files are in place', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  try {
    const gate = signalGate()
    gate.enter()
    process.emit('SIGINT')
    expect(kill).not.toHaveBeenCalled()
    gate.leave(false)
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT')
  } finally {
    kill.mockRestore()
  }
})
