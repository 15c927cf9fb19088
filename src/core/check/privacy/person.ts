import { findPersonByRole } from './by-role.ts'
import {
  articleBefore,
  before,
  initial,
  isGivenName,
  particle,
  surname,
  textBefore,
  title,
  word,
} from './name-parts.ts'
import { canBeSurname, isNoSurname, isOrganisation, isThing, office } from './no-person.ts'
import { isLikelySurname } from './plain-words.ts'

const salutation = '(?:[Ff]rau(?:/Herrn?)?|FRAU|[Hh]errn?(?:/Frau)?|HERRN?|Hrn?\\.|Fr\\.|Fam\\.)'

const addressed = new RegExp(
  `${before}${salutation}\\s(?:(?:${title}|${office})\\s?)*(?<first>${surname}|${initial})(?:\\s?(?<second>${surname}))?`,
  'gu',
)
const titled = new RegExp(
  `${before}(?:Prof|Dr)\\.(?:\\s?${title})*\\s(?<first>${surname}|${initial})(?:\\s?(?<second>${surname}))?`,
  'gu',
)
/** From a capital word that may be a given name. */
const named = new RegExp(`${before}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)* (?:${initial} )?${surname}`, 'uy')
/*
 * Most cells are prose without a name, and there may be a hundred thousand: what every match of a slow pattern has is asked
 * first, and knows no more of Unicode than names need.
 */
