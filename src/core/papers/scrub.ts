import type { Ballot } from '../plan/ballot.ts'
import type { CellType, Column } from '../sheet/column.ts'
import { isBlank } from '../sheet/grid.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import { rawOf } from '../sheet/read-table.ts'
import { cleanText } from '../text/clean.ts'
import { TextSearch } from '../text/text-search.ts'

/** What was looked for in a written public edition, and how often it was found. */
export interface ScrubReport {
  readonly passed: boolean
  readonly checks: readonly { readonly what: string; readonly found: number }[]
  /** The texts of internal columns that were found. */
  readonly internalTexts: readonly string[]
}

/** Where no public edition was written, nothing was looked for. */
export const noScrub: ScrubReport = { passed: true, checks: [], internalTexts: [] }

/** Shorter texts ("ja", "offen") stand in any paper for reasons of their own. */
const shortestSecret = 12

/** Columns whose cells are prose or names; numbers and single words would be found by chance. */
const wordy: ReadonlySet<CellType> = new Set(['text', 'list', 'actors'])

/**
 * Texts of internal columns, and words on ballots, that must not be found in a public edition. What somebody also wrote
 * into a public cell is no secret.
 */
export function secretsOf(reading: PlanReading): readonly string[] {
  const secrets = new Set<string>()
  for (const text of internalTexts(reading)) if (text.length >= shortestSecret) secrets.add(text)
  const open = new TextSearch(secrets).in(columnTexts(reading, ({ audience }) => audience === 'public'))
  return [...secrets].filter((text) => !open.has(text))
}

function* internalTexts(reading: PlanReading): Iterable<string> {
  for (const ballot of reading.plan.ballots) yield* wordsOf(ballot)
  const isInternal = ({ audience, type }: Column<unknown>) => audience === 'internal' && wordy.has(type)
  yield* columnTexts(reading, (column) => isInternal(column) && column.type === 'text')
  // Lists are printed part by part.
  for (const text of columnTexts(reading, (column) => isInternal(column) && column.type !== 'text')) {
    yield* text.split(';').map(cleanText)
  }
}

function* wordsOf({ marks }: Ballot): Iterable<string> {
  for (const mark of marks) if (mark.kind === 'word') yield mark.text
}

/** Clean texts of all cells of the columns that are asked for. */
function* columnTexts(reading: PlanReading, isAskedFor: (column: Column<unknown>) => boolean): Iterable<string> {
  for (const table of allTables(reading)) {
    // Names of columns tell nothing of anybody, and are printed in every paper.
    if (table.key === 'mappings') continue
    for (const [key, column] of columnEntries(table.spec)) {
      if (!isAskedFor(column) || !table.columns.has(key)) continue
      for (const { place } of table.rows) {
        const cell = rawOf(table, place.row, key)
        if (typeof cell === 'string' && !isBlank(cell)) yield cleanText(cell)
      }
    }
  }
}
