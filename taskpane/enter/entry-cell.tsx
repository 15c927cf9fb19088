import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryLabel, EntryMeasure } from '../../src/core/views/entry-view.ts'
import type { Slot, SlotValue } from './drafts.ts'
import { readTyped, slotText } from './read-typed.ts'

interface EntryCellProps {
  readonly measure: EntryMeasure
  readonly slot: Slot
  /** Place of the input in its row, from 0. */
  readonly column: number
  readonly value: SlotValue
  readonly labels: readonly EntryLabel[]
  readonly isDisabled: boolean
  readonly onDraft: (value: SlotValue) => void
  /** Where the sentence stands that says why what was typed is not understood; `null` where it is. */
  readonly faultId: string | null
  readonly onFault: (why: string | null) => void
  /** Enter, after what was typed has been noted down. */
  readonly onDone: (input: HTMLInputElement) => void
}

/** One input. What is typed is noted down with Enter or on leaving; until then Escape brings the old value back. */
export function EntryCell(props: EntryCellProps) {
  const { measure, slot, column, value, labels, isDisabled, faultId, onDraft, onFault, onDone } = props
  const [text, setText] = useState<string | null>(null)
  const isTyping = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const shown = text ?? slotText(value)
  // The next key replaces the whole value, also where it changed under the cursor.
  useLayoutEffect(() => {
    if (document.activeElement === input.current) input.current?.select()
  }, [value])

  const rest = (): void => {
    isTyping.current = false
    setText(null)
    onFault(null)
  }
  const take = (typed: string): boolean => {
    if (!isTyping.current) return true
    const read = readTyped(typed, slot, labels)
    if (!read.ok) {
      onFault(read.why)
      return false
    }
    rest()
    if (read.value !== null || value !== null) onDraft(read.value)
    return true
  }
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (take(event.currentTarget.value)) onDone(event.currentTarget)
    }
    if (event.key === 'Escape') rest()
    // While something is being typed, the browser takes back letters; after that the form takes back entries.
    if (event.key === 'z' && isTyping.current) event.stopPropagation()
  }
  return (
    <input
      ref={input}
      class="entry-input"
      type="text"
      inputMode={slot === 'priority' ? undefined : 'decimal'}
      autocomplete="off"
      spellcheck={false}
      aria-label={paneEnterText.cell(paneEnterText.slots[slot], measure.id, measure.title)}
      aria-invalid={faultId !== null}
      aria-describedby={faultId ?? undefined}
      data-measure={measure.id}
      data-slot={slot}
      data-column={column}
      readOnly={isDisabled}
      value={shown}
      onInput={(event) => {
        isTyping.current = true
        setText(event.currentTarget.value)
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
