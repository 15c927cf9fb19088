import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FindingLine, FindingSection, FindingsView } from '../../src/core/views/findings-view.ts'
import type { DetailFocus } from './finding-detail.tsx'
import {
  everything,
  type FindingFilter,
  filterFindings,
  lineCount,
  type ShownSection,
  stillPossible,
} from './finding-filter.ts'
import { positionOf, rowCount } from './list-window.ts'

/** So many lines are shown at once; beyond it, sections begin closed, as a table of contents. */
const openAtOnce = 60
/** Rows in the page at a time, headings included. */
export const windowSize = 100

interface Chosen {
  /** A choice ends with the findings it was made in: after a step, indexes mean other lines. */
  readonly of: FindingsView
  readonly line: FindingLine
  readonly focus: DetailFocus
}

export interface FindingList {
  readonly filter: FindingFilter
  readonly sections: readonly ShownSection[]
  readonly shownLines: number
  readonly isOpen: (section: FindingSection) => boolean
  readonly rows: number
  /** Position of the window's first row. */
  readonly start: number
  /** Position of the one row that the tabulator key reaches. */
  readonly current: number
  readonly chosen: Chosen | null
  readonly setFilter: (filter: FindingFilter) => void
  readonly toggle: (section: FindingSection, heading: number) => void
  readonly toggleAll: (open: boolean) => void
  /** Shows a row and puts the focus there. */
  readonly go: (position: number) => void
  readonly choose: (line: FindingLine, focus: DetailFocus) => void
  /** Ends the choice; the focus goes back to the line. */
  readonly release: () => void
  /** Where the focus goes once the findings have changed: to the row that is then at this position. */
  readonly expectChange: (position: number | null) => void
}

/** What of the findings is shown, open, chosen, and where the focus is; told by positions in the whole list. */
export function useFindingList(findings: FindingsView, focusRow: (position: number) => void): FindingList {
  const [wanted, setWanted] = useState(everything)
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [allOpen, setAllOpen] = useState<boolean | null>(null)
  const [place, setPlace] = useState(0)
  const [anchor, setAnchor] = useState(0)
  const [choice, setChoice] = useState<Chosen | null>(null)
  /** Anew with every wish for the focus, also for the row that had it before. */
  const [wish, setWish] = useState<Record<never, never> | null>(null)
  const expected = useRef<number | null>(null)

  const filter = useMemo(() => stillPossible(wanted, findings), [wanted, findings])
  // Thousands of lines: once for each filter, not for each key.
  const sections = useMemo(() => filterFindings(findings, filter), [findings, filter])
  const shownLines = lineCount(sections)
  const openFirst = allOpen ?? (shownLines <= openAtOnce || sections.length === 1)
  const isOpen = (section: FindingSection): boolean => byHand.get(section.key) ?? openFirst
  const rows = rowCount(sections, isOpen)
  const lastStart = Math.max(0, Math.floor((rows - 1) / windowSize) * windowSize)
  const start = Math.min(anchor, lastStart)
  const current = Math.min(Math.max(place, start), Math.max(start, Math.min(rows, start + windowSize) - 1))
  const chosen = choice?.of === findings ? choice : null

  const go = (position: number): void => {
    const target = Math.max(0, position)
    setWish({})
    setPlace(target)
    setAnchor(Math.floor(target / windowSize) * windowSize)
  }
  // After the drawing: the row that is meant may only just have come into the page.
  useLayoutEffect(() => {
    if (wish !== null) focusRow(current)
  }, [wish])
  // Only where the findings have become others.
  useEffect(() => {
    if (expected.current !== null) go(Math.min(expected.current, rows - 1))
    expected.current = null
  }, [findings])

  return {
    filter,
    sections,
    shownLines,
    isOpen,
    rows,
    start,
    current,
    chosen,
    setFilter(next) {
      setWanted(next)
      setByHand(new Map())
      setAllOpen(null)
      setPlace(0)
      setAnchor(0)
    },
    toggle(section, heading) {
      setByHand(new Map(byHand).set(section.key, !isOpen(section)))
      go(heading)
    },
    toggleAll(open) {
      setByHand(new Map())
      setAllOpen(open)
      setPlace(0)
      setAnchor(0)
    },
    go,
    choose(line, focus) {
      const own = sections.find(({ lines }) => lines.includes(line))?.section
      const opened = own && !isOpen(own) ? new Map(byHand).set(own.key, true) : byHand
      const position = positionOf(sections, (section) => opened.get(section.key) ?? openFirst, line.index) ?? 0
      setByHand(opened)
      setPlace(position)
      setAnchor(Math.floor(position / windowSize) * windowSize)
      setChoice({ of: findings, line, focus })
    },
    release() {
      if (chosen) go(positionOf(sections, isOpen, chosen.line.index) ?? current)
      setChoice(null)
    },
    expectChange(position) {
      expected.current = position
    },
  }
}
