import type { FindingLine, FindingsView } from '../../src/core/views/findings-view.ts'

/** The same rule at the same place; whether it says the same, is another question. */
function isAtPlaceOf(line: FindingLine): (other: FindingLine) => boolean {
  return ({ code, sheet, cell }) => code === line.code && sheet === line.sheet && cell === line.cell
}

/**
 * What has become of a line with another check; `null` where it has gone. One rule may find several things in one cell, such
 * as two unknown actors: then the words tell them apart, and a line with words of its own follows no line that is still there.
 */
export function lineNow(line: FindingLine, before: FindingsView, now: FindingsView): FindingLine | null {
  const isThere = isAtPlaceOf(line)
  const there = now.lines.filter(isThere)
  const known = new Set(before.lines.filter(isThere).map(({ sentence }) => sentence))
  const isNew = ({ sentence }: FindingLine) => !known.has(sentence)
  return there.find(({ sentence }) => sentence === line.sentence) ?? there.find(isNew) ?? null
}

/** The places, in a new check, of those lines whose fix it still proposes as it was seen. */
export function placesNow(seen: readonly FindingLine[], now: readonly FindingLine[]): readonly number[] {
  const nameOf = ({ code, sheet, fix }: FindingLine) => JSON.stringify([code, sheet, fix])
  const proposed = new Map(now.map((line) => [nameOf(line), line.index]))
  return seen.flatMap((line) => proposed.get(nameOf(line)) ?? [])
}

/** Names a line within its section, whatever comes and goes around it: by its cell, and by how many before it are there. */
export function nameIn(lines: readonly FindingLine[], at: number): string {
  const cell = lines[at]?.cell
  let before = 0
  while (before < at && lines[at - before - 1]?.cell === cell) before += 1
  return `${cell} ${before}`
}
