import { fold, foldHeader, singleLine } from '../../text/clean.ts'
import { isFilledCell } from '../column.ts'
import { measureTable } from '../columns/measures.ts'
import { address, type CellValue, isBlank } from '../grid.ts'
import { columnEntries } from '../match-headers.ts'
import { cellText } from '../readers/text.ts'
import { type AdoptedField, type MetField, withCodes } from './adopted-fields.ts'
import type { ForeignList } from './find-list.ts'
import { cellTextOf, type ForeignMeasure, type LeftOutRow, readListRows } from './list-rows.ts'
import type { ColumnMatch, MeasureKey } from './match-columns.ts'
import { withMergedValues } from './merged-values.ts'
import { isRowCount, NumberGiver } from './number-measures.ts'
import { aboveTexts } from './row-kinds.ts'

/** A measure as it goes into the plan: raw cells by key of the column table, and those of the person's own columns. */
export interface AdoptedMeasure {
  readonly row: number
  readonly cells: ReadonlyMap<MeasureKey, CellValue>
  readonly own: readonly CellValue[]
}

/** A column of the list that the plan does not know; it stays behind the plan's. */
export interface OwnColumn {
  /** In the list. */
  readonly label: string
  readonly column: number
  /** In the plan; another one only where the plan would take it for its own. */
  readonly header: string
}

/** Where the action fields come from. */
export type FieldSource = 'column' | 'categories' | 'none'

/** A foreign list, ready to be written as a plan. */
export interface AdoptedList extends ForeignList {
  readonly measures: readonly AdoptedMeasure[]
  readonly own: readonly OwnColumn[]
  readonly fields: readonly AdoptedField[]
  readonly fieldsFrom: FieldSource
  /** Measures that got the field of the row above, because the list names it once only. */
  readonly fieldsCarried: number
  readonly newIds: readonly string[]
  /** Header of a column that only counts rows. */
  readonly countColumn: string | null
  readonly leftOut: readonly LeftOutRow[]
  /** Rows whose texts belong to the measure above. */
  readonly continued: readonly number[]
  /** Lines of text above the header. */
  readonly above: readonly string[]
  readonly hasPriorities: boolean
}

/**
 *   list ── rows ──▶ measures ── merges ──▶ fields ──▶ short forms ──▶ numbers ──▶ plan cells
 *
 * Everything that stands in the list goes into the plan, or is listed as left out.
 */
export function adoptList(found: ForeignList): AdoptedList {
  const rows = readListRows(found)
  const idMatch = found.matches.find(({ key }) => key === 'id')
  const ids = rows.measures.map(({ cells }) => cells.get(idMatch?.column.column ?? 0) ?? null)
  const counts = idMatch !== undefined && isRowCount(idMatch.column.label, ids)
  const list = counts ? { ...found, matches: found.matches.filter((match) => match !== idMatch) } : found
  const measures = withMergedValues(list, rows.measures)

  const placed = placeInFields(list, measures)
  const fields = withCodes(placed.met)
  const own = ownColumns(list)
  const numbered = numberAll(list, placed.measures, fields)
  return {
    ...list,
    measures: numbered.measures.map((one) => adoptedMeasure(one, list, own)),
    own,
    fields,
    fieldsFrom: placed.from,
    fieldsCarried: placed.carried,
    newIds: numbered.newIds,
    countColumn: counts ? idMatch.column.label : null,
    leftOut: rows.leftOut,
    continued: rows.continued,
    above: aboveTexts(list).map(({ text }) => text),
    hasPriorities: list.matches.some(
      ({ key, column }) => key === 'agreedPriority' && measures.some(({ cells }) => cells.has(column.column)),
    ),
  }
}

interface InField {
  readonly measure: ForeignMeasure
  /** What goes into *Handlungsfeld*. */
  readonly field: CellValue
}

interface Placed {
  readonly measures: readonly InField[]
  readonly met: readonly MetField[]
  readonly from: FieldSource
  readonly carried: number
}

const columnOf = ({ matches }: ForeignList, key: MeasureKey) =>
  matches.find((match) => match.key === key)?.column.column ?? 0

/** A column of the list says it, else the category row above; a list without either is one field. */
function placeInFields(list: ForeignList, measures: readonly ForeignMeasure[]): Placed {
  const column = columnOf(list, 'field')
  const said = measures.map(({ cells }) => cells.get(column) ?? null)
  const carry = namesFieldOnce(said)
  let last: CellValue = null
  let carried = 0
  const inFields = measures.map((measure, index) => {
    const own = said[index] ?? null
    if (own !== null) last = own
    if (own === null && carry && last !== null) carried++
    const field = own ?? (carry ? last : null) ?? measure.category?.name ?? null
    return { measure, field }
  })
  const from = said.some((cell) => cell !== null)
    ? 'column'
    : measures.some(({ category }) => category)
      ? 'categories'
      : 'none'
  const placed = from === 'none' ? measures.map((measure) => ({ measure, field: fieldNamedAfter(list) })) : inFields
  return { measures: placed, met: metFields(placed, columnOf(list, 'id')), from, carried }
}

