import type { FindingLine, FindingSection } from '../../src/core/views/findings-view.ts'
import type { ShownSection } from './finding-filter.ts'
import { nameIn } from './same-finding.ts'

/*
 * The list of findings is one column of rows: the heading of a section, then its lines where it is open. Only a window of
 * it stands in the page, whatever the number of findings, and rows are told by their position in the whole column.
 */

/** Part of a section that stands in the window. */
export interface WindowedSection extends ShownSection {
  readonly isOpen: boolean
  /** Position of the heading, which may lie before the window. */
  readonly heading: number
  /** Those of `lines` within the window; the first of them is `lines[from]`. */
  readonly shown: readonly FindingLine[]
  readonly from: number
}

type IsOpen = (section: FindingSection) => boolean

/** Number of rows in the whole column. */
export function rowCount(sections: readonly ShownSection[], isOpen: IsOpen): number {
  return sections.reduce((sum, { section, lines }) => sum + 1 + (isOpen(section) ? lines.length : 0), 0)
}

/**
 * The rows from position `start` on, `size` of them. A section that began before the window keeps its heading above its
 * lines, so that no line stands without one.
 */
export function windowOf(
  sections: readonly ShownSection[],
  isOpen: IsOpen,
  start: number,
  size: number,
): readonly WindowedSection[] {
  const windowed: WindowedSection[] = []
  let heading = 0
  for (const { section, lines } of sections) {
    const open = isOpen(section)
    const rows = 1 + (open ? lines.length : 0)
    if (heading < start + size && heading + rows > start) {
      const from = Math.max(0, start - heading - 1)
      const shown = open ? lines.slice(from, Math.max(0, start + size - heading - 1)) : []
      windowed.push({ section, lines, isOpen: open, heading, shown, from })
    }
    heading += rows
  }
  return windowed
}

/** Position of a line; `null` where its section is closed or filtered away. */
export function positionOf(sections: readonly ShownSection[], isOpen: IsOpen, index: number): number | null {
  let heading = 0
  for (const { section, lines } of sections) {
    const open = isOpen(section)
    const place = open ? lines.findIndex((line) => line.index === index) : -1
    if (place >= 0) return heading + 1 + place
    heading += 1 + (open ? lines.length : 0)
  }
  return null
}

/** The whole column, as far as its rows can be told from it. */
export interface Column {
  readonly sections: readonly ShownSection[]
  readonly isOpen: IsOpen
}

/**
 * Where a row stands once the column has changed: the one at this position before, where that has gone the next one that is
 * still there, and else the last before it.
 */
export function follow(before: Column, now: Column, position: number): number {
  const places = new Map(rowNames(now).map((name, place) => [name, place]))
  const names = rowNames(before)
  const wanted = [...names.slice(position), ...names.slice(0, position).toReversed()]
  const found = wanted.find((name) => places.has(name))
  return (found !== undefined && places.get(found)) || 0
}

function rowNames({ sections, isOpen }: Column): readonly string[] {
  return sections.flatMap(({ section, lines }) => [
    section.key,
    ...(isOpen(section) ? lines.map((_, at) => `${section.key}\n${nameIn(lines, at)}`) : []),
  ])
}
