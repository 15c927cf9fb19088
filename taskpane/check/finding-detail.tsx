import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { waiveText } from '../../src/core/text/pane-waive.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'
import { FixChanges } from './change.tsx'
import { RowTable } from './row-table.tsx'
import { SeverityMark } from './severity-mark.tsx'

interface FindingDetailProps {
  readonly line: FindingLine
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onFix: () => void
  readonly onWaive: () => void
  readonly onClose: () => void
}

/** One finding with its cell, the row around it, and what would be written. */
export function FindingDetail({ line, onPrevious, onNext, onFix, onWaive, onClose }: FindingDetailProps) {
  const { state, actions, inExcel } = usePane()
  const { sheet, cell } = line
  const place = sheet !== null && cell !== null ? { sheet, cell } : null
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // In Excel on the web it would also leave the pane.
    event.stopPropagation()
    onClose()
  }
  return (
    <section class="finding card" aria-labelledby="finding-place" onKeyDown={close}>
      <div class="actions no-print">
        <button type="button" data-focus="previous" disabled={!onPrevious} onClick={() => onPrevious?.()}>
          {checkText.previousFinding}
        </button>
        <button type="button" data-focus="next" disabled={!onNext} onClick={() => onNext?.()}>
          {checkText.nextFinding}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {checkText.close}
        </button>
      </div>
      <h3 id="finding-place" data-focus="heading" tabIndex={-1}>
        <SeverityMark severity={line.severity} /> {line.place}
        {line.measure !== null && ` · ${checkText.measure(line.measure)}`}
      </h3>
      <p class="finding-sentence">{line.sentence}</p>
      {inExcel && place && (
        <div class="actions no-print">
          <button type="button" onClick={() => void actions.showCell(place)}>
            {excelText.toCell}
          </button>
        </div>
      )}
      {line.fix && (
        <div class="proposal">
          <FixChanges fix={line.fix} />
          <button type="button" class="primary no-print" disabled={state.busy !== null} onClick={onFix}>
            {line.fix.bulk ? checkText.fix : line.fix.words}
          </button>
        </div>
      )}
      {line.notWaivable === null ? (
        <div class="actions no-print">
          <button type="button" disabled={state.busy !== null} onClick={onWaive}>
            {waiveText.open}
          </button>
        </div>
      ) : (
        <p class="hint">{line.notWaivable}</p>
      )}
      <RowTable line={line} />
    </section>
  )
}
