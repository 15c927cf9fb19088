import type { Measure } from '../plan/measure.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import { foldHeader } from '../text/clean.ts'
import type { ReadContext } from './column.ts'
import { measureTable } from './columns/measures.ts'
import { columnEntries } from './match-headers.ts'
import type { TableReading } from './read-table.ts'

/** Begins a row of *Steckbriefe* that goes on with the paragraph above. */
export const goesOn = '[Fortsetzung] '

/** The text that was split into these rows, one paragraph a row. */
export function joinParagraphs(rows: readonly string[]): string {
  return rows.reduce((text, row, index) => {
    if (index === 0) return row
    return row.startsWith(goesOn) ? `${text} ${row.slice(goesOn.length)}` : `${text}\n${row}`
  }, '')
}

/**
 * Puts the texts of *Steckbriefe* back into the measures of an exported plan: what was cut short there, or found no
 * room, stands here in full.
 */
export function withFactSheets(
  measures: readonly TableReading<'measures'>[],
  factSheets: readonly TableReading<'factSheets'>[],
  context: ReadContext,
): readonly TableReading<'measures'>[] {
  const texts = textsByMeasure(factSheets)
  if (texts.size === 0) return measures
  return measures.map((table) => ({
    ...table,
    rows: table.rows.map((row) => completed(row, texts.get(measureKey(row.value.id ?? '')), context)),
  }))
}

type Texts = ReadonlyMap<string, readonly string[]>

/** Number of the measure → folded header of the column → its paragraphs. */
function textsByMeasure(factSheets: readonly TableReading<'factSheets'>[]): ReadonlyMap<string, Texts> {
  const byMeasure = new Map<string, Map<string, string[]>>()
  for (const { value } of factSheets.flatMap(({ rows }) => rows)) {
    if (value.measure === null || value.column === null) continue
    const key = measureKey(value.measure)
    const texts = byMeasure.get(key) ?? new Map<string, string[]>()
    byMeasure.set(key, texts)
    const header = foldHeader(value.column)
    const paragraphs = texts.get(header)
    if (paragraphs) paragraphs.push(value.text ?? '')
    else texts.set(header, [value.text ?? ''])
  }
  return byMeasure
}

/** What cannot be read stays a text in full, as in any other cell (`Placed.unread`). */
function completed(row: Placed<Measure>, texts: Texts | undefined, context: ReadContext): Placed<Measure> {
  if (!texts) return row
  const { unread: cut, ...rest } = row
  const unread = new Map(cut)
  const value: Record<string, unknown> = { ...row.value }
  for (const [key, column] of columnEntries(measureTable)) {
    const paragraphs = texts.get(foldHeader(column.header))
    if (!paragraphs) continue
    const text = joinParagraphs(paragraphs)
    const reading = column.read(text, context)
    if (reading.ok) {
      value[key] = reading.value
      unread.delete(key)
    } else unread.set(key, text)
  }
  // Every key of the total table `measureTable` was there before.
  return { ...rest, value: value as unknown as Measure, ...(unread.size > 0 ? { unread } : {}) }
}
