import type { Seen, Typed } from './nine-steps-person.ts'
import { ids, listed } from './nine-steps-plan.ts'

/*
 * What a workbook of the story shows, found by headers and names of sheets, as a person would.
 */

/** Titles of measures on the sheets of the fields. */
export function measuresIn({ sheets }: Seen): readonly string[] {
  const titles = new Set(listed.map(({ title }) => title))
  const plans = sheets.filter(({ name }) => name.startsWith('Plan – '))
  return plans.flatMap(({ rows }) => rows.flat().filter((text) => titles.has(text)))
}

/** Number of the measure → its priority, from the sheets of the fields. */
export function prioritiesIn({ sheets }: Seen): Readonly<Record<string, number>> {
  const found = new Map<string, number>()
  for (const { name, rows } of sheets) {
    if (!name.startsWith('Plan – ')) continue
    const header = rows.findIndex((row) => row.includes('Nr.'))
    const [id, priority] = ['Nr.', 'Priorität'].map((text) => rows[header]?.indexOf(text) ?? -1)
    for (const row of rows.slice(header + 1)) {
      const number = row[id ?? -1]
      if (number && ids.includes(number)) found.set(number, Number(row[priority ?? -1]))
    }
  }
  return Object.fromEntries(found)
}

/** The rows of a table that begins in A1, by header. */
export function recordsIn({ sheets }: Seen, name: string): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? []
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])))
}

/** A day as people write it. */
export function asTyped(value: Typed): string {
  return typeof value === 'object' && value !== null ? value.day.split('-').toReversed().join('.') : String(value)
}
