import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportPlan } from '../../src/app/export.ts'
import type { Host, OutputFile } from '../../src/app/host.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'

/*
 * An exported workbook read again as a plan: who, whence and how far is in it as it was, in both editions.
 */

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function planIn(bytes: Uint8Array): Promise<Plan> {
  return readPlan(await readGrids(bytes)).plan
}

async function exportedFrom(
  path: string,
): Promise<{ readonly before: Plan; readonly public: Plan; readonly internal: Plan }> {
  const bytes = new Uint8Array(await readFile(path))
  const delivered: OutputFile[] = []
  const host: Host = {
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid: await readGrids(bytes) }),
    deliver: async (files) => {
      delivered.push(...files)
      return files.map((one) => one.path)
    },
  }
  const options = { date: '2026-11-22', seed: 1, draft: false, toolVersion: '0.0.0-test', edition: 'both' as const }
  await exportPlan(host, { writePaper, scrub }, options)
  const written = (name: string) => delivered.find((one) => one.path === name)?.bytes ?? new Uint8Array()
  return {
    before: await planIn(bytes),
    public: await planIn(written('massnahmenplan.xlsx')),
    internal: await planIn(written('massnahmenplan-intern.xlsx')),
  }
}

/** Values by a key, so that the order of the rows does not count. */
function byKey<T>(rows: readonly { readonly value: T }[], key: (value: T) => string): Readonly<Record<string, T>> {
  return Object.fromEntries(rows.map(({ value }) => [key(value), value]))
}

describe.each([
  ['the example plan', 'templates/beispielplan.xlsx'],
  ['the real plan', 'test/fixtures/muenster/muenster-massnahmenplan.xlsx'],
])('%s', (_, path) => {
  let plans: Awaited<ReturnType<typeof exportedFrom>>
  beforeAll(async () => {
    plans = await exportedFrom(file(path))
  })

  test.each(['public', 'internal'] as const)('keeps its actors in the %s edition', (edition) => {
    const key = ({ code }: Plan['actors'][number]['value']) => code ?? ''
    expect(byKey(plans[edition].actors, key)).toEqual(byKey(plans.before.actors, key))
  })

  test.each(['public', 'internal'] as const)('keeps its sources in the %s edition', (edition) => {
    const key = ({ code }: Plan['sources'][number]['value']) => code ?? ''
    expect(byKey(plans[edition].sources, key)).toEqual(byKey(plans.before.sources, key))
  })

  test('keeps every report with its full text, publicly without who confirmed it', () => {
    const key = ({ measure, dueDate }: Plan['progress'][number]['value']) => `${measure} ${dueDate?.text}`
    const before = byKey(plans.before.progress, key)
    expect(byKey(plans.internal.progress, key)).toEqual(before)
    const open = Object.fromEntries(Object.entries(before).map(([name, one]) => [name, { ...one, confirmed: null }]))
    expect(byKey(plans.public.progress, key)).toEqual(open)
  })

  test('keeps its ballots in the internal edition, and has none in the public one', () => {
    const marks = ({ ballots }: Plan) => Object.fromEntries(ballots.map(({ code, marks: own }) => [code, own]))
    expect(marks(plans.internal)).toEqual(marks(plans.before))
    expect(plans.public.ballots).toEqual([])
  })
})
