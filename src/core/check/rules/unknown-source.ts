import { isDay } from '../../sheet/grid.ts'
import { rawOf } from '../../sheet/read-table.ts'
import { cleanText, fold } from '../../text/clean.ts'
import { nearestAmong } from '../../text/nearest.ts'
import { namesNobody } from '../names.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'

/** Only where the plan lists its sources. A source that Excel turned into a date is reported as that. */
export const unknownSource: PlanRule = {
  codes: ['reference/unknown-source'],
  reads: { measures: ['id', 'sources'], sources: ['code', 'name'] },
  *check({ tables, plan, workbook }) {
    const codes = plan.sources.flatMap(({ value }) => (value.code === null ? [] : [value.code]))
    if (codes.length === 0) return
    const nearestCode = nearestAmong(codes)
    const known = new Set(plan.sources.flatMap(({ value }) => [value.code, value.name]).map((name) => fold(name ?? '')))
    for (const table of tables.measures) {
      for (const { value, place } of table.rows) {
        for (const text of value.sources ?? []) {
          // Known ones with commas between them are an unsplit list, which has a finding of its own.
          if (text.split(',').every((part) => known.has(fold(cleanText(part)))) || namesNobody(text)) continue
          if (isDay(rawOf(table, place.row, 'sources'))) continue
          const values = { text, nearest: nearestCode(text) }
          const at = placeAt(table, place.row, 'sources')
          yield { code: 'reference/unknown-source', ...at, values, ...wordFix(workbook, at, values) }
        }
      }
    }
  },
}
