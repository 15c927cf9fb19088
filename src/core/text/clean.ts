import type { WhitespaceKind } from '../check/finding.ts'

// Written as escapes: an invisible character in a source file is a trap of its own.
const noBreak = /[\u00a0\u2007\u202f]/g
const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/g
const softHyphen = /\u00ad/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/**
 * The text as its writer meant it: composed umlauts (NFC), ordinary spaces, no invisible characters, no white space
 * around or doubled. Line breaks stay.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(noBreak, ' ')
    .replace(zeroWidth, '')
    .replace(softHyphen, '')
    .replace(control, '')
    .replace(/\t/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** Which kinds of dirt `cleanText` would take out of this text. */
export function whitespaceKinds(text: string): readonly WhitespaceKind[] {
  const unified = text.replace(/\r\n?/g, '\n')
  const kinds: WhitespaceKind[] = []
  if (/^\s|\s$|[ \t]\n|\n[ \t]/.test(unified)) kinds.push('surrounding')
  if (/[ \t]{2,}|\t/.test(unified.trim())) kinds.push('double')
  if (text.match(noBreak)) kinds.push('no-break')
  if (text.match(zeroWidth)) kinds.push('zero-width')
  if (text.match(softHyphen)) kinds.push('soft-hyphen')
  if (text.normalize('NFC') !== text) kinds.push('decomposed')
  if (text.match(control)) kinds.push('control')
  return kinds
}

/** Two texts that a person would call the same word fold to the same text: case and white space do not count. */
export function fold(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').toLocaleLowerCase('de')
}

/** Header texts fold further: a trailing `*`, `:` or a bullet of the template is no part of the name. */
export function foldHeader(text: string): string {
  return fold(text)
    .replace(/-\s(?=\p{L})/gu, '')
    .replace(/[*:•\s]+$/u, '')
}
