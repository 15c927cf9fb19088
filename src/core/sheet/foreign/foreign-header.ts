import { cleanText, singleLine } from '../../text/clean.ts'
import { type Area, type CellValue, cellAt, columnName, isBlank, type SheetGrid } from '../grid.ts'

/** A column of somebody's own list. */
export interface ForeignColumn {
  readonly column: number
  /** Its header as people would name it: both lines of a header in two lines, `Spalte K` where there is none. */
  readonly label: string
  /** Texts that may say which column of the plan it is, the fullest first; none where it has no header. */
  readonly names: readonly string[]
}

/** The header of a list: one row, two, or three. */
export interface ForeignHeader {
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly ForeignColumn[]
}

/**
 * Reads one row as a header, or two: a group above its columns, or one text that is split over both. Above them may be a
 * third one of larger groups. Columns without a name are left out.
 */
export function headerAt(sheet: SheetGrid, firstRow: number, lastRow: number): ForeignHeader {
  const none = new Map<number, string>()
  const above = firstRow === lastRow ? none : groupTexts(sheet, lastRow - 1, lastRow)
  const top = lastRow - firstRow < 2 ? none : groupTexts(sheet, firstRow, lastRow)
  const columns: ForeignColumn[] = []
  for (let column = 1; column <= Math.max(...[firstRow, lastRow].map((row) => widthOf(sheet, row))); column++) {
    const lower = namesOf(above.get(column) ?? '', headerText(cellAt(sheet, lastRow, column)))
    const names = belowTop(top.get(column) ?? '', lower)
    if (names[0] !== undefined) columns.push({ column, label: names[0], names })
  }
  return { firstRow, lastRow, columns }
}

/** The header with a column for everything that stands below it without a name of its own. */
export function withUnnamed(sheet: SheetGrid, header: ForeignHeader): ForeignHeader {
  const named = new Set(header.columns.map(({ column }) => column))
  const unnamed = new Set<number>()
  for (const row of sheet.rows.slice(header.lastRow)) {
    for (const [index, cell] of row.entries()) {
      if (!named.has(index + 1) && !isBlank(cell)) unnamed.add(index + 1)
    }
  }
  const added = [...unnamed].map((column) => ({ column, label: `Spalte ${columnName(column)}`, names: [] }))
  return { ...header, columns: [...header.columns, ...added].toSorted((a, b) => a.column - b.column) }
}

/** What a cell says as a header, in one line. */
export function headerText(cell: CellValue): string {
  if (typeof cell === 'string') return singleLine(cleanText(cell).replace(/-\n(?=\p{Ll})/gu, ''))
  return typeof cell === 'number' ? String(cell) : ''
}

/** Of the columns below *Kosten*, this one is the costs. */
const total = /^(gesamt|insgesamt|summe)$/iu

/** `Kosten` over `gesamt` is `Kosten – gesamt`; `Handlungs-` over `feld` is one word. */
function namesOf(above: string, below: string): readonly string[] {
  if (above === '' || below === '') return [above, below].filter((text) => text !== '')
  if (/-$/u.test(above) && /^\p{Ll}/u.test(below)) return [above.slice(0, -1) + below, above + below]
  const names = [`${above} – ${below}`, `${above} ${below}`, below]
  return total.test(below) ? [...names, above] : names
}

/** `Umsetzung` over `Zeit – von` is `Umsetzung – Zeit – von`. */
function belowTop(top: string, names: readonly string[]): readonly string[] {
  if (top === '') return names
  return names[0] === undefined ? [top] : [`${top} – ${names[0]}`, ...names]
}

/** Texts of the upper row; one that is merged over several columns, or stands before blank ones, belongs to all of them. */
function groupTexts(sheet: SheetGrid, row: number, lowerRow: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  let group = ''
  const width = Math.max(widthOf(sheet, row), widthOf(sheet, lowerRow))
  for (let column = 1; column <= width; column++) {
    const own = headerText(cellAt(sheet, row, column))
    const merge = mergeAt(sheet, row, column)
    const startsHere = own !== ''
    if (startsHere) group = own
    else if (merge === null && sheet.merges.some((area) => isIn(area, row))) group = ''
    if (startsHere) texts.set(column, own)
    else if (group !== '' && !isBlank(cellAt(sheet, lowerRow, column))) texts.set(column, group)
  }
  return texts
}

function isIn(area: Area, row: number): boolean {
  return area.firstRow <= row && row <= area.lastRow
}

/** The merged area over this cell, if any. */
export function mergeAt(sheet: SheetGrid, row: number, column: number): Area | null {
  return sheet.merges.find((area) => isIn(area, row) && area.firstColumn <= column && column <= area.lastColumn) ?? null
}

function widthOf(sheet: SheetGrid, row: number): number {
  return sheet.rows[row - 1]?.length ?? 0
}
