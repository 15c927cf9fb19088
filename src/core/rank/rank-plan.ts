import type { Plan } from '../plan/plan.ts'
import { rankAgreed } from './agreed.ts'
import { ballotSheets } from './ballot-sheets.ts'
import { rankBallots } from './ballots.ts'
import { methodOf } from './basis.ts'
import { inputSha256 } from './canonical-input.ts'
import { type FieldTask, notComputed } from './field-result.ts'
import { formOf } from './forms/index.ts'
import type { FieldRanking, Ranking } from './result.ts'

export interface RankOptions {
  /** Overrides *Priorisierte* of every field. */
  readonly top?: number | undefined
  /** Of the stability sample; part of the method, and printed. */
  readonly seed: number
  readonly rulesVersion: string
}

function rankField(task: FieldTask): FieldRanking {
  const method = methodOf(task.field)
  const form = formOf(method)
  if (form !== null) return rankBallots(task, form)
  return method === 'Vereinbart' ? rankAgreed(task) : notComputed(task)
}

/**
 * The priorities of every action field, each computed by itself from what the conference left behind. Never throws on
 * what people wrote: a measure that cannot be ranked is listed with the reason, a faulty ballot is rejected and listed.
 */
export function rankPlan(plan: Plan, { top, seed, rulesVersion }: RankOptions): Ranking {
  const fields = plan.fields.map((field) => ({ ...field, prioritisedWanted: top ?? field.prioritisedWanted }))
  const asked: Plan = { ...plan, fields }
  const sheets = ballotSheets(asked)
  return {
    seed,
    fields: fields.map((field) => rankField({ plan: asked, field, sheets: sheets.get(field) ?? [] })),
    inputSha256: inputSha256(asked, sheets, seed, rulesVersion),
  }
}
