import { useMemo, useRef, useState } from 'preact/hooks'
import { checkText } from '../../src/core/text/pane-check.ts'
import type { FindingLine, FindingsView } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'
import { FilterBar } from './filter-bar.tsx'
import { FindingDetail } from './finding-detail.tsx'
import { everything, type FindingFilter, filterFindings, fixableLines, lineCount } from './finding-filter.ts'
import { Findings } from './finding-list.tsx'
import { FixDialog } from './fix-dialog.tsx'
import { positionOf } from './list-window.ts'
import { Pager } from './pager.tsx'
import { PrintedFindings } from './printed-findings.tsx'
import { useFindingList, windowSize } from './use-finding-list.ts'
import { useMedia } from './use-media.ts'
import { usePrinting } from './use-printing.ts'
import { WaiveDialog } from './waive-dialog.tsx'

/** Wide enough for the chosen finding beside the list; else it opens below its line. */
const wide = '(min-width: 60rem)'

/** The findings of a plan that has some: filter, list, and the one that is chosen. */
export function CheckedPlan({ findings }: { readonly findings: FindingsView }) {
  const { state, actions } = usePane()
  const root = useRef<HTMLDivElement>(null)
  const list = useFindingList(findings, (position) =>
    root.current?.querySelector<HTMLElement>(`[data-row="${position}"]`)?.focus(),
  )
  const [fixing, setFixing] = useState<readonly FindingLine[] | null>(null)
  const [waiving, setWaiving] = useState<FindingLine | null>(null)
  const isWide = useMedia(wide)
  const isPrinting = usePrinting()
  const isBusy = state.busy !== null
  const { sections, shownLines, filter, chosen } = list
  const all = findings.lines.length

  const changeFilter = (next: FindingFilter) => {
    list.setFilter(next)
    actions.say(checkText.shown(lineCount(filterFindings(findings, next)), all))
  }
  // The button that was pressed is gone then.
  const reset = () => {
    changeFilter(everything)
    root.current?.querySelector('input')?.focus()
  }
  const fix = async (indexes: readonly number[], position: number) => {
    list.expectChange(position)
    if (!(await actions.fix(indexes))) list.expectChange(null)
  }
  const waive = async (asked: Parameters<typeof actions.waive>[0]) => {
    list.expectChange(positionOf(sections, list.isOpen, asked.index) ?? list.current)
    if (!(await actions.waive(asked))) list.expectChange(null)
  }
  const fixable = useMemo(() => fixableLines(sections), [sections])
  return (
    <div class="checked" ref={root}>
      {isPrinting && <PrintedFindings sections={sections} />}
      {fixable.length > 0 && (
        <div class="card fix-card no-print">
          <p>{checkText.fixHint(fixable.length)}</p>
          <button type="button" disabled={isBusy} onClick={() => setFixing(fixable)}>
            {checkText.fixEverything(fixable.length)}
          </button>
        </div>
      )}
      <FilterBar findings={findings} filter={filter} onChange={changeFilter} onReset={reset} />
      {shownLines === 0 ? (
        <p class="card no-print">{checkText.nothingShown}</p>
      ) : (
        <div class="check-columns no-print">
          <section class="check-list" aria-label={checkText.list}>
            <div class="list-head">
              <p>{checkText.shown(shownLines, all)}</p>
              <div class="actions no-print">
                <button type="button" class="quiet" onClick={() => list.toggleAll(true)}>
                  {checkText.openAll}
                </button>
                <button type="button" class="quiet" onClick={() => list.toggleAll(false)}>
                  {checkText.closeAll}
                </button>
              </div>
              <p class="hint keys no-print">{checkText.keys}</p>
            </div>
            <Findings
              list={list}
              detail={isWide ? null : <Detail list={list} onFix={fix} onWaive={setWaiving} />}
              onFixAll={setFixing}
              isBusy={isBusy}
            />
            <Pager start={list.start} size={windowSize} all={list.rows} onGo={list.go} />
          </section>
          {isWide && (
            <aside class="check-detail" aria-label={checkText.detail}>
              {chosen ? (
                <Detail list={list} onFix={fix} onWaive={setWaiving} />
              ) : (
                <p class="card hint">{checkText.choose}</p>
              )}
            </aside>
          )}
        </div>
      )}
      {fixing && (
        <FixDialog
          lines={fixing}
          legend={findings.legend}
          onApply={(indexes) => void fix(indexes, 0)}
          onClose={() => setFixing(null)}
        />
      )}
      {waiving && (
        <WaiveDialog
          line={waiving}
          findings={findings}
          onApply={(asked) => void waive(asked)}
          onClose={() => setWaiving(null)}
        />
      )}
    </div>
  )
}

interface DetailProps {
  readonly list: ReturnType<typeof useFindingList>
  readonly onFix: (indexes: readonly number[], position: number) => void
  readonly onWaive: (line: FindingLine) => void
}

/** The chosen finding with its neighbours among those that pass the filter. */
function Detail({ list, onFix, onWaive }: DetailProps) {
  const { chosen, sections, isOpen, current } = list
  if (!chosen) return null
  const lines = sections.flatMap((section) => section.lines)
  const place = lines.indexOf(chosen.line)
  const [previous, next] = [lines[place - 1], lines[place + 1]]
  return (
    <FindingDetail
      line={chosen.line}
      focus={chosen.focus}
      onPrevious={previous ? () => list.choose(previous, 'previous') : null}
      onNext={next ? () => list.choose(next, 'next') : null}
      onFix={() => onFix([chosen.line.index], positionOf(sections, isOpen, chosen.line.index) ?? current)}
      onWaive={() => onWaive(chosen.line)}
      onClose={list.release}
    />
  )
}
