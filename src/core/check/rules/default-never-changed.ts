import type { Status } from '../../plan/status.ts'
import { measureRows } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** What a new row begins with. A plan that is done everywhere, or that was dropped as a whole, was looked at. */
const defaults: ReadonlySet<Status> = new Set(['noch nicht begonnen', 'geplant'])

/** Fewer measures may well all be planned. */
const fewest = 5

/** Every measure has the status that a list offers first: maybe nobody has asked yet. */
export const defaultNeverChanged: PlanRule = {
  codes: ['vocabulary/default-never-changed'],
  reads: { measures: ['id', 'status'] },
  *check(reading) {
    const rows = measureRows(reading)
    const [first] = rows
    const status = first?.value.status
    if (!first || !status || rows.length < fewest || !defaults.has(status.meaning)) return
    if (rows.some(({ value }) => value.status?.word !== status.word)) return
    const values = { text: status.word, count: rows.length }
    yield { code: 'vocabulary/default-never-changed', ...placeAt(first.table, first.place.row, 'status'), values }
  },
}