const mayBeNamed = /[A-ZÀ-ÖØ-ÞĀ-Ž]\S+ (?:[A-Z\u00c0-\u1fff\u2100-\uffff]|(?:vo[nm]|zur?|van|del?|di|da|el|al|te[nr]) )/
/** Every noun begins with a capital: this is asked of each of them. */
const capitalWord = /[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+/g
const mayBeTurned = /\S, [A-Z\u00c0-\u1fff\u2100-\uffff]\S*(?: ?(?:$|[;\n(]))/
const mayBeInitialled = /(?:^|; ?)\S{1,2}\. ?\S/
const responsible = new RegExp(
  `${before}(?:Ansprech|Kontakt)(?:partner(?:[:*_/]?-?[Ii]n(?:nen)?)?|person(?:en)?)(?: (?:ist|sind|vor Ort)| \\p{Lu}[\\p{L}-]+(?=:))?[:,–-]?\\s(?<given>${word}|${initial}) (?<surname>${surname})`,
  'gu',
)
/** `Beispiel, Anna` and `A. Beispiel` are names only where they are all there is. */
const turned = new RegExp(
  `(?:^|[;:\\n] ?)(?<name>${surname}, (?<given>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*))(?= ?(?:$|[;\\n(]))`,
  'gu',
)
const initialled = new RegExp(`(?:^|; ?)(?<name>${initial} ?${surname})(?= ?(?:$|[;(]))`, 'u')

/** `Herr Bürgermeister von Musterstadt`, `Herrn Bürgermeister zur Kenntnis`: an office goes on, no name begins. */
const officeGoesOn = new RegExp(`${office}\\s${particle} `, 'u')
/** `moderne frau Gesundheit`: no salutation, perhaps, so that the name has to look like one. */
const unusualSalutation = /^(?:[fh]|FR|HE)/
/** `Mo.–Fr. Sprachkurs`: a Friday. */
const weekdayBefore =
  /(?:(?:Mo|Di|Mi|Do|Sa|So)\.?(?: ?[-–/,&+] ?| (?:bis|und|u\.|oder) )|(?:^|[^\p{L}])(?:[Jj]eden|jd\.|am|bis|immer) )$/u

/**
 * The first name of a person in a text, as written; `null` where there is none. A salutation or a title makes a name, and so
 * does *Ansprechpartnerin:*; a mere *Vorname Nachname* is one where the given name is known; names behind a role have their
 * own patterns. Functions, streets, schools and firms are none, though they may be named like people.
 */
export function findPerson(text: string): string | null {
  // Most cells are a word or prose without any of these: looked at quickly, as there may be a hundred thousand.
  if (!/\s/.test(text)) return null
  return (
    (/[Ff]rau|FRAU|[Hh]err|HERR|Hr|Fr\.|Fam\./.test(text) ? addressedIn(text) : null) ??
    (/Dr\.|Prof\./.test(text) ? titledIn(text) : null) ??
    (/(?:Ansprech|Kontakt)p/.test(text) ? responsibleIn(text) : null) ??
    (mayBeNamed.test(text) ? namedIn(text) : null) ??
    (mayBeTurned.test(text) ? turnedIn(text) : null) ??
    (mayBeInitialled.test(text) ? initialledIn(text) : null) ??
    findPersonByRole(text)
  )
}

function addressedIn(text: string): string | null {
  for (const match of text.matchAll(addressed)) {
    const found = withoutNextWord(match)
    const lead = textBefore(text, match.index)
    if (found === null || officeGoesOn.test(found) || text.startsWith('-', match.index + found.length)) continue
    if (unusualSalutation.test(found) && !isLikelySurname(found)) continue
    if (found.startsWith('Fr.') ? weekdayBefore.test(lead) : articleBefore.test(lead)) continue
    return found
  }
  return null
}

function titledIn(text: string): string | null {
  for (const match of text.matchAll(titled)) {
    const found = withoutNextWord(match)
    if (found !== null && !isPartOfThing(text, match.index, found)) return found
  }
  return null
}

/** `Frau Anna Beispiel`, but `Frau Beispiel` of „Frau Beispiel Jugendamt“; `null` where no surname stands there. */
function withoutNextWord({ 0: found, groups }: RegExpExecArray): string | null {
  const { first = '', second } = groups ?? {}
  const two = second !== undefined && (first.endsWith('.') || isGivenName(first))
  if (two) return canBeSurname(second) ? found : null
  if (first.endsWith('.') || !canBeSurname(first)) return null
  return second === undefined ? found : found.slice(0, found.length - second.length).trimEnd()
}

function responsibleIn(text: string): string | null {
  for (const { index, 0: found, groups } of text.matchAll(responsible)) {
    const { given = '', surname: family = '' } = groups ?? {}
    const words = given.endsWith('.') ? [family] : [given, family]
    if (!isOrganisation(words) && words.every(canBeSurname) && !thingFollows(text, index + found.length)) {
      return `${given} ${family}`
    }
  }
  return null
}

function namedIn(text: string): string | null {
  for (const { index, 0: first } of text.matchAll(capitalWord)) {
    if (!isGivenName(first)) continue
    named.lastIndex = index
    const start = named.exec(text)?.[0]
    if (start === undefined) continue
    const found = withThirdName(text, index, start)
    const family = found.slice(found.lastIndexOf(' ') + 1)
    if (canBeSurname(family) && !isNoSurname(family) && !isPartOfThing(text, index, found)) return found
  }
  return null
}

/** `Anna Maria Beispiel`: the second name is a given name, too. */
function withThirdName(text: string, index: number, found: string): string {
  if (!isGivenName(found.slice(found.lastIndexOf(' ') + 1))) return found
  return found + (nextName.exec(text.slice(index + found.length, index + found.length + 60))?.[0] ?? '')
}

const nextName = new RegExp(`^ ${surname}`, 'u')

function turnedIn(text: string): string | null {
  for (const { groups } of text.matchAll(turned)) {
    const { given = '', name = '' } = groups ?? {}
    if (isGivenName(given) && canBeSurname(given)) return name
  }
  return null
}

function initialledIn(text: string): string | null {
  const { name } = initialled.exec(text)?.groups ?? {}
  return name === undefined || isOrganisation(name.split(' ').slice(1)) ? null : name
}

/** Named after a person, before or behind the name: `Kita Anna Beispiel`, `Anna Beispiel Schule`. */
function isPartOfThing(text: string, index: number, found: string): boolean {
  const lead = /(\p{Lu}[\p{L}-]*\.?)[ „"»]+$/u.exec(textBefore(text, index))?.[1]
  return (lead !== undefined && isThing(lead)) || thingFollows(text, index + found.length)
}

function thingFollows(text: string, from: number): boolean {
  const next = /^(?:-|[“"«]? ?(?:& ?)?-?)(\p{Lu}[\p{L}]*\.?)/u.exec(text.slice(from, from + 60))
  return next !== null && (isThing(next[1] ?? '') || next[0].startsWith('-'))
}
