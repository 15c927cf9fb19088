import type { Actor } from '../plan/actor.ts'
import type { Plan } from '../plan/plan.ts'
import { fold } from '../text/clean.ts'

/** An organisation or function that a paper can name. */
export interface NamedActor extends Actor {
  /** Its name, else its short form. */
  readonly title: string
}

/** A conference, a council, a steering group … with the actors who belong to it. */
export interface Body {
  readonly name: string
  readonly members: ReadonlySet<NamedActor>
}

/** Two bodies with members in common. */
export interface Overlap {
  readonly bodies: readonly [Body, Body]
  /** In the order of the sheet. */
  readonly members: readonly NamedActor[]
}

export function namedActors({ actors }: Plan): readonly NamedActor[] {
  return actors.flatMap(({ value }) => {
    const title = value.name ?? value.code
    return title === null ? [] : [{ ...value, title }]
  })
}

/** All bodies in the order in which the actors name them; two spellings that differ in case are one body. */
export function bodiesOf(actors: readonly NamedActor[]): readonly Body[] {
  const bodies = new Map<string, { readonly name: string; readonly members: Set<NamedActor> }>()
  for (const actor of actors) {
    for (const name of actor.bodies ?? []) {
      const body = bodies.get(fold(name)) ?? { name, members: new Set() }
      bodies.set(fold(name), body)
      body.members.add(actor)
    }
  }
  return [...bodies.values()]
}

export function sharedMembers(one: Body, other: Body): readonly NamedActor[] {
  return [...one.members].filter((actor) => other.members.has(actor))
}

/** Every pair of bodies that share members, the closest first. */
export function overlapsOf(bodies: readonly Body[]): readonly Overlap[] {
  return bodies
    .flatMap((one, index) =>
      bodies.slice(index + 1).map((other) => ({ bodies: [one, other] as const, members: sharedMembers(one, other) })),
    )
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)
}
