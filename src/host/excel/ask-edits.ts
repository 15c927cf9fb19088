import { cellPosition } from '../../core/sheet/cell-position.ts'
import type { CellEdit, KeyCell, TableGrowth, WorkbookEdits } from '../../core/sheet/edits.ts'
import type { Area, WorkbookGrid } from '../../core/sheet/grid.ts'
import { areaOf, askMerges, contains, placeOfRange } from './addresses.ts'
import { askGained } from './ask-growth.ts'
import { askRun, type HeldCell, keyOf } from './held-cells.ts'
import { runsOf } from './runs.ts'

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
  /** Of the sheets concerned. */
  readonly merges: readonly { readonly sheet: string; readonly area: Area }[]
  /** Sheets with hidden rows among those concerned. */
  readonly broken: ReadonlySet<string>
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
    return { name, sheet, tables: askTables(sheet, name, known), merges: askMerges(sheet) }
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
      merges: sheets.flatMap(({ name, merges }) => merges().areas.map((area) => ({ sheet: name, area }))),
      broken: new Set(runs.filter(({ hasHiddenRows }) => hasHiddenRows()).map(({ sheet }) => sheet)),
      cell: (sheet, cell) => {
        const held = cells.get(keyOf(sheet, cell))
        if (held === undefined) throw new Error(`${sheet}!${cell} was not asked for`)
        return held
      },
      blocked: (growth) =>
        growths
          .find((one) => one.growth === growth)
          ?.gained.map((firstUsed) => firstUsed())
          .find((cell) => cell !== null) ?? null,
    }
  }
}

function uniqueCells<T extends { readonly sheet: string; readonly cell: string }>(cells: readonly T[]) {
  return [...new Map(cells.map(({ sheet, cell }) => [keyOf(sheet, cell), { sheet, cell }])).values()]
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

/** The merge that hides a cell, whose value it is not. */
export function hidingMerge({ merges }: HeldWorkbook, sheet: string, cell: string): Area | null {
  const at = cellPosition(cell)
  const merge = merges.find((one) => one.sheet === sheet && contains(one.area, at))?.area
  const isFirst = merge?.firstRow === at.row && merge.firstColumn === at.column
  return merge === undefined || isFirst ? null : merge
}
