/*
 * The name of a body with its article, as far as its noun gives it away. A paper prints names as they were written; where
 * the grammar is not certain, the sentence is built without an article instead of with a wrong one.
 */

export interface BodyPhrase {
  /** `von der 3. Sozialträgerkonferenz`, `vom Sozialausschuss`. */
  readonly by: string
  /** `der 3. Sozialträgerkonferenz`, `dem Sozialausschuss`. */
  readonly to: string
}

const feminine =
  /(konferenz|versammlung|gruppe|runde|kommission|vertretung|verwaltung|sitzung|werkstatt|fraktion|stelle|jury)$/iu
const masculine = /(ausschuss|rat|beirat|kreis|vorstand|senat|konvent|tisch)$/iu
const neuter = /(gremium|plenum|forum|netzwerk|kollegium|parlament|präsidium|bündnis)$/iu

/** An adjective before the noun would have to be declined: `Runder Tisch` becomes `vom Runden Tisch`. */
const adjective = /^\p{Lu}\p{Ll}+(e|er|es)$/u

function headNoun(words: readonly string[]): number {
  return words.findIndex((word) => [feminine, masculine, neuter].some((nouns) => nouns.test(word)))
}

/** `null` where the gender cannot be told from the name. */
export function bodyPhrase(body: string): BodyPhrase | null {
  const words = body.split(/\s+/)
  const head = headNoun(words)
  const noun = words[head]
  if (noun === undefined || words.slice(0, head).some((word) => adjective.test(word))) return null
  if (/^(der|die|das)$/iu.test(words[0] ?? '')) return null
  return feminine.test(noun) ? { by: `von der ${body}`, to: `der ${body}` } : { by: `vom ${body}`, to: `dem ${body}` }
}
