import { ballotTable } from '../sheet/columns/results.ts'
import { columnName } from '../sheet/grid.ts'
import { markHint } from '../text/template.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { BallotGrid } from './template-content.ts'
import { filled, lastValidatedRow, paperValue, tableSheet } from './template-sheet.ts'

const markWidth = 7

/** *Bewertungen*: one column per ballot. `ids` is the range with the numbers of the measures, for the drop-down. */
export function describeBallots(grid: BallotGrid, ids: string | null): PaperSheet {
  const { measure } = ballotTable.columns
  const columns = [measure, ...grid.ballots.map((header) => ({ header, width: markWidth }))]
  const body = grid.rows.map((row): readonly PaperCell[] => [
    filled(measure, row.measure),
    ...row.marks.map((mark): PaperCell => ({ value: paperValue(mark), style: 'inputMark' })),
  ])
  const last = columnName(grid.ballots.length + 1)
  return {
    ...tableSheet(ballotTable, columns, body, false),
    validations: [
      { range: `A2:A${lastValidatedRow}`, ...(ids === null ? {} : { listRange: ids, strictness: 'warning' }) },
      { range: `B2:${last}${lastValidatedRow}`, promptTitle: ballotTable.sheet, prompt: markHint },
    ],
    frozenColumns: 1,
  }
}
