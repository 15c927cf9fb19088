/*
 * What nobody needs before the workbook has been read: more code than reading takes, and fetched after it.
 */
export { editWorkbook } from './edit-workbook.ts'
export { Marks } from './marks.ts'
export { openWorkbook } from './open-workbook.ts'
export { readChanged } from './read-changed.ts'
export { showCell } from './show-cell.ts'
export { undoStep } from './undo-step.ts'
