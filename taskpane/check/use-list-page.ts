import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { checkText } from '../../src/core/text/pane-check.ts'
import type { FindingLine, FindingsView } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'

/** What the list of findings wants of the page around it. */
export interface ListPage {
  /** The row that the tabulator key reaches takes the focus. */
  readonly focusRow: () => void
  /** The chosen finding takes the focus. */
  readonly focusDetail: () => void
  /** Where the focus was, if what had it is no longer in the page. */
  readonly lostFocus: () => 'list' | 'detail' | null
  /** The finding that stood open has gone. */
  readonly tellGone: (line: FindingLine) => void
}

export function useListPage(root: RefObject<HTMLElement | null>, { lines, sentence }: FindingsView): ListPage {
  const { state, actions } = usePane()
  const last = useRef<{ readonly element: Element; readonly place: 'list' | 'detail' | null } | null>(null)
  useEffect(() => {
    // An element that is gone no longer tells where it was.
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, place: placeOf(target) }
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  const saidBefore = useRef(state.said)
  useEffect(() => {
    saidBefore.current = state.said
  })
  const find = (selectors: string) => root.current?.querySelector<HTMLElement>(selectors)
  const focusRow = () => find('[data-row][tabindex="0"]')?.focus()
  return {
    focusRow: () => whenFocused(focusRow),
    focusDetail: () =>
      whenFocused(() => {
        const heading = find('[data-focus="heading"]')
        if (heading) heading.focus({ preventScroll: true })
        else focusRow()
      }),
    lostFocus() {
      if (last.current === null || last.current.element.isConnected) return null
      const { place } = last.current
      last.current = null
      return place
    },
    tellGone({ place }) {
      // What the check itself has to say comes first; a live check says nothing.
      const told = state.said === saidBefore.current ? [] : [state.said]
      actions.say([...told, checkText.gone(place), ...(lines.length === 0 ? [sentence] : [])].join(' '))
    },
  }
}

function placeOf(element: Element): 'list' | 'detail' | null {
  if (element.closest('.finding')) return 'detail'
  return element.closest('.check-list') ? 'list' : null
}

/** At once, or when the pane has the keyboard again: in Excel on the web the keys belong to the sheet while one types there. */
function whenFocused(act: () => void): void {
  if (document.hasFocus()) act()
  else addEventListener('focus', act, { once: true })
}
