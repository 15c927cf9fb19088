import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { usePane } from '../pane-context.ts'
import { MarksSwitch } from './marks-switch.tsx'

/** How the pane stands to the workbook beside it: changed since the check, live check, the last step. */
export function ExcelBar() {
  const { state, actions } = usePane()
  const { opened, busy, program, shown } = state
  if (opened === null) return null
  const last = opened.steps.at(-1)
  return (
    <section class="steps" data-saved={!program.isStale || undefined} aria-label={programText.workbook}>
      <div>
        {program.isStale && <p>{excelText.stale}</p>}
        {last && <p>{excelText.lastStep(last.label)}</p>}
        <label class="live">
          <input
            type="checkbox"
            checked={program.isLive}
            onChange={(event) => actions.setLive(event.currentTarget.checked)}
          />
          <span>
            {excelText.live}
            {program.isLive && <span class="hint"> {excelText.liveHint}</span>}
          </span>
        </label>
        <MarksSwitch />
      </div>
      <div class="actions">
        <button
          type="button"
          class={program.isStale ? 'primary' : undefined}
          disabled={busy !== null}
          onClick={() => void actions.attach(shown)}
        >
          {excelText.checkAgain}
        </button>
        {last && (
          <button
            type="button"
            disabled={busy !== null}
            aria-label={paneText.undoStep(last.label)}
            onClick={() => void actions.undo()}
          >
            {paneText.undo}
          </button>
        )}
      </div>
    </section>
  )
}
