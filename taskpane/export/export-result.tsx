import { useLayoutEffect, useRef } from 'preact/hooks'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { usePane } from '../pane-context.ts'
import type { Exported } from '../pane-state.ts'
import { Notice } from '../parts/notice.tsx'
import { ExportedFiles } from './exported-files.tsx'
import { PaperText } from './paper-text.tsx'

interface ExportResultProps {
  readonly exported: Exported
  /** It has just been made, and is what the person waits for. */
  readonly isNew: boolean
}

/** What came out, what it is good for, and what to do next. */
export function ExportResult({ exported, isNew }: ExportResultProps) {
  const { state } = usePane()
  const { view, isOutdated } = exported
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (isNew) heading.current?.focus()
  }, [view, isNew])
  const editions = [...new Set(view.files.map(({ edition }) => edition))]
  return (
    <section class="card export-result" aria-labelledby="export-result" aria-busy={state.busy !== null}>
      <h2 id="export-result" ref={heading} class="field-heading" tabIndex={-1}>
        {paneExportText.result}
      </h2>
      {isOutdated && (
        <Notice kind="warning">
          <p>{paneExportText.outdated}</p>
        </Notice>
      )}
      <p>
        {view.sentence} <span class="hint">{paneExportText.snapshotHint}</span>
      </p>
      {view.remarks.length > 0 && (
        <Notice kind={view.draft ? 'warning' : 'info'}>
          <h3>{paneExportText.remarks}</h3>
          <ul class="plain">
            {view.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ExportedFiles exported={exported} />
      <h3>{paneExportText.next}</h3>
      <ol class="plain">
        {editions.flatMap((edition) => paneExportText.nextSteps[edition].map((step) => <li key={step}>{step}</li>))}
      </ol>
      {view.paperText.length > 0 && <PaperText paragraphs={view.paperText} />}
      {view.scrub.length > 0 && (
        <details>
          <summary>{paneExportText.scrub}</summary>
          <table>
            <caption class="unseen">{paneExportText.scrub}</caption>
            <thead>
              <tr>
                <th scope="col">{paneExportText.scrubWhat}</th>
                <th scope="col" class="number">
                  {paneExportText.scrubFound}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.scrub.map(({ what, found }) => (
                <tr key={what}>
                  <td>{what}</td>
                  <td class="number">{found === 0 ? paneExportText.scrubNothing : found}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}
