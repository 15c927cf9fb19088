import { address } from '../../src/core/sheet/grid.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { workbookBytes } from '../builders/workbook-bytes.ts'
import type { OnDisk } from './pane.ts'
import { agreedPlan } from './whole-job.ts'

/*
 * Workbooks that give the page much to do.
 */

/** Takes several seconds to read, on any machine. */
export function slowWorkbook(): OnDisk {
  const cells = Array.from({ length: 20 }, (_, column) => address(1, column + 1).replace(/\d+/, ''))
  const rows = Array.from({ length: 40_000 }, (_, index) => {
    const own = cells.map(
      (column) => `<c r="${column}${index + 1}" t="inlineStr"><is><t>${column} ${index}</t></is></c>`,
    )
    return `<row r="${index + 1}">${own.join('')}</row>`
  })
  return { name: 'langsam.xlsx', bytes: workbookBytes({ sheet: `<sheetData>${rows.join('')}</sheetData>` }) }
}

/** The agreed plan with a space too many behind every text of its measures: more findings than fit into the list at once. */
export async function planWithManyFindings(): Promise<OnDisk> {
  const { name, bytes } = agreedPlan
  const { sheets } = await readGrids(bytes, { file: name })
  const rows = sheets.find((sheet) => sheet.name === 'Maßnahmen')?.rows ?? []
  const cells = rows.slice(1).flatMap((row, index) =>
    [1, 3, 6].flatMap((column) => {
      const from = row[column]
      const cell = address(index + 2, column + 1)
      return typeof from === 'string' ? [{ sheet: 'Maßnahmen', cell, from, to: `${from} ` }] : []
    }),
  )
  const edits = { cells, tables: [], sheets: [] }
  return { name: 'viele-hinweise.xlsx', bytes: patchWorkbook(bytes, edits, { file: name }) }
}
