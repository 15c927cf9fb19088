import { Refusal } from '../../refusal.ts'
import { fold, foldHeader } from '../../text/clean.ts'
import { isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import type { ColumnMappings } from '../mapping.ts'
import { columnOf, type ForeignList, findList } from './find-list.ts'
import { givenColumns, verifyGiven } from './given-columns.ts'
import { cellTextOf, readListRows } from './list-rows.ts'

export interface PickTerms {
  /** Name of the workbook, for sentences. */
  readonly file: string
  /** Names of the sheets that a person has chosen; none where the program is to find them. */
  readonly sheets: readonly string[]
  readonly mappings: ColumnMappings
}

export interface PickedLists {
  /** At least one; several are of one kind, or were chosen. In the order of the workbook. */
  readonly lists: readonly ForeignList[]
  /** Other visible sheets that read like a list of measures, too. */
  readonly others: readonly string[]
}

/**
 * The sheet that reads most like a list of measures, together with others of its kind, or those that a person has named.
 * @throws Refusal where there is none, or where several that are not of one kind read equally well
 */
export function pickLists(workbook: WorkbookGrid, { file, sheets, mappings }: PickTerms): PickedLists {
  const find = (one: SheetGrid) => findList(one, givenColumns(one.name, mappings))
  const picked = sheets.length === 0 ? bestLists(workbook, file, find) : namedLists(workbook, sheets, find)
  for (const list of picked.lists) verifyGiven(list, mappings.now)
  return picked
}

type Find = (sheet: SheetGrid) => ForeignList | null

function namedLists({ sheets }: WorkbookGrid, names: readonly string[], find: Find): PickedLists {
  for (const name of names) {
    if (sheets.some((one) => fold(one.name) === fold(name))) continue
    throw new Refusal('adopt/no-sheet', { sheet: name, sheets: sheets.map((one) => one.name) })
  }
  const wanted = new Set(names.map(fold))
  const lists = sheets.filter(({ name }) => wanted.has(fold(name))).map((sheet) => namedList(sheet, find))
  return { lists, others: [] }
}

function namedList(sheet: SheetGrid, find: Find): ForeignList {
  const list = find(sheet)
  if (!list) throw new Refusal('adopt/no-list-there', { sheet: sheet.name })
  if (!hasMeasures(list)) throw noMeasures(list)
  return list
}

/** The visible sheets that hold a list with measures in it. */
export function sheetsWithLists(workbook: WorkbookGrid, mappings: ColumnMappings): readonly string[] {
  const lists = visibleSheets(workbook).flatMap((sheet) => findList(sheet, givenColumns(sheet.name, mappings)) ?? [])
  return lists.filter(hasMeasures).map(({ sheet }) => sheet.name)
}

function visibleSheets({ sheets }: WorkbookGrid): readonly SheetGrid[] {
  return sheets.filter(({ hidden, rows }) => !hidden && rows.some((row) => !row.every(isBlank)))
}

function hasMeasures(list: ForeignList): boolean {
  return readListRows(list).measures.length > 0
}

function bestLists(workbook: WorkbookGrid, file: string, find: Find): PickedLists {
  const searched = visibleSheets(workbook)
  const lists = searched.flatMap((sheet) => find(sheet) ?? [])
  const filled = lists.filter(hasMeasures)
  const most = Math.max(0, ...filled.map(({ matches }) => matches.length))
  const best = filled.find(({ matches }) => matches.length === most)
  if (!best) {
    if (lists[0]) throw noMeasures(lists[0])
    throw new Refusal('adopt/no-list', { file, sheets: searched.map(({ name }) => name) })
  }
  const kin = filled.filter((list) => list === best || isOfOneKind(best, list))
  const picked = shareMeasures(kin) ? [best] : kin
  const equal = filled.filter((list) => list.matches.length === most && !picked.includes(list))
  if (equal.length > 0)
    throw new Refusal('adopt/several-lists', { file, sheets: [...picked, ...equal].map(({ sheet }) => sheet.name) })
  return { lists: picked, others: filled.filter((list) => !picked.includes(list)).map(({ sheet }) => sheet.name) }
}

/** The same columns under the same names: one sheet an action field, as they are kept. */
function isOfOneKind(list: ForeignList, other: ForeignList): boolean {
  const [labels, otherLabels] = [list, other].map(({ header }) => header.columns.map(({ label }) => foldHeader(label)))
  return labels !== undefined && JSON.stringify(labels) === JSON.stringify(otherLabels)
}

/** The list of last year beside that of this year has the same columns, and the same measures: they are not added up. */
function shareMeasures(lists: readonly ForeignList[]): boolean {
  const titles = lists.map((list) => {
    const column = columnOf(list, 'title')
    return new Set(readListRows(list).measures.map(({ cells }) => fold(cellTextOf(cells.get(column) ?? null))))
  })
  return titles.some((own, index) =>
    titles.slice(index + 1).some((other) => {
      const shared = [...own].filter((title) => title !== '' && other.has(title)).length
      return shared * 3 > Math.min(own.size, other.size)
    }),
  )
}

function noMeasures({ sheet, header }: ForeignList): Refusal {
  return new Refusal('adopt/no-measures', { sheet: sheet.name, headerRow: header.lastRow })
}
