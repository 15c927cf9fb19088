import { examplePlan } from '../../src/core/papers/example/example-plan.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import { tables } from '../../src/core/sheet/columns/tables.ts'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { columnEntries } from '../../src/core/sheet/match-headers.ts'
import { gridOfPaper } from './grid-of-paper.ts'
import { aTable, aTableSheet, aWorkbook, type Rows } from './workbook.ts'

/** Rows of sheets that the example plan does not have. */
const furtherRows: Readonly<Record<string, Rows>> = {
  Ergebnisse: [
    ['W1', 3],
    ['W2', 5],
  ],
  Zweiteingabe: [
    ['W1', 2],
    ['S1', 1],
  ],
  Status: [['läuft gut', 'in Umsetzung', 'seit Kurzem']],
  'Begründet offen': [['measure/stale', 'W1', null, 'wird nachgereicht']],
  Kriterien: [['N', 'Nutzen', 2]],
  Kriterienwerte: [['W1', 'NBV', 3]],
}

/** As many rows of a sheet as it takes to be ordinary. */
const mostRows = 7

/**
 * The beginning of the example plan's sheets with every sheet and every column that the column tables know, and a column of the person's own in
 * each: what an edit can be made in.
 */
export function aWholePlan(): WorkbookGrid {
  const example = gridOfPaper(describeTemplate(examplePlan, templateDate))
  const specs = Object.values(tables).filter(({ sheet }) => sheet !== tables.factSheets.sheet)
  return aWorkbook(
    specs.map((spec) => {
      const known = example.sheets.find(({ name }) => name === spec.sheet)
      const headers = [
        ...columnEntries(spec).map(([, { header }]) => header),
        ...(spec.open ? openHeaders(known) : []),
        'Foto',
      ]
      if (known === undefined) return aTableSheet(spec.sheet, spec.table, [headers, ...(furtherRows[spec.sheet] ?? [])])
      return { ...known, ...widened(known, spec.table, headers) }
    }),
  )
}

function openHeaders(sheet: SheetGrid | undefined): readonly string[] {
  return (sheet?.rows[0] ?? ['', 'NBV', 'XY']).slice(1).map(String)
}

/** The same rows under these headers. */
function widened({ rows }: SheetGrid, table: string, headers: readonly string[]): Pick<SheetGrid, 'rows' | 'tables'> {
  const [header = [], ...body] = rows
  const cells = (row: readonly CellValue[]) => headers.map((text) => row[header.indexOf(text)] ?? null)
  const all = [headers, ...body.slice(0, mostRows).map(cells)]
  return { rows: all, tables: [aTable(table, all)] }
}
