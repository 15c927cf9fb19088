import type { Source } from '../plan/source.ts'
import { sourceTable } from '../sheet/columns/people.ts'
import { marks } from '../text/papers-actors.ts'
import { allMeasures, measuresHeader, originHeadings, originSubtitle, originTitle } from '../text/papers-origin.ts'
import { columnParts } from './column-parts.ts'
import { type Frame, pageOf } from './frame.ts'
import { headerOf, isFilled, measureText } from './measure-cells.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { shortWidth } from './short-width.ts'
import type { UsedSource } from './sources.ts'
import { tableHeaders } from './table-headers.ts'

const leastTitle = 46
const widestMerged = 18
/** *Art*, *Datum*, *Teilnehmende* and the number of measures, which stand in the columns of the first sources. */
const factWidths = [16, 13, 15, 12] as const
/** So much wider are these than the narrowest sources. */
const factSurplus = 24

// Sources

type FactKey = 'kind' | 'date' | 'participants'
const factKeys: readonly FactKey[] = ['kind', 'date', 'participants']

function factCell(source: Source, key: FactKey): PaperCell {
  const value = source[key]
  if (key === 'date') return cell(source.date === null ? null : { day: source.date }, 'cellDay')
  return typeof value === 'number' ? cell(value, 'cellNumber') : cell(value, 'cell')
}

/** Sources by day, with what is known of them; the plan reads them back from here. */
function addSources(stack: SheetStack, sources: readonly UsedSource[]): void {
  const { columns } = sourceTable
  const keys = factKeys.filter((key) => sources.some(({ source }) => source[key] !== null))
  const named = sources.some(({ measures }) => measures.size > 0)
  stack.table({
    name: sourceTable.table,
    headers: [
      ...headerCells([columns.code.header, columns.name.header]),
      ...keys.map((key) => cell(columns[key].header, key === 'participants' ? 'tableHeaderNumber' : 'tableHeader')),
      ...(named ? [cell(measuresHeader, 'tableHeaderNumber')] : []),
    ],
    rows: sources.map(({ source, short, measures }) => [
      cell(short, 'cellStrong'),
      cell(source.name ?? short, 'cell'),
      ...keys.map((key) => factCell(source, key)),
      ...(named ? [cell(measures.size, 'cellNumber')] : []),
    ]),
    dense: true,
  })
}

// Matrix

interface Matrix {
  readonly sources: readonly UsedSource[]
  /** Whether the numbers of merged ideas stand beside. */
  readonly merged: boolean
}

function sumRow(code: string | null, name: string, lines: readonly PlanLine[], matrix: Matrix): readonly PaperCell[] {
  const counted = matrix.sources.map(({ measures }) => lines.filter(({ measure }) => measures.has(measure)).length)
  return [
    cell(code, 'sum'),
    cell(name, 'sum'),
    ...counted.map((number) => cell(number, 'sumCentre')),
    ...(matrix.merged ? [cell(null, 'sum')] : []),
  ]
}

function measureRow(line: PlanLine, { sources, merged }: Matrix): readonly PaperCell[] {
  return [
    cell(line.measure.id, 'cellStrong'),
    cell(line.measure.title, 'cell'),
    ...sources.map(({ measures }) =>
      measures.has(line.measure) ? cell(marks.yes, 'cellCentre') : cell(marks.no, 'cellNo'),
    ),
    ...(merged ? [cell(measureText(line, 'mergedFrom') || null, 'cell')] : []),
  ]
}

function matrixRows(fields: readonly FieldLines[], matrix: Matrix): readonly (readonly PaperCell[])[] {
  const filled = fields.filter(({ lines }) => lines.length > 0)
  const groups = filled.flatMap(({ field, lines }) => [
    sumRow(field.code, field.name, lines, matrix),
    ...lines.map((line) => measureRow(line, matrix)),
  ])
  const all = allLines(filled)
  return filled.length > 1 ? [...groups, sumRow(null, allMeasures, all, matrix)] : groups
}

function addMatrix(stack: SheetStack, fields: readonly FieldLines[], matrix: Matrix, name: string): void {
  const last = matrix.merged ? [headerOf('mergedFrom')] : []
  const first = [headerOf('id'), headerOf('title')]
  const codes = tableHeaders(
    matrix.sources.map(({ short }) => short),
    [...first, ...last],
  )
  stack.table({
    name,
    headers: [...headerCells(first), ...headerCells(codes, 'tableHeaderCentre'), ...headerCells(last)],
    rows: matrixRows(fields, matrix),
    dense: true,
  })
}

// Sheet

interface Layout {
  readonly widths: readonly number[]
  /** Sources of one matrix each: many do not find room side by side. */
  readonly parts: readonly (readonly UsedSource[])[]
  readonly merged: boolean
}

/** Both tables share the columns of the sheet: short form, name, then whichever needs more. */
function layoutOf(lines: readonly PlanLine[], sources: readonly UsedSource[], font: string): Layout {
  const page = printableCharacters('landscape')
  const merged = lines.some((line) => isFilled(line, 'mergedFrom'))
  const shorts = [...sources.map(({ short }) => short), ...lines.map(({ measure }) => measure.id)]
  const code = shortWidth(shorts, font)
  const widthOf = ({ short }: UsedSource) => shortWidth([short], font)
  const named = sources.filter(({ measures }) => measures.size > 0)
  const taken = code + leastTitle + (merged ? widestMerged : 0) + factSurplus
  const parts = columnParts(named, widthOf, Math.floor(page / leastPageScale) - taken)
  const needs = parts.map((part, index) => [
    ...part.map(widthOf),
    ...(merged && index === parts.length - 1 ? [widestMerged] : []),
  ])
  const most = Math.max(factWidths.length, ...needs.map((widths) => widths.length))
  const beside = Array.from({ length: most }, (_, column) =>
    Math.max(factWidths[column] ?? 0, ...needs.map((widths) => widths[column] ?? 0)),
  )
  const title = page - code - beside.reduce((sum, width) => sum + width, 0)
  return { widths: [code, Math.max(leastTitle, title), ...beside], parts, merged }
}

/** *Herkunft*: the events, concepts and decisions the plan comes from, and which measure comes from which. */
export function describeOrigin(frame: Frame, sources: readonly UsedSource[], name: string): PaperSheet {
  const { fields, font } = frame
  const lines = allLines(fields)
  const { widths, parts, merged } = layoutOf(lines, sources, font)
  const stack = new SheetStack(widths, frame)
  const origins = new Set(sources.flatMap(({ measures }) => [...measures]))
  stack.title(originTitle)
  stack.subtitle(originSubtitle(origins.size, lines.length))
  const listed = sources.filter((one) => one.listed)
  if (listed.length > 0) {
    stack.heading(originHeadings.sources)
    addSources(stack, listed)
  }
  const last = parts.length - 1
  const headerRows = parts.map((part, index) => {
    const matrix = { sources: part, merged: merged && index === last }
    stack.heading(originHeadings.matrix)
    const headerRow = stack.nextRow
    addMatrix(stack, fields, matrix, `tblHerkunftMatrix${index + 1}`)
    if (last === 0) stack.breakTable(headerRow)
    return headerRow
  })
  const [only] = headerRows
  const repeated = last === 0 && only !== undefined ? { first: only, last: only } : undefined
  return stack.sheet(name, pageOf(frame, 'landscape', repeated))
}
