import type { Settings } from '../plan/settings.ts'
import type { Column } from '../sheet/column.ts'
import { settingColumns, settingTable } from '../sheet/columns/settings.ts'
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
