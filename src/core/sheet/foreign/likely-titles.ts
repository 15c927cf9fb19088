import type { ColumnMapping } from '../../plan/waiver.ts'
import { fold } from '../../text/clean.ts'
import { measureTable } from '../columns/measures.ts'
import { cellAt, isBlank, type SheetGrid, type WorkbookGrid } from '../grid.ts'
import { headerText } from './foreign-header.ts'

/** How far down a header is looked for, and how many rows below it are looked at. */
const searchedRows = 30
const lookedAtRows = 200
/** So many of the rows must have a text of their own in a column of titles. */
const mostDistinct = 0.8
const shortestTitle = 6
const longestTitle = 150

/**
 * Where no header names the titles of a list: the column that reads most like them, in every visible sheet that looks like
 * a table. Only to be shown to a person, who says whether it is so.
 */
export function likelyTitles({ sheets }: WorkbookGrid): readonly ColumnMapping[] {
  return sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => likelyTitle(sheet) ?? [])
}

function likelyTitle(sheet: SheetGrid): ColumnMapping | null {
  const header = sheet.rows.slice(0, searchedRows).findIndex((row, index) => {
    const texts = row.filter((cell) => typeof cell === 'string' && !isBlank(cell))
    const below = (sheet.rows[index + 1] ?? []).filter((cell) => !isBlank(cell))
    return texts.length >= 2 && below.length >= 2
  })
  if (header < 0) return null
  const labels = (sheet.rows[header] ?? []).map((cell) => headerText(cell))
  const column = labels.findIndex((label, index) => label !== '' && holdsTitles(sheet, header, index + 1))
  const label = labels[column]
  if (label === undefined) return null
  return { sheet: sheet.name, sheetColumn: label, planColumn: measureTable.columns.title.header }
}

/** Nearly every row has a text that no other row has, as long as titles are. */
function holdsTitles(sheet: SheetGrid, header: number, column: number): boolean {
  const below = sheet.rows.slice(header + 1, header + 1 + lookedAtRows)
  const rows = below.filter((row) => row.filter((cell) => !isBlank(cell)).length >= 2)
  const texts = rows.flatMap((row) => {
    const cell = cellAt({ ...sheet, rows: [row] }, 1, column)
    return typeof cell === 'string' && !isBlank(cell) ? [fold(cell)] : []
  })
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  const usual = texts.length === 0 ? 0 : total / texts.length
  return new Set(texts).size >= rows.length * mostDistinct && usual >= shortestTitle && usual <= longestTitle
}
