import type { Actor } from '../plan/actor.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { fold } from '../text/clean.ts'

/** Every name the listed actors go by, folded → as written. Empty where the plan lists no actors. */
export function actorNames({ plan }: PlanReading): ReadonlyMap<string, string> {
  const names = plan.actors.flatMap(({ value }) => [value.code, value.name, ...(value.aliases ?? [])])
  return new Map(names.flatMap((name) => (name === null ? [] : [[fold(name), name] as const])))
}

/** `-`, `N. N.`, `offen`, `alle`: said on purpose, and no name that a list could hold. */
export function namesNobody(text: string): boolean {
  return /^(?:[-‐‑‒–—−]+|n\. ?n\.?|nn|k\. ?a\.|(?:noch )?offen|noch zu (?:klären|benennen)|wird noch (?:benannt|geklärt|festgelegt)|(?:alle|diverse|verschiedene|weitere)(?: (?:akteure|beteiligten?|partner|träger))?)$/.test(
    fold(text),
  )
}

/** `Fachbereich Soziales (FBS)`: two names of one listed actor. */
export function namesActorTwice(text: string, { plan }: PlanReading): boolean {
  const [, name, other] = /^(.+) \(([^()]+)\)$/.exec(fold(text)) ?? []
  if (name === undefined || other === undefined) return false
  return plan.actors.some(({ value }) => namesOf(value).includes(name) && namesOf(value).includes(other))
}

function namesOf({ code, name, aliases }: Actor): readonly string[] {
  return [code, name, ...(aliases ?? [])].flatMap((one) => (one === null ? [] : [fold(one)]))
}
