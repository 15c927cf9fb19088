import type { CellsOf } from '../core/papers/template-content.ts'
import type { Settings } from '../core/plan/settings.ts'
import { settingCell } from '../core/sheet/enter/setting-cell.ts'

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
  return Object.fromEntries(
    given.map(({ name, value }) => {
      const { key, cell } = settingCell(name, value)
      return [key, cell] as const
    }),
  )
}
