import { excelText } from '../../src/core/text/pane-excel.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { usePane } from '../pane-context.ts'

/** What else there is: a plan to begin with, and the way out to the page without Excel. */
export function MoreInExcel() {
  const { state, actions } = usePane()
  return (
    <section class="card no-print" aria-labelledby="more-in-excel">
      <h2 id="more-in-excel">{excelText.more}</h2>
      <p class="hint">{excelText.withoutExcelHint}</p>
      <div class="actions">
        <button type="button" disabled={state.busy !== null} onClick={() => void actions.create('empty')}>
          {startText.emptyDo}
        </button>
        <a class="button" href="./index.html" target="_blank" rel="noopener">
          {excelText.withoutExcel}
        </a>
      </div>
    </section>
  )
}
