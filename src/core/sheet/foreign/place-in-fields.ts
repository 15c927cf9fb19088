import { fold, singleLine } from '../../text/clean.ts'
import { isFilledCell } from '../column.ts'
import type { CellValue } from '../grid.ts'
import { cellText } from '../readers/text.ts'
import type { MetField } from './adopted-fields.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { cellTextOf, type ForeignMeasure } from './list-rows.ts'

/** Where the action fields come from. */
export type FieldSource = 'column' | 'categories' | 'none'

export interface InField {
  readonly measure: ForeignMeasure
  /** What goes into *Handlungsfeld*. */
  readonly field: CellValue
}

export interface Placed {
  readonly measures: readonly InField[]
  readonly met: readonly MetField[]
  readonly from: FieldSource
  readonly carried: number
  /** Cells that name several of the fields; they make no field of their own. */
  readonly several: readonly string[]
}

/** A column of the list says it, else the category row above; a list without either is one field. */
export function placeInFields(list: ForeignList, measures: readonly ForeignMeasure[]): Placed {
  const column = columnOf(list, 'field')
  const said = measures.map(({ cells }) => cells.get(column) ?? null)
  const carry = namesFieldOnce(said)
  let last: CellValue = null
  let carried = 0
  const inFields = measures.map((measure, index) => {
    const own = said[index] ?? null
    if (own !== null) last = own
    // A field that stands in a row of its own begins anew.
    else if (measure.category !== (measures[index - 1]?.category ?? null)) last = null
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
  const several = cellsOfSeveral(placed)
  const single = placed.filter(({ field }) => !several.includes(cellTextOf(field)))
  return { measures: placed, met: metFields(single, columnOf(list, 'id')), from, carried, several }
}

/** `Wohnen, Soziales` where one of the two is the field of another measure. */
function cellsOfSeveral(measures: readonly InField[]): readonly string[] {
  const texts = [...new Set(measures.map(({ field }) => cellTextOf(field)))]
  const names = new Set(texts.map(fold))
  return texts.filter((text) => {
    const parts = text.split(/[,;/\n]/u).map(fold)
    return parts.length > 1 && parts.some((part) => names.has(part))
  })
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
export function idText(cell: CellValue): string {
  return isFilledCell(cell) ? cellText(cell) : cellTextOf(cell)
}

/** The short form of the category row; that before the name of a field column (`2. Wohnen`). */
function codeBeside({ category }: ForeignMeasure, name: string): string | null {
  if (category && fold(category.name) === fold(name)) return category.code
  return /^(\d{1,2}|[IVX]{1,5}|\p{Lu}{1,2})[.)]?\s+\p{Lu}/u.exec(name)?.[1] ?? null
}
