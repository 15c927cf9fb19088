import { checkText } from '../../src/core/text/pane-check.ts'
import type { OpenWorkbook } from '../open-workbook.ts'
import { usePane } from '../pane-context.ts'
import { Change } from './change.tsx'
import { usePrinting } from './use-printing.ts'

/** Cells of one step that are listed: more are no help to anybody who looks for one. */
const mostCells = 200

/** What was changed since the workbook was opened, step by step and cell by cell; the last step can be taken back. */
export function ChangeLog({ steps }: Pick<OpenWorkbook, 'steps'>) {
  const { state, actions } = usePane()
  const isPrinting = usePrinting()
  const last = steps.at(-1)
  if (last === undefined) return null
  return (
    <details class="change-log" open={isPrinting || undefined}>
      <summary>{checkText.changeLog(steps.length)}</summary>
      <ol>
        {steps.map((step, index) => (
          <li key={index}>
            <h3>{step.label}</h3>
            <ul class="changes">
              {step.cells.slice(0, mostCells).map((cell) => (
                <li key={cell.place}>
                  {cell.place}
                  <Change {...cell} />
                </li>
              ))}
            </ul>
            {step.cells.length > mostCells && <p class="hint">{checkText.moreCells(step.cells.length - mostCells)}</p>}
            {step === last && (
              <button type="button" class="no-print" disabled={state.busy !== null} onClick={() => void actions.undo()}>
                {checkText.undoLast}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
