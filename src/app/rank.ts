import { breakingFinding } from '../core/check/check-plan.ts'
import { rulesVersion } from '../core/check/rules-version.ts'
import { rankPlan } from '../core/rank/rank-plan.ts'
import type { Ranking } from '../core/rank/result.ts'
import { Refusal } from '../core/refusal.ts'
import { findingSentence, placeText } from '../core/text/findings.ts'
import { type CheckedPlan, check } from './check.ts'
import type { Host } from './host.ts'

export interface RankedPlan extends CheckedPlan {
  readonly ranking: Ranking
}

/**
 * Check, then the priorities per action field.
 * @throws Refusal where a sheet or a required column is missing, so that any order would be made up.
 */
export async function rank(host: Host, options: { top: number | null; seed: number }): Promise<RankedPlan> {
  const checked = await check(host)
  refuseIncomplete(checked)
  const ranking = rankPlan(checked.reading.plan, { top: options.top ?? undefined, seed: options.seed, rulesVersion })
  return { ...checked, ranking }
}

/** @throws Refusal where a sheet or a required column is missing */
export function refuseIncomplete({ report, source }: CheckedPlan): void {
  const broken = breakingFinding(report.findings)
  if (!broken) return
  throw new Refusal('plan/incomplete', {
    file: source.name,
    place: placeText(broken),
    finding: findingSentence(broken),
  })
}
