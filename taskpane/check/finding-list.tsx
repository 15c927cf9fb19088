import type { ComponentChildren } from 'preact'
import { checkText } from '../../src/core/text/pane-check.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import { commonSentence } from './finding-filter.ts'
import { windowSize } from './list-standing.ts'
import { type WindowedSection, windowOf } from './list-window.ts'
import { nameIn } from './same-finding.ts'
import { SeverityMark } from './severity-mark.tsx'
import type { FindingList } from './use-finding-list.ts'

interface ListProps {
  readonly list: FindingList
  /** The detail of the chosen line, where it stands below it. */
  readonly detail: ComponentChildren
  readonly onFixAll: (lines: readonly FindingLine[]) => void
  readonly isBusy: boolean
}

/** Rows that the arrow keys jump over at a time. */
const leap = 10

/** The sections with their lines, as much of them as the window holds. One stop for the tabulator key, then arrow keys. */
export function Findings({ list, ...rest }: ListProps) {
  const { start, rows, current } = list
  const jump = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return
    const to = destination(event.key, current, rows)
    if (to === null) return
    event.preventDefault()
    list.go(Math.min(rows - 1, Math.max(0, to)))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside, heard in one place
    <div class="findings" onKeyDown={jump}>
      {windowOf(list.sections, list.isOpen, start, windowSize).map((windowed) => (
        <Section key={windowed.section.key} list={list} windowed={windowed} {...rest} />
      ))}
    </div>
  )
}

function destination(key: string, current: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return current + 1
    case 'ArrowUp':
      return current - 1
    case 'PageDown':
      return current + leap
    case 'PageUp':
      return current - leap
    case 'Home':
      return 0
    case 'End':
      return rows - 1
    default:
      return null
  }
}

interface SectionProps extends ListProps {
  readonly windowed: WindowedSection
}

function Section({ list, windowed, detail, onFixAll, isBusy }: SectionProps) {
  const { section, lines, isOpen, heading, shown, from } = windowed
  const fixable = section.fixable === 0 ? [] : lines.filter(({ fix }) => fix?.bulk)
  const proposed = lines.filter(({ fix }) => fix !== null && !fix.bulk).length
  const common = isOpen ? commonSentence(lines) : null
  const id = `section-${section.first}`
  return (
    <section class="finding-section" aria-labelledby={id}>
      <h2>
        <button
          type="button"
          id={id}
          class="section-button"
          data-row={heading}
          tabIndex={heading === list.current ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => list.toggle(section, heading)}
        >
          <SeverityMark severity={section.severity} />
          <span class="section-title">
            {section.title}
            {from > 0 && ` (${checkText.continued})`}
          </span>
          <span class="section-count">
            {checkText.count(lines.length)}
            {fixable.length > 0 && <span class="section-fixable">{checkText.fixableOf(fixable.length)}</span>}
            {proposed > 0 && <span class="section-fixable">{checkText.proposals(proposed)}</span>}
          </span>
        </button>
      </h2>
      {common !== null && <p class="section-sentence">{common}</p>}
      {isOpen && fixable.length > 0 && (
        <button type="button" class="no-print" disabled={isBusy} onClick={() => onFixAll(fixable)}>
          {checkText.fixAll(fixable.length)}
        </button>
      )}
      {shown.length > 0 && (
        <ul class="finding-lines">
          {shown.map((line, place) => (
            <Line
              key={nameIn(lines, from + place)}
              line={line}
              list={list}
              position={heading + 1 + from + place}
              place={from + place + 1}
              all={lines.length}
              isTold={common !== null}
            >
              {list.chosen?.line === line && detail}
            </Line>
          ))}
        </ul>
      )}
    </section>
  )
}

interface LineProps {
  readonly line: FindingLine
  readonly list: FindingList
  readonly position: number
  /** Its place among the lines of the section, from 1 on. */
  readonly place: number
  readonly all: number
  /** The sentence stands above the lines already. */
  readonly isTold: boolean
  readonly children: ComponentChildren
}

function Line({ line, list, position, place, all, isTold, children }: LineProps) {
  const isChosen = list.chosen?.line === line
  return (
    <li aria-setsize={all} aria-posinset={place}>
      <button
        type="button"
        class="line-button"
        data-row={position}
        tabIndex={position === list.current ? 0 : -1}
        aria-expanded={isChosen}
        onClick={() => (isChosen ? list.release() : list.choose(line, 'heading'))}
      >
        <span class="line-place">
          {line.cell ?? line.place}
          {line.measure !== null && ` · ${line.measure}`}
        </span>
        {!isTold && <span class="line-sentence">{line.sentence}</span>}
        {line.fix?.bulk && <code class="line-now">{line.fix.cells[0].from}</code>}
      </button>
      {children}
    </li>
  )
}