/** The field stands in the first row of each block only: nobody repeats it in two rows one below the other. */
function namesFieldOnce(said: readonly CellValue[]): boolean {
  const texts = said.map((cell) => fold(cellTextOf(cell)))
  const repeats = texts.some((text, index) => text !== '' && text === texts[index - 1])
  return !repeats && texts[0] !== '' && texts.filter((text) => text === '').length > 1
}

/** `Tabelle1` is nobody's name for anything. */
function fieldNamedAfter({ sheet }: ForeignList): string {
  return /^(tabelle|sheet|blatt|maßnahmen|massnahmen)\s*\d*$/iu.test(sheet.name.trim())
    ? 'Alle Maßnahmen'
    : sheet.name.trim()
}

function metFields(measures: readonly InField[], idColumn: number): readonly MetField[] {
  const fields = new Map<string, { name: string; code: string | null; ids: string[]; measures: number }>()
  for (const { measure, field } of measures) {
    if (field === null) continue
    const name = singleLine(cellTextOf(field))
    const met = fields.get(fold(name)) ?? { name, code: codeBeside(measure, name), ids: [], measures: 0 }
    fields.set(fold(name), met)
    met.measures++
    const id = measure.cells.get(idColumn)
    if (id !== undefined) met.ids.push(idText(id))
  }
  return [...fields.values()]
}

/** A number as the plan will read it: `1.2`, whatever the program shows. */
function idText(cell: CellValue): string {
  return isFilledCell(cell) ? cellText(cell) : cellTextOf(cell)
}

/** The short form of the category row; that before the name of a field column (`2. Wohnen`). */
function codeBeside({ category }: ForeignMeasure, name: string): string | null {
  if (category && fold(category.name) === fold(name)) return category.code
  return /^(\d{1,2}|[IVX]{1,5}|\p{Lu}{1,2})[.)]?\s+\p{Lu}/u.exec(name)?.[1] ?? null
}

interface Numbered {
  readonly measures: readonly (InField & { readonly id: CellValue })[]
  readonly newIds: readonly string[]
}

function numberAll(list: ForeignList, measures: readonly InField[], fields: readonly AdoptedField[]): Numbered {
  const idColumn = columnOf(list, 'id')
  const given = measures.flatMap(({ measure }) => {
    const id = measure.cells.get(idColumn)
    return id === undefined ? [] : [idText(id)]
  })
  const giver = new NumberGiver(given)
  const codes = new Map(fields.map(({ name, code }) => [fold(name), code]))
  const newIds: string[] = []
  const numbered = measures.map((one) => {
    const own = one.measure.cells.get(idColumn)
    if (own !== undefined) return { ...one, id: own }
    const id = giver.next(codes.get(fold(cellTextOf(one.field))) ?? 'M')
    newIds.push(id)
    return { ...one, id }
  })
  return { measures: numbered, newIds }
}

/** An Excel table takes headers of up to 255 characters. */
const longestOwnHeader = 200

/** Columns without a counterpart, under names that the plan leaves alone. */
function ownColumns({ header, matches }: ForeignList): readonly OwnColumn[] {
  const free = header.columns.filter((column) => !matches.some((match) => match.column === column))
  const used = new Set<string>()
  return free.map(({ label, column }) => {
    const start = label.slice(0, longestOwnHeader)
    for (let attempt = 1; ; attempt++) {
      const name =
        attempt === 1 ? start : `${start} (${attempt === 2 ? 'eigene Spalte' : `eigene Spalte ${attempt - 1}`})`
      if (used.has(foldHeader(name)) || isPlanName(name)) continue
      used.add(foldHeader(name))
      return { label, column, header: name }
    }
  })
}

const planNames = new Set(
  columnEntries(measureTable).flatMap(([, { header, synonyms }]) => [header, ...(synonyms ?? [])].map(foldHeader)),
)

function isPlanName(name: string): boolean {
  return planNames.has(foldHeader(name))
}

function adoptedMeasure(
  { measure, field, id }: Numbered['measures'][number],
  list: ForeignList,
  own: readonly OwnColumn[],
): AdoptedMeasure {
  const matched = list.matches.flatMap(({ key, column }: ColumnMatch) => {
    const cell = measure.cells.get(column.column) ?? null
    return isBlank(cell) ? [] : [[key, cell] as const]
  })
  const first = [columnOf(list, 'id'), columnOf(list, 'title'), ...measure.cells.keys()].find((column) =>
    measure.cells.has(column),
  )
  const foundAt = `${list.sheet.name}!${address(measure.row, first ?? 1)}`
  return {
    row: measure.row,
    cells: new Map<MeasureKey, CellValue>([...matched, ['id', id], ['field', field], ['foundAt', foundAt]]),
    own: own.map(({ column }) => measure.cells.get(column) ?? null),
  }
}
