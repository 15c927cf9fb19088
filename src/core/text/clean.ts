/** What can be unclean about a text; several kinds may meet in one. */
export type WhitespaceKind =
  | 'surrounding'
  | 'double'
  | 'no-break'
  | 'zero-width'
  | 'soft-hyphen'
  | 'decomposed'
  | 'control'

interface Step {
  readonly kind: WhitespaceKind
  readonly apply: (text: string) => string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g
/** Word and old systems break lines with characters of their own; they stay line breaks. */
const foreignBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/*
 * One table for cleaning and for naming the dirt, so that both can never disagree. The order matters: what is
 * invisible goes first, for it may stand between a letter and its accent, or between two spaces.
 * Characters are written as escapes: an invisible one in a source file is a trap of its own.
 */
const steps: readonly Step[] = [
  {
    kind: 'zero-width',
    // A joiner before a picture holds it together with the one before: a family is one sign.
    apply: (text) =>
      text.replace(
        /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu,
        '',
      ),
  },
  { kind: 'soft-hyphen', apply: (text) => text.replace(/\u00ad/g, '') },
  { kind: 'control', apply: (text) => text.replace(controls, '').replace(foreignBreaks, '\n') },
  { kind: 'no-break', apply: (text) => text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ') },
  { kind: 'decomposed', apply: (text) => text.normalize('NFC') },
  { kind: 'surrounding', apply: (text) => text.trim() },
  // Only between words: indents and ends of lines inside a longer text are typing, not dirt.
  { kind: 'double', apply: (text) => text.replace(/(?<=\S)[ \t]{2,}(?=\S)|\t/g, ' ') },
]

/*
 * What no step can change: printable characters of Latin scripts and punctuation that stand for themselves in NFC, with
 * line breaks and single spaces between them. Nearly every cell is such a text, and one look costs less than seven steps.
 */
const plain = '[\\n!-~\\u00a1-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u20ac]+'
const spotless = new RegExp(`^(?!\\n)${plain}(?: ${plain})*(?<!\\n)$`)

/**
 * The text as its writer meant it: composed umlauts (NFC), ordinary spaces, no invisible characters, no white space
 * around or doubled. Line breaks stay, with the indents of their lines. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  return spotless.test(text) ? text : steps.reduce((rest, step) => step.apply(rest), text)
}

/** Which kinds of dirt `cleanText` takes out of this text: none exactly where it leaves the text as it is. */
export function whitespaceKinds(text: string): readonly WhitespaceKind[] {
  if (spotless.test(text)) return []
  const kinds: WhitespaceKind[] = []
  let rest = text
  for (const step of steps) {
    const next = step.apply(rest)
    if (next !== rest) kinds.push(step.kind)
    rest = next
  }
  return kinds
}

/** Cleaned, and in one line. */
export function singleLine(text: string): string {
  const clean = cleanText(text)
  // Beside a line break only, clean text has more white space than single spaces.
  return clean.includes('\n') ? clean.replace(/\s+/g, ' ') : clean
}

/** Two texts that a person would call the same word fold to the same text: case and white space do not count. */
export function fold(text: string): string {
  return singleLine(text).toLowerCase()
}

/** Header texts fold further: a trailing `*`, `:` or a bullet of the template is no part of the name. */
export function foldHeader(text: string): string {
  return (
    fold(text)
      .replace(/-\s(?=\p{L})/gu, '')
      // Capitals have no ß: MASSNAHME.
      .replace(/ß/g, 'ss')
      .replace(/[*:•\s]+$/u, '')
  )
}
