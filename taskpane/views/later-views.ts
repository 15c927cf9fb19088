import { WaitingNotice } from '../enter/waiting-notice.tsx'
import { ExcelBar } from '../excel/excel-bar.tsx'
import { ExcelStart } from '../excel/excel-start.tsx'
import { OtherWays } from '../start/other-ways.tsx'
import { ReplaceDialog } from '../start/replace-dialog.tsx'
import '../styles/later.ts'
import { AdoptView } from './adopt-view.tsx'
import { CheckView } from './check-view.tsx'
import { EnterView } from './enter-view.tsx'
import { ExportView } from './export-view.tsx'
import { RankView } from './rank-view.tsx'
import { StartView } from './start-view.tsx'

/** Everything that needs an open workbook: fetched when the first view stands, so that it need not wait for it. */
export default {
  views: { start: StartView, check: CheckView, rank: RankView, enter: EnterView, export: ExportView, adopt: AdoptView },
  WaitingNotice,
  OtherWays,
  ReplaceDialog,
  ExcelBar,
  ExcelStart,
}
