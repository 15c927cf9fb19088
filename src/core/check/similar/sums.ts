import { oncePer } from '../../once-per.ts'
import { mayMiss, mostMore } from './likeness.ts'

/** What a title says, as one number: titles that say the same meet in one. */
export interface Sums {
  /** Of the numbers of its words and designators, in 30 bits. */
  readonly total: number
  /** The sums without one word, without two and so on: as many as may be missing in a title that says the same. */
  readonly less: readonly number[]
}

/** @param content word → what it weighs in the title */
export function sumsOf(content: ReadonlyMap<string, number>, designators: string): Sums {
  const numbers: number[] = []
  for (const word of content.keys()) numbers.push(numberOf(word))
  const total = numbers.reduce(plus, numberOf(`# ${designators}`))
  return { total, less: lessWords(total, numbers, [...content.values()]) }
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
