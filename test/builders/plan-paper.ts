import type { CheckReport } from '../../src/core/check/check-plan.ts'
import type { Paper } from '../../src/core/papers/paper.ts'
import { describePlanPaper, type PlanPaperInput } from '../../src/core/papers/plan-paper.ts'
import type { ProtocolInput } from '../../src/core/papers/protocol.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import type { Waiver } from '../../src/core/plan/waiver.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'

export const noFindings: CheckReport = { findings: [], waived: [], notChecked: [] }

/** What makes an internal edition: what a check has found, with the rows of *Begründet offen*. */
export function aProtocol(report = noFindings, waivers: readonly Waiver[] = []): ProtocolInput {
  return { report, waivers, checked: { file: 'plan.xlsx', sha256: 'ab'.repeat(32), toolVersion: '0.1.0' } }
}

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
