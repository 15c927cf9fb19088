import { cellPosition } from '../../core/sheet/cell-position.ts'
import type { CellEdit, KeyCell, TableGrowth, WorkbookEdits } from '../../core/sheet/edits.ts'
import { type Area, address, type CellValue, isBlank, type WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaOf, areasOf, areaText, contains, placeOfRange } from './addresses.ts'
import { cellValue, contentOfRange } from './cell-values.ts'
import { type Run, runsOf } from './runs.ts'

/** A cell as it is in Excel right now. */
export interface HeldCell {
  readonly value: CellValue
  /** As Excel hands it out, to be put back one day. */
  readonly raw: string | number | boolean
  readonly format: string
  readonly isFormula: boolean
  /** Stretches of its text have a format of their own, which would be lost. */
  readonly isRich: boolean
}

export interface HeldTable {
  readonly sheet: string
  readonly name: string
  readonly area: Area
  readonly hasTotals: boolean
}

/** Everything that decides whether edits may be written, read in one message right before. */
export interface HeldWorkbook {
  readonly isReadOnly: boolean
  readonly isStructureProtected: boolean
  readonly sheetNames: readonly string[]
  readonly tableNames: readonly string[]
  readonly protectedSheets: ReadonlySet<string>
  readonly tables: readonly HeldTable[]
  /** Merged areas that touch a cell concerned, by sheet. */
  readonly merges: readonly { readonly sheet: string; readonly area: Area }[]
  readonly cell: (sheet: string, cell: string) => HeldCell
  /** The first cell in use in what a table would take in. */
  readonly blocked: (growth: TableGrowth) => string | null
}

/** Asks for all that these edits touch; one `sync` later it is answered. */
export function askEdits(context: Excel.RequestContext, edits: WorkbookEdits, known: WorkbookGrid): () => HeldWorkbook {
  const { workbook } = context
  workbook.load('name, readOnly')
  workbook.protection.load('protected')
  const names = workbook.worksheets.load('items/name, items/tables/items/name')
  const touched = [...new Set([...edits.cells, ...edits.tables].map(({ sheet }) => sheet))]
  const sheets = touched.map((name) => {
    const sheet = workbook.worksheets.getItem(name)
    sheet.protection.load('protected')
    return { name, sheet, tables: askTables(sheet, name, known) }
  })
  const sheetNamed = (name: string) => workbook.worksheets.getItem(name)
  const looked: readonly (CellEdit | KeyCell)[] = [...edits.cells, ...(edits.keys ?? [])]
  const runs = runsOf(uniqueCells(looked)).map((run) => askRun(sheetNamed(run.sheet), run, known.date1904))
  const growths = edits.tables.map((growth) => ({ growth, gained: askGained(sheetNamed(growth.sheet), growth, known) }))
  return () => {
    const cells = new Map(runs.flatMap(({ cells }) => cells()))
    return {
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      sheetNames: names.items.map(({ name }) => name),
      tableNames: names.items.flatMap(({ tables }) => tables.items.map(({ name }) => name)),
      protectedSheets: new Set(sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name)),
      tables: sheets.flatMap(({ tables }) => tables()),
      merges: [...runs, ...growths.flatMap(({ gained }) => gained)].flatMap(({ sheet, merges }) =>
        merges().map((area) => ({ sheet, area })),
      ),
      cell: (sheet, cell) => {
        const held = cells.get(keyOf(sheet, cell))
        if (held === undefined) throw new Error(`${sheet}!${cell} was not asked for`)
        return held
      },
      blocked: (growth) =>
        growths
          .find((one) => one.growth === growth)
          ?.gained.map(({ used }) => used())
          .find((cell) => cell !== null) ?? null,
    }
  }
}

function uniqueCells<T extends { readonly sheet: string; readonly cell: string }>(cells: readonly T[]) {
  return [...new Map(cells.map(({ sheet, cell }) => [keyOf(sheet, cell), { sheet, cell }])).values()]
}

function keyOf(sheet: string, cell: string): string {
  return JSON.stringify([sheet, cell])
}

