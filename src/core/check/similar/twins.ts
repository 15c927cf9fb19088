import { oncePer, oncePerObject } from '../../once-per.ts'
import { likeness, mayMiss, mostMore } from './likeness.ts'
import type { Said, Wording } from './wording.ts'

/** A title with what counts beside its words. */
export interface Entry {
  readonly wording: Wording
  /** Of its measure, by whatever name; `null` is none. */
  readonly field: string | null
}

/** What a title says, as one number. */
interface Summed {
  /** Sum of the numbers of its words and designators, in 30 bits. */
  readonly total: number
  /** The sums without one word, without two and so on: as many as may be missing in a title that says the same. */
  readonly less: readonly number[]
}

/** All entries that are alike in everything. */
interface Kin {
  readonly entry: Entry
  readonly whole: Summed
  readonly narrower: readonly Summed[]
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

/** After an edit most titles say what they said. */
const summed = oncePerObject(({ content, designators }: Said): Summed => {
  const numbers = [...content.keys()].map(numberOf)
  const weights = [...content.values()]
  const total = numbers.reduce(plus, numberOf(`# ${designators}`))
  return { total, less: lessWords(total, numbers, weights) }
})

function kinsOf(entries: readonly Entry[]): readonly Kin[] {
  const bySum = new Map<number, Kin[]>()
  return entries.flatMap((entry, index) => {
    const whole = summed(entry.wording)
    const own = bySum.get(whole.total)?.find((kin) => areKin(kin.entry, entry))
    if (own) {
      own.indices.push(index)
      return []
    }
    const kin: Kin = { entry, whole, narrower: entry.wording.narrower.map(summed), indices: [index], partners: [] }
    addTo(bySum, whole.total, kin)
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
    for (const other of bySum.get(kin.whole.total) ?? []) link(kin, other)
    addTo(bySum, kin.whole.total, kin)
  }
  for (const kin of kins) {
    for (const left of kin.whole.less) for (const other of bySum.get(left) ?? []) link(kin, other)
    for (const narrower of kin.narrower) {
      for (const left of [narrower.total, ...narrower.less])
        for (const other of bySum.get(left) ?? []) if (other !== kin) link(kin, other)
    }
  }
}

function lessWords(total: number, numbers: readonly number[], weights: readonly number[]): readonly number[] {
  const weight = sum(weights)
  const sums: number[] = []
  leaveOut(total, 0, 0, 0)
  return sums

  function leaveOut(left: number, from: number, missing: number, missingWeight: number): void {
    for (let at = from; at < numbers.length; at += 1) {
      const beside = missingWeight + (weights[at] ?? 0)
      if (!mayMiss(beside, weight - beside)) continue
      const less = plus(left, -(numbers[at] ?? 0))
      sums.push(less)
      if (missing + 1 < mostMore) leaveOut(less, at + 1, missing + 1, beside)
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** In 30 bits, which is what processors and maps are quickest with. */
function plus(total: number, number: number): number {
  return (total + number) & 0x3fffffff
}

/** A number for each word, always the same; sums of different ones hardly ever meet. */
const numberOf = oncePer((word: string): number => {
  let bits = 0x9e3779b1
  for (let at = 0; at < word.length; at += 1) bits = Math.imul(bits ^ word.charCodeAt(at), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) & 0x3fffffff
})
