import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { WaiveAsked } from '../../src/app/desk.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import type { FindingLine, FindingsView } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'
import { FilterBar } from './filter-bar.tsx'
import { FindingDetail } from './finding-detail.tsx'
import { everything, type FindingFilter, filterFindings, fixableLines, lineCount } from './finding-filter.ts'
import { Findings } from './finding-list.tsx'
import { FixDialog } from './fix-dialog.tsx'
import { windowSize } from './list-standing.ts'
import { Pager } from './pager.tsx'
import { PrintedFindings } from './printed-findings.tsx'
import { lineNow, placesNow } from './same-finding.ts'
import { useFindingList } from './use-finding-list.ts'
import { useListPage } from './use-list-page.ts'
import { useMedia } from './use-media.ts'
import { usePrinting } from './use-printing.ts'
import { WaiveDialog } from './waive-dialog.tsx'

/** A place that no finding has: the desk then says that nothing can be left open. */
const nowhere = -1

/** Wide enough for the chosen finding beside the list; else it opens below its line. */
const wide = '(min-width: 60rem)'

interface CheckedPlanProps {
  readonly findings: FindingsView
  /** Stands here where there are none: the place remains, so that it can tell what has gone. */
  readonly children: ComponentChildren
}

/** The findings of a plan: filter, list, and the one that is chosen. */
export function CheckedPlan({ findings, children }: CheckedPlanProps) {
  const { state, actions, inExcel } = usePane()
  const root = useRef<HTMLDivElement>(null)
  const list = useFindingList(findings, useListPage(root, findings))
  const [fixing, setFixing] = useState<readonly FindingLine[] | null>(null)
  const [waiving, setWaiving] = useState<{ readonly line: FindingLine; readonly of: FindingsView } | null>(null)
  const isWide = useMedia(wide)
  const isPrinting = usePrinting()
  const isBusy = state.busy !== null
  const { sections, shownLines, filter, chosen } = list
  // Once for each choice: another check must move neither the focus nor what is selected in the sheet.
  useEffect(() => {
    if (chosen === null) return
    const finding = root.current?.querySelector('.finding')
    const wanted = finding?.querySelector<HTMLElement>(`[data-focus="${chosen.by.focus}"]:not(:disabled)`)
    const target = wanted ?? finding?.querySelector<HTMLElement>('[data-focus="heading"]')
    target?.focus({ preventScroll: true })
    finding?.scrollIntoView({ block: 'nearest' })
    const { sheet, cell } = chosen.line
    if (inExcel && sheet !== null && cell !== null) void actions.showCell({ sheet, cell })
  }, [chosen?.by, isWide])
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
  const fix = async (seen: readonly FindingLine[], position: number) => {
    list.expectChange(position)
    if (!(await actions.fix((now) => placesNow(seen, now.lines)))) list.expectChange(null)
  }
  const waive = async (asked: WaiveAsked) => {
    if (waiving === null) return
    const { line, of } = waiving
    list.expectChange(list.placeOf(lineNow(line, of, findings) ?? line))
    const isWaived = await actions.waive((now) => ({ ...asked, index: lineNow(line, of, now)?.index ?? nowhere }))
    if (!isWaived) list.expectChange(null)
  }
  const fixable = useMemo(() => fixableLines(sections), [sections])
  const detail = <Detail list={list} onFix={fix} onWaive={(line) => setWaiving({ line, of: findings })} />
  if (all === 0) return children
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
            <Findings list={list} detail={isWide ? null : detail} onFixAll={setFixing} isBusy={isBusy} />
            <Pager start={list.start} size={windowSize} all={list.rows} onGo={list.go} />
          </section>
          {isWide && (
            <aside class="check-detail" aria-label={checkText.detail}>
              {chosen ? detail : <p class="card hint">{checkText.choose}</p>}
            </aside>
          )}
        </div>
      )}
      {fixing && (
        <FixDialog
          lines={fixing}
          legend={findings.legend}
          onApply={(seen) => void fix(seen, 0)}
          onClose={() => setFixing(null)}
        />
      )}
      {waiving && (
        <WaiveDialog
          line={waiving.line}
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
  readonly onFix: (seen: readonly FindingLine[], position: number) => void
  readonly onWaive: (line: FindingLine) => void
}

/** The chosen finding with its neighbours among those that pass the filter. */
function Detail({ list, onFix, onWaive }: DetailProps) {
  const { chosen, sections } = list
  if (!chosen) return null
  const lines = sections.flatMap((section) => section.lines)
  const place = lines.indexOf(chosen.line)
  const [previous, next] = [lines[place - 1], lines[place + 1]]
  return (
    <FindingDetail
      line={chosen.line}
      onPrevious={previous ? () => list.choose(previous, 'previous') : null}
      onNext={next ? () => list.choose(next, 'next') : null}
      onFix={() => onFix([chosen.line], list.placeOf(chosen.line))}
      onWaive={() => onWaive(chosen.line)}
      onClose={list.release}
    />
  )
}
