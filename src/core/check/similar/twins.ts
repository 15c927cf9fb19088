import { oncePerObject } from '../../once-per.ts'
import { likeness } from './likeness.ts'
import type { Said, Wording } from './wording.ts'

/** A title with what counts beside its words. */
export interface Entry {
  readonly wording: Wording
  /** Of its measure, by whatever name; `null` is none. */
  readonly field: string | null
}

/** All entries that are alike in everything. */
interface Kin {
  readonly entry: Entry
  /** In rising order. */
  readonly indices: number[]
  readonly partners: { readonly kin: Kin; readonly more: number; readonly sameField: boolean }[]
}

/**
 * For each entry that says the same as an earlier one, the earlier one that is most like it: with the fewest words more
 * or less, then in the same field, then the first. What says the same has the same words but for a few, so entries are
 * looked up by the sum of their words' numbers, once without each few that may be missing, and so for what they say
 * without their asides: hardly any two are compared in vain.
 * @param mayBeSame says of two indices whether they can be one measure at all
 */
export function earlierTwins(
  entries: readonly Entry[],
  mayBeSame: (later: number, earlier: number) => boolean,
): ReadonlyMap<number, number> {
  const kins = kinsOf(entries)
  linkPartners(kins)
  const twins = new Map<number, number>()
  for (const kin of kins) {
    for (const index of kin.indices) {
      const twin = firstTwin(index, kin, mayBeSame)
      if (twin !== null) twins.set(index, twin)
    }
  }
  return new Map([...twins].toSorted(([a], [b]) => a - b))
}

function kinsOf(entries: readonly Entry[]): readonly Kin[] {
  const bySum = new Map<number, Kin[]>()
  return entries.flatMap((entry, index) => {
    const { total } = entry.wording.sums
    const own = bySum.get(total)?.find((kin) => areKin(kin.entry, entry))
    if (own) {
      own.indices.push(index)
      return []
    }
    const kin: Kin = { entry, indices: [index], partners: [] }
    addTo(bySum, total, kin)
    return [kin]
  })
}

function addTo(bySum: Map<number, Kin[]>, total: number, kin: Kin): void {
  const sameWords = bySum.get(total)
  if (sameWords) sameWords.push(kin)
  else bySum.set(total, [kin])
}

/** Alike in everything, so that one stands for the other in every comparison. */
function areKin(a: Entry, b: Entry): boolean {
  return a.field === b.field && identityOf(a.wording).text === identityOf(b.wording).text
}

/** Asked of one title again and again where many say the same. */
const identityOf = oncePerObject((wording: Wording) => ({
  text: JSON.stringify([wording, ...wording.narrower].map(saidIdentity)),
}))

function saidIdentity({ content, designators, actions, compounds, general }: Said): unknown {
  return [[...content].toSorted(), designators, [...actions].toSorted(), compounds, general]
}

function linkPartners(kins: readonly Kin[]): void {
  const bySum = new Map<number, Kin[]>()
  for (const kin of kins) {
    const { total } = kin.entry.wording.sums
    for (const other of bySum.get(total) ?? []) link(kin, other)
    addTo(bySum, total, kin)
  }
  for (const kin of kins) {
    const { sums, narrower } = kin.entry.wording
    for (const left of sums.less) for (const other of bySum.get(left) ?? []) link(kin, other)
    for (const { sums: less } of narrower) {
      for (const left of [less.total, ...less.less])
        for (const other of bySum.get(left) ?? []) if (other !== kin) link(kin, other)
    }
  }
}

function link(kin: Kin, other: Kin): void {
  const sameField = kin.entry.field !== null && kin.entry.field === other.entry.field
  const alike = likeness(kin.entry.wording, other.entry.wording, sameField)
  if (!alike) return
  kin.partners.push({ kin: other, more: alike.more, sameField })
  other.partners.push({ kin, more: alike.more, sameField })
}

function firstTwin(index: number, own: Kin, mayBeSame: (later: number, earlier: number) => boolean): number | null {
  let best: { readonly index: number; readonly more: number; readonly sameField: boolean } | null = null
  for (const { kin, more, sameField } of [{ kin: own, more: 0, sameField: true }, ...own.partners]) {
    const earlier = kin.indices.find((one) => one >= index || mayBeSame(index, one))
    if (earlier === undefined || earlier >= index) continue
    const found = { index: earlier, more, sameField }
    if (best === null || isCloser(found, best)) best = found
  }
  return best?.index ?? null
}

type Twin = { readonly index: number; readonly more: number; readonly sameField: boolean }

function isCloser(a: Twin, b: Twin): boolean {
  if (a.more !== b.more) return a.more < b.more
  return a.sameField === b.sameField ? a.index < b.index : a.sameField
}
