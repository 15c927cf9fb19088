import { articleBefore, before, initial, isGivenName, surname, textBefore, title, word } from './name-parts.ts'
import { isThing, office } from './no-person.ts'
import { goesOnAfterFrau, isFunctionWord, isLikelySurname } from './plain-words.ts'

/*
 * Names without a proper salutation: behind a role, behind `Familie` or `gez.`, and where a salutation is written in capitals
 * or without any. German nouns have capitals, too: a word counts as a surname only where no noun is known like it and the
 * sentence does not go on with a further noun.
 */

const names = `(?:${title}\\s?)*(?:(?<given>${word}|${initial}) ?)?(?<family>${surname})`

/** Roles that people speak of together with a name, and of which there is one. */
const knownByName =
  '(?:(?:\\p{L}*(?:[Bb]ürgermeister|[Ss]chulleiter|[Kk]italeiter)|Hausmeister|Hauswart|Platzwart|Landrat|Landrät|Rektor|Konrektor|Pfarrer|Pastor|Diakon|Ortsvorsteher|Kolleg|Ansprechpartner|Kontaktpartner|Dezernent|Sachbearbeiter|Sozialarbeiter|Streetworker)(?:e|in)?|Ratsherrn?|Ratsfrau|Ansprechperson|Kontaktperson|Bgm\\.|OB)'
const behindRole = new RegExp(`${before}(?:(?<known>${knownByName})|${office})\\s${names}`, 'gu')
const behindFamily = new RegExp(`${before}(?:Familie|Eheleuten?|Ehepaar)\\s${names}`, 'gu')
const signed = new RegExp(`${before}[Gg]ez\\.\\s?(?:(?:${title}|${office})\\s)*${names}`, 'gu')
const inCapitals = new RegExp(
  `${before}(?:F(?:RAU|rau)|H(?:ERRN?|errn?)|FAMILIE|EHELEUTE|EHEPAAR)\\s(?:D[Rr]\\.\\s?|P(?:ROF|rof)\\.\\s?)*(?<family>\\p{Lu}{3,}(?:-\\p{Lu}{3,})?)(?![\\p{L}-])`,
  'gu',
)
const inLowerCase = new RegExp(
  `${before}(?:frau|herrn?)\\s(?:dr\\.\\s?)*(?<family>\\p{Ll}{4,}(?:-\\p{Ll}{3,})?)(?![\\p{L}-])`,
  'gu',
)

/** `Bündnis für Familie`, `Haus der Familie`, `Beruf und Familie`, `Jugend, Familie`: no people. */
const familyAsSubject =
  /(?:(?<of>\p{L}+) (?:für|der|die)|(?<with>\p{L}+)(?:,| und| u\.| &| ?\/)) $|(?:^|[ –-])(?:Amt|Thema|Fachdienst|Aktion|Projekt|Treffpunkt) $/u
const subjects =
  /^(?:Bündnis|Haus|Tag|Ort|Woche|Fest|Markt|Messe|Forum|Ministerium|Minister\p{Ll}*|Bereich|Raum|Zeit)$/u
const topics =
  /^(?:Beruf|Kind|Kinder|Jugend|Jugendliche|Frau|Frauen|Männer|Senioren|Alter|Bildung|Soziales|Schule|Kita|Gesundheit|Ehe|Partnerschaft|Arbeit|Wohnen|Sport|Kultur|Integration|Freizeit|Pflege|Eltern|Generationen|Gleichstellung)$/u
/** A place after `Bürgermeister` or `Ansprechpartnerin`. */
const placeEnding = /(?:burg|brück|brücken|stedt|büttel|kirchen|münde|walde|weiler|hagen|haven|furt|wege)$/u
const town =
  /^(?:Berlin|Hamburg|Bremen|München|Köln|Stuttgart|Dresden|Leipzig|Hannover|Essen|Dortmund|Bonn|Mainz|Kiel|Rostock|Münster|Aachen|Kassel|Erfurt|Halle|Nürnberg|Europa|Deutschland)$/u
/** Surnames end like a street or a home, but are short: Neuhof, Windheim. */
const longestDoubtful = 8
/** What people do. */
const personVerb =
  /^ (?:hat|ist|war|will|kann|soll|wird|bittet|sagt|spricht|informiert|meldet|übernimmt|kümmert|klärt|prüft|organisiert|berichtet|lädt|eröffnet|begrüßt|anrufen|fragen|informieren|ansprechen|kontaktieren|einladen|einbeziehen|wenden|geben|abstimmen|besprechen|klären|nachfragen|schicken|anschreiben|zurückrufen|spenden)(?!\p{L})/u

/** What every match of a pattern has: most cells hold none of it and are done with a quick look. */
const mayHaveRole =
  /(?:meister|leiter|wart|rat|rät|ektor|astor|arrer|iakon|steher|olleg|artner|erson|ezernent|rbeiter|orker|Ratsherrn?|Ratsfrau|räsident|inister|enator|ordinator|anager|eferent|precher|ekretär|ischof|rchitekt|ommissar|ehrer|erater|rainer|anzler|etreuer|nwalt|nwält|ädagog|eauftragt|orsitzend|bgeordnet|ertretend|intendent|ekan|robst|röpst|oktor|rofessor|Bgm\.|OB)(?:in|e[rn]?)?\s[A-ZÀ-ÖØ-ÞĀ-Ž]/
