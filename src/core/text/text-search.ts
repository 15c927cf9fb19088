/** Texts shorter than this are looked for one by one: what is looked for by the thousand is longer. */
const windowLength = 12
const multiplier = 0x01000193
const bucketBits = 20

/** A wanted text by the stretch of it that it shares with the fewest others. */
interface Clue {
  readonly text: string
  /** Where the stretch begins in the text. */
  readonly offset: number
}

/**
 * Looks for thousands of texts at once. Every stretch of `windowLength` signs of what is searched is reduced to a number
 * that follows from the one before (Karp & Rabin 1987), and only where a wanted text has a stretch of the same number are
 * the two compared. Searching for them one by one takes time that grows with the product of both: minutes for a large plan.
 */
export class TextSearch {
  private readonly short = new Set<string>()
  private readonly clues = new Map<number, Clue[]>()
  /** Says of each number whether there is a clue, without looking it up. */
  private readonly used = new Uint8Array(1 << bucketBits)

  constructor(wanted: Iterable<string>) {
    const all = new Set(wanted)
    for (const text of all) if (text.length < windowLength) this.short.add(text)
    const long = [...all].filter((text) => !this.short.has(text))
    const frequency = new Uint32Array(1 << bucketBits)
    for (const text of long) {
      eachWindow(text, (bucket) => {
        frequency[bucket] = (frequency[bucket] ?? 0) + 1
      })
    }
    for (const text of long) this.add(text, frequency)
  }

  private add(text: string, frequency: Uint32Array): void {
    let best = { bucket: -1, offset: 0, times: Number.POSITIVE_INFINITY }
    eachWindow(text, (bucket, offset) => {
      const times = frequency[bucket] ?? 0
      if (times < best.times) best = { bucket, offset, times }
    })
    const clue: Clue = { text, offset: best.offset }
    const clues = this.clues.get(best.bucket)
    if (clues) clues.push(clue)
    else this.clues.set(best.bucket, [clue])
    this.used[best.bucket] = 1
  }

  /** The wanted texts that stand in any of these. */
  in(texts: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>()
    for (const text of texts) {
      for (const wanted of this.short) if (text.includes(wanted)) found.add(wanted)
      if (this.clues.size > 0) this.search(text, found)
    }
    return found
  }

  /** `eachWindow` once more, as the loop that goes over every sign of a plan and its papers. */
  private search(text: string, found: Set<string>): void {
    const { used } = this
    let number = 0
    for (let at = 0; at < text.length; at += 1) {
      number = (Math.imul(number, multiplier) + text.charCodeAt(at)) | 0
      if (at >= windowLength) number = (number - Math.imul(text.charCodeAt(at - windowLength), leavingWeight)) | 0
      const bucket = bucketOf(number)
      if (used[bucket] === 1 && at >= windowLength - 1) this.compare(bucket, text, at - windowLength + 1, found)
    }
  }

  private compare(bucket: number, text: string, at: number, found: Set<string>): void {
    for (const clue of this.clues.get(bucket) ?? []) {
      if (text.startsWith(clue.text, at - clue.offset)) found.add(clue.text)
    }
  }
}

/** What the sign before a window still weighs in its number. */
const leavingWeight = Array.from({ length: windowLength }).reduce<number>((power) => Math.imul(power, multiplier), 1)

function eachWindow(text: string, visit: (bucket: number, offset: number) => void): void {
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    number = (Math.imul(number, multiplier) + text.charCodeAt(at)) | 0
    if (at >= windowLength) number = (number - Math.imul(text.charCodeAt(at - windowLength), leavingWeight)) | 0
    if (at >= windowLength - 1) visit(bucketOf(number), at - windowLength + 1)
  }
}

function bucketOf(number: number): number {
  return (number ^ (number >>> 15)) & ((1 << bucketBits) - 1)
}
