/**
 * A title without what it says once more in other words, or only to explain or to group: in brackets, or before or after
 * a colon, a dash or a stroke. `Fußgängerüberweg (Zebrastreifen)` is `Fußgängerüberweg` and is `Zebrastreifen`.
 * @param text of the title, cleaned (`cleanText`)
 */
export function narrowerTitles(text: string): readonly string[] {
  if (!maySeparate.test(text)) return []
  const parts = text.replace(brackets, ' ').split(separator).filter(saysSomething)
  const titles = [...(parts.length > 1 ? parts : []), ...withoutBrackets(text)].map((one) => one.trim())
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
