import type { ComponentChildren } from 'preact'
import { paneText } from '../../src/core/text/pane.ts'

interface NoticeProps {
  readonly kind: 'error' | 'warning' | 'info' | 'success'
  readonly children: ComponentChildren
  readonly onDismiss?: () => void
}

/** A sentence that stands out; what kind it is stands in words inside, the colour only repeats it. */
export function Notice({ kind, children, onDismiss }: NoticeProps) {
  const dismiss = () => {
    onDismiss?.()
    // The button goes with the notice.
    document.querySelector('h1')?.focus()
  }
  return (
    <div class="notice" data-kind={kind}>
      <div class="notice-text">{children}</div>
      {onDismiss && (
        <button type="button" class="quiet" onClick={dismiss}>
          {paneText.dismiss}
        </button>
      )}
    </div>
  )
}
