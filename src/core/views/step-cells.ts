import { cellPosition } from '../sheet/cell-position.ts'
import type { CellEdit, NewSheet, WorkbookEdits } from '../sheet/edits.ts'
import { address, type WorkbookGrid } from '../sheet/grid.ts'
import { cleanText } from '../text/clean.ts'
import { placeText } from '../text/findings.ts'
import { visiblePair } from '../text/visible.ts'
import { seenCell } from './seen-cell.ts'

/** A cell that a step writes, with before and after as people see them. */
export interface StepCell {
  /** `Maßnahmen, Zelle B7`. */
  readonly place: string
  /** Empty where nothing stood; invisible characters are made visible where they alone differ. */
  readonly from: string
  readonly to: string
}

/** Every cell that is written, in the order of the workbook; sheets that are new come last. */
export function stepCells({ cells, sheets }: WorkbookEdits, { sheets: known }: WorkbookGrid): readonly StepCell[] {
  const order = new Map(known.map(({ name }, index) => [name, index]))
  const placed = cells.map((edit) => ({ edit, at: cellPosition(edit.cell), sheet: order.get(edit.sheet) ?? 0 }))
  const sorted = placed.toSorted((a, b) => a.sheet - b.sheet || a.at.row - b.at.row || a.at.column - b.at.column)
  return [...sorted.map(({ edit }) => stepCell(edit)), ...sheets.flatMap(newCells)]
}

function stepCell({ sheet, cell, from, to }: CellEdit): StepCell {
  const [before, after] = [seenCell(from), seenCell(to)]
  const [seenBefore, seenAfter] = isTidied(before, after) ? visiblePair(before, after) : [before, after]
  return { place: placeText({ sheet, cell, row: null }), from: seenBefore, to: seenAfter }
}

/** Only what is not seen has changed. */
function isTidied(before: string, after: string): boolean {
  return before !== after && cleanText(before) === cleanText(after)
}

function newCells({ name, headers, rows }: NewSheet): readonly StepCell[] {
  return [headers, ...rows].flatMap((row, above) =>
    row.flatMap((value, left) => {
      const cell = address(above + 1, left + 1)
      return value === null ? [] : [stepCell({ sheet: name, cell, from: null, to: value })]
    }),
  )
}
