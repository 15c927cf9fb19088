import { checkText } from '../../src/core/text/pane-check.ts'
import { waiveText } from '../../src/core/text/pane-waive.ts'
import type { WaivedSection } from '../../src/core/views/waived-view.ts'
import { usePane } from '../pane-context.ts'
import { SeverityMark } from './severity-mark.tsx'

const titleId = 'waived-title'

/** The way from the filter, which does not reach what is left open, to where it stands: far below a long list. */
export function ToWaived({ sections }: { readonly sections: readonly WaivedSection[] }) {
  if (sections.length === 0) return null
  return (
    <button type="button" class="quiet to-waived" onClick={() => document.getElementById(titleId)?.focus()}>
      {waiveText.toWaived(waivedCount(sections))}
    </button>
  )
}

function waivedCount(sections: readonly WaivedSection[]): number {
  return sections.reduce((sum, { count }) => sum + count, 0)
}

/** What is left open for a reason: each reason with what it is about, and the way back. */
export function WaivedFindings({ sections }: { readonly sections: readonly WaivedSection[] }) {
  return (
    <section class="waived" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {waiveText.waived(waivedCount(sections))}
      </h2>
      <ul class="waived-list">
        {sections.map((section) => (
          <Waived key={`${section.at.sheet}!${section.at.row}`} section={section} />
        ))}
      </ul>
    </section>
  )
}

function Waived({ section: { at, severity, title, reason, count, lines } }: { readonly section: WaivedSection }) {
  const { state, actions } = usePane()
  return (
    <li class="card">
      <h3>
        <SeverityMark severity={severity} /> {title} ({checkText.count(count)})
      </h3>
      <p>{waiveText.reasonOf(reason)}</p>
      <ul>
        {lines.map(({ place, measure, sentence }) => (
          <li key={place}>
            <strong>
              {place}
              {measure !== null && ` · ${measure}`}
            </strong>{' '}
            {sentence}
          </li>
        ))}
      </ul>
      {count > lines.length && <p class="hint">{waiveText.shownOf(lines.length, count)}</p>}
      <div class="actions no-print">
        <button type="button" disabled={state.busy !== null} onClick={() => void actions.reopen(at)}>
          {waiveText.reopen}
        </button>
      </div>
    </li>
  )
}
