import { isBlank } from '../sheet/grid.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'
import { cleanText } from '../text/clean.ts'

/** What was looked for in a written public edition, and how often it was found. */
export interface ScrubReport {
  readonly passed: boolean
  readonly checks: readonly { readonly what: string; readonly found: number }[]
}

/** Shorter texts ("ja", "offen") stand in any paper for reasons of their own. */
const shortestSecret = 12

/**
 * Texts of internal columns that must not be found in a public edition. What somebody also wrote into a public cell is
 * no secret.
 */
export function secretsOf(reading: PlanReading): readonly string[] {
  const internal = new Set<string>()
  const open: string[] = []
  for (const table of allTables(reading)) {
    for (const [key, column] of columnEntries(table.spec)) {
      const texts = columnTexts(table, key)
      if (column.audience === 'public') open.push(...texts)
      else if (column.type === 'text') for (const text of texts) if (text.length >= shortestSecret) internal.add(text)
    }
  }
  const everythingOpen = open.join('\n')
  return [...internal].filter((text) => !everythingOpen.includes(text))
}

function columnTexts(table: TableReading, key: string): readonly string[] {
  return table.rows.flatMap(({ place }) => {
    const cell = rawOf(table, place.row, key)
    return typeof cell === 'string' && !isBlank(cell) ? [cleanText(cell)] : []
  })
}
