/*
 * What the patterns for names are made of.
 */
import { givenNames } from './given-names.ts'

export const before = '(?<![\\p{L}\\p{N}-])'
export const word = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)*"
export const initial = '\\p{Lu}\\.'
export const particle = '(?:von der|von dem|von|vom|zu|zur|van der|van den|van de|van|de la|de|del|di|da|el|al|ten|ter)'
export const surname = `(?:${particle} )?${word}`
export const title =
  '(?:Prof(?:essor(?:in)?|\\.)?|Dr(?:es)?\\.|Doktor|Dipl\\.-?\\p{L}+\\.?|Mag\\.|PD|h\\. ?c\\.|rer\\. ?\\p{Ll}+\\.|med\\.(?: (?:dent|vet)\\.)?|(?:phil|jur|iur|theol|paed|agr|oec|pol|nat)\\.|-?Ing\\.)'

/** `die Frau`, `Haus der Frau`: no salutation. */
export const articleBefore = /(?:^|[^\p{L}])(?:[Dd]ie|[Dd]er|[Ee]iner?|[Jj]eder?|[Kk]eine|[Aa]ls|[Dd]es|[Dd]em) $/u

export function isGivenName(name: string): boolean {
  return givenNames.has(name.includes('-') ? name.slice(0, name.indexOf('-')) : name)
}

export function textBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index)
}
