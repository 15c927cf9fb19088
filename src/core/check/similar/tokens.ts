import { oncePer } from '../../once-per.ts'
import { plainForm } from '../../text/stem.ts'

/** A word of a title in its plain form, or what tells one of several apart: `#2`, `#2026`, `#b`. */
export interface Token {
  readonly form: string
  /** With a full stop after it, as after an abbreviation. */
  readonly dotted: boolean
  /** Part of a word with hyphens, `Erste-Hilfe-Kurs`. */
  readonly joined: boolean
  /** The last of such parts. */
  readonly last: boolean
  /** The end of a word whose beginning was said before: `Lotsinnen und -lotsen`. */
  readonly ending: boolean
  /** The same for all parts of a word with hyphens. */
  readonly group: number
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const numerals = ['', '', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf']

/** Ways to write both sexes at once: `Mieter*innen`, `MieterInnen`, `Mieter/-innen`, `Mieter(innen)`. */
const bothSexes = /(?<=\p{L}{3})(?:(?:[*:_]|\/-?)[Ii]nnen|\(innen\)|Innen)/gu
/** `Mieterinnenberatung`; at the end of a word the stem knows. */
const femaleInside = /(?<=[a-z]{2}(?:er|nd))innen|(?<=[a-z]{2}(?:or|ent|ant|ist))inn(?=en)/
const setPhrases: readonly (readonly [RegExp, string])[] = [
  [/\bz\.\s?B\.|\be\.\s?V\./giu, ' '],
  [/\bjunge[nr]? (?:Menschen|Leuten?)(?!\p{L})/giu, 'Jugendliche'],
  [/(?<!\p{L})(?:ältere[nr]?|alte[nr]?) (?:Menschen|Leuten?|Personen)(?!\p{L})/giu, 'Senioren'],
  [/\(\s*[mwd](?:\s*[/|,]\s*[mwdx])+\s*\)/giu, ' '],
  [/(?<=\b(?:Aufbau|Bau|Einrichtung|Planung|Schaffung|Errichtung)) und (?:de[rmns] )?Betrieb(?!\p{L})/giu, ' '],
  [/(?<!\p{L})Öffentliche[nrs]? (?:Personen)?nahverkehrs?(?!\p{L})/giu, 'ÖPNV'],
  [
    /(?<!\p{L})Integrierte[nrs]? (?:städtebauliche[nrs]? |Stadt|Städtebauliche[nrs]? )?entwicklungskonzept(?:e?s)?(?!\p{L})/giu,
    'ISEK',
  ],
  [/(?<!\p{L})kleine[nr]? (?:und|u\.) mittlere[nr]? Unternehmen(?!\p{L})/giu, 'KMU'],
  [
    /\b(?:Jung und Alt|Alt und Jung|Groß und Klein)\b|\bfür (?:Anfänger|Einsteiger)(?:innen)? und Fortgeschrittene(?!\p{L})|(?<!\p{L})vor Ort(?!\p{L})/giu,
    ' ',
  ],
  // What is planned and carried out is carried out.
  [
    /(?<!\p{L})(?:(?:Prüfung|Planung|Konzeption|Konzeptionierung|Vorbereitung)(?:,| und|,? sowie| u\.|,? &) )+(?=(?:Umsetzung|Durchführung|Realisierung|Bau|Einrichtung|Herstellung)(?!\p{L}))/giu,
    '',
  ],
  // Who pays for it is no part of it; a number may be.
  [
    /(?<!\p{L})(?:im Rahmen|aus Mitteln|mit Mitteln|gefördert (?:durch|aus|im Rahmen)) (?:de[rs]|die|das|dem) (?:(?:Bund-Länder-|Förder-?|Städtebauförderungs-?|Landes|Bundes)?programms?|Städtebauförderung)(?!\p{L})[^\p{N}]*$/giu,
    ' ',
  ],
  [/(?<!\p{L})(?:ohne Kosten|(?:bei|mit) freie[mn] Eintritt|Eintritt frei)(?!\p{L})/giu, 'kostenlos'],
  // Both are right: `allein erziehend`, `alleinerziehend`.
  [/(?<!\p{L})(leer|allein|rat|weiter|hilfe) (?=(?:steh|erzieh|such|führ)end)/giu, '$1'],
]

/** Without any of these no set phrase is in a title, and few have one. */
const maybePhrase =
  /\.|jung|ält|alte|ort|[mwd][/|,]|betrieb|nahverk|integriert|mittler|fortges|und klein|planung|prüfung|konzeption|vorbereitung|programms|städtebauf|ohne kosten|eintritt|(?:steh|erzieh|such|führ)end/iu

/**
 * The words of a title, in their order. Signs between them say nothing.
 * @param title cleaned (`cleanText`)
 */
export function tokensOf(title: string): readonly Token[] {
  const both = title.includes('nnen') ? title.replace(bothSexes, 'innen') : title
  const text = maybePhrase.test(both)
    ? setPhrases.reduce((rest, [phrase, plain]) => rest.replace(phrase, plain), both)
    : both
  // Words, and what stands between them, in turn.
  const pieces = (text.includes('(') ? withoutInitials(text) : text).split(/([^\p{L}\p{N}]+)/u)
  const tokens: Token[] = []
  let group = 0
  for (let at = 0; at < pieces.length; at += 2) {
    const word = pieces[at] ?? ''
    if (word === '') continue
    const earlier = pieces[at - 2] ?? ''
    const before = pieces[at - 1] ?? ' '
    const after = pieces[at + 1] ?? ' '
    const goesOn = isHyphen(before) && earlier !== ''
    if (!goesOn) group += 1
    const linksOn = isHyphen(after) && letterFirst.test(pieces[at + 2] ?? '')
    const linked = goesOn && letterLast.test(earlier)
    const dotted = after.startsWith('.')
    tokens.push({
      form: dotted ? dottedForm(word) : formOf(word),
      dotted,
      joined: linked || linksOn,
      last: linked && !linksOn,
      ending: isHyphen(before.slice(-1)) && (before.length === 1 ? earlier === '' : before.at(-2) === ' '),
      group,
    })
  }
  return tokens
}

const letterFirst = /^\p{L}/u
const letterLast = /\p{L}$/u

const dottedForm = oncePer((word: string) => formIn(word, true))
const formOf = oncePer((word: string) => formIn(word, false))

function formIn(word: string, dotted: boolean): string {
  return designator(word, dotted) ?? plainForm(word).replace(femaleInside, '')
}

function isHyphen(sign: string): boolean {
  return sign === '-' || sign === '‐' || sign === '–'
}

/** `mit`, `ohne`. */
const negations = new Set(['ohne', 'kein', 'keine', 'keinen', 'nicht', 'statt'])

/** Numbers, Roman ones, single letters and negations are compared exactly. */
function designator(word: string, dotted: boolean): string | null {
  if (/\p{N}/u.test(word)) return `#${word.toLowerCase()}`
  if (negations.has(plainForm(word))) return '#-'
  const counted = Math.max(roman.indexOf(word), numerals.indexOf(plainForm(word)))
  if (counted > 0) return `#${counted}`
  return word.length === 1 && !(dotted && word === word.toLowerCase()) ? `#${word.toLowerCase()}` : null
}

/** `Mehrgenerationenhaus (MGH)`: initials in brackets say once more what the words before them say. */
function withoutInitials(text: string): string {
  return text.replace(/\((\p{Lu}{2,6})\)/gu, (brackets, initials: string, at: number) =>
    spells(text.slice(0, at), initials) ? ' '.repeat(brackets.length) : brackets,
  )
}

function spells(text: string, initials: string): boolean {
  const letters = [...initials.toLowerCase()].map((letter) => (/[a-zäöü]/.test(letter) ? letter : '.'))
  return new RegExp(`(?<!\\p{L})${letters.join('.*')}`, 'iu').test(text)
}
