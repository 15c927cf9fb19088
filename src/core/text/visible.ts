/*
 * Texts with what is usually not seen made visible, for previews.
 */

/** The signs of `visibleText`, in one sentence. */
export const visibleLegend =
  'In der Vorschau steht · für ein Leerzeichen, ⍽ für ein besonderes (geschütztes) Leerzeichen, → für einen Tabulator, ↵ für einen Zeilenumbruch und ◌ vor dem Zeichen eines zerlegten Umlauts; andere unsichtbare Zeichen stehen als Wort in spitzen Klammern.'

/** Blanks first: the words of the others have some of their own. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/ /g, '·'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, '⍽'],
  [/\t/g, '→'],
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '⟨fremder Umbruch⟩'],
  [/\n/g, '↵'],
  [/\u00ad/g, '⟨weicher Trennstrich⟩'],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '⟨Schreibrichtung⟩'],
  // A joiner before a picture holds it together with the one before: nothing to be seen.
  [/[\u200b\u200c\u2060-\u2064\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu, '⟨unsichtbares Zeichen⟩'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are made visible
  [/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '⟨Steuerzeichen⟩'],
]

/** A letter with a mark of its own that could be one character: `u` and two dots instead of `ü`. */
const decomposed = /(\p{L})(\p{M}+)/gu

/** Printable characters of Latin scripts and blanks, as most texts are. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/

/** The text with blanks, breaks and invisible characters as signs. */
export function visibleText(text: string): string {
  if (plain.test(text)) return text.replaceAll(' ', '·')
  const marked = signs.reduce((rest, [characters, sign]) => rest.replace(characters, sign), text)
  return marked.normalize('NFC') === marked
    ? marked
    : marked.replace(decomposed, (whole, letter: string, marks: string) =>
        whole.normalize('NFC') === whole ? whole : `${letter}◌${marks}`,
      )
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
    return `${start > 0 ? '…' : ''}${visibleText(text.slice(start, end))}${end < text.length ? '…' : ''}`
  }
  return [cut(from), cut(to)]
}
