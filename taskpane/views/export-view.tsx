import { useState } from 'preact/hooks'
import type { DeskExportOptions } from '../../src/app/desk.ts'
import { paneText } from '../../src/core/text/pane.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import type { RankingView } from '../../src/core/views/ranking-view.ts'
import { ExportForm } from '../export/export-form.tsx'
import { ExportResult } from '../export/export-result.tsx'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { NoPlan } from '../rank/no-plan.tsx'

/** The committee's files. */
export function ExportView() {
  const { state } = usePane()
  const view = state.opened?.view
  return (
    <>
      <h1 tabIndex={-1}>{paneText.views.export}</h1>
      {view?.plan.broken === null ? <Exporting errors={view.plan.counts.error} ranking={view.ranking} /> : <NoPlan />}
    </>
  )
}

interface ExportingProps {
  readonly errors: number
  readonly ranking: RankingView | null
}

function Exporting({ errors, ranking }: ExportingProps) {
  const { state, actions } = usePane()
  const [isNew, setNew] = useState(false)
  const make = async (options: DeskExportOptions): Promise<void> => {
    setNew(true)
    await actions.exportPlan(options)
  }
  return (
    <>
      <p class="hint no-print">{paneExportText.intro}</p>
      {isNothingRanked(ranking) && (
        <Notice kind="info">
          <p>{paneExportText.nothingRanked}</p>
          <p class="actions no-print">
            <button type="button" onClick={() => actions.show('enter')}>
              {paneExportText.toEnter}
            </button>
          </p>
        </Notice>
      )}
      <ExportForm errors={errors} onMake={make} />
      {state.exported && <ExportResult exported={state.exported} isNew={isNew} />}
    </>
  )
}

function isNothingRanked(ranking: RankingView | null): boolean {
  return ranking?.fields.every(({ lines, groups }) => lines.length === 0 && groups.length === 0) ?? true
}
