import { likeness, mostMore } from './likeness.ts'
import type { Wording } from './wording.ts'

/** A title with what counts beside its words. */
export interface Entry {
  readonly wording: Wording
  /** Of its measure, by whatever name; `null` is none. */
  readonly field: string | null
}

/** All entries that are alike in everything. */
interface Kin {
  readonly entry: Entry
  readonly words: readonly number[]
  /** Sum of the numbers of its words and designators. */
  readonly total: number
  /** In rising order. */
  readonly indices: number[]
  readonly partners: { readonly kin: Kin; readonly more: number; readonly sameField: boolean }[]
}

/**
 * For each entry that says the same as an earlier one, the earlier one that is most like it: with the fewest words more
 * or less, then in the same field, then the first. What says the same has the same words but for `mostMore`, so entries
 * are looked up by the sum of their words' numbers, once without each word and each two: no two are compared in vain.
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
  const numberOf = wordNumbers()
  const bySum = new Map<number, Kin[]>()
  return entries.flatMap((entry, index) => {
    const words = [...entry.wording.content.keys()].map(numberOf)
    const total = sum(words) + numberOf(`# ${entry.wording.designators}`)
    const sameWords = bySum.get(total) ?? []
    const own = sameWords.find((kin) => areKin(kin.entry, entry))
    if (own) {
      own.indices.push(index)
      return []
    }
    const kin: Kin = { entry, words, total, indices: [index], partners: [] }
    bySum.set(total, [...sameWords, kin])
    return [kin]
  })
}

/** Alike in everything, so that one stands for the other in every comparison. */
function areKin(a: Entry, b: Entry): boolean {
  return a.field === b.field && identityOf(a) === identityOf(b)
}

function identityOf({ wording }: Entry): string {
  const { content, designators, actions, compounds } = wording
  return JSON.stringify([[...content].toSorted(), designators, [...actions].toSorted(), compounds])
}

/** A number for each word, always the same. */
function wordNumbers(): (word: string) => number {
  const numbers = new Map<string, number>()
  return (word) => {
    const number = numbers.get(word) ?? scattered(numbers.size)
    numbers.set(word, number)
    return number
  }
}

function linkPartners(kins: readonly Kin[]): void {
  const bySum = new Map<number, Kin[]>()
  for (const kin of kins) {
    const sameWords = bySum.get(kin.total) ?? []
    for (const other of sameWords) link(kin, other)
    bySum.set(kin.total, [...sameWords, kin])
  }
  for (const kin of kins) {
    for (const left of lessWords(kin.total, kin.words)) for (const other of bySum.get(left) ?? []) link(kin, other)
  }
}

/** The sums without one word, and without two. */
function* lessWords(total: number, words: readonly number[]): Iterable<number> {
  const most: 2 = mostMore
  for (let first = 0; first < words.length; first += 1) {
    const left = total - (words[first] ?? 0)
    yield left
    for (let second = first + 1; second < words.length && most > 1; second += 1) yield left - (words[second] ?? 0)
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

/** Numbers of 42 bits that follow from a count, so far apart that sums of different ones hardly ever meet. */
function scattered(count: number): number {
  const mixed = (seed: number) => {
    let bits = Math.imul(count + seed, 0x9e3779b1)
    bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
    return (bits ^ (bits >>> 13)) >>> 0
  }
  return mixed(1) * 1024 + (mixed(0x5bd1e995) & 1023)
}
