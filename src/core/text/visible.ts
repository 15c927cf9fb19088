/*
 * Texts with what is usually not seen made visible, for previews.
 */

/** The signs of `visibleText`, in one sentence. */
export const visibleLegend =
  'Hier steht · für ein überzähliges Leerzeichen, ⍽ für ein besonderes (geschütztes) Leerzeichen, → für einen Tabulator, ↵ für einen Zeilenumbruch und ◌ vor dem Zeichen eines zerlegten Umlauts; andere unsichtbare Zeichen stehen als Wort in spitzen Klammern.'

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, '⍽'],
  [/\t/g, '→'],
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '⟨fremder Umbruch⟩'],
  [/\n/g, '↵\n'],
  [/\u00ad/g, '⟨weicher Trennstrich⟩'],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '⟨Schreibrichtung⟩'],
  // A joiner before a picture holds it together with the one before: nothing to be seen.
  [/[\u200b\u200c\u2060-\u2064\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu, '⟨unsichtbares Zeichen⟩'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are made visible
  [/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '⟨Steuerzeichen⟩'],
]

/** A letter with a mark of its own that could be one character: `u` and two dots instead of `ü`. */
const decomposed = /(\p{L})(\p{M}+)/gu

/** Printable characters of Latin scripts, `·` and blanks, as most texts are. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/

/** The text with breaks, invisible characters, and blanks that nobody would type on purpose, as signs. */
export function visibleText(text: string): string {
  return visiblePart(text, 0, text.length)
}

/** A part of a text; what stands around it decides whether a blank at its edge is one too many. */
function visiblePart(text: string, start: number, end: number): string {
  const part = text.slice(start, end).replaceAll(' ', (_, index: number) => (isStray(text, start + index) ? '·' : ' '))
  if (plain.test(part)) return part
  const marked = signs.reduce((rest, [characters, sign]) => rest.replace(characters, sign), part)
  return marked.normalize('NFC') === marked
    ? marked
    : marked.replace(decomposed, (whole, letter: string, marks: string) =>
        whole.normalize('NFC') === whole ? whole : `${letter}◌${marks}`,
      )
}

/** A blank at the edge of the text or of a line, or beside another one. */
function isStray(text: string, index: number): boolean {
  return !/\S/.test(text[index - 1] ?? '') || !/\S/.test(text[index + 1] ?? '')
}

/** Characters of a preview, and of what stands before the first difference. */
const previewLength = 120
const lead = 24

/** Two texts side by side, both cut to the surroundings of their first difference; invisible characters made visible. */
export function visiblePair(from: string, to: string): readonly [from: string, to: string] {
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  const long = Math.max(from.length, to.length) > previewLength
  const start = long && same > lead ? same - lead : 0
  const cut = (text: string) => {
    const end = Math.min(text.length, start + previewLength)
    return `${start > 0 ? '…' : ''}${visiblePart(text, start, end)}${end < text.length ? '…' : ''}`
  }
  return [cut(from), cut(to)]
}
