import type { Status } from '../plan/status.ts'
import { address } from '../sheet/grid.ts'
import { chartAlternativeText, chartTitle, fieldName } from '../text/papers.ts'
import type { PaperChart } from './paper.ts'
import type { FieldLines } from './plan-line.ts'
import { countStatus, type StatusColumn } from './status-counts.ts'

/** Neighbours differ in grey too (1.3 : 1 at least), so that the bars can be told apart in black and white. */
const colours: { readonly [S in Status]: string } = {
  'noch nicht begonnen': 'F1F4F7',
  geplant: 'C3CFDB',
  angeschoben: 'E5A93F',
  'in Umsetzung': 'C98326',
  umgesetzt: '17523F',
  'laufend (Daueraufgabe)': '5FA98F',
  zurückgestellt: 'C9BFD6',
  'nicht weiterverfolgt': '54456A',
}
const noStatusColour = 'FFFFFF'

/** Where the table of fields and statuses stands. */
export interface CountsArea {
  readonly headerRow: number
  /** Column of the first status, from 1; the fields stand in column 1. */
  readonly firstStatusColumn: number
}

/** Fields × statuses as stacked bars over the cells of the table. */
export function statusChart(
  fields: readonly FieldLines[],
  columns: readonly StatusColumn[],
  { headerRow, firstStatusColumn }: CountsArea,
  place: PaperChart['place'],
): PaperChart {
  const first = headerRow + 1
  const last = headerRow + fields.length
  const range = (column: number) => `${address(first, column)}:${address(last, column)}`
  return {
    title: chartTitle,
    alternativeText: chartAlternativeText(
      fields.map(({ field, lines }) => ({
        name: field.name,
        counts: columns.map(({ status, label }) => ({ label, count: countStatus(lines, status) })),
      })),
    ),
    categories: { range: range(1), values: fields.map(({ field }) => fieldName(field)) },
    series: columns.map(({ status, label }, index) => ({
      nameCell: address(headerRow, firstStatusColumn + index),
      name: label,
      range: range(firstStatusColumn + index),
      values: fields.map(({ lines }) => countStatus(lines, status)),
      colour: status === null ? noStatusColour : colours[status],
    })),
    place,
  }
}
