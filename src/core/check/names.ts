import type { PlanReading } from '../sheet/read-plan.ts'
import { fold } from '../text/clean.ts'

/** Every name the listed actors go by, folded → as written. Empty where the plan lists no actors. */
export function actorNames({ plan }: PlanReading): ReadonlyMap<string, string> {
  const names = plan.actors.flatMap(({ value }) => [value.code, value.name, ...(value.aliases ?? [])])
  return new Map(names.flatMap((name) => (name === null ? [] : [[fold(name), name] as const])))
}
