import { measureTable } from '../columns/measures.ts'
import { progressTable } from '../columns/records.ts'
import type { AdoptedList } from './adopt-list.ts'
import type { ForeignColumn } from './foreign-header.ts'
import type { ColumnMatch } from './match-columns.ts'

/** What becomes of one column of the lists. */
export interface ColumnOutcome {
  readonly sheetColumn: string
  /** Header in the plan; `null` where the column stays the person's own. */
  readonly planColumn: string | null
  readonly how: ColumnMatch['how'] | null
  /** 0 to 1. */
  readonly confidence: number
}

/** A word that announces a report, beside a date: as sure as a synonym. */
const datedConfidence = 0.95

/** In the order of the lists; the same column of several sheets once. */
export function columnOutcomes(lists: readonly AdoptedList[]): readonly ColumnOutcome[] {
  const outcomes = new Map<string, ColumnOutcome>()
  for (const list of lists) {
    for (const column of list.header.columns) {
      const outcome = outcomeOf(list, column)
      const key = JSON.stringify([outcome.sheetColumn, outcome.planColumn])
      if (!outcomes.has(key)) outcomes.set(key, outcome)
    }
  }
  return [...outcomes.values()]
}

function outcomeOf({ matches, progress, own }: AdoptedList, column: ForeignColumn): ColumnOutcome {
  const sheetColumn = column.label
  const match = matches.find((one) => one.column === column)
  if (match) {
    const { key, how, confidence } = match
    return { sheetColumn, planColumn: measureTable.columns[key].header, how, confidence }
  }
  const dated = progress.find((one) => one.column === column)
  const isPlaced = dated !== undefined && !own.some((one) => one.column === column.column)
  return isPlaced
    ? { sheetColumn, planColumn: progressTable.columns.text.header, how: 'synonym', confidence: datedConfidence }
    : { sheetColumn, planColumn: null, how: null, confidence: 0 }
}
