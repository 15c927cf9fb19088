import type { FindingLine, FindingSection, FindingsView } from '../../src/core/views/findings-view.ts'
import {
  everything,
  type FindingFilter,
  filterFindings,
  lineCount,
  type ShownSection,
  stillPossible,
} from './finding-filter.ts'
import { type Column, follow, positionOf, rowCount } from './list-window.ts'
import { lineNow } from './same-finding.ts'

/*
 * What a person has made of the list of findings, and how it outlasts another check: what stands open stays open, and every
 * row is where it was, as far as it is still there.
 */

/** So many lines are shown at once; beyond it, sections begin closed, as a table of contents. */
const openAtOnce = 60
/** Rows in the page at a time, headings included. */
export const windowSize = 100

/** What of a finding takes the focus when it appears. */
export type DetailFocus = 'heading' | 'previous' | 'next'

export interface Chosen {
  readonly line: FindingLine
  /** An object for each choice of a person: another check has other lines, but makes no choice. */
  readonly by: { readonly focus: DetailFocus }
}

export interface Standing {
  /** The check that places and lines are told in. */
  readonly of: FindingsView
  readonly wanted: FindingFilter
  /** Sections that were opened or closed one by one. */
  readonly byHand: ReadonlyMap<string, boolean>
  readonly allOpen: boolean | null
  /** Position of the row that was the current one last. */
  readonly place: number
  /** Position of a row of the window. */
  readonly anchor: number
  readonly chosen: Chosen | null
}

const unsorted = { byHand: new Map<string, boolean>(), allOpen: null, place: 0, anchor: 0 }

export function beginning(findings: FindingsView): Standing {
  return { of: findings, wanted: everything, chosen: null, ...unsorted }
}

/** The beginning of a list that is shown in another way. */
export function afresh(change: Partial<Standing>): Partial<Standing> {
  return { ...unsorted, ...change }
}

/** This row is the current one, and in the window. */
export function at(position: number): Pick<Standing, 'place' | 'anchor'> {
  const place = Math.max(0, position)
  return { place, anchor: Math.floor(place / windowSize) * windowSize }
}

export interface Listed extends Column {
  readonly shownLines: number
  /** Whether a section that nobody has touched stands open. */
  readonly opensFirst: boolean
  readonly rows: number
  /** Position of the window's first row. */
  readonly start: number
  /** Position of the one row that the tabulator key reaches. */
  readonly current: number
}

/** The sections that are shown. */
export function sectionsOf({ of, wanted }: Standing): readonly ShownSection[] {
  return filterFindings(of, stillPossible(wanted, of))
}

/** The list as it stands; `sections` are `sectionsOf` it, which take longer. */
export function listed({ byHand, allOpen, place, anchor }: Standing, sections: readonly ShownSection[]): Listed {
  const shownLines = lineCount(sections)
  const opensFirst = allOpen ?? (shownLines <= openAtOnce || sections.length === 1)
  const isOpen = ({ key }: FindingSection): boolean => byHand.get(key) ?? opensFirst
  const rows = rowCount(sections, isOpen)
  const lastStart = Math.max(0, Math.floor((rows - 1) / windowSize) * windowSize)
  const start = Math.min(anchor, lastStart)
  const current = Math.min(Math.max(place, start), Math.max(start, Math.min(rows, start + windowSize) - 1))
  return { sections, isOpen, shownLines, opensFirst, rows, start, current }
}

/** This line is chosen, and its section open. */
export function choosing(standing: Standing, chosen: Chosen): Standing {
  const opened = withOpen(standing, chosen.line)
  return { ...opened, ...at(placeOf(opened, chosen.line) ?? 0), chosen }
}

/** Position of a line; `null` where its section is closed or filtered away. */
export function placeOf(standing: Standing, { index }: FindingLine): number | null {
  const { sections, isOpen } = listed(standing, sectionsOf(standing))
  return positionOf(sections, isOpen, index)
}

function withOpen(standing: Standing, line: FindingLine): Standing {
  const { sections, isOpen } = listed(standing, sectionsOf(standing))
  const own = sections.find(({ lines }) => lines.includes(line))?.section
  return own && !isOpen(own) ? { ...standing, byHand: new Map(standing.byHand).set(own.key, true) } : standing
}

/** The same list after another check. */
export function carried(before: Standing, findings: FindingsView): Standing {
  if (before.of === findings) return before
  const { chosen } = before
  const was = listed(before, sectionsOf(before))
  const line = chosen && lineNow(chosen.line, before.of, findings)
  // What stands open does not fold up because there is one line more.
  const allOpen = before.allOpen ?? (was.shownLines > 0 && was.opensFirst ? true : null)
  const same = { ...before, of: findings, allOpen, chosen: chosen && line && { ...chosen, line } }
  const now = line ? withOpen(same, line) : same
  const isCurrent = chosen !== null && placeOf(before, chosen.line) === was.current
  return { ...now, ...at((isCurrent && line && placeOf(now, line)) || followed(before, now, was.current)) }
}

/** Where the row at this position stands after another check: it, or its neighbour where it has gone. */
export function followed(before: Standing, now: Standing, position: number): number {
  return follow(listed(before, sectionsOf(before)), listed(now, sectionsOf(now)), position)
}
