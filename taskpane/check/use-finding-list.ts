import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FindingLine, FindingSection, FindingsView } from '../../src/core/views/findings-view.ts'
import { type FindingFilter, stillPossible } from './finding-filter.ts'
import {
  afresh,
  at,
  beginning,
  type Chosen,
  carried,
  choosing,
  type DetailFocus,
  followed,
  type Listed,
  listed,
  placeOf,
  type Standing,
  sectionsOf,
} from './list-standing.ts'
import type { ListPage } from './use-list-page.ts'

export interface FindingList extends Listed {
  readonly filter: FindingFilter
  readonly chosen: Chosen | null
  /** Position of a line; where it is not shown, of the current row. */
  readonly placeOf: (line: FindingLine) => number
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
export function useFindingList(findings: FindingsView, page: ListPage): FindingList {
  const [kept, setKept] = useState(() => beginning(findings))
  /** Anew with every wish for the focus, also for the row that had it before. */
  const [wish, setWish] = useState<Record<never, never> | null>(null)
  const expected = useRef<number | null>(null)

  const standing = useMemo(() => carried(kept, findings), [kept, findings])
  const { wanted, chosen } = standing
  const filter = useMemo(() => stillPossible(wanted, findings), [wanted, findings])
  // Thousands of lines: once for each filter, not for each key.
  const sections = useMemo(() => sectionsOf(standing), [wanted, findings])
  const list = listed(standing, sections)

  const change = (next: Partial<Standing>): void => setKept({ ...standing, ...next })
  const go = (position: number): void => {
    setWish({})
    change(at(position))
  }
  /** Of a line that has gone; without one, of the row that was the current one. */
  const neighbourOf = (gone: FindingLine | null): number => {
    const position = gone && placeOf(kept, gone)
    return position === null ? list.current : followed(kept, standing, position)
  }
  // After the drawing: the row that is meant may only just have come into the page.
  useLayoutEffect(() => {
    if (wish !== null) page.focusRow()
  }, [wish])
  // Only where the findings have become others, and before anybody else looks for the focus.
  useLayoutEffect(() => {
    if (kept === standing) return
    setKept(standing)
    const gone = chosen === null ? (kept.chosen?.line ?? null) : null
    const { current: position } = expected
    expected.current = null
    if (position !== null) return go(Math.min(position, list.rows - 1))
    const lost = page.lostFocus()
    if (lost === 'detail' && chosen !== null) page.focusDetail()
    else if (lost !== null) go(neighbourOf(lost === 'detail' ? gone : null))
    if (gone !== null) page.tellGone(gone)
  }, [findings])

  return {
    ...list,
    filter,
    chosen,
    placeOf: (line) => placeOf(standing, line) ?? list.current,
    setFilter: (next) => change(afresh({ wanted: next })),
    toggle(section, heading) {
      setWish({})
      change({ ...at(heading), byHand: new Map(standing.byHand).set(section.key, !list.isOpen(section)) })
    },
    toggleAll: (open) => change(afresh({ allOpen: open })),
    go,
    choose: (line, focus) => setKept(choosing(standing, { line, by: { focus } })),
    release() {
      if (chosen) setWish({})
      change({ ...(chosen && at(placeOf(standing, chosen.line) ?? list.current)), chosen: null })
    },
    expectChange(position) {
      expected.current = position
    },
  }
}
