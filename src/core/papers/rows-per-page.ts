/** A page should have so many rows of a table at least, where there are as many. */
const rowsTogether = 3

/** How many rows, from this one on, find room. */
function fitting(heights: readonly number[], from: number, room: number): number {
  let left = room
  let count = 0
  while (from + count < heights.length && (heights[from + count] ?? 0) <= left) {
    left -= heights[from + count] ?? 0
    count++
  }
  return count
}

/**
 * Spreads the rows of a table over pages.
 * @param heights of the rows
 * @param firstRoom what is left of the current page
 * @param room of each page after it
 * @returns the number of rows on each page; 0 at first where the table is better begun on a new page
 */
export function rowsPerPage(heights: readonly number[], firstRoom: number, room: number): readonly number[] {
  const first = fitting(heights, 0, firstRoom)
  const counts = [first < Math.min(rowsTogether, heights.length) ? 0 : first]
  for (let from = counts[0] ?? 0; from < heights.length; from += counts.at(-1) ?? 1) {
    // A row that is taller than a page has one of its own.
    counts.push(Math.max(1, fitting(heights, from, room)))
  }
  const [last = 0, before = 0] = [counts.at(-1), counts.at(-2)]
  const company = Math.min(rowsTogether - last, before - rowsTogether)
  return counts.length < 2 || company <= 0 ? counts : [...counts.slice(0, -2), before - company, last + company]
}
