import { useRef, useState } from 'preact/hooks'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryMeasure, EntryView } from '../../src/core/views/entry-view.ts'
import { usePane } from '../pane-context.ts'
import { ClosedField } from './closed-field.tsx'
import { isOpenField, pendingEntries, progressOf, type Slot, type SlotValue, typedEntries } from './drafts.ts'
import { EntryBar } from './entry-bar.tsx'
import { EntryTable } from './entry-table.tsx'
import { inputAfter, inputBeside, inputOf, invalidInput } from './moving.ts'
import { isColumn, readPasted } from './read-pasted.ts'

interface EntryFormProps {
  readonly view: EntryView
  readonly formRef: { readonly current: HTMLFormElement | null }
  readonly onWritten: (measures: number) => void
}

/** All fields, and the bar with the way back and the way on. Keys are looked at here, for all inputs at once. */
export function EntryForm({ view, formRef, onWritten }: EntryFormProps) {
  const { state, actions } = usePane()
  const [told, setTold] = useState<string | null>(null)
  const apply = useRef<HTMLButtonElement>(null)
  /** Whether the row that has the focus was open when it got it. */
  const wasOpen = useRef(false)
  const typed = typedEntries(state.drafts)
  const pending = pendingEntries(view, typed)
  const { done, all } = progressOf(view, typed)
  const isBusy = state.busy !== null

  const tell = (sentence: string): void => {
    setTold(sentence)
    actions.say(sentence)
  }
  const draft = ({ id }: EntryMeasure, slot: Slot, value: SlotValue): void => {
    setTold(null)
    actions.draft([{ measure: id, slot, value }])
  }
  const goOn = (input: HTMLInputElement): void => {
    const next = formRef.current && inputAfter(formRef.current, input, wasOpen.current)
    if (next) next.focus()
    // The button can only be reached once it has been drawn anew.
    else requestAnimationFrame(() => finish())
  }
  const finish = (): void => {
    const open = formRef.current?.querySelectorAll('tr[data-open]').length ?? 0
    if (open > 0) tell(paneEnterText.endReached(open))
    else tell(apply.current?.disabled === false ? paneEnterText.allDone : paneEnterText.allDoneAlready)
    apply.current?.focus()
  }
  const undo = (): void => {
    const [last, ...others] = state.drafts.at(-1) ?? []
    if (isBusy) return
    if (last === undefined) {
      tell(paneEnterText.nothingToUndo)
      return
    }
    actions.undraft()
    // Once the row shows what it was before.
    requestAnimationFrame(() => formRef.current && inputOf(formRef.current, last.measure, last.slot)?.focus())
    tell(paneEnterText.undone(last.measure, others.length + 1))
  }
  const write = async (): Promise<void> => {
    const invalid = formRef.current && invalidInput(formRef.current)
    if (invalid) {
      invalid.focus()
      tell(paneEnterText.correctFirst)
      return
    }
    setTold(null)
    if (await actions.enter(pending)) onWritten(pending.length)
    else requestAnimationFrame(() => apply.current?.focus())
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const place = placeOf(event.target)
    const field = view.fields.find(({ measures }) => measures.some(({ id }) => id === place?.measure))
    if (isBusy || place === null || field === undefined || !isColumn(text)) return
    event.preventDefault()
    const from = field.measures.findIndex(({ id }) => id === place.measure)
    const pasted = readPasted(text, place.slot, field.labels, field.measures.slice(from))
    if (pasted.ok && pasted.drafts.length > 0) actions.draft(pasted.drafts)
    tell(pasted.ok ? paneEnterText.pasted(pasted.drafts.length) : pasted.why)
  }
  const keys = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z') {
      event.preventDefault()
      undo()
    }
    const input = event.target
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !(input instanceof HTMLInputElement)) return
    event.preventDefault()
    if (formRef.current) inputBeside(formRef.current, input, event.key === 'ArrowDown' ? 1 : -1)?.focus()
  }
  const enterRow = ({ target, relatedTarget }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest('tr') : null
    if (relatedTarget instanceof Element && relatedTarget.closest('tr') === row) return
    wasOpen.current = row?.hasAttribute('data-open') === true
  }

  return (
    <form
      ref={formRef}
      class="entry-form"
      aria-label={paneEnterText.fields}
      onKeyDown={keys}
      onPaste={paste}
      onFocusIn={enterRow}
      onSubmit={(event) => event.preventDefault()}
    >
      {view.fields.map((field) =>
        isOpenField(field) && field.measures.length > 0 ? (
          <EntryTable
            key={field.code}
            field={field}
            typed={typed}
            isDisabled={isBusy}
            onDraft={draft}
            onRefused={actions.say}
            onDone={goOn}
          />
        ) : (
          <ClosedField key={field.code} field={field} />
        ),
      )}
      {all > 0 && (
        <EntryBar
          labels={view.fields.find(({ labels }) => labels.length > 0)?.labels ?? []}
          done={done}
          all={all}
          pending={pending.length}
          hasDrafts={state.drafts.length > 0}
          told={told}
          isBusy={isBusy}
          applyRef={apply}
          onUndo={undo}
          onApply={() => void write()}
        />
      )}
    </form>
  )
}

function placeOf(target: EventTarget | null): { readonly measure: string; readonly slot: Slot } | null {
  if (!(target instanceof HTMLInputElement)) return null
  const { measure, slot } = target.dataset
  return measure === undefined || slot === undefined ? null : { measure, slot: slot as Slot }
}
