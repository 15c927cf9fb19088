const most = 1024
const codes = new Uint16Array(most)
const row = new Uint16Array(most + 1)

/** Edits between two texts of at most 1,024 letters, as everybody writes it: one row of the table at a time. */
export function levenshtein(a, b) {
  for (let at = 0; at < b.length; at += 1) codes[at] = b.charCodeAt(at)
  for (let at = 0; at <= b.length; at += 1) row[at] = at
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1)
    let diagonal = i - 1
    row[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = diagonal + (codes[j - 1] === letter ? 0 : 1)
      diagonal = row[j]
      row[j] = Math.min(replaced, diagonal + 1, row[j - 1] + 1)
    }
  }
  return row[b.length]
}
