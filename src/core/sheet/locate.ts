import { oncePerObject } from '../once-per.ts'
import { foldHeader } from '../text/clean.ts'
import type { TableSpec } from './column.ts'
import type { CellValue, GridTable, SheetGrid, WorkbookGrid } from './grid.ts'
import { type ColumnMappings, noMappings, saidAbout } from './mapping.ts'
import { columnEntries, type HeaderMatch, matchHeaders, type SaidOfSheet } from './match-headers.ts'

/** A sheet (or a ListObject on it) that holds a table of the plan. */
export interface Located {
  readonly sheet: SheetGrid
  readonly table: GridTable | null
  readonly headerRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  readonly lastRow: number
  readonly match: HeaderMatch
  /** Action field that an exported part sheet belongs to. */
  readonly field: string | null
}

export interface Location {
  readonly found: readonly Located[]
  /** A sheet of that name is there, but no row of it reads like the header. */
  readonly headerless: SheetGrid | null
}

/** How far down a header is looked for, after titles and remarks. */
const headerSearchRows = 30

/**
 * Finds a table by the name of its ListObject, else by the name of the sheet and its headers.
 * @param mappings what a person has said about headers, now or in the workbook
 */
export function locate<T>(spec: TableSpec<T>, workbook: WorkbookGrid, mappings: ColumnMappings = noMappings): Location {
  const said = ({ name }: SheetGrid): SaidOfSheet => ({
    now: saidAbout(name, mappings.now),
    before: saidAbout(name, mappings.before),
  })
  const byName = workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => isNamed(table, spec)).map((table) => fromTable(spec, sheet, table, said(sheet))),
  )
  if (byName.length > 0) return { found: byName, headerless: null }

  // The exact name wins: beside *Maßnahmen* an older *Maßnahmenliste* is somebody's own.
  const sheet = [spec.sheet, ...(spec.sheetSynonyms ?? [])]
    .map((name) => workbook.sheets.find((candidate) => foldHeader(candidate.name) === foldHeader(name)))
    .find((candidate) => candidate !== undefined)
  if (!sheet) return { found: [], headerless: null }
  const located = fromSheet(spec, sheet, said(sheet))
  return located ? { found: [located], headerless: null } : { found: [], headerless: sheet }
}

/** `tblMassnahmen`, or `tblMassnahmen_2` of an exported plan. */
function isNamed<T>(table: GridTable, spec: TableSpec<T>): boolean {
  const name = table.name.toLowerCase()
  const wanted = spec.table.toLowerCase()
  return name === wanted || (name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1)))
}

function fromTable<T>(spec: TableSpec<T>, sheet: SheetGrid, table: GridTable, said: SaidOfSheet): Located {
  const { firstRow, firstColumn } = table.area
  const header = sheet.rows[firstRow - 1] ?? []
  // A table may claim a whole sheet; where nothing stands, there is nothing to read.
  const lastRow = Math.min(table.area.lastRow - (table.totalsRows ?? 0), sheet.rows.length)
  const lastColumn = Math.min(table.area.lastColumn, header.length)
  return {
    sheet,
    table,
    headerRow: firstRow,
    firstColumn,
    lastColumn,
    lastRow,
    match: matchOf(spec, header, firstColumn, lastColumn, said),
    field: spec.parts?.exec(sheet.name)?.groups?.['field'] ?? null,
  }
}

/** After an edit nearly all rows are those of before, and read as a header they say what they said. */
const matchesOf = oncePerObject((_: readonly CellValue[]) => new Map<object, Map<string, HeaderMatch>>())

function matchOf<T>(
  spec: TableSpec<T>,
  cells: readonly CellValue[],
  first: number,
  last: number,
  said: SaidOfSheet,
): HeaderMatch {
  const matches = matchesOf(cells)
  const ofSpec = matches.get(spec) ?? new Map<string, HeaderMatch>()
  matches.set(spec, ofSpec)
  const terms = JSON.stringify([first, last, [...said.now], [...said.before]])
  const match = ofSpec.get(terms) ?? matchHeaders(spec, cells, first, last, said)
  ofSpec.set(terms, match)
  return match
}

function fromSheet<T>(spec: TableSpec<T>, sheet: SheetGrid, said: SaidOfSheet): Located | null {
  const required = columnEntries(spec).filter(([, column]) => column.required).length
  const enough = Math.min(2, Math.max(1, required))
  let best: { row: number; match: HeaderMatch } | null = null
  for (let row = 1; row <= Math.min(headerSearchRows, sheet.rows.length); row++) {
    const cells = sheet.rows[row - 1] ?? []
    const match = matchOf(spec, cells, 1, cells.length, said)
    if (match.columns.size >= enough && match.columns.size > (best?.match.columns.size ?? 0)) best = { row, match }
  }
  if (!best) return null
  const table = sheet.tables.find(({ area }) => area.firstRow === best.row) ?? null
  if (table) return fromTable(spec, sheet, table, said)
  return {
    sheet,
    table: null,
    headerRow: best.row,
    firstColumn: 1,
    lastColumn: sheet.rows[best.row - 1]?.length ?? 1,
    lastRow: sheet.rows.length,
    match: best.match,
    field: spec.parts?.exec(sheet.name)?.groups?.['field'] ?? null,
  }
}
