import type { Paper, PaperSheet } from '../../src/core/papers/paper.ts'

/** The sheet of a described paper. */
export function sheetOf({ sheets }: Paper, name: string): PaperSheet {
  const found = sheets.find((sheet) => sheet.name === name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

/** Every text of a sheet, row by row. */
export function textsOf({ rows }: PaperSheet): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])))
}

/** The rows of one of its tables by header. */
export function tableOf(sheet: PaperSheet, name: string): readonly Record<string, unknown>[] {
  const found = sheet.tables.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  const [headers = [], ...data] = sheet.rows
    .slice(found.firstRow - 1, found.lastRow)
    .map(({ cells }) => cells.map((cell) => cell?.value ?? null))
  return data.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])))
}
