import type { Ref } from 'preact'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryLabel } from '../../src/core/views/entry-view.ts'

interface EntryBarProps {
  readonly labels: readonly EntryLabel[]
  readonly done: number
  readonly all: number
  readonly pending: number
  readonly hasDrafts: boolean
  /** What happened last, where it is more than a row can tell. */
  readonly told: string | null
  readonly isBusy: boolean
  readonly applyRef: Ref<HTMLButtonElement>
  readonly onUndo: () => void
  readonly onApply: () => void
}

/** Stays in sight: what the keys mean, how far one is, the way back and the way on. */
export function EntryBar(props: EntryBarProps) {
  const { labels, done, all, pending, hasDrafts, told, isBusy, applyRef, onUndo, onApply } = props
  return (
    <section class="entry-bar no-print" aria-label={paneEnterText.bar}>
      {labels.length > 0 && (
        <ul class="entry-legend" aria-label={paneEnterText.legend}>
          {labels.map(({ key, label, prioritised }) => (
            <li key={label}>
              <kbd>{key}</kbd> {key === label ? paneEnterText.priority(label) : label}
              {prioritised && <small> {paneEnterText.prioritised}</small>}
            </li>
          ))}
        </ul>
      )}
      <label class="entry-progress">
        <span>
          {paneEnterText.progress(done, all)} <span class="unseen">{paneEnterText.progressLabel}</span>
        </span>
        <progress max={all} value={done} />
      </label>
      <p class="entry-told">{told ?? pendingText(pending, hasDrafts)}</p>
      <button type="button" class="entry-undo" disabled={isBusy || !hasDrafts} onClick={onUndo}>
        {paneEnterText.undo}
      </button>
      <button
        ref={applyRef}
        type="button"
        class="primary entry-apply"
        disabled={isBusy || pending === 0}
        onClick={onApply}
      >
        {paneEnterText.apply}
      </button>
    </section>
  )
}

function pendingText(pending: number, hasDrafts: boolean): string {
  if (pending > 0) return paneEnterText.pending(pending)
  return hasDrafts ? paneEnterText.onlyUnchanged : ''
}
