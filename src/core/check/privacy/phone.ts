const dash = '[-–]'
/** Germany and its neighbours. */
const countries = '(?:49|41|43|31|32|33|45|48|352|420)'
/** Neither in the middle of a number, a date, an id or a paper's number, nor the next group of one. */
const fresh = '(?<![\\p{L}\\d_.,+/=]|[-–]|\\d )'
/** What makes it an amount, a time or a part of something longer. */
const ended = '(?![\\p{L}\\d_]|[,.:/]\\d| ?(?:€|EUR|Euro|%|Uhr)|[-–]\\p{L})'

const international = new RegExp(`(?<![\\p{L}\\d+])(?:\\+|00) ?${countries}(?:[ /().–-]{0,3}\\d){6,13}${ended}`, 'gu')
/** `0441 235-1234`, `(0441) 1 23 45`, `04 41 / 23 51`. No subscriber's number begins with 0. */
const national = new RegExp(
  `${fresh}(?<area>\\(0(?: ?\\d){2,4}\\) ?${dash}?|0(?: ?\\d){2,4} ?/|0\\d{2,4} ?${dash}|0\\d{2,4}) ?(?<rest>[1-9]\\d{0,9}(?: ?${dash} ?\\d{1,8}| \\d{1,8}){0,5})${ended}`,
  'gu',
)
const unbroken = new RegExp(`${fresh}0[1-9]\\d{7,11}${ended}`, 'gu')
/** `04271.8841.22`: the area codes that there are; numbers of chapters and products begin otherwise. */
const dotted = new RegExp(
  `${fresh}0(?:[2-9]\\d{1,3}|1[5-7]\\d{1,2})[./](?<rest>[1-9]\\d{1,7}(?:\\.\\d{2,7}){0,4})${ended}`,
  'gu',
)
/** Without an area code only a word before it tells what the number is. */
const labelled = new RegExp(
  `(?<![\\p{L}\\d])(?:Tel(?:efon)?|Telefonnummer|Rufnummer|Durchwahl|(?:Tele)?fax)(?:[-. ]{1,2}(?:Nr|Nummer))?[.:]{0,2} ?${dash}? ?(?<rest>\\d(?:[ ./–-]{0,3}\\d){3,12})${ended}`,
  'giu',
)

/** Numbers of files, accounts and rooms look the same, and say before it what they are. */
const otherNumber =
  /(?:^|[^\p{L}])(?:Az|Aktenzeichen|Geschäftszeichen|Zeichen|Kassenzeichen|Kontonummer|Konto|Sachkonto|Produkt|Produktkonto|Buchungsstelle|Haushaltsstelle|Kostenstelle|Kostenträger|Auftrag|Auftragsnummer|Projekt|Projektnummer|Vorgang|Vorlage|Drucksache|BV|DS|Antrag|Maßnahme|Förderkennzeichen|FKZ|Steuernummer|Flurstück|Inventar|Inventarnummer|ISBN|ISSN|PLZ|Postleitzahl|Raum|Zimmer|Kennung|ID|Nummer|(?<!Tel\.?[- ]?|Telefon[- ]?|Ruf[- ]?)Nr)[.:]? ?(?:Nr\.?|Nummer)?:? ?\(?$/iu
const years = /^(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d|\d))?$/
const aYear = /^(?:19|20)\d\d(?:\.|$)/
const day = /^\d\d?\.\d\d?\.(?:\d\d)?\d\d$/
/** Hotlines that belong to nobody in particular. */
const service = /^(?:0(?:800|180\d?|900)|116)/
const leastDigits = 8

/**
 * The first telephone number in a text, as written; `null` where there is none. German everyday forms, with an area code or
 * after a word such as *Tel.*; freephone and service numbers are public by nature and left alone.
 */
export function findPhone(text: string): string | null {
  // A number needs four digits, most texts have none; and the patterns below are asked only where they may fit.
  if (!/\d(?:\D{0,3}\d){3}/.test(text)) return null
  return (
    (/\+|00/.test(text) ? internationalIn(text) : null) ??
    (/0 ?[1-9]/.test(text) ? nationalIn(text) : null) ??
    (/tel|fax|ruf|durch/i.test(text) ? labelledIn(text) : null)
  )
}

function internationalIn(text: string): string | null {
  for (const match of text.matchAll(international)) if (isPhone(text, match)) return match[0]
  return null
}

function nationalIn(text: string): string | null {
  for (const match of text.matchAll(national)) {
    const { rest = '' } = match.groups ?? {}
    if (!years.test(rest) && digits(match[0]).length >= leastDigits && isPhone(text, match)) return match[0]
  }
  for (const match of text.matchAll(dotted)) {
    if (!aYear.test(match.groups?.['rest'] ?? '') && digits(match[0]).length >= leastDigits && isPhone(text, match)) {
      return match[0]
    }
  }
  for (const match of text.matchAll(unbroken)) if (isPhone(text, match)) return match[0]
  return null
}

function labelledIn(text: string): string | null {
  for (const { groups } of text.matchAll(labelled)) {
    const { rest = '' } = groups ?? {}
    if (!years.test(rest) && !day.test(rest) && !service.test(digits(rest))) return rest
  }
  return null
}

function isPhone(text: string, { index, 0: found }: RegExpExecArray): boolean {
  return !service.test(digits(found)) && !otherNumber.test(text.slice(Math.max(0, index - 40), index))
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
