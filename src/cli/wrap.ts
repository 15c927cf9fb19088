/** Characters a word takes on a terminal: a combining mark takes none. */
function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length
}

/** Breaks at spaces and keeps the line breaks of the text; a single longer word stays whole, so that paths can be copied. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width, (word) => [word]))
    .join('\n')
}

/** As `wrap`, but a longer word goes on in the next line: a cell of a table has no more room, and must lose nothing. */
export function wrapCell(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width, (word) => pieces(word, width)))
    .join('\n')
}

function wrapLine(line: string, width: number, cut: (word: string) => readonly string[]): readonly string[] {
  const wrapped: string[] = []
  for (const word of line.split(' ')) {
    const last = wrapped.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) {
      wrapped[wrapped.length - 1] = `${last} ${word}`
    } else wrapped.push(...cut(word))
  }
  return wrapped
}

function pieces(word: string, width: number): readonly string[] {
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (widthOf(last) + widthOf(character) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}
