import { checkText } from '../../src/core/text/pane-check.ts'
import type { FixPreview } from '../../src/core/views/fix-preview.ts'
import type { StepCell } from '../../src/core/views/step-cells.ts'

/** A cell before and after a change, one below the other, so that a difference of one sign is seen. */
export function Change({ from, to }: Pick<StepCell, 'from' | 'to'>) {
  return (
    <span class="change">
      <span class="change-name">{checkText.before}</span>
      <code>{from === '' ? checkText.empty : from}</code>
      <span class="change-name">{checkText.after}</span>
      <code>{to === '' ? checkText.empty : to}</code>
    </span>
  )
}

/** Nobody reads more before deciding; all cells stand in the list of what was changed. */
const mostCells = 50

/** Everything that a fix would write. */
export function FixChanges({ fix: { cells } }: { readonly fix: FixPreview }) {
  const [only] = cells
  if (cells.length === 1) return <Change {...only} />
  return (
    <>
      <ul class="changes">
        {cells.slice(0, mostCells).map((cell) => (
          <li key={cell.place}>
            {cell.place}
            <Change {...cell} />
          </li>
        ))}
      </ul>
      {cells.length > mostCells && <p>{checkText.moreCells(cells.length - mostCells)}</p>}
    </>
  )
}