/** The tables that were on the sheet when it was read, where they are now. */
function askTables(sheet: Excel.Worksheet, name: string, known: WorkbookGrid): () => readonly HeldTable[] {
  const asked = (known.sheets.find((one) => one.name === name)?.tables ?? []).map((table) => {
    const item = sheet.tables.getItem(table.name).load('showTotals')
    return { name: table.name, item, range: item.getRange().load(placeOfRange) }
  })
  return () =>
    asked.map((table) => ({
      sheet: name,
      name: table.name,
      area: areaOf(table.range),
      hasTotals: table.item.showTotals,
    }))
}

function askRun(
  sheet: Excel.Worksheet,
  run: Run<{ readonly sheet: string; readonly cell: string }>,
  date1904: boolean,
) {
  const { column, firstRow, lastRow } = run
  const range = sheet.getRange(areaText({ firstRow, lastRow, firstColumn: column, lastColumn: column }))
  range.load(`${contentOfRange}, formulas, hasSpill`)
  const fonts = range.getCellProperties({ format: { font: { bold: true, italic: true, color: true } } })
  const merged = askMerges(range)
  const cells = () =>
    run.cells.map(({ cell, row }): readonly [string, HeldCell] => {
      const at = row - firstRow
      const [raw, type, format] = [range.values[at]?.[0], range.valueTypes[at]?.[0], range.numberFormat[at]?.[0]]
      const isOwnFormula = String(range.formulas[at]?.[0]).startsWith('=') && range.formulas[at]?.[0] !== raw
      // What a formula elsewhere spills into cells is its own, too; of a stretch Excel says only whether some are such.
      const isFormula = isOwnFormula || range.hasSpill !== false
      const value = cellValue(raw, type, format, date1904)
      return [
        keyOf(run.sheet, cell),
        { value, raw, format: String(format), isFormula, isRich: isMixed(fonts.value[at]?.[0]) },
      ]
    })
  return { sheet: run.sheet, cells, merges: merged }
}

/** What differs within one cell is `null`. */
function isMixed(properties: Excel.CellProperties | undefined): boolean {
  const { bold, italic, color } = properties?.format?.font ?? {}
  return [bold, italic, color].some((one: unknown) => one === null)
}

function askMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject().load('address')
  return () => (merged.isNullObject ? [] : areasOf(merged.address))
}

/** The columns at the right and the rows below that a table takes in. */
function askGained(sheet: Excel.Worksheet, { sheet: name, table, area }: TableGrowth, known: WorkbookGrid) {
  const old = known.sheets.find((one) => one.name === name)?.tables.find((one) => one.name === table)?.area
  if (old === undefined) return []
  const right = { ...area, firstColumn: old.lastColumn + 1 }
  const below = { ...area, firstRow: old.lastRow + 1, lastColumn: old.lastColumn }
  const gained = [right, below].filter((one) => one.firstColumn <= one.lastColumn && one.firstRow <= one.lastRow)
  return gained.map((one) => {
    const range = sheet.getRange(areaText(one)).load('values, formulas')
    return { sheet: name, merges: askMerges(range), used: () => firstUsed(range, one) }
  })
}

function firstUsed(range: Excel.Range, { firstRow, firstColumn }: Area): string | null {
  for (const [down, row] of range.values.entries()) {
    const across = row.findIndex(
      (value, at) => (!isBlank(value) && value !== '') || String(range.formulas[down]?.[at]).startsWith('='),
    )
    if (across >= 0) return address(firstRow + down, firstColumn + across)
  }
  return null
}

/** The merge that hides a cell, whose value it is not. */
export function hidingMerge({ merges }: HeldWorkbook, sheet: string, cell: string): Area | null {
  const at = cellPosition(cell)
  const merge = merges.find((one) => one.sheet === sheet && contains(one.area, at))?.area
  const isFirst = merge?.firstRow === at.row && merge.firstColumn === at.column
  return merge === undefined || isFirst ? null : merge
}
