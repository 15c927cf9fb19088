import { checkText } from '../../src/core/text/pane-check.ts'

interface PagerProps {
  readonly start: number
  readonly size: number
  readonly all: number
  /** Called with the start of the window to show. */
  readonly onGo: (start: number) => void
}

/** The way to the rows before and after the window; nothing where all of them stand in it. */
export function Pager({ start, size, all, onGo }: PagerProps) {
  if (all <= size) return null
  const end = Math.min(all, start + size)
  return (
    <nav class="pager actions no-print" aria-label={checkText.pages}>
      <button type="button" disabled={start === 0} onClick={() => onGo(start - size)}>
        {checkText.previous}
      </button>
      <button type="button" disabled={end === all} onClick={() => onGo(start + size)}>
        {checkText.next}
      </button>
      <span>{checkText.page(start + 1, end, all)}</span>
    </nav>
  )
}
