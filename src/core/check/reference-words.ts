import type { Mention } from './measure-mentions.ts'

/** Words that lead to a number; `hervorgegangen aus` and `zusammengeführt aus` tell where a measure comes from. */
const leads = [
  'siehe',
  's\\.(?: ?a\\.)?',
  'vgl\\.?',
  'vergl\\.?',
  'vergleiche',
  '(?:quer)?verweis(?: auf)?',
  'hinweis auf',
  'bezug (?:zu|auf)',
  'i\\. ?v\\. ?m\\.',
  'in verbindung mit',
  '(?:gemeinsam|zusammen|verbunden|verknüpft|abgestimmt|abstimmung|identisch|doppelt|hängt|zusammenhang|überschneidung) mit',
  'dopp?e?lung (?:mit|zu)',
  '(?:zusammengeführt|zusammengelegt|zusammengefasst|vereinigt) mit',
  '(?:aufgegangen|übergegangen|überführt|integriert|eingegliedert|enthalten|verschoben|weitergeführt|fortgeführt) (?:in|nach|mit|unter)',
  '(?:abgelöst|abgedeckt) durch',
  'ersetzt(?: durch)?',
  '(?:knüpft|schließt) an',
  'setzt',
  '(?:teil|bestandteil|fortsetzung|fortführung|abhängig|hängt) von',
  '(?:ergänzung|ergänzend|gehört|alternative) zu',
  'voraussetzung (?:für|ist)',
  'anschluss an',
  'folgt auf',
  'ergänzt',
  '(?:aufbauend|baut) auf',
  'maßnahmen?',
  '→|⇒|[-=]>',
].join('|')
/** What may stand between such a word and the number. */
const between =
  '(?:auch|dazu|hierzu|ebenfalls|oben|unten|zu|bei|unter|in|die|der|den|dem|das|diese[rn]?|(?:maßnahmen?|projekt)-?nr\\.?|maßnahmen?|maßn\\.|projekte?n?|(?:lfd|laufende[nr]?)\\.?|ziffern?|punkt|nr\\.?|nummern?)'
const otherNumbers = '(?:\\p{L}*[ -]?[\\d.+]+\\p{L}?(?:,|;|/| ?\\+| ?&| und| sowie| oder| bis| ?[-–])\\s*(?:auch )?)*'
const ledTo = new RegExp(`(?<![\\p{L}\\p{N}])(?:${leads})[\\s:(„"]*(?:${between}[\\s:(„"]+)*${otherNumbers}$`, 'iu')
/** The same for digits alone, which must be called a measure or a number. */
const bareLedTo = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:maßnahmen?|maßn\\.)\\s+(?:nr\\.?\\s*|nummern?\\s+)?${otherNumbers}$`,
  'iu',
)
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:siehe|vgl\\.|s\\.)\\s+(?:auch )?(?:lfd\\. )?nr\\.?\\s*${otherNumbers}$`,
  'iu',
)
const divided = new RegExp(`(?<![\\p{L}\\p{N}-])(?:siehe|vgl\\.|s\\.)\\s+(?:auch )?${otherNumbers}$`, 'iu')

/** `in W7 aufgegangen`: the word follows. */
const before = /(?<!\p{L})(?:in|mit|durch|unter|von|zu|auf)\s+(?:der\s+)?(?:maßnahme\s+)?$/iu
const follows =
  /^\)?\s+(?:auf|zusammengeführt|zusammengelegt|zusammengefasst|verbunden|verknüpft|abgestimmt|aufgegangen|übergegangen|überführt|integriert|enthalten|ersetzt|abgelöst|(?:weiter|fort)?geführt|verschoben)(?!\p{L})/iu
/** A measure of somebody else's list: `des ISEK`, `laut Rahmenplan, Maßnahme …`. */
const notHereBefore =
  /(?:i(?:n)?sek|iek|konzepte?s?|(?<!maßnahmen)plan(?:e?s|ung)?|programme?s?|gutachtens?|strategie)[\s,:-]+(?:maßnahmen?|nr\.?|nummern?)\s*$/iu
const notHereAfter =
  /^\)?,?\s+(?:des|der|im|in|aus|vom|von|laut|nach)\s+(?:\p{L}+\s+){0,2}\p{L}*(?:i(?:n)?sek|iek|konzepte?s?|plan(?:e?s|ung)?|programme?s?|gutachtens?|strategie)(?!\p{L})/iu
const unit = /^\s*(?:%|€|euro|mio|tsd|jahre?n?|monaten?|wochen?|tagen?|uhr|mal|stück|teile?n?|m²|qm|km)(?!\p{L})/iu

/** Signs of the text that are looked at on either side. */
const reach = 100

/** Whether the words around a number make it a reference to a measure of this plan. */
export function isReference(text: string, { text: number, start, end, bare }: Mention): boolean {
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(end, end + reach)
  if (notHereBefore.test(left) || notHereAfter.test(right)) return false
  if (bare) {
    if (unit.test(right)) return false
    return bareLedTo.test(left) || numbered.test(left) || (number.includes('.') && divided.test(left))
  }
  return ledTo.test(left) || (before.test(left) && follows.test(right))
}
