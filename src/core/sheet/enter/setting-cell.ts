import type { Settings } from '../../plan/settings.ts'
import { Refusal } from '../../refusal.ts'
import { foldHeader } from '../../text/clean.ts'
import { problemSentence } from '../../text/findings.ts'
import { nearest } from '../../text/nearest.ts'
import type { Column } from '../column.ts'
import { settingColumns } from '../columns/settings.ts'
import type { DayCell } from '../grid.ts'
import { columnEntries } from '../match-headers.ts'

/** A setting and the value that a person gives it. */
export interface SettingCell {
  readonly key: keyof Settings
  readonly column: Column<unknown>
  /** As it is written under *Wert*. */
  readonly cell: string | number | DayCell
}

/**
 * The setting of this name, by any of its names.
 * @throws Refusal for a setting that does not exist
 */
export function settingNamed(name: string): Pick<SettingCell, 'key' | 'column'> {
  const entries = columnEntries({ columns: settingColumns })
  const folded = foldHeader(name)
  const entry = entries.find(([, { header, synonyms }]) =>
    [header, ...(synonyms ?? [])].map(foldHeader).includes(folded),
  )
  if (!entry) {
    const headers = entries.map(([, { header }]) => header)
    throw new Refusal('setting/unknown', { name, nearest: nearest(name, headers) })
  }
  // Every key of the total table `settingColumns` is one of the settings.
  return { key: entry[0] as keyof Settings, column: entry[1] }
}

/**
 * What is written for a setting as a person gave it: dates and numbers as such; whatever else a setting takes stays the
 * text it was given as.
 * @throws Refusal for a setting that does not exist or a value it cannot take
 */
export function settingCell(name: string, value: string): SettingCell {
  const { key, column } = settingNamed(name)
  const reading = column.read(value, { statuses: new Map() })
  if (!reading.ok) throw new Refusal('setting/value', { name, value, sentence: problemSentence(reading.problem) })
  if (column.type === 'date' && typeof reading.value === 'string') return { key, column, cell: { day: reading.value } }
  return { key, column, cell: typeof reading.value === 'number' ? reading.value : value }
}
