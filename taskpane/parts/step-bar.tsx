import { paneText } from '../../src/core/text/pane.ts'
import { isUnsaved, type OpenWorkbook, savedText, unsavedSteps } from '../open-workbook.ts'
import { usePane } from '../pane-context.ts'

/** Says what is not saved yet, saves it, and takes the last step back. */
export function StepBar() {
  const { state, actions } = usePane()
  const { opened, busy } = state
  if (opened === null) return null
  if (opened.steps.length + opened.savedSteps.length === 0 && opened.origin === 'person') return null
  const last = opened.steps.at(-1)
  const isWaiting = isUnsaved(opened)
  return (
    <section class="steps" data-saved={!isWaiting || undefined} aria-label={paneText.changes}>
      <p>{standing(opened)}</p>
      <div class="actions">
        <button
          type="button"
          class={isWaiting ? 'primary' : undefined}
          disabled={busy !== null}
          onClick={() => void actions.saveCopy()}
        >
          {paneText.saveCopy}
        </button>
        {last && (
          <button type="button" disabled={busy !== null} onClick={() => void actions.undo()}>
            <span class="short" aria-hidden="true">
              {paneText.undo}
            </span>
            <span class="long">{paneText.undoStep(last.label)}</span>
          </button>
        )}
      </div>
    </section>
  )
}

function standing(opened: OpenWorkbook): string {
  if (!isUnsaved(opened) && opened.savedCopy === null) return paneText.example
  if (isUnsaved(opened) || opened.savedCopy === null) return paneText.unsaved(unsavedSteps(opened))
  return `${paneText.allSaved} ${savedText(opened.savedCopy)}`
}
