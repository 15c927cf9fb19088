import { checkText } from '../../src/core/text/pane-check.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import { commonSentence, lineCount, type ShownSection } from './finding-filter.ts'
import { SeverityMark } from './severity-mark.tsx'

/** About twenty pages; nobody reads more on paper. */
const mostLines = 500

/** The list as it goes on paper: all sections open, without anything to press. */
export function PrintedFindings({ sections }: { readonly sections: readonly ShownSection[] }) {
  const all = lineCount(sections)
  return (
    <div class="printed">
      {all > mostLines && <p>{checkText.printed(mostLines, all)}</p>}
      {cut(sections).map(({ section, lines, shown }) => (
        <section key={section.key}>
          <h2>
            <SeverityMark severity={section.severity} /> {section.title} ({checkText.count(lines.length)})
          </h2>
          <PrintedLines lines={shown} common={commonSentence(lines)} />
        </section>
      ))}
    </div>
  )
}

interface PrintedLinesProps {
  readonly lines: readonly FindingLine[]
  readonly common: string | null
}

function PrintedLines({ lines, common }: PrintedLinesProps) {
  if (common !== null) {
    return (
      <>
        <p>{common}</p>
        <p>{lines.map(placeOf).join(', ')}</p>
      </>
    )
  }
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.index}>
          <strong>{placeOf(line)}</strong> {line.sentence}
        </li>
      ))}
    </ul>
  )
}

function placeOf({ cell, place, measure }: FindingLine): string {
  return `${cell ?? place}${measure === null ? '' : ` (${measure})`}`
}

/** Sections with those of their lines that belong to the first ones of all. */
function cut(sections: readonly ShownSection[]) {
  let left = mostLines
  return sections
    .map((section) => {
      const shown = section.lines.slice(0, left)
      left -= shown.length
      return { ...section, shown }
    })
    .filter(({ shown }) => shown.length > 0)
}
