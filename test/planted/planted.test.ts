import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingNames } from '../../src/core/text/finding-names.ts'
import { isFull } from '../builders/runs.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { figures, type JudgedPlan, judgePlan, remarks, table } from './evaluate.ts'

/*
 * Recall and precision on plans that another program wrote, with a key. More plans: PLANTED_SEEDS=1-20; keep them: PLANTED_KEEP=folder.
 */

const seeds = process.env['PLANTED_SEEDS'] ?? (isFull ? '1-20' : '1-5')
const kept = process.env['PLANTED_KEEP']
const generator = fileURLToPath(new URL('make-plans.py', import.meta.url))

/** Every seed plants each code once at least. */
const [firstSeed = 1, lastSeed = firstSeed] = seeds.split('-').map(Number)
const leastPlanted = Math.min(5, lastSeed - firstSeed + 1)
/** Codes that the contract does not name and nobody plants. */
const beyondContract = ['cell/normal-form', 'ballot/label-is-sign', 'waiver/not-allowed']

const goals = { recall: 0.98, precision: 0.95 }
const goalsOf: Readonly<Record<string, typeof goals>> = { 'measure/near-duplicate': { recall: 0.85, precision: 0.8 } }
const goalOf = (code: string) => goalsOf[code] ?? goals

describe.skipIf(skipWithoutOpenpyxl)(`plans with planted faults, seeds ${seeds}${openpyxlNote}`, () => {
  let folder = ''
  let plans: readonly JudgedPlan[] = []

  beforeAll(async () => {
    folder = kept ?? (await mkdtemp(join(tmpdir(), 'planted-')))
    await promisify(execFile)('/usr/bin/python3', ['-B', generator, folder, '--seeds', seeds, '--small-seeds', seeds])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).toSorted()
    const judged: JudgedPlan[] = []
    for (const name of names) judged.push(await judgePlan(join(folder, name.slice(0, -'.xlsx'.length))))
    plans = judged
    if (kept) console.log(`${table(figures(plans))}\n${remarks(plans).join('\n')}`)
  })

  afterAll(async () => {
    if (!kept) await rm(folder, { recursive: true, force: true })
  })

  test('are many: of every code of the contract at least five are planted, with as many seeds', () => {
    const enough = new Set(figures(plans).flatMap(({ code, planted }) => (planted >= leastPlanted ? [code] : [])))
    expect(Object.keys(findingNames).filter((code) => !enough.has(code))).toEqual(beyondContract)
  })

  test('a clean plan and one full of valid look-alikes have no error and no warning', () => {
    const silent = plans.filter(({ kind }) => kind !== 'planted')
    const loud = silent.map((plan) => ({
      ...plan,
      falseAlarms: plan.falseAlarms.filter(({ severity }) => severity !== 'info'),
    }))
    expect(silent.length).toBeGreaterThan(0)
    expect(remarks(loud)).toEqual([])
  })

  test('of every code enough is found, and little else told', () => {
    const short = figures(plans).filter(
      ({ code, recall, precision }) => recall < goalOf(code).recall || precision < goalOf(code).precision,
    )
    const codes = new Set(short.map(({ code }) => code))
    const why = remarks(plans).filter((line) => codes.has(line.split(' | ')[2] ?? ''))
    expect(short, `\n${table(short)}\n${why.join('\n')}`).toEqual([])
  })
})
