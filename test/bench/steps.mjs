// Every step between the bytes of a plan and the bytes of its papers, one after the other, each timed.
import { readFileSync } from 'node:fs'
import { adopt } from '../../dist/app/adopt.js'
import { checkPlan } from '../../dist/core/check/check-plan.js'
import { rulesVersion } from '../../dist/core/check/rules-version.js'
import { describePlanPaper } from '../../dist/core/papers/plan-paper.js'
import { secretsOf } from '../../dist/core/papers/scrub.js'
import { rankPlan } from '../../dist/core/rank/rank-plan.js'
import { readPlan } from '../../dist/core/sheet/read-plan.js'
import { snapshotId } from '../../dist/core/sheet/snapshot.js'
import { nodeHost } from '../../dist/host/node/node-host.js'
import { readGrids } from '../../dist/xlsx/read/read-grids.js'
import { scrub } from '../../dist/xlsx/scrub.js'
import { writePaper } from '../../dist/xlsx/write/write-paper.js'

export const date = '2026-03-01'
export const seed = 20_260_301

/**
 * Milliseconds of each step, by its name.
 * @param list A list of somebody's own, which is taken over as a whole: read, written as a plan, read again and checked
 */
export async function timeSteps(path, list, outDir) {
  const times = {}
  const timed = async (name, work) => {
    // What a step before it has left lying about is not this step's time.
    globalThis.gc()
    const start = performance.now()
    const result = await work()
    times[name] = performance.now() - start
    return result
  }
  const bytes = readFileSync(path)
  const grid = await timed('read', () => readGrids(bytes))
  const reading = await timed('readPlan', () => readPlan(grid))
  await timed('check', () => checkPlan(reading))
  const ranking = await timed('rank', () => rankPlan(reading.plan, { seed, rulesVersion }))
  const terms = { rulesVersion, date, seed, options: {} }
  const snapshot = await timed('snapshot', () => snapshotId(reading, terms))
  const paper = await timed('describe', () => describe(reading.plan, ranking, snapshot))
  const written = await timed('write', () => writePaper(paper))
  const secrets = await timed('secrets', () => secretsOf(reading))
  await timed('scrub', () => scrub(written, secrets))
  const host = nodeHost({ source: list, outDir, force: true, readGrids })
  const options = { file: 'uebernommen.xlsx', sheet: null, settings: [] }
  await timed('adopt', () => adopt(host, { writePaper, readGrids }, options))
  return times
}

export async function readCells(path) {
  return await readGrids(readFileSync(path))
}

/** What the check takes once the cells are there. */
export function checkCellsOf(grid) {
  return checkPlan(readPlan(grid))
}

/** The engine's work from one end to the other, as `timeSteps` does it step by step. */
export function describeCells(grid) {
  const reading = readPlan(grid)
  checkPlan(reading)
  const ranking = rankPlan(reading.plan, { seed, rulesVersion })
  return describe(reading.plan, ranking, snapshotId(reading, { rulesVersion, date, seed, options: {} }))
}

function describe(plan, ranking, snapshot) {
  return describePlanPaper({ plan, ranking, snapshotId: snapshot, date, toolVersion: '0', draft: false })
}
