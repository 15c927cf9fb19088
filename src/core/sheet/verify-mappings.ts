import type { ColumnMapping } from '../plan/waiver.ts'
import { Refusal } from '../refusal.ts'
import { fold } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'
import type { Column } from './column.ts'
import type { WorkbookGrid } from './grid.ts'
import { keyNamed } from './match-headers.ts'

/** What a mapping is held against. */
export interface MappingTerms {
  /** Name of the workbook, for sentences. */
  readonly file: string
  readonly workbook: WorkbookGrid
  /** The columns that may be named. */
  readonly entries: readonly (readonly [string, Column<unknown>])[]
}

/**
 * A mapping that a person hands over must fit: silently leaving a line out would be silently wrong.
 * @throws Refusal for a sheet or a column of the plan that does not exist
 */
export function verifyMappings(mappings: readonly ColumnMapping[], { file, workbook, entries }: MappingTerms): void {
  for (const { sheet, sheetColumn, planColumn } of mappings) {
    const sheets = workbook.sheets.map(({ name }) => name)
    if (sheet !== null && !sheets.some((name) => fold(name) === fold(sheet)))
      throw new Refusal('mapping/no-sheet', { file, sheet, sheets })
    if (planColumn === null || keyNamed(entries, planColumn) !== null) continue
    const headers = entries.map(([, { header }]) => header)
    throw new Refusal('mapping/no-plan-column', {
      column: sheetColumn ?? '',
      planColumn,
      nearest: nearest(planColumn, headers),
    })
  }
}
