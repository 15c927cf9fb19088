// Measures large plans and prints one table: what we take as a share of what plain ExcelJS takes for the same work, and
// how the time of every step grows with the plan. Every figure is a process of its own; shares are of neighbours in time,
// so that a machine that is slow for a while is slow for both. Nothing is asserted: figures belong to a machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { launchChromium } from '../../scripts/chromium.mjs'
import { writeInput, writeList } from './input.mjs'
import { median } from './median.mjs'
import { paneShares } from './pane.mjs'
import { Table } from './table.mjs'

const times = Number(process.argv[2] ?? 5)
/** `check` measures the check alone, `excel` the pane in Excel. */
const part = process.argv[3] ?? 'all'
/** For what hardly varies, and for what nothing was promised: the whole is to be done within minutes. */
const fewer = Math.min(times, 3)
/** Frames are short and scatter widely. */
const paneRounds = 15
const inputSeed = 7
const folder = mkdtempSync(join(tmpdir(), 'massnahmenplan-bench-'))
const path = (name) => join(folder, name)

try {
  await measure()
} finally {
  rmSync(folder, { recursive: true })
}

async function measure() {
  if (part === 'excel') return excelTable()
  const start = performance.now()
  console.log(`Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${times};`)
  console.log(`of ${fewer} without ballots, for peak memory and for growth.\n`)
  const large = await input('large', { measures: 10_000, actors: 200, ballots: true })
  const small = await input('small', { measures: 1_000, actors: 200, ballots: true })
  const listed = await input('listed', { measures: 10_000, actors: 200, ballots: false })
  const everyday = await input('everyday', { measures: 120, actors: 15, ballots: true })

  const checks = new Table(['The check', 'ours', 'plain', 'share'])
  checkShares(checks, large)
  checks.print()
  rulesTable(large).print()
  if (part === 'check') return

  const shares = new Table(['Share of plain ExcelJS', 'ours', 'plain', 'share'])
  exportShares(shares, '10,000 x 16, 200 ballots', large, times, { whole: 1.2, engine: 0.2 })
  exportShares(shares, '10,000 x 16, no ballots', listed, fewer, null)
  commandShare(shares, everyday)
  memoryShare(shares, large)
  shares.print()

  const growth = new Table(['Growth from 1,000 to 10,000 measures', 'large', 'small', 'times'])
  stepGrowth(growth, [small, await list('small', 1_000)], [large, await list('large', 10_000)])
  growth.print()

  const pane = new Table(['The page, in a browser', 'ours', 'other', 'share'])
  const flawed = { measures: 10_000, actors: 10, ballots: false }
  const manyFindings = await input('many-findings', { ...flawed, flaws: 10_000 })
  const fewFindings = await input('few-findings', { ...flawed, flaws: 100 })
  await paneShares(pane, { everyday, manyFindings, fewFindings }, folder, paneRounds)
  pane.print()
  console.log(`Measured in ${Math.round((performance.now() - start) / 1000)} s.`)
}

