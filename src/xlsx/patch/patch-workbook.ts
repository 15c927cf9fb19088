import { Refusal } from '../../core/refusal.ts'
import type { LeaveOut, WorkbookEdits } from '../../core/sheet/edits.ts'
import { readStyles } from '../read/styles.ts'
import { readThemeColours } from '../read/theme.ts'
import { readOutline } from '../read/workbook.ts'
import { XmlProblem } from '../read/xml-problem.ts'
import { addSheets } from './add-sheets.ts'
import { cellTargets } from './cell-target.ts'
import { DayStyles } from './day-styles.ts'
import { CellReader } from './held-cells.ts'
import { type PatchContext, patchSheet } from './patch-sheet.ts'
import { PatchedPackage } from './patched-package.ts'

/**
 * Writes into a person's own workbook (.xlsx, .xlsm, .xltx, .xltm): all of the edits or, with a `Refusal`, none. Only the
 * cells concerned are replaced in the XML of their sheet, tables grow in their own parts, and new sheets are listed in
 * the workbook; a day in a cell that showed none adds a format. Every other part stays byte for byte what it was. Results
 * of formulas that look at a changed cell are those of before until Excel computes them again (`hasFormulas`).
 *
 * Edits of one cell join in their order. New rows of a table take on the look of its last row, a new header that of the
 * one beside it; the rest of a new cell's look is that of its row or column.
 *
 * With `onLeftOut`, a cell that cannot be written is told and left out, and the others are written all the same.
 * @throws RangeError for edits that make no sense in any workbook: a bug
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: WorkbookEdits,
  options: { readonly file: string },
  onLeftOut?: LeaveOut,
): Uint8Array {
  const { file } = options
  try {
    return patch(new PatchedPackage(bytes, file), edits, onLeftOut ?? null)
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    const code = error.kind === 'document-type' ? 'file/document-type' : 'file/unreadable'
    throw new Refusal(code, { file }, error)
  }
}

function patch(pack: PatchedPackage, edits: WorkbookEdits, leaveOut: LeaveOut | null): Uint8Array {
  const { source, limits } = pack
  const { file } = limits
  const names = source.names()
  if (names.some((name) => name.startsWith('_xmlsignatures/'))) throw new Refusal('edit/signed', { file })
  if (edits.tables.length + edits.sheets.length > 0 && names.some((name) => name.includes('/revisions/'))) {
    throw new Refusal('edit/shared-workbook', { file })
  }
  const outline = readOutline(source, file)
  const { date1904, sharedStrings } = outline
  const styles = readStyles(source.text(outline.styles ?? ''), readThemeColours(source.text(outline.theme ?? '')))
  const reader = new CellReader(() => source.pieces(sharedStrings ?? ''), styles, date1904)
  const dayStyles = new DayStyles(() => (outline.styles === null ? null : pack.part(outline.styles)))
  const context: PatchContext = { pack, reader, styles, dayStyles, date1904, leaveOut }
  for (const sheet of new Set([...edits.cells, ...edits.tables].map((edit) => edit.sheet))) {
    const entry = outline.sheets.find(({ name }) => name === sheet)
    if (entry === undefined) throw new Refusal('edit/sheet-missing', { sheet })
    const cells = edits.cells.filter((edit) => edit.sheet === sheet)
    const growths = edits.tables.filter((growth) => growth.sheet === sheet)
    try {
      patchSheet(entry, { targets: cellTargets(cells, limits.limits), growths }, context)
    } catch (error) {
      // Nothing of the sheet has been written then.
      if (leaveOut === null || growths.length > 0 || !(error instanceof Refusal)) throw error
      for (const edit of cells) leaveOut(edit, error)
    }
  }
  dayStyles.close()
  addSheets(pack, outline, edits.sheets)
  return pack.toBytes()
}
