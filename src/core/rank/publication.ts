import type { Plan } from '../plan/plan.ts'
import type { Ranking } from './result.ts'

/** Over fewer ballots than this, a published figure or hash lets somebody guess who gave what. */
export const fewestBallots = 5

/** Whether a public edition may carry the hash of the ballots: they are neither secret nor few. */
export function publishesInputHash(plan: Plan, ranking: Ranking): boolean {
  const few = ranking.fields.some(({ turnout }) => turnout !== null && turnout.ballots < fewestBallots)
  return plan.settings.secret !== true && !few
}
