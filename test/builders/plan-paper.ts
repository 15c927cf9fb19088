import type { Paper } from '../../src/core/papers/paper.ts'
import { describePlanPaper, type PlanPaperInput } from '../../src/core/papers/plan-paper.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'

/** The plan's paper as `export` would describe it, with fixed day, version and *Kennung*. */
export function aPlanPaper(plan: Plan, values: Partial<PlanPaperInput> = {}): Paper {
  return describePlanPaper({
    plan,
    ranking: rankPlan(plan, { seed: 1, rulesVersion: '1' }),
    snapshotId: '3f9a1c07be42',
    date: '2026-11-22',
    toolVersion: '0.1.0',
    draft: false,
    ...values,
  })
}
