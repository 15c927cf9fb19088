import { measureKey } from '../../plan/measure-id.ts'
import { methodOf } from '../../rank/basis.ts'
import { Refusal } from '../../refusal.ts'
import { nearest } from '../../text/nearest.ts'
import type { WorkbookEdits } from '../edits.ts'
import type { PlanReading } from '../read-plan.ts'
import { enterPriorities } from './enter-priorities.ts'
import { enterTotals } from './enter-totals.ts'
import type { Entry, EntryKind, MeasureEntry } from './entry.ts'
import { entryKeys, entryKindOf } from './entry-kind.ts'
import { joinedEdits } from './joined-edits.ts'

/**
 * Writes what the conference left behind: agreed priorities into *Priorität*, totals into *Ergebnisse*. The field's
 * *Verfahren* says which of them counts, and is never changed by an entry. Of several entries about one measure the last
 * counts; what stands there already is no edit.
 * @throws Refusal for an unknown measure, a value that the method cannot take, or where there is no room
 */
export function enterResults(reading: PlanReading, entries: readonly Entry[]): WorkbookEdits {
  const found = [...new Map(entries.map((entry) => [measureKey(entry.measure), entry])).values()].map((entry) =>
    measureOf(reading, entry),
  )
  const ofKind = (...kinds: readonly EntryKind[]) => found.filter((one) => kinds.includes(kindOf(one)))
  return joinedEdits([enterPriorities(reading, ofKind('agreed')), enterTotals(reading, ofKind('points', 'hands'))])
}

function measureOf({ plan }: PlanReading, entry: Entry): MeasureEntry {
  const key = measureKey(entry.measure)
  for (const field of plan.fields) {
    const measure = field.measures.find(({ value }) => measureKey(value.id) === key)
    if (measure) return { entry, field, measure }
  }
  const ids = plan.fields.flatMap(({ measures }) => measures.map(({ value }) => value.id))
  throw new Refusal('enter/unknown-measure', { measure: entry.measure, nearest: nearest(entry.measure, ids) })
}

/** Nothing that was entered is dropped in silence: an entry must say something that the field's method looks at. */
function kindOf({ entry, field }: MeasureEntry): EntryKind {
  const method = methodOf(field)
  const kind = entryKindOf(method)
  const says = (of: EntryKind) => entryKeys[of].some((key) => entry[key] !== undefined && entry[key] !== null)
  const others = (['agreed', 'points', 'hands'] as const).filter((one) => one !== kind)
  const lost = kind === null || (entryKeys[kind].every((key) => entry[key] === undefined) && others.some(says))
  if (kind === null || lost) throw new Refusal('enter/method', { measure: entry.measure, field: field.name, method })
  return kind
}
