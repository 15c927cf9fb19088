import { settingTable } from '../../sheet/columns/settings.ts'
import { cleanText } from '../../text/clean.ts'
import type { CheckedCell } from '../places.ts'

/** A person's own rows of *Grundangaben* are read by the table's columns, the plan's by their own. */
const ownSettings: ReadonlySet<unknown> = new Set(Object.values(settingTable.columns))

/** The text of a cell that a public edition would show; `null` for all else. */
export function printedText({ cell, column }: Pick<CheckedCell, 'cell' | 'column'>): string | null {
  if (typeof cell !== 'string' || column.audience !== 'public' || ownSettings.has(column)) return null
  return cleanText(cell)
}