const mayHaveFamily = /(?:Familie|Eheleuten?|Ehepaar)\s/
const mayBeSigned = /[Gg]ez\./
const mayBeInCapitals = /(?:RAU|rau|ERRN?|errn?|FAMILIE|EHELEUTE|EHEPAAR)\s(?:D|P|[A-ZÀ-Þ\u0100-\u024f]{2})/
const mayBeInLowerCase = /(?:frau|herrn?)\s[a-zß-ÿ\u0100-\u024f]/

/** The name of a person whom a text calls by a role, or addresses in an unusual way; `null` where there is none. */
export function findPersonByRole(text: string): string | null {
  return (
    (mayHaveFamily.test(text) ? familyIn(text) : null) ??
    (mayHaveRole.test(text) ? behindRoleIn(text) : null) ??
    (mayBeSigned.test(text) ? signedIn(text) : null) ??
    (mayBeInCapitals.test(text) ? shoutedIn(text, inCapitals) : null) ??
    (mayBeInLowerCase.test(text) ? shoutedIn(text, inLowerCase) : null)
  )
}

function familyIn(text: string): string | null {
  for (const { index, 0: found, groups } of text.matchAll(behindFamily)) {
    const { given, family = '' } = groups ?? {}
    if (given !== undefined && !given.endsWith('.') && !isGivenName(given)) continue
    if (isFamilyName(family) && !nounFollows(text, index + found.length) && !isSubject(text, index)) return found
  }
  return null
}

/** `Familie von Geflüchteten`: a particle that begins a phrase as often. */
function isFamilyName(family: string): boolean {
  return isLikelySurname(family) && !/^(?:von|vom|zu|zur|von dem) /.test(family)
}

function isSubject(text: string, index: number): boolean {
  const match = familyAsSubject.exec(textBefore(text, index))
  if (match === null) return false
  const { of, with: beside } = match.groups ?? {}
  if (of !== undefined) return isThing(of) || subjects.test(of)
  return beside === undefined || topics.test(beside)
}

function behindRoleIn(text: string): string | null {
  for (const { index, 0: found, groups } of text.matchAll(behindRole)) {
    const { known, given, family = '' } = groups ?? {}
    const end = index + found.length
    if (!isNameBehindRole(family) || nounFollows(text, end)) continue
    if (given === undefined && known === undefined && !personVerb.test(text.slice(end, end + 20))) continue
    if (given === undefined || given.endsWith('.') || isGivenName(given)) return nameOf(given, family)
    if (known !== undefined && isNameBehindRole(given)) return nameOf(given, family)
  }
  return null
}

function isNameBehindRole(name: string): boolean {
  if (!isLikelySurname(name) || placeEnding.test(name) || town.test(name)) return false
  return (
    !/^(?:von|vom|zu|zur|von dem|von der|de[lr]?|di|da|al|el) /.test(name) &&
    !(name.length > longestDoubtful && isThing(name))
  )
}

function signedIn(text: string): string | null {
  for (const { index, 0: found, groups } of text.matchAll(signed)) {
    const { given, family = '' } = groups ?? {}
    const words = given === undefined || given.endsWith('.') ? [family] : [given, family]
    if (words.every(isNameBehindRole) && !nounFollows(text, index + found.length)) return nameOf(given, family)
  }
  return null
}

function nameOf(given: string | undefined, family: string): string {
  return given === undefined ? family : `${given} ${family}`
}

/** `FRAU SANDER` and `frau sander`; `FRAU MACHT MIT` and `frau und beruf` are none. */
function shoutedIn(text: string, pattern: RegExp): string | null {
  for (const { index, 0: found, groups } of text.matchAll(pattern)) {
    const { family = '' } = groups ?? {}
    const name = family.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    if (!isLikelySurname(name) || goesOnAfterFrau(name)) continue
    const lead = textBefore(text, index)
    const article = lead.slice(lead.trimEnd().lastIndexOf(' ') + 1).toLowerCase()
    if (!articleBefore.test(article) && !isSubject(text, index) && phraseEnds(text, index + found.length)) return found
  }
  return null
}

/** Behind the name nothing, a mark, or a word that a sentence goes on with. */
function phraseEnds(text: string, end: number): boolean {
  const next = /^[\s–-]*(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1]
  return next === undefined || isFunctionWord(next) || personVerb.test(` ${next.toLowerCase()}`)
}

/** `Hausmeister Dienst GmbH`, `Muster-Schule`, `Muster & Partner`: the name is a part of something. */
function nounFollows(text: string, end: number): boolean {
  return /^(?:[-/*:_]\p{L}| ?& ?\p{Lu}|[ „"»]{1,2}\p{Lu})/u.test(text.slice(end, end + 6))
}
