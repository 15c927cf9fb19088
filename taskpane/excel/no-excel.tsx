import '../styles/first.ts'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { paneText } from '../../src/core/text/pane.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import type { OfficeProblem } from '../../src/host/excel/load-office.ts'

/** In the place of the pane. */
export function showNoExcel(problem: OfficeProblem): void {
  const root = document.getElementById('pane')
  if (root === null) throw new Error('the page has no place for the pane')
  root.textContent = ''
  render(<NoExcel problem={problem} onAgain={() => location.reload()} />, root)
}

interface NoExcelProps {
  readonly problem: OfficeProblem
  readonly onAgain: () => void
}

/** The pane cannot work here: why, and what can. */
function NoExcel({ problem, onAgain }: NoExcelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [problem])
  const canTryAgain = problem === 'too-slow' || problem === 'blocked'
  return (
    <main>
      <p class="bar-title">
        <strong>{paneText.product}</strong>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {excelText.problemTitle}
      </h1>
      <p role="alert">{excelText.problems[problem]}</p>
      <section class="card" aria-labelledby="without-excel">
        <h2 id="without-excel">{excelText.withoutExcel}</h2>
        <p>{excelText.withoutExcelHint}</p>
        <div class="actions">
          <a class="button primary" href="./index.html" target="_blank" rel="noopener">
            {excelText.withoutExcel}
          </a>
          {canTryAgain && (
            <button type="button" onClick={onAgain}>
              {excelText.again}
            </button>
          )}
        </div>
      </section>
    </main>
  )
}
