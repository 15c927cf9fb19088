/**
 * Slips of the hand between two texts (Damerau 1964, optimal string alignment): a letter too many, too few, another one,
 * two swapped. `most + 1` stands for any number above `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const above = most + 1
  if (Math.abs(a.length - b.length) > most) return above
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  return distance([...a.slice(start, endA)], [...b.slice(start, endB)], above)
}

function distance(a: readonly string[], b: readonly string[], above: number): number {
  let beforeLast: number[] = []
  let last = [0, ...b.map((_, index) => index + 1)]
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    let least = i + 1
    for (const [j, target] of b.entries()) {
      const replaced = at(last, j) + (letter === target ? 0 : 1)
      const swapped =
        i > 0 && j > 0 && letter === b[j - 1] && target === a[i - 1] ? at(beforeLast, j - 1) + 1 : replaced
      const slips = Math.min(replaced, swapped, at(last, j + 1) + 1, at(row, j) + 1)
      row.push(slips)
      if (slips < least) least = slips
    }
    if (least > above) return above
    beforeLast = last
    last = row
  }
  return Math.min(at(last, b.length), above)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
