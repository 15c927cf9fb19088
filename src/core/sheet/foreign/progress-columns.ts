import { fold, singleLine } from '../../text/clean.ts'
import { pointIn } from '../readers/loose-date.ts'
import type { ForeignColumn } from './foreign-header.ts'
import { type GivenColumns, givenFor } from './match-columns.ts'

/** A column that says how far the measures were at one reporting date. */
export interface ProgressColumn {
  readonly column: ForeignColumn
  /** As it goes into *Stichtag*: `2013`, `2015/2016`, `31.12.2020`. */
  readonly dueDate: string
  /** The same for every spelling of the date, and in the order of time. */
  readonly order: string
}

const report =
  /(?<!\p{L})(?:sachst[aä]nd|(?:umsetzungs|projekt|bearbeitungs|arbeits|zwischen)?stand|(?:umsetzungs)?status|(?:sachstands|zwischen|jahres|fortschritts)?bericht|fortschritt)(?:sbericht)?(?: der umsetzung)?(?!\p{L})/iu
const filler = /(?<!\p{L})(?:im|in|am|zum|vom|per|für|jahr|stichtag)(?!\p{L})/giu

/** `Sachstand 2015 / 2016`, `Stand: 12/2022`, `2013 – Bericht`. What a person has kept for himself is none. */
export function progressColumns(columns: readonly ForeignColumn[], given: GivenColumns): readonly ProgressColumn[] {
  return columns.flatMap((column) => {
    const said = givenFor(column, given)
    const date = said === undefined || said === 'progress' ? reportingDate(column.label) : null
    return date === null ? [] : [{ column, ...date }]
  })
}

function reportingDate(label: string): Omit<ProgressColumn, 'column'> | null {
  const text = singleLine(label)
  if (!report.test(text)) return null
  const rest = text
    .replace(report, ' ')
    .replace(filler, ' ')
    .replace(/[()[\]:,]/gu, ' ')
    .trim()
    .replace(/^[–-]+\s*|\s*[–-]+$/gu, '')
  const dueDate = singleLine(rest).replace(/(\d{4})\s*[/–-]\s*(\d{2,4})$/u, '$1/$2')
  const point = pointIn(dueDate)
  if (point?.first == null || point.last === null) return null
  return { dueDate, order: `${point.last} ${point.first}` }
}

/** The columns of one date, oldest date first. */
export function byDate(columns: readonly ProgressColumn[]): readonly (readonly ProgressColumn[])[] {
  const orders = [...new Set(columns.map(({ order }) => order))].toSorted()
  return orders.map((order) => columns.filter((column) => column.order === order))
}

/** A person may ask for it only where the header names a date. */
export function namesDate({ label }: ForeignColumn): boolean {
  return reportingDate(fold(label)) !== null
}
