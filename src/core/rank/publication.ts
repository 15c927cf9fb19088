import type { Plan } from '../plan/plan.ts'
import type { FieldRanking, Ranking } from './result.ts'

/** Over fewer ballots than this, a published figure or hash lets somebody guess who gave what. */
export const fewestBallots = 5

function fewBallots({ turnout }: Pick<FieldRanking, 'turnout'>): boolean {
  return turnout !== null && turnout.counted < fewestBallots
}

/** Whether a public edition may carry the hash of the ballots: they are neither secret nor few. */
export function publishesInputHash({ settings }: Plan, { fields }: Pick<Ranking, 'fields'>): boolean {
  return settings.secret !== true && !fields.some(fewBallots)
}

function fewRaters({ ranking }: FieldRanking): boolean {
  return ranking.some(({ raters }) => raters !== null && raters < fewestBallots)
}

/** Whether a public edition shows shares and consensus: only where that was asked for, too. */
export function publishesDetails(plan: Plan, ranking: Pick<Ranking, 'fields'>): boolean {
  if (plan.settings.publishMethodDetails !== true) return false
  return publishesInputHash(plan, ranking) && !ranking.fields.some(fewRaters)
}
