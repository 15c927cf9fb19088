import { settingHints } from '../../text/template.ts'
import { settingTable } from '../columns/settings.ts'
import type { CellEdit, WorkbookEdits } from '../edits.ts'
import { type CellValue, isBlank, isDay, isError } from '../grid.ts'
import type { PlanReading } from '../read-plan.ts'
import { rawOf } from '../read-table.ts'
import { seenText } from '../readers/text.ts'
import { EditsByTable } from './joined-edits.ts'
import { newTable } from './new-table.ts'
import { type SettingCell, settingCell, settingNamed } from './setting-cell.ts'

/** A value for a setting of *Grundangaben*, as a person typed it; empty text empties it. */
export interface SettingEntry {
  readonly name: string
  readonly value: string
}

type Wanted = Pick<SettingCell, 'key' | 'column'> & { readonly cell: CellEdit['to'] }

/**
 * Writes settings: into the row that a setting has, else into a new one; where there is no *Grundangaben*, the sheet is
 * added. What stands there already is no edit.
 * @throws Refusal for a setting that does not exist, a value it cannot take, or where there is no room
 */
export function enterSettings(reading: PlanReading, entries: readonly SettingEntry[]): WorkbookEdits {
  const wanted = [...new Map(entries.map(wantedOf).map((one) => [one.key, one])).values()]
  const [first] = reading.tables.settings
  if (!first) return newTable(reading, settingTable, ['name', 'value', 'hint'], wanted.filter(isGiven).map(newRow))
  const edits = new EditsByTable<'settings'>()
  for (const { key, column, cell } of wanted) {
    const at = reading.settings.places.get(key)
    const table = reading.tables.settings.find(({ rows }) => rows.some(({ place }) => at && isSamePlace(place, at)))
    if (table && at) {
      if (!isSame(rawOf(table, at.row, 'value'), cell)) edits.of(table).write(at.row, 'value', cell)
    } else if (cell !== null) {
      const target = edits.of(first)
      const row = target.nextRow()
      target.write(row, 'name', column.header)
      target.write(row, 'value', cell)
      const hint = hintOf(key, column)
      if (hint !== null && target.has('hint')) target.write(row, 'hint', hint)
    }
  }
  return edits.edits()
}

function wantedOf({ name, value }: SettingEntry): Wanted {
  return value.trim() === '' ? { ...settingNamed(name), cell: null } : settingCell(name, value.trim())
}

function isGiven({ cell }: Wanted): boolean {
  return cell !== null
}

/** A new sheet holds a day as it is written in German: it has no date format of its own. */
function newRow({ key, column, cell }: Wanted) {
  const value = cell !== null && typeof cell === 'object' ? seenText(cell) : cell
  return { name: column.header, value, hint: hintOf(key, column) }
}

/** What the template says beside the setting. */
function hintOf(key: Wanted['key'], { hint }: Wanted['column']): string | null {
  return hint ?? settingHints[key] ?? null
}

function isSamePlace(a: { sheet: string; row: number }, b: { sheet: string; row: number }): boolean {
  return a.sheet === b.sheet && a.row === b.row
}

/** What a person would call the same value: a number that is text is that number. */
function isSame(now: CellValue, to: CellEdit['to']): boolean {
  if (to === null || isBlank(now)) return to === null && isBlank(now)
  if (now === null || isError(now)) return false
  return isDay(now) && isDay(to) ? now.day === to.day : seenText(now) === seenText(to)
}
