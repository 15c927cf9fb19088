import type { EntryView } from './entry-view.ts'
import type { FindingsView } from './findings-view.ts'
import type { PlanView } from './plan-view.ts'
import type { RankingView } from './ranking-view.ts'

/** Everything a person sees of an open workbook; plain data that crosses from the worker to the page. */
export interface DeskView {
  readonly plan: PlanView
  readonly findings: FindingsView
  /** `null` where the workbook is no plan. */
  readonly ranking: RankingView | null
  readonly entry: EntryView | null
}
