const longest = 31

/** Cut at a blank, so that no word is broken; a single long word is cut where it must be. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  const cut = text.slice(0, end > most / 2 ? end : most)
  // Small words at the end look torn off: `Freizeit und`.
  return cut.replace(/[\s,;–-]+$/u, '').replace(/ (und|oder|für|im|in|der|die|das|von|zur|zum|&)$/u, '')
}

/**
 * A name that Excel takes: at most 31 characters, none of `[]:*?/\'`, not one of `taken` regardless of case. `start`
 * (such as `Plan – W `) is never cut.
 */
export function sheetName(start: string, rest: string, taken: readonly string[]): string {
  const clean = (text: string) => text.replace(/[[\]:*?/\\']/g, '-')
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let attempt = 1; ; attempt++) {
    const end = attempt === 1 ? '' : ` (${attempt})`
    const name = cutAtWord(`${clean(start)}${clean(rest)}`.trim(), longest - end.length) + end
    if (!used.has(name.toLowerCase())) return name
  }
}
