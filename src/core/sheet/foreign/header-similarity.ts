import { fold } from '../../text/clean.ts'

/*
 * How alike two headers are, for German: 0 is not at all, 0.9 the same but for brackets, units and hyphens.
 */

/** Below this a column stays the person's own: a wrong guess is worse than a question. */
export const leastSimilarity = 0.75

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const smallWords = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'in',
  'im',
  'am',
  'zum',
  'zur',
  'je',
  'ca',
  'eur',
  'euro',
])
const neutral =
  /^(voraussichtlich|geplant|geschaetzt|vorgesehen|vorlaeufig|aktuell|weiter|jeweilig|beabsichtigt)(e|er|es|en)?$/
const compound = /^(projekt|projekts|massnahmen|massnahme|umsetzungs|durchfuehrungs|realisierungs)(?=.{4})/

function words(text: string): readonly string[] {
  return fold(text)
    .replace(/-\s(?=\p{L})/gu, '')
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}#]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
}

/** A name to compare headers with: what is left of it without brackets, units, hyphens and small words. */
export function bareName(name: string): string {
  return words(name).join('')
}

/** How a header reads in the ways in which it may be meant, with how sure each way is. */
export function readingsOf(header: string): readonly Reading[] {
  const said = words(header)
  const readings = [
    { bare: said.join(''), sure: 0.9 },
    { bare: said.filter((word) => !neutral.test(word)).join(''), sure: 0.85 },
    { bare: bareName(headOf(header)), sure: 0.8 },
    { bare: said.join('').replace(compound, ''), sure: 0.8 },
  ]
  return readings.filter(({ bare }, at) => bare !== '' && readings.findIndex((other) => other.bare === bare) === at)
}

interface Reading {
  readonly bare: string
  readonly sure: number
}

/** The likeness of a header, by its readings, to a bare name, 0 to 0.9. */
export function headerSimilarity(readings: readonly Reading[], bare: string): number {
  return Math.max(0, ...readings.map((reading) => likeness(reading.bare, bare, reading.sure)))
}

/** `Ziel der Maßnahme` is about the goal: the head stands before what belongs to it. */
function headOf(header: string): string {
  return fold(header).split(/ (?:der|des|für|zur|zum|laut|gemäß) /u)[0] ?? header
}

/** `best` for the same word, a little less for each slip of the hand, 0 for another word. */
function likeness(said: string, wanted: string, best: number): number {
  if (said === wanted) return best
  const most = Math.min(2, Math.floor(wanted.length / 6))
  if (most === 0 || said.charAt(0) !== wanted.charAt(0) || digitsOf(said) !== digitsOf(wanted)) return 0
  const slips = slipsBetween(said, wanted, most)
  return slips > most ? 0 : best - 0.04 * slips
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** Letters to be added, removed or replaced (Levenshtein 1966); anything above `most` is just more. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    last = row
  }
  return last[b.length] ?? most + 1
}
