/**
 * Columns in parts that each find room in a table of `room` characters beside what every part repeats.
 * @param width of a column in characters
 */
export function columnParts<T>(columns: readonly T[], width: (column: T) => number, room: number): readonly T[][] {
  const parts: T[][] = []
  let left = 0
  for (const column of columns) {
    const last = parts.at(-1)
    if (last === undefined || width(column) > left) {
      parts.push([column])
      left = room - width(column)
    } else {
      last.push(column)
      left -= width(column)
    }
  }
  return parts
}
