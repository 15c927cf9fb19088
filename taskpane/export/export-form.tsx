import { useRef, useState } from 'preact/hooks'
import type { DeskExportOptions } from '../../src/app/desk.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { localDay } from './today.ts'

type EditionChoice = DeskExportOptions['edition']

interface ExportFormProps {
  /** Open errors force a draft. */
  readonly errors: number
  readonly onMake: (options: DeskExportOptions) => Promise<void>
}

/** Which edition, of which day, and whether it is a draft. */
export function ExportForm({ errors, onMake }: ExportFormProps) {
  const { state, actions } = usePane()
  const [edition, setEdition] = useState<EditionChoice>('public')
  const [date, setDate] = useState(() => localDay(new Date()))
  const [draft, setDraft] = useState(false)
  const isBusy = state.busy !== null
  const button = useRef<HTMLButtonElement>(null)
  const make = async (): Promise<void> => {
    await onMake({ edition, date, draft: draft && errors === 0 })
    // Where nothing came of it, nothing else has taken the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus()
    })
  }
  return (
    <section class="card export-form no-print" aria-label={paneExportText.edition}>
      <EditionChoices chosen={edition} isDisabled={isBusy} onChoose={setEdition} />
      <h2 class="minor">{paneExportText.parts}</h2>
      <ul class="plain">
        {paneExportText.editions[edition].files.map(({ name, content }) => (
          <li key={name}>
            <span class="file-name">{name}</span> <span class="hint">– {content}</span>
          </li>
        ))}
      </ul>
      {edition !== 'public' && state.earlier !== null && (
        <p class="hint">{paneExportText.comparedWith(state.earlier.name)}</p>
      )}
      <div class="export-options">
        <div class="export-option">
          <label for="export-date">{paneExportText.date}</label>
          <input
            id="export-date"
            type="date"
            value={date}
            disabled={isBusy}
            aria-describedby="export-date-hint"
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <p id="export-date-hint" class="hint">
            {date === '' ? paneExportText.dateMissing : paneExportText.dateHint}
          </p>
        </div>
        {errors === 0 && (
          <label class="export-choice">
            <input
              type="checkbox"
              checked={draft}
              disabled={isBusy}
              onChange={(event) => setDraft(event.currentTarget.checked)}
            />
            <span>
              {paneExportText.draft} <span class="hint">{paneExportText.draftHint}</span>
            </span>
          </label>
        )}
      </div>
      {errors > 0 && (
        <Notice kind="warning">
          <p>{paneExportText.forcedDraft(errors)}</p>
          <p class="actions">
            <button type="button" onClick={() => actions.show('check')}>
              {paneExportText.toCheck}
            </button>
          </p>
        </Notice>
      )}
      <div class="actions">
        <button
          ref={button}
          type="button"
          class={state.exported === null || state.exported.isOutdated ? 'primary' : undefined}
          disabled={isBusy || date === ''}
          onClick={() => void make()}
        >
          {state.exported === null ? paneExportText.make : paneExportText.makeAgain}
        </button>
      </div>
    </section>
  )
}

interface EditionChoicesProps {
  readonly chosen: EditionChoice
  readonly isDisabled: boolean
  readonly onChoose: (edition: EditionChoice) => void
}

function EditionChoices({ chosen, isDisabled, onChoose }: EditionChoicesProps) {
  return (
    <fieldset class="editions">
      <legend>
        <h2 class="minor">{paneExportText.edition}</h2>
      </legend>
      {(['public', 'internal', 'both'] as const).map((edition) => (
        <label key={edition} class="export-choice">
          <input
            type="radio"
            name="edition"
            value={edition}
            checked={edition === chosen}
            disabled={isDisabled}
            onChange={() => onChoose(edition)}
          />
          <span>
            <strong>{paneExportText.editions[edition].label}</strong>{' '}
            <span class="hint">{paneExportText.editions[edition].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
