import type { Settings } from '../plan/settings.ts'
import { foldHeader } from '../text/clean.ts'
import { type Column, isFilledCell, type ReadContext } from './column.ts'
import { settingColumns } from './columns/settings.ts'
import { address } from './grid.ts'
import { columnEntries } from './match-headers.ts'
import type { CellProblem } from './problem.ts'
import { rawOf, type TableReading } from './read-table.ts'

export interface SettingPlace {
  readonly sheet: string
  readonly row: number
  /** Address of the cell under *Wert*. */
  readonly cell: string
}

export interface SettingProblem extends SettingPlace {
  /** Name of the setting, as in the column table. */
  readonly name: string
  readonly problem: CellProblem
}

export interface SettingsReading {
  readonly value: Settings
  readonly places: ReadonlyMap<keyof Settings, SettingPlace>
  readonly problems: readonly SettingProblem[]
}

/** Reads *Grundangaben*: each row names a setting, and that setting's column reads its value. Own rows are left alone. */
export function readSettings(tables: readonly TableReading<'settings'>[], context: ReadContext): SettingsReading {
  const entries = columnEntries({ columns: settingColumns })
  const value: Record<string, unknown> = Object.fromEntries(entries.map(([key]) => [key, null]))
  const places = new Map<keyof Settings, SettingPlace>()
  const problems: SettingProblem[] = []
  const byName = namesOf(entries)

  for (const table of tables) {
    const valueColumn = table.columns.get('value')
    if (valueColumn === undefined) continue
    for (const { value: row, place } of table.rows) {
      const entry = row.name === null ? undefined : byName.get(foldHeader(row.name))
      if (!entry) continue
      const [key, column] = entry
      if (places.has(key as keyof Settings)) continue
      const at = { sheet: place.sheet, row: place.row, cell: address(place.row, valueColumn) }
      places.set(key as keyof Settings, at)
      const cell = rawOf(table, place.row, 'value')
      if (!isFilledCell(cell)) continue
      const reading = column.read(cell, context)
      if (reading.ok) value[key] = reading.value
      else problems.push({ ...at, name: column.header, problem: reading.problem })
    }
  }
  // Every key of the total table `settingColumns` was set above.
  return { value: value as unknown as Settings, places, problems }
}

function namesOf(entries: readonly (readonly [string, Column<unknown>])[]) {
  const names = new Map<string, readonly [string, Column<unknown>]>()
  for (const entry of entries) names.set(foldHeader(entry[1].header), entry)
  for (const entry of entries) {
    for (const synonym of entry[1].synonyms ?? []) {
      const folded = foldHeader(synonym)
      if (!names.has(folded)) names.set(folded, entry)
    }
  }
  return names
}
