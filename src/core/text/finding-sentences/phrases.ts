export function maybe(nearest: string | null): string {
  return nearest ? `Gemeint ist vielleicht „${nearest}“. ` : ''
}

/** A sentence quotes at most a line of what somebody wrote. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`
}
