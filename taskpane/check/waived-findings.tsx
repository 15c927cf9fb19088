import { checkText } from '../../src/core/text/pane-check.ts'
import { waiveText } from '../../src/core/text/pane-waive.ts'
import type { WaivedSection } from '../../src/core/views/waived-view.ts'
import { usePane } from '../pane-context.ts'
import { SeverityMark } from './severity-mark.tsx'

/** What is left open for a reason: each reason with what it is about, and the way back. */
export function WaivedFindings({ sections }: { readonly sections: readonly WaivedSection[] }) {
  const all = sections.reduce((sum, { count }) => sum + count, 0)
  return (
    <section class="waived" aria-labelledby="waived-title">
      <h2 id="waived-title" tabIndex={-1}>
        {waiveText.waived(all)}
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
