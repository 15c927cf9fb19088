import { oncePerObject } from '../once-per.ts'
import type { Plan } from '../plan/plan.ts'
import { rankAgreed } from './agreed.ts'
import { rankBallots } from './ballots.ts'
import { methodOf } from './basis.ts'
import { inputSha256 } from './canonical-input.ts'
import { type FieldTask, notComputed } from './field-result.ts'
import { fieldTasks } from './field-tasks.ts'
import { formOf } from './forms/index.ts'
import type { FieldRanking, Ranking } from './result.ts'
import { isTotals, rankTotals } from './totals.ts'

export interface RankTerms {
  /** Of the stability sample; part of the method, and printed. */
  readonly seed: number
  readonly rulesVersion: string
}

export interface RankOptions extends RankTerms {
  /** Overrides *Priorisierte* of every field. */
  readonly top?: number | undefined
}

const rankField = oncePerObject((task: FieldTask): FieldRanking => {
  const method = methodOf(task.field)
  const form = formOf(method)
  if (form !== null) return rankBallots(task, form)
  if (isTotals(method)) return rankTotals(task, method)
  return method === 'Vereinbart' ? rankAgreed(task) : notComputed(task)
})

function withTop(plan: Plan, top: number): Plan {
  return { ...plan, fields: plan.fields.map((field) => ({ ...field, prioritisedWanted: top })) }
}

/**
 * The priorities of every action field, each computed by itself from what the conference left behind. Never throws on
 * what people wrote: a measure that cannot be ranked is listed with the reason, a faulty ballot is rejected and listed.
 */
export function rankPlan(plan: Plan, { top, ...terms }: RankOptions): Ranking {
  const asked = top === undefined ? plan : withTop(plan, top)
  return asRanking(asked, fieldTasks(asked).map(rankField), terms)
}

/** The hash is for papers and protocols: while somebody types, nobody asks for it. */
export function asRanking(plan: Plan, fields: readonly FieldRanking[], { seed, rulesVersion }: RankTerms): Ranking {
  return {
    seed,
    fields,
    get inputSha256() {
      return inputSha256(plan, seed, rulesVersion)
    },
  }
}
