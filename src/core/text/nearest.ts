import { fold } from './clean.ts'
import { slipsBetween } from './slips.ts'

/**
 * The candidate a person probably meant: the one with the fewest slips of the hand (Damerau 1964: a letter too many, too
 * few, another one, two swapped), at most one slip in three letters and three in all. Case, punctuation and `ue` for `ü`
 * are no slips. `null` where nothing is near, or two are equally near. Digits must agree: `W12` is no misspelt `W13`.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  return nearestAmong(candidates)(word)
}

/** The same for many words: the candidates are made comparable once, and a word that comes again is not compared again. */
export function nearestAmong(candidates: readonly string[]): (word: string) => string | null {
  const known = new Map<string, string | null>()
  let prepared: readonly Comparable[] | null = null
  return (word) => {
    const same = known.get(word)
    if (same !== undefined) return same
    // Most lists hold no slip at all.
    prepared ??= [...new Set(candidates)].map((candidate) => ({ candidate, ...comparable(candidate) }))
    const found = nearestOf(comparable(word), prepared)
    known.set(word, found)
    return found
  }
}

interface Letters {
  readonly letters: string
  readonly digits: string
}

interface Comparable extends Letters {
  readonly candidate: string
}

function nearestOf({ letters, digits }: Letters, candidates: readonly Comparable[]): string | null {
  let best: { readonly candidate: string; readonly slips: number } | null = null
  let tied = false
  for (const { candidate, letters: other, digits: otherDigits } of candidates) {
    const most = limit(letters, other)
    if (Math.abs(letters.length - other.length) > most || digits !== otherDigits) continue
    const slips = slipsBetween(letters, other, most)
    if (slips > most || (best !== null && slips > best.slips)) continue
    tied = best !== null && slips === best.slips
    best = { candidate, slips }
  }
  return best === null || tied ? null : best.candidate
}

function limit(word: string, other: string): number {
  return Math.min(3, Math.floor(Math.max(word.length, other.length) / 3))
}

function comparable(text: string): Letters {
  const letters = fold(text)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return { letters, digits: letters.replace(/\P{N}/gu, '') }
}
