import { useEffect, useRef, useState } from 'preact/hooks'
import type { StepCell } from '../../src/app/desk.ts'
import { paneRankText } from '../../src/core/text/pane-rank.ts'
import { Change } from '../check/change.tsx'
import { Pager } from '../check/pager.tsx'
import { localDay } from '../export/today.ts'
import { usePane } from '../pane-context.ts'

/** The computed order can be written beside the measures, after a look at every cell. */
export function WriteRanks() {
  const { state, actions } = usePane()
  const [cells, setCells] = useState<readonly StepCell[] | null>(null)
  const date = localDay(new Date())
  return (
    <div class="actions no-print">
      <button type="button" disabled={state.busy !== null} onClick={() => void actions.rankCells(date).then(setCells)}>
        {paneRankText.write}
      </button>
      {cells && (
        <WriteDialog cells={cells} onApply={() => void actions.writeRanks(date)} onClose={() => setCells(null)} />
      )}
    </div>
  )
}

interface WriteDialogProps {
  readonly cells: readonly StepCell[]
  readonly onApply: () => void
  readonly onClose: () => void
}

const windowSize = 100

function WriteDialog({ cells, onApply, onClose }: WriteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [start, setStart] = useState(0)
  useEffect(() => dialog.current?.showModal(), [])
  const apply = () => {
    dialog.current?.close()
    onApply()
  }
  return (
    <dialog class="fixes" ref={dialog} aria-labelledby="write-title" onClose={onClose}>
      <h2 id="write-title" tabIndex={-1} autofocus>
        {paneRankText.writeTitle}
      </h2>
      <p class="hint">{paneRankText.writeHint}</p>
      <p>{cells.length === 0 ? paneRankText.writeNothing : paneRankText.writeCells(cells.length)}</p>
      {cells.length > 0 && (
        <>
          <ul class="fixes-list" tabIndex={-1} aria-labelledby="write-title">
            {cells.slice(start, start + windowSize).map((cell) => (
              <li key={cell.place}>
                {cell.place}
                <Change {...cell} />
              </li>
            ))}
          </ul>
          <Pager start={start} size={windowSize} all={cells.length} onGo={setStart} />
        </>
      )}
      <div class="actions fixes-end">
        <button type="button" class="primary" disabled={cells.length === 0} onClick={apply}>
          {paneRankText.writeApply}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {paneRankText.writeCancel}
        </button>
      </div>
    </dialog>
  )
}
