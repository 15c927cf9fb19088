import { isNumber, statedLabels, toPoint } from '../../rank/scale.ts'
import { Refusal } from '../../refusal.ts'
import { cleanText, fold, singleLine } from '../../text/clean.ts'
import { nearest } from '../../text/nearest.ts'
import { exactDecimal } from '../../text/numbers.ts'
import type { WorkbookEdits } from '../edits.ts'
import type { PlanReading } from '../read-plan.ts'
import { rawOf, type TableReading } from '../read-table.ts'
import type { MeasureEntry } from './entry.ts'
import { EditsByTable } from './joined-edits.ts'

/**
 * Writes agreed priorities into *Priorität* of the measure's own row, as the scale spells them; the column is added where
 * the table has none.
 * @throws Refusal for a label that is not on the scale
 */
export function enterPriorities(reading: PlanReading, entries: readonly MeasureEntry[]): WorkbookEdits {
  const scale = statedLabels(reading.plan.settings)
  const edits = new EditsByTable<'measures'>()
  for (const { entry, measure } of entries) {
    if (entry.priority === undefined) continue
    const label = labelOf(entry.measure, entry.priority, scale)
    const now = measure.value.agreedPriority
    if (label === null ? now === null : now !== null && fold(now) === fold(label)) continue
    const { place } = measure
    const table = reading.tables.measures.find(({ rows }) => rows.some((row) => row.place === place))
    if (table) edits.of(table).write(place.row, 'agreedPriority', label === null ? null : cellOf(label, table))
  }
  return edits.edits()
}

/** `null` for nothing. Without a scale any label will do: it is asked for in *Grundangaben*. */
function labelOf(measure: string, typed: string | null, scale: readonly string[] | null): string | null {
  const text = singleLine(typed ?? '')
  if (text === '' || scale === null) return text === '' ? null : text
  const label = scale.find((one) => fold(one) === fold(text))
  if (label !== undefined) return label
  throw new Refusal('enter/label', { measure, text, scale, nearest: nearest(text, scale) })
}

/** A number where the column holds no number as text, and where the number says all that the label says (`01` does not). */
function cellOf(label: string, table: TableReading<'measures'>): string | number {
  const decimal = toPoint(label)
  const isPlain = isNumber(label) && exactDecimal(Number(decimal)) === decimal
  const asText = table.rows.some(({ place }) => {
    const cell = rawOf(table, place.row, 'agreedPriority')
    return typeof cell === 'string' && isNumber(cleanText(cell))
  })
  return isPlain && !asText ? Number(decimal) : label
}
