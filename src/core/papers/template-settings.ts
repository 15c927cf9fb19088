import type { Settings } from '../plan/settings.ts'
import type { Column } from '../sheet/column.ts'
import { settingColumns, settingTable } from '../sheet/columns/settings.ts'
import type { CellValue } from '../sheet/grid.ts'
import { foldHeader } from '../text/clean.ts'
import { settingHints } from '../text/template.ts'
import type { PaperCell, PaperSheet, PaperValidation } from './paper.ts'
import type { CellsOf } from './template-content.ts'
import { filled, tableSheet } from './template-sheet.ts'

type SettingKey = keyof Settings

const keys = Object.keys(settingColumns) as readonly SettingKey[]

/** *Grundangaben*: the settings asked for at first, and those that are given; one a row, with a hint beside it. */
export function describeSettings(settings: CellsOf<Settings>): PaperSheet {
  const shown = keys.filter((key) => settingColumns[key].start || settings[key] !== undefined)
  const { name, value, hint } = settingTable.columns
  const body = shown.map((key): readonly PaperCell[] => [
    { value: settingColumns[key].header, style: 'inputKey' },
    { ...filled(settingColumns[key], settings[key] ?? null), style: valueStyle(settingColumns[key]) },
    { value: settingColumns[key].hint ?? settingHints[key] ?? null, style: 'inputHint' },
  ])
  return {
    ...tableSheet(settingTable, [name, value, hint], body, false),
    validations: shown.flatMap((key, index) => choicesOf(settingColumns[key], index + 2)),
  }
}

/** Numbers and days stand on the left here, in line with the texts above and below. */
function valueStyle({ type }: Column<unknown>): 'inputDay' | 'inputAny' | 'inputText' {
  if (type === 'date') return 'inputDay'
  return type === 'number' ? 'inputAny' : 'inputText'
}

function choicesOf({ list }: Column<unknown>, row: number): readonly PaperValidation[] {
  return list ? [{ range: `B${row}`, list, strictness: 'stop' }] : []
}

/** One setting as given on the command line, `Kommune=…`. */
interface GivenSetting {
  readonly name: string
  readonly value: string
}

type GivenSettings =
  | { readonly ok: true; readonly settings: CellsOf<Settings> }
  | { readonly ok: false; readonly unknown: string; readonly known: readonly string[] }

/** Cells for settings given by name (or synonym): days and numbers become such cells where they can be read as one. */
export function settingsGiven(given: readonly GivenSetting[]): GivenSettings {
  const settings: { [K in SettingKey]?: CellValue } = {}
  for (const { name, value } of given) {
    const key = keyNamed(name)
    if (key === null) return { ok: false, unknown: name, known: keys.map((known) => settingColumns[known].header) }
    settings[key] = cellFor(settingColumns[key], value)
  }
  return { ok: true, settings }
}

function keyNamed(name: string): SettingKey | null {
  const folded = foldHeader(name)
  const headerIs = (key: SettingKey) => foldHeader(settingColumns[key].header) === folded
  const synonymIs = (key: SettingKey) => settingColumns[key].synonyms?.some((word) => foldHeader(word) === folded)
  return keys.find(headerIs) ?? keys.find(synonymIs) ?? null
}

/** Text that cannot be read stays as it is: the check names it at its cell. */
function cellFor(column: Column<unknown>, text: string): CellValue {
  if (column.type !== 'date' && column.type !== 'number') return text
  const reading = column.read(text, { statuses: new Map() })
  if (!reading.ok) return text
  if (column.type === 'date') return { day: String(reading.value) }
  return Number(reading.value)
}
