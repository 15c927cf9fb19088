import { settingTable } from '../../sheet/columns/settings.ts'
import type { CheckedCell } from '../places.ts'

/** A person's own rows of *Grundangaben* are read by the table's columns, the plan's by their own. */
const ownSettings: ReadonlySet<unknown> = new Set(Object.values(settingTable.columns))

/** The text of a cell that a public edition would show; `null` for all else. */
export function printedText({ text, column }: Pick<CheckedCell, 'text' | 'column'>): string | null {
  return column.audience !== 'public' || ownSettings.has(column) ? null : text
}
