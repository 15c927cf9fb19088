// The check's own figures: every rule by itself, and near-duplicates beside the plainest way to look for them.
import { readFileSync } from 'node:fs'
import { checkCells } from '../../dist/core/check/check-cells.js'
import { rules } from '../../dist/core/check/rules/index.js'
import { earlierTwins } from '../../dist/core/check/similar/twins.js'
import { Wordings } from '../../dist/core/check/similar/wording.js'
import { readPlan } from '../../dist/core/sheet/read-plan.js'
import { readGrids } from '../../dist/xlsx/read/read-grids.js'
import { levenshtein } from './levenshtein.mjs'
import { median } from './median.mjs'
import { Words } from './words.mjs'

/** The large plan is cut into so many small ones. */
const parts = 10

/**
 * Milliseconds of each rule on a large plan and on a tenth of it, by its codes, in one warm process. Each time on plans
 * that were just read and have titles that nobody has seen, so that what rules share or remember is computed anew, for
 * the first of them that needs it. The small plans are the large one cut into ten: as much lies in memory, the same
 * texts are read, so that what the rule does is compared, and not what the processor's cache holds.
 */
export async function timeRules(file) {
  const grid = await readGrids(readFileSync(file))
  let seed = 0
  const ofLarge = () => rulesOnce([withTitles(grid, ++seed)])
  const ofSmall = () => rulesOnce(cut(withTitles(grid, ++seed)))
  ofSmall()
  const rounds = Array.from({ length: 9 }, () => [ofSmall(), ofLarge()])
  return { small: medians(rounds.map(([times]) => times)), large: medians(rounds.map(([, times]) => times)) }
}

function withTitles(grid, seed) {
  return withRows(grid, ['Maßnahmen'], ([headers, ...rows]) => {
    const column = headers.indexOf('Maßnahme')
    const titles = new Words(seed).titles(rows.length)
    return [headers, ...rows.map((row, at) => row.with(column, titles[at]))]
  })
}

/** Measures and ballots are dealt out in the order of the plan; the other sheets are everybody's. */
function cut(grid) {
  return Array.from({ length: parts }, (_, part) =>
    withRows(grid, ['Maßnahmen', 'Bewertungen'], ([headers, ...rows]) => {
      const first = (part * rows.length) / parts
      return [headers, ...rows.slice(first, first + rows.length / parts)]
    }),
  )
}

function withRows(grid, names, change) {
  const sheets = grid.sheets.map((sheet) =>
    names.includes(sheet.name) ? { ...sheet, rows: change(sheet.rows) } : sheet,
  )
  return { ...grid, sheets }
}

function rulesOnce(grids) {
  const readings = grids.map((grid) => readPlan(grid))
  globalThis.gc()
  return new Map(
    rules.map((rule, at) => {
      // What a rule before it has left lying about is not this rule's time.
      globalThis.gc({ type: 'minor' })
      let milliseconds = 0
      for (const reading of readings) {
        // What it remembers of the plan before must not help it with this one.
        run(rule, elsewhere)
        const start = performance.now()
        run(rule, reading)
        milliseconds += performance.now() - start
      }
      return [`${at} ${rule.codes.join(', ')}`, milliseconds / readings.length]
    }),
  )
}

const elsewhere = readPlan({ sheets: [], date1904: false, notChecked: [] })

function run(rule, reading) {
  if ('check' in rule) for (const _ of rule.check(reading));
  else checkCells(reading, [rule])
}

function medians(rounds) {
  return Object.fromEntries([...rounds[0].keys()].map((rule) => [rule, median(rounds.map((times) => times.get(rule)))]))
}

/** Seconds to find the twins among many titles, and to compare every two of fewer by Levenshtein. */
export function timeTwins(many, fewer, seed) {
  const titles = new Words(seed).titles(many)
  twins(titles.slice(0, 500))
  const start = performance.now()
  twins(titles)
  const between = performance.now()
  plainTwins(titles.slice(0, fewer))
  return { ours: (between - start) / 1000, plain: (performance.now() - between) / 1000 }
}

function twins(titles) {
  const entries = new Wordings()
    .of(titles, ['Nordquartier'])
    .map((wording, index) => ({ wording, field: `${index % 4}` }))
  return earlierTwins(entries, () => true)
}

/** A tenth of the letters may differ, so no two are compared of which one is longer by more. */
function plainTwins(titles) {
  const texts = titles.map((title) => title.toLowerCase())
  const found = []
  for (let later = 1; later < texts.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const most = Math.floor(Math.max(texts[later].length, texts[earlier].length) / 10)
      if (Math.abs(texts[later].length - texts[earlier].length) > most) continue
      if (levenshtein(texts[later], texts[earlier]) <= most) found.push([later, earlier])
    }
  }
  return found
}
