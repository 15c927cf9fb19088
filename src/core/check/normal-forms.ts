import { memoryPerObject, oncePer } from '../once-per.ts'
import type { Column } from '../sheet/column.ts'
import type { CellEdit } from '../sheet/edits.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import type { TableReading } from '../sheet/read-table.ts'
import { readMoney } from '../sheet/readers/money.ts'
import { readPeriod } from '../sheet/readers/period.ts'
import { fold, singleLine } from '../text/clean.ts'
import { formatMoney } from '../text/numbers.ts'
import type { Finding } from './finding.ts'
import { type CheckedCell, cellsIn, placeOf } from './places.ts'

/**
 * Amounts and periods that could be written as most are: `54.000€` as a number, `2021 - 2030` as `2021–2030`. They read
 * well as they stand and are no fault, so the check never tells them; they are there for whoever asks for them. Offered
 * only where the cell reads exactly the same afterwards: `ca.`, ranges, `€/a` and `Mio.` stay.
 */
export function normalForms(reading: PlanReading): readonly Finding[] {
  const forms: Finding[] = []
  for (const table of allTables(reading)) {
    if (!columnEntries(table.spec).some(([key, column]) => table.columns.has(key) && hasNormalForm(column))) continue
    const cellsOf = cellsIn(reading, table, hasNormalForm)
    for (const row of table.rows) {
      forms.push(...formsOfRow(row, () => cellsOf(row.place.row).flatMap((cell) => normalForm(cell) ?? [])))
    }
  }
  return forms
}

function hasNormalForm({ type }: Column<unknown>): boolean {
  return type === 'money' || type === 'period'
}

/** After an edit all rows but one are the very objects of before. */
const formsOfRow = memoryPerObject<TableReading['rows'][number], readonly Finding[]>()

function normalForm(found: CheckedCell): Finding | null {
  const { table, cell, column } = found
  // In *Grundangaben* texts and numbers share a column; nobody sums or sorts it.
  if (typeof cell !== 'string' || table.key === 'settings') return null
  const form = column.type === 'money' ? eurosOf(cell).form : column.type === 'period' ? dashedOf(cell).form : null
  if (form === null) return null
  const place = placeOf(found)
  const edits = [{ sheet: place.sheet, cell: place.cell, from: cell, to: form.to }]
  const values = { text: singleLine(cell), normal: form.seen }
  return { code: 'cell/normal-form', ...place, values, fix: { label: 'normal-form', edits } }
}

/** After an edit all cells but one are those of before. */
const eurosOf = oncePer((cell: string) => ({ form: euros(cell) }))
const dashedOf = oncePer((cell: string) => ({ form: dashed(cell) }))

interface NormalForm {
  readonly to: CellEdit['to']
  readonly seen: string
}

const amountWithCurrency = /^(?:(?:€|eur|euro) ?[\d., ]+(?:[.,][-–—]+)?|[\d., ]+(?:[.,][-–—]+)? ?(?:€|eur|euro))$/

/** A bare number as text has a finding of its own; here a currency stands beside it, or thousands are grouped. */
function euros(cell: string): NormalForm | null {
  const text = fold(cell)
  if (!amountWithCurrency.test(text) && !/^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/.test(text)) return null
  const before = readMoney(cell, context)
  if (!before.ok || before.value.fromCents === null) return null
  const to = before.value.fromCents / 100
  return sameMeaning(before, readMoney(to, context)) ? { to, seen: formatMoney(before.value) } : null
}

const dash = '[-‐‑‒–—−]'
const years = new RegExp(`^(?:von )?(\\d{4}) ?(?:${dash}|bis) ?(\\d{4})$`, 'i')
const points = new RegExp(`^(?:vo[nm] )?(\\S.*?\\S) (?:${dash}|bis) (\\S.*\\S)$`, 'i')

/** An en dash, without spaces between years and with them between anything longer. */
function dashed(cell: string): NormalForm | null {
  const text = singleLine(cell)
  const to = text.replace(years, '$1–$2').replace(points, '$1 – $2')
  if (to === text) return null
  const before = readPeriod(cell, context)
  // `seit 2020 bis heute` has one end and no dash.
  const isSpan = before.ok && before.value.from !== null && before.value.to !== null
  return isSpan && sameMeaning(before, readPeriod(to, context)) ? { to, seen: to } : null
}

/** Amounts and periods know nothing of the words of a plan. */
const context = { statuses: new Map() }

function sameMeaning(one: { readonly ok: boolean }, other: { readonly ok: boolean }): boolean {
  return one.ok && other.ok && meaning(one) === meaning(other)
}

/** Everything that was read, except how it was written. */
function meaning(reading: object): string {
  return JSON.stringify(reading, (key, value) => (key === 'text' ? undefined : value))
}
