import { checkText } from '../../src/core/text/pane-check.ts'
import { lineCount, type ShownSection } from './finding-filter.ts'
import { windowOf } from './list-window.ts'
import { SeverityMark } from './severity-mark.tsx'

/** About twenty pages; nobody reads more on paper. */
const mostRows = 500

/** The list as it goes on paper: all sections open, without anything to press. */
export function PrintedFindings({ sections }: { readonly sections: readonly ShownSection[] }) {
  const windowed = windowOf(sections, () => true, 0, mostRows)
  const printed = windowed.reduce((sum, { shown }) => sum + shown.length, 0)
  const all = lineCount(sections)
  return (
    <div class="printed">
      {printed < all && <p>{checkText.printed(printed, all)}</p>}
      {windowed.map(({ section, lines, shown }) => (
        <section key={section.key}>
          <h2>
            <SeverityMark severity={section.severity} /> {section.title} ({checkText.count(lines.length)})
          </h2>
          <ul>
            {shown.map((line) => (
              <li key={line.index}>
                <strong>
                  {line.cell ?? line.place}
                  {line.measure !== null && ` · ${line.measure}`}
                </strong>{' '}
                {line.sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
