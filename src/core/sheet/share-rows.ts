import { type CellValue, isSameCell, type SheetGrid, type WorkbookGrid } from './grid.ts'

/**
 * The same workbook as `now`, in which every row and sheet that is as it was in `before` is the very object of `before`.
 * What comes after can then tell by identity what has changed, whichever way a host came to its grid: a file read anew,
 * or an open workbook.
 */
export function shareRows(before: WorkbookGrid, now: WorkbookGrid): WorkbookGrid {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]))
  return { ...now, sheets: now.sheets.map((sheet) => sharedSheet(known.get(sheet.name), sheet)) }
}

function sharedSheet(before: SheetGrid | undefined, now: SheetGrid): SheetGrid {
  if (before === undefined || before === now) return now
  const rows = now.rows.map((row, index) => {
    const same = before.rows[index]
    return same !== undefined && isSameRow(same, row) ? same : row
  })
  const isSame = rows.length === before.rows.length && rows.every((row, index) => row === before.rows[index])
  return isSame && hasSameFrame(before, now) ? before : { ...now, rows }
}

/** A missing cell at the end of a ragged row is an empty one, but keeps the row from being the same object. */
export function isSameRow(before: readonly CellValue[], now: readonly CellValue[]): boolean {
  if (before === now) return true
  return before.length === now.length && before.every((cell, index) => isSameCell(cell, now[index] ?? null))
}

/** Everything of a sheet but its cells. */
export function hasSameFrame(before: SheetGrid, now: SheetGrid): boolean {
  const { rows: _, fills, comments, ...frame } = before
  const { rows: __, fills: fillsNow, comments: commentsNow, ...frameNow } = now
  return (
    isSameMap(fills, fillsNow) &&
    isSameMap(comments, commentsNow) &&
    JSON.stringify(frame) === JSON.stringify({ ...frame, ...frameNow })
  )
}

function isSameMap(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): boolean {
  return before === now || (before.size === now.size && [...before].every(([key, value]) => now.get(key) === value))
}
