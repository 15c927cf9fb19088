import type { Measure } from '../../plan/measure.ts'
import type { CellsOf } from '../template-content.ts'

/** What a small plan says of a measure; `null` where the conference agreed on no priority. */
export type AgreedRow = readonly [
  id: string,
  title: string,
  lead: string,
  status: string,
  priority: 1 | 2 | 3 | null,
  note?: string,
]

/** The rows of one action field as cells of *Maßnahmen*. */
export function inField(field: string, rows: readonly AgreedRow[]): readonly CellsOf<Measure>[] {
  return rows.map(([id, title, lead, status, agreedPriority, note = null]) => ({
    ...{ id, title, field, lead, status, agreedPriority, note },
  }))
}
