import { Refusal } from '../../refusal.ts'
import { fold } from '../../text/clean.ts'
import { isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import type { ColumnMappings } from '../mapping.ts'
import { type ForeignList, findList } from './find-list.ts'
import { givenColumns, verifyGiven } from './given-columns.ts'
import { readListRows } from './list-rows.ts'

export interface PickTerms {
  /** Name of the workbook, for sentences. */
  readonly file: string
  /** Name of the sheet that a person has chosen. */
  readonly sheet: string | null
  readonly mappings: ColumnMappings
}

export interface PickedList {
  readonly list: ForeignList
  /** Other visible sheets that read like a list of measures, too. */
  readonly others: readonly string[]
}

/**
 * The sheet that reads most like a list of measures, or the one that a person has named.
 * @throws Refusal where there is none, or where several read equally well
 */
export function pickList(workbook: WorkbookGrid, { file, sheet, mappings }: PickTerms): PickedList {
  const find = (one: SheetGrid) => findList(one, givenColumns(one.name, mappings))
  const picked = sheet === null ? bestList(workbook, file, find) : namedList(workbook, sheet, find)
  verifyGiven(picked.list, mappings.now)
  return picked
}

type Find = (sheet: SheetGrid) => ForeignList | null

function namedList({ sheets }: WorkbookGrid, name: string, find: Find): PickedList {
  const sheet = sheets.find((one) => fold(one.name) === fold(name))
  if (!sheet) throw new Refusal('adopt/no-sheet', { sheet: name, sheets: sheets.map((one) => one.name) })
  const list = find(sheet)
  if (!list) throw new Refusal('adopt/no-list-there', { sheet: sheet.name })
  if (readListRows(list).measures.length === 0) throw noMeasures(list)
  return { list, others: [] }
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

function bestList(workbook: WorkbookGrid, file: string, find: Find): PickedList {
  const searched = visibleSheets(workbook)
  const lists = searched.flatMap((sheet) => find(sheet) ?? [])
  const filled = lists.filter(hasMeasures)
  const most = Math.max(0, ...filled.map(({ matches }) => matches.length))
  const [best, ...equal] = filled.filter(({ matches }) => matches.length === most)
  if (best && equal.length > 0)
    throw new Refusal('adopt/several-lists', { file, sheets: [best, ...equal].map(({ sheet }) => sheet.name) })
  if (best) return { list: best, others: filled.filter((list) => list !== best).map(({ sheet }) => sheet.name) }
  if (lists[0]) throw noMeasures(lists[0])
  throw new Refusal('adopt/no-list', { file, sheets: searched.map(({ name }) => name) })
}

function noMeasures({ sheet, header }: ForeignList): Refusal {
  return new Refusal('adopt/no-measures', { sheet: sheet.name, headerRow: header.lastRow })
}
