import { useEffect, useRef, useState } from 'preact/hooks'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'
import { FixChanges } from './change.tsx'
import { Legend } from './legend.tsx'
import { Pager } from './pager.tsx'

interface FixDialogProps {
  /** Lines with a fix; those that were there when the dialog opened are agreed to, whatever another check finds meanwhile. */
  readonly lines: readonly FindingLine[]
  readonly legend: string | null
  /** Called with the lines to fix, as they were seen. */
  readonly onApply: (lines: readonly FindingLine[]) => void
  readonly onClose: () => void
}

const windowSize = 100

/** Everything that would be written, each with its cell before and after; each can be left out. */
export function FixDialog({ lines: now, legend, onApply, onClose }: FixDialogProps) {
  const { inExcel } = usePane()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [lines] = useState(now)
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set())
  const [start, setStart] = useState(0)
  useEffect(() => dialog.current?.showModal(), [])
  const chosen = lines.length - leftOut.size
  const choose = (index: number, isChosen: boolean) => {
    const next = new Set(leftOut)
    if (isChosen) next.delete(index)
    else next.add(index)
    setLeftOut(next)
  }
  const apply = () => {
    dialog.current?.close()
    onApply(lines.filter(({ index }) => !leftOut.has(index)))
  }
  const go = (to: number) => {
    setStart(to)
    list.current?.focus()
    list.current?.scrollTo(0, 0)
  }
  return (
    <dialog class="fixes" ref={dialog} aria-labelledby="fixes-title" onClose={onClose}>
      <h2 id="fixes-title" tabIndex={-1} autofocus>
        {checkText.dialogTitle}
      </h2>
      <p class="hint">{inExcel ? excelText.fixHint : checkText.dialogHint}</p>
      <div class="actions">
        <span role="status">{checkText.chosen(chosen, lines.length)}</span>
        <button type="button" class="quiet" disabled={leftOut.size === 0} onClick={() => setLeftOut(new Set())}>
          {checkText.chooseAll}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={chosen === 0}
          onClick={() => setLeftOut(new Set(lines.map(({ index }) => index)))}
        >
          {checkText.chooseNone}
        </button>
      </div>
      <ul class="fixes-list" ref={list} tabIndex={-1} aria-label={checkText.preview}>
        {lines.slice(start, start + windowSize).map((line, place) => (
          <li key={line.index} aria-setsize={lines.length} aria-posinset={start + place + 1}>
            <label class="fixes-line">
              <input
                type="checkbox"
                checked={!leftOut.has(line.index)}
                onChange={(event) => choose(line.index, event.currentTarget.checked)}
              />
              <span>
                {line.place}
                {line.fix && (
                  <>
                    <span class="change-name"> · {line.fix.words}</span>
                    <FixChanges fix={line.fix} />
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Pager start={start} size={windowSize} all={lines.length} onGo={go} />
      {legend !== null && <Legend text={legend} />}
      <div class="actions fixes-end">
        <button type="button" class="primary" disabled={chosen === 0} onClick={apply}>
          {checkText.apply(chosen)}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {checkText.cancel}
        </button>
      </div>
    </dialog>
  )
}
