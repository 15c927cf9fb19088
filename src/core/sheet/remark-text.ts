import { singleLine } from '../text/clean.ts'

const remarks: readonly RegExp[] = [
  /^[*¹²³]/u,
  /^(?:stand|quellen?|legende|hinweise?|anmerkung(?:en)?|erläuterung(?:en)?|abkürzung(?:en)?|fußnoten?)\s*(?::|$)/iu,
  /^(?:stand\s+\d|erstellt\s|bearbeitet\s|beschlossen\s+(?:von|am|durch|in)\s|gez\.|unterschrift(?:en)?\s*:|fortsetzung\s*(?:nächste|auf\s|siehe|:|$))/iu,
  /^seiten?\s+\d/iu,
  /^anlagen?\s+\d+\s*(?:[:–-]|$)/iu,
  /^ansprechpartner[^:]*:/iu,
  /^[-–—]+ .* [-–—]+$/u,
  /^\S{1,15}\s*=\s*\S/u,
]

/** Begins as remarks, footnotes, legends and signatures do. */
export function isRemarkText(text: string): boolean {
  const line = singleLine(text)
  return remarks.some((remark) => remark.test(line))
}