/** The pane in the simulated Excel: 1,000 measures with the ballots of 15 actors. */
async function excelTable() {
  const plan = await input('excel', { measures: 1_000, actors: 15, ballots: true })
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const loader = await createServer({
    configFile: false,
    root,
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  const { browser } = await launchChromium()
  try {
    const { excelFigures } = await loader.ssrLoadModule('/test/bench/excel.ts')
    const { check, write, scripts, edits } = await excelFigures(browser, plan, 8 * times)
    const table = new Table(['The pane in Excel, 1,000 measures', 'ours', 'other', 'share'])
    table.add('messages for a check, of 2', [[check.messages, 2]], '', 1)
    table.add('  largest answer, of 5 MB', [[check.bytes / 1_000_000, 5]], 'MB', 1)
    table.add(`messages that write ${write.cells} ranks, of 2`, [[write.messages, 2]], '', 1)
    table.add('scripts to the first frame, of the page’s', [[scripts.pane, scripts.page]], 'kB', 1)
    table.add('scripts that read the workbook, of 30 kB', [[scripts.read, 30]], 'kB', 1)
    const sum = ({ asking, handing, checking, drawing }) => asking + handing + checking + drawing
    // The first edits find everything cold.
    const warmOf = (looks) => looks.slice(3)
    const all = Object.values(edits).flatMap(warmOf)
    table.add(
      'own work per edit, of 16 ms',
      all.map((edit) => [sum(edit), 16]),
      'ms',
      1,
    )
    for (const [cell, looks] of Object.entries(edits)) {
      const warm = warmOf(looks)
      table.add(
        `  where a ${cell} is typed, of 16 ms`,
        warm.map((edit) => [sum(edit), 16]),
        'ms',
        1,
      )
      for (const name of ['asking', 'handing', 'checking', 'drawing']) {
        table.add(
          `    ${name}`,
          warm.map((edit) => [edit[name], sum(edit)]),
          'ms',
          null,
        )
      }
    }
    table.print()
  } finally {
    await browser.close()
    await loader.close()
  }
}

async function input(name, plan) {
  const file = path(`${name}.xlsx`)
  await writeInput(file, { ...plan, seed: inputSeed })
  return file
}

async function list(name, measures) {
  const file = path(`${name}-list.xlsx`)
  await writeList(file, { measures, seed: inputSeed })
  return file
}

/**
 * One process that reads, checks, ranks and exports; of it all that neither reads nor writes bytes (names and secrets of
 * the export too); and, where there are goals, the engine alone, from cells to the described paper, in a process of its
 * own.
 */
function exportShares(table, label, source, rounds, goals) {
  const cells = path('cells.json')
  const { cells: count } = run('describe', source, cells)
  const measured = Array.from({ length: rounds }, () => ({
    ours: run('export', source, path('out')),
    engine: goals && run('engine', source),
    plain: run('plain', source, cells, path('plain.xlsx')),
  }))
  const add = (name, above, below, goal) => {
    const pairs = measured.map((round) => [above(round) / 1000, below(round) / 1000])
    table.add(name, pairs, 's', goal)
  }
  const plain = (round) => round.plain.milliseconds
  add(label, ({ ours }) => ours.milliseconds, plain, goals === null ? null : goals.whole)
  if (goals) add('  engine alone', ({ engine }) => engine.milliseconds, plain, goals.engine)
  add('  all but bytes', ({ ours }) => ours.milliseconds - ours.bytes.milliseconds, plain, null)
  const plainProcessor = (round) => round.plain.cpuMilliseconds
  add('  whole, in processor time', ({ ours }) => ours.cpuMilliseconds, plainProcessor, null)
  if (goals) add('  engine, in processor time', ({ engine }) => engine.cpuMilliseconds, plainProcessor, null)
  console.log(`${label}: the export writes ${count.toLocaleString('en')} cells.`)
}

/**
 * Beside ExcelJS reading the same file: the check of cells that were read, and reading included. Beside every two of
 * 5,000 titles compared by Levenshtein, unless one is longer by more than may differ: twins among 10,000.
 */
function checkShares(table, source) {
  const measured = Array.from({ length: times }, () => ({
    check: run('grid', source).milliseconds,
    whole: run('check', source).milliseconds,
    plain: run('plain-read', source).milliseconds,
  }))
  const pairs = (ours) => measured.map((round) => [round[ours] / 1000, round.plain / 1000])
  table.add('full check, 10,000 x 200 actors', pairs('check'), 's', 0.25)
  table.add('  with reading the file', pairs('whole'), 's', null)
  // Once: comparing every two takes a minute.
  const twins = run('twins', '10000', '5000', `${inputSeed}`)
  table.add('near-duplicates, 10,000 : 5,000 titles', [[twins.ours, twins.plain]], 's', 0.75)
}

/** Every rule by itself, the slowest first. */
function rulesTable(large) {
  // No collection falls into the time of a rule by chance.
  const roomy = ['--min-semi-space-size=256', '--max-semi-space-size=256']
  const rounds = Array.from({ length: fewer }, () => runWith(roomy, 'rules', large))
  const slowest = Object.keys(rounds[0].large).toSorted(
    (a, b) => median(rounds.map(({ large }) => large[b])) - median(rounds.map(({ large }) => large[a])),
  )
  const table = new Table(['Rules, 10,000 : 1,000 measures', 'large', 'small', 'times'])
  for (const rule of slowest) {
    const pairs = rounds.map((round) => [round.large[rule], round.small[rule]])
    const label = rule.replace(/^\d+ /, '')
    table.add(label.length > 38 ? `${label.slice(0, 37)}…` : label, pairs, 'ms', 12)
  }
  return table
}

/** Whole processes, from start to end. */
function commandShare(table, source) {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const plain = fileURLToPath(new URL('read-alone.mjs', import.meta.url))
  const pairs = paired(
    times,
    () => wholeProcess([cli, 'check', source]),
    () => wholeProcess([plain, source]),
  )
  table.add('check, 120 measures, command line', pairs, 's', 2)
}

function memoryShare(table, source) {
  const pairs = paired(
    fewer,
    () => run('check', source).kilobytes / 1024,
    () => run('plain-read', source).kilobytes / 1024,
  )
  table.add('peak memory, check, 200 ballots', pairs, 'MB', 1.3)
}

function stepGrowth(table, small, large) {
  const rounds = Array.from({ length: fewer }, () => run('steps', path('out'), ...small, ...large))
  for (const step of Object.keys(rounds[0].small)) {
    const pairs = rounds.map((round) => [round.large[step] / 1000, round.small[step] / 1000])
    table.add(`  ${step}`, pairs, 's', 12)
  }
}

/** One after the other, in turn. */
function paired(rounds, ours, plain) {
  return Array.from({ length: rounds }, () => [ours(), plain()])
}

function run(...args) {
  return runWith([], ...args)
}

function runWith(flags, ...args) {
  const script = fileURLToPath(new URL('run.mjs', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', ...flags, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
  return JSON.parse(stdout.toString())
}

/** Seconds from start to end. */
function wholeProcess(args) {
  const start = performance.now()
  const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (error) throw error
  return (performance.now() - start) / 1000
}
