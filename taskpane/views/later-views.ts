import '../styles/later.ts'

/*
 * Everything that needs an open workbook: fetched when the first view stands, so that it need not wait for it.
 */

export { CheckView as check } from './check-view.tsx'
export { EnterView as enter } from './enter-view.tsx'
export { ExportView as export } from './export-view.tsx'
export { RankView as rank } from './rank-view.tsx'
export { StartView as start } from './start-view.tsx'
