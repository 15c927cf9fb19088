import { excelText } from '../../src/core/text/pane-excel.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { usePane } from '../pane-context.ts'
import { MoreInExcel } from './more-in-excel.tsx'

/** The workbook has not been read yet, or could not be. */
export function ExcelStart() {
  const { state, actions } = usePane()
  return (
    <>
      <h1 tabIndex={-1}>{startText.title}</h1>
      <p class="lead">{startText.about}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={state.busy !== null}
          onClick={() => void actions.attach(state.shown)}
        >
          {excelText.check}
        </button>
      </div>
      <p class="privacy">
        <strong>{startText.privacy}</strong> {excelText.privacyHow}
      </p>
      <MoreInExcel />
    </>
  )
}
