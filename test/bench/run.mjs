// One measured process: does the task of its first argument and prints what it took as JSON. Whatever the task needs
// besides is loaded before the clock starts; ExcelJS itself, which all tasks load when they need it, counts.
import { readFileSync, writeFileSync } from 'node:fs'

const tasks = { describe, export: exportTask, engine, plain, steps, check, 'plain-read': plainRead, rules, twins, grid }
const [task, ...args] = process.argv.slice(2)
process.stdout.write(JSON.stringify({ ...(await tasks[task](...args)), kilobytes: process.resourceUsage().maxRSS }))

/** The cells that our export would write, for the plain program to write them too. */
async function describe(source, cellsFile) {
  const { exportTo } = await import('./export.mjs')
  const { cellsOf } = await import('./cells.mjs')
  let paper = null
  await exportTo(source, null, (described) => {
    paper = described
  })
  const cells = cellsOf(paper)
  writeFileSync(cellsFile, JSON.stringify(cells))
  return { cells: cells.count }
}

async function exportTask(source, outDir) {
  const { exportTo } = await import('./export.mjs')
  return await timed(() => exportTo(source, outDir))
}

/** What lies between the cells of a plan and the described paper. */
async function engine(source) {
  const { readCells, describeCells } = await import('./steps.mjs')
  const grid = await readCells(source)
  return await timed(() => {
    describeCells(grid)
  })
}

async function plain(source, cellsFile, target) {
  const { plainRead: read, plainWrite } = await import('./plain.mjs')
  const { reviveCells } = await import('./cells.mjs')
  const cells = reviveCells(JSON.parse(readFileSync(cellsFile, 'utf8')))
  return await timed(async () => {
    await read(source)
    await plainWrite(target, cells)
  })
}

/** Small plans and a large one in one warm process. */
async function steps(outDir, small, smallList, large, largeList) {
  const { timeSteps } = await import('./steps.mjs')
  for (let round = 0; round < 2; round += 1) await timeSteps(small, smallList, outDir)
  const rounds = []
  for (let round = 0; round < 5; round += 1) rounds.push(await timeSteps(small, smallList, outDir))
  const mean = (name) => rounds.reduce((sum, times) => sum + times[name], 0) / rounds.length
  const names = Object.keys(rounds[0])
  return {
    small: Object.fromEntries(names.map((name) => [name, mean(name)])),
    large: await timeSteps(large, largeList, outDir),
  }
}

async function rules(large) {
  const { timeRules } = await import('./rules.mjs')
  return await timeRules(large)
}

async function twins(many, fewer, seed) {
  const { timeTwins } = await import('./rules.mjs')
  return timeTwins(Number(many), Number(fewer), Number(seed))
}

/** The check alone, on cells that have been read. */
async function grid(source) {
  const { checkCellsOf, readCells } = await import('./steps.mjs')
  const cells = await readCells(source)
  return await timed(() => {
    checkCellsOf(cells)
  })
}

async function check(source) {
  const { checkFile } = await import('./export.mjs')
  return await timed(() => checkFile(source))
}

async function plainRead(source) {
  const { plainRead: read } = await import('./plain.mjs')
  return await timed(async () => {
    await read(source)
  })
}

async function timed(work) {
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { milliseconds, cpuMilliseconds: (user + system) / 1000, ...result }
}
