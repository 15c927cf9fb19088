import { statuses } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import { colourWord } from '../text/colour-words.ts'
import { tables } from './columns/tables.ts'
import type { ColourMeaning, StatusMeanings } from './foreign/meanings.ts'
import type { WorkbookGrid } from './grid.ts'
import { locate } from './locate.ts'
import { agreedMappings } from './read-plan.ts'
import { readTable } from './read-table.ts'

/*
 * What was agreed about colours and words stands in the plan: colours in *Zuordnung*, words in *Status*. A list of next
 * year that lies in one workbook with these sheets is read by them.
 */

const colourRow = /^Farbe ([0-9A-F]{6})(?: |$)/u
const statusPrefix = 'Status: '

/** `Farbe 01873B (dunkelgrün)` → `Status: umgesetzt`; without a meaning the second column is empty. */
export function colourMapping(sheet: string, { colour, status }: ColourMeaning): ColumnMapping {
  return {
    sheet,
    sheetColumn: `Farbe ${colour} (${colourWord(colour)})`,
    planColumn: status === null ? null : `${statusPrefix}${status}`,
  }
}

export function agreedMeanings(workbook: WorkbookGrid): StatusMeanings {
  const { found } = locate(tables.statuses, workbook)
  const rows = found.flatMap((located) => readTable('statuses', tables.statuses, located, { statuses: new Map() }).rows)
  return {
    colours: agreedMappings(workbook).flatMap(({ sheetColumn, planColumn }) => {
      const colour = colourRow.exec(sheetColumn ?? '')?.[1]
      const status = statuses.find((one) => planColumn === `${statusPrefix}${one}`) ?? null
      return colour === undefined || (planColumn !== null && status === null) ? [] : [{ colour, status }]
    }),
    words: rows.flatMap(({ value: { word, meaning } }) => (word && meaning ? [{ word, status: meaning }] : [])),
  }
}
