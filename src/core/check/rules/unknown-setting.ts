import type { Settings } from '../../plan/settings.ts'
import { settingColumns } from '../../sheet/columns/settings.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { slipOf } from '../slip.ts'
import { wordFix } from '../word-fix.ts'

/** A misspelt setting would be left out without a word; rows of one's own are everybody's right. */
export const unknownSetting: PlanRule = {
  codes: ['reference/unknown-setting'],
  reads: { settings: ['name'] },
  *check({ tables, settings, workbook }) {
    const given = new Set([...settings.places.values()].map(({ sheet, row }) => `${sheet}!${row}`))
    const absent = columnEntries({ columns: settingColumns }).flatMap(([key, { header }]) =>
      settings.places.has(key as keyof Settings) ? [] : [header],
    )
    for (const table of tables.settings) {
      for (const { value, place } of table.rows) {
        if (value.name === null || given.has(`${place.sheet}!${place.row}`)) continue
        const nearest = slipOf(value.name, absent)
        if (nearest === null) continue
        const at = placeAt(table, place.row, 'name')
        const values = { text: value.name, nearest }
        yield { code: 'reference/unknown-setting', ...at, values, ...wordFix(workbook, at, values) }
      }
    }
  },
}
