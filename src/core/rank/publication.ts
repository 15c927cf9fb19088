import type { Plan } from '../plan/plan.ts'
import type { FieldRanking, Ranking } from './result.ts'

/** Over fewer ballots than this, a published figure or hash lets somebody guess who gave what. */
const fewestBallots = 5

function fewBallots({ turnout }: Pick<FieldRanking, 'turnout'>): boolean {
  return turnout !== null && turnout.counted < fewestBallots
}

/** Whether a public edition may carry the hash of the ballots: they are neither secret nor few. */
export function publishesInputHash({ settings }: Plan, { fields }: Pick<Ranking, 'fields'>): boolean {
  return settings.secret !== true && !fields.some(fewBallots)
}

/** Whether a public edition shows shares and consensus: only where that was asked for, too. */
export function publishesDetails(plan: Plan, ranking: Pick<Ranking, 'fields'>): boolean {
  return plan.settings.publishMethodDetails === true && publishesInputHash(plan, ranking)
}
