import { plainForm } from '../../text/stem.ts'
import { actionOf } from './actions.ts'

/**
 * A title without what it says once more in other words, or only to explain or to group: in brackets, or before or after
 * a colon, a dash or a stroke; or without the place where it is. `Fußgängerüberweg (Zebrastreifen)` is `Fußgängerüberweg`
 * and is `Zebrastreifen`.
 * @param text of the title, cleaned (`cleanText`)
 */
export function narrowerTitles(text: string): readonly string[] {
  const anywhere = withoutPlace(text)
  if (!maySeparate.test(text)) return anywhere
  const parts = text.replace(brackets, ' ').split(separator).filter(saysSomething)
  const titles = [...(parts.length > 1 ? parts : []), ...withoutBrackets(text), ...anywhere].map((one) => one.trim())
  return [...new Set(titles)].filter((one) => one !== text && saysSomething(one))
}

/** `Mieter(innen)` explains nothing. */
const brackets = /(?<=^|\s)\(([^()]*)\)/gu
const explained = /([\p{L}\p{N}-]+)\s+\(([^()]*)\)/gu
/** A dash between figures is a span of time. */
const separator = /:\s+|(?<!\d)\s+[–—-]\s+|\s+\/\s+|,\s(?:d\.\s?h\.|das heißt|sprich|also)\s/u

/** One of these is in every title with an aside, and most have none. */
const maySeparate = /[(:/]|\s[–—-]\s|,\s(?:d|sprich|also)/u

/** Two ways to leave brackets out: with what they explain, or with what they say instead. */
function withoutBrackets(text: string): readonly string[] {
  return text.includes('(') ? [text.replace(brackets, ' '), text.replace(explained, '$2')] : []
}

function saysSomething(text: string): boolean {
  return /\p{L}{4}/u.test(text)
}

/** One house or square, at the end of a title. */
const placeLast =
  / (?:im|am|auf de[rm]|in der|an der) (?:[\p{L}-]+[nr] )?[\p{L}-]*(?:(haus|zentrum|büro|halle|treff|laden|saal|bücherei|bibliothek)|platz|park|markt|ufer)e?s?$/iu

/** `Ein Bücherschrank`, `Öffentlicher Bücherschrank`. */
const oneThing = /(?<!\p{L})eine[snrm]?(?!\p{L})|^\p{Lu}\p{Ll}+e[rs] \p{Lu}/u
const saysEnough = /\p{L}[ -]\p{L}|\p{L}{9}/u

/**
 * Without the house where it takes place, or the square where it is put if it is one thing: there may be benches and lamps
 * on every square. `Bücherschrank` may well be `Öffentlicher Bücherschrank am Marktplatz`. What is altered is that house's
 * own.
 */
function withoutPlace(text: string): readonly string[] {
  const place = placeLast.exec(text)
  if (!place) return []
  const rest = text.slice(0, place.index)
  const mayBeThere = saysEnough.test(rest) && (place[1] !== undefined || oneThing.test(rest))
  return mayBeThere && !rest.split(' ').some(isAlteration) ? [rest] : []
}

function isAlteration(word: string): boolean {
  const action = actionOf(plainForm(word))
  return action !== null && action !== 'create'
}
