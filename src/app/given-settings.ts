import type { CellsOf } from '../core/papers/template-content.ts'
import type { Settings } from '../core/plan/settings.ts'
import { Refusal } from '../core/refusal.ts'
import type { Column } from '../core/sheet/column.ts'
import { settingColumns } from '../core/sheet/columns/settings.ts'
import type { CellValue } from '../core/sheet/grid.ts'
import { columnEntries } from '../core/sheet/match-headers.ts'
import { foldHeader } from '../core/text/clean.ts'
import { problemSentence } from '../core/text/findings.ts'
import { nearest } from '../core/text/nearest.ts'

/** `--set Kommune=Musterstadt`: both parts as a person wrote them. */
export interface GivenSetting {
  readonly name: string
  readonly value: string
}

/**
 * The cells of *Grundangaben* for settings that are given by any of their names.
 * @throws Refusal for a setting that does not exist or a value it cannot take
 */
export function givenSettings(given: readonly GivenSetting[]): CellsOf<Settings> {
  return Object.fromEntries(given.map(({ name, value }) => [keyOf(name), cellOf(name, value)]))
}

function keyOf(name: string): string {
  return find(name)[0]
}

function find(name: string): readonly [string, Column<unknown>] {
  const entries = columnEntries({ columns: settingColumns })
  const folded = foldHeader(name)
  const entry = entries.find(([, { header, synonyms }]) =>
    [header, ...(synonyms ?? [])].map(foldHeader).includes(folded),
  )
  if (!entry)
    throw new Refusal('setting/unknown', {
      name,
      nearest: nearest(
        name,
        entries.map(([, { header }]) => header),
      ),
    })
  return entry
}

/** Dates and numbers are written as such; whatever else a setting takes stays the text it was given as. */
function cellOf(name: string, value: string): CellValue {
  const [, column] = find(name)
  const reading = column.read(value, { statuses: new Map() })
  if (!reading.ok) throw new Refusal('setting/value', { name, value, sentence: problemSentence(reading.problem) })
  if (column.type === 'date' && typeof reading.value === 'string') return { day: reading.value }
  return typeof reading.value === 'number' ? reading.value : value
}
