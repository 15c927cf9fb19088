import { concerns } from '../core/check/changes.ts'
import { breakingFinding } from '../core/check/check-plan.ts'
import { readsRanking, readsRankingButStatus } from '../core/check/planned-reads.ts'
import { rulesVersion } from '../core/check/rules-version.ts'
import { rankPlan } from '../core/rank/rank-plan.ts'
import type { Ranking } from '../core/rank/result.ts'
import { keepsOutTheSame, withMeasuresOf } from '../core/rank/same-ranking.ts'
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

/**
 * The order of a plan that was checked after an edit: computed again only where something has changed that it rests on.
 * @param before the order of the plan as it was checked before; `null` where there was none
 */
export function rankAfterEdit(
  { reading, check: { changes } }: CheckedPlan,
  seed: number,
  before: Ranking | null,
): Ranking {
  const terms = { seed, rulesVersion }
  const { plan } = reading
  if (before === null || concerns(changes, readsRankingButStatus)) return rankPlan(plan, terms)
  // What has been done about a measure changes no rank, unless it is out of the order now, or back in it.
  const isSame = !concerns(changes, readsRanking) || keepsOutTheSame(before, plan)
  return isSame ? withMeasuresOf(before, plan, terms) : rankPlan(plan, terms)
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
