import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { paneText } from '../../src/core/text/pane.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryView } from '../../src/core/views/entry-view.ts'
import { fittingDrafts, progressOf, typedEntries } from '../enter/drafts.ts'
import { EntryForm } from '../enter/entry-form.tsx'
import { EntrySettings } from '../enter/entry-settings.tsx'
import { firstInput } from '../enter/moving.ts'
import { isUnsaved } from '../open-workbook.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { NoPlan } from '../rank/no-plan.tsx'

/** The conference's result, typed in as fast as it is read out. */
export function EnterView() {
  const { state } = usePane()
  const view = state.opened?.view
  const entry = view?.plan.broken === null ? view.entry : null
  return (
    <>
      <h1 tabIndex={-1}>{paneText.views.enter}</h1>
      {entry === null ? <NoPlan /> : <Entering view={entry} />}
    </>
  )
}

function Entering({ view }: { readonly view: EntryView }) {
  const { state, actions } = usePane()
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState<number | null>(null)
  const { done, all } = progressOf(view, typedEntries(state.drafts))
  const hasInputs = all > 0
  const fitting = fittingDrafts(view, state.drafts)
  const unfit = state.drafts.flat().filter((draft) => !fitting.flat().includes(draft))
  return (
    <>
      {written !== null && state.drafts.length === 0 && <Written measures={written} />}
      {unfit.length > 0 && (
        <Notice kind="warning">
          <p>{paneEnterText.unfit([...new Set(unfit.map(({ measure }) => measure))])}</p>
          <p class="actions">
            <button type="button" onClick={() => actions.keepDrafts(fitting)}>
              {paneEnterText.discardUnfit}
            </button>
          </p>
        </Notice>
      )}
      <div class="rank-head no-print">
        <p class="hint">{hasInputs ? paneEnterText.intro : paneEnterText.nothing}</p>
        {!hasInputs && (
          <button type="button" onClick={() => actions.show('rank')}>
            {paneEnterText.toRanking}
          </button>
        )}
        {hasInputs && (
          <button type="button" onClick={() => form.current && firstInput(form.current)?.focus()}>
            {done < all ? paneEnterText.start : paneEnterText.startAgain}
          </button>
        )}
      </div>
      {hasInputs && (
        <details class="no-print">
          <summary>{paneEnterText.keys}</summary>
          <ul class="plain">
            {paneEnterText.keysHelp.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <EntrySettings settings={view.settings} isMissing={view.settings.some(({ isMissing }) => isMissing)} />
      <EntryForm view={view} formRef={form} onWritten={setWritten} />
    </>
  )
}

/** Takes the focus, for the button that was pressed cannot be pressed any more. */
function Written({ measures }: { readonly measures: number }) {
  const { state, actions } = usePane()
  const text = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => text.current?.focus(), [measures])
  return (
    <Notice kind="success">
      <p ref={text} class="written" tabIndex={-1}>
        {paneEnterText.applied(measures)} {state.opened && isUnsaved(state.opened) && paneEnterText.saveNow}
      </p>
      <p class="actions no-print">
        <button type="button" onClick={() => actions.show('rank')}>
          {paneEnterText.toRanking}
        </button>
      </p>
    </Notice>
  )
}
