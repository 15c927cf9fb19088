import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { excelText } from '../../src/core/text/pane-excel.ts'
import { protocolText } from '../../src/core/text/pane-protocol.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import { ChangeLog } from '../check/change-log.tsx'
import { CheckedPlan } from '../check/checked-plan.tsx'
import { NormalForms } from '../check/normal-forms.tsx'
import { ProtocolHead } from '../check/protocol-head.tsx'
import { Since } from '../check/since.tsx'
import { useChanges } from '../check/use-changes.ts'
import { usePrinting } from '../check/use-printing.ts'
import { WaivedFindings } from '../check/waived-findings.tsx'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'

/** *Prüfen*: what the check has to say, what can be fixed here, and what was changed. */
export function CheckView() {
  const { state, actions } = usePane()
  const { opened } = state
  const isPrinting = usePrinting()
  return (
    <>
      <h1 tabIndex={-1}>{isPrinting && opened ? protocolText.title : paneText.views.check}</h1>
      {opened ? (
        <>
          <Checked key={opened.file} view={opened.view} isPrinting={isPrinting} />
          <ChangeLog steps={opened.steps} />
        </>
      ) : (
        <div class="card">
          <p>{checkText.noPlan}</p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => actions.show('start')}>
              {checkText.toStart}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

interface CheckedProps {
  readonly view: DeskView
  readonly isPrinting: boolean
}

function Checked({ view: { plan, findings }, isPrinting }: CheckedProps) {
  const mend = usePane().inExcel ? excelText : { mend: checkText.inExcel, mendWarnings: checkText.inExcelWarnings }
  const changes = useChanges(findings)
  return (
    <>
      {isPrinting && <ProtocolHead file={plan.file} rules={findings.rules} />}
      {plan.broken !== null && (
        <Notice kind="error">
          <p>{plan.broken}</p>
        </Notice>
      )}
      {findings.lines.length > 0 && (
        <div class="check-head">
          <p class="lead">{findings.sentence}</p>
          <p class="hint no-print">{plan.counts.error > 0 ? mend.mend : mend.mendWarnings}</p>
        </div>
      )}
      {findings.notChecked.length > 0 && <NotChecked sentences={findings.notChecked} isOpen={isPrinting} />}
      {isPrinting && findings.notChecked.length === 0 && <p>{protocolText.everythingRead}</p>}
      {isPrinting && changes && <Since changes={changes} />}
      <CheckedPlan findings={findings}>
        <NothingFound sentence={findings.sentence} isEmpty={plan.measures === 0} />
      </CheckedPlan>
      {findings.waived.length > 0 && <WaivedFindings sections={findings.waived} />}
      {!isPrinting && plan.broken === null && <Since changes={changes} />}
      {findings.normalForms.length > 0 && <NormalForms lines={findings.normalForms} />}
    </>
  )
}

function NotChecked({ sentences, isOpen }: { readonly sentences: readonly string[]; readonly isOpen: boolean }) {
  return (
    <details class="not-checked" open={isOpen}>
      <summary>{checkText.notChecked(sentences.length)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

function NothingFound({ sentence, isEmpty }: { readonly sentence: string; readonly isEmpty: boolean }) {
  const { actions, inExcel } = usePane()
  const empty = inExcel ? excelText.nothingFoundEmpty : checkText.nothingFoundEmpty
  return (
    <Notice kind="success">
      <p>
        <strong>{sentence}</strong> {isEmpty ? empty : checkText.nothingFoundNext}
      </p>
      {!isEmpty && (
        <div class="actions no-print">
          <button type="button" onClick={() => actions.show('rank')}>
            {checkText.toRanking}
          </button>
        </div>
      )}
    </Notice>
  )
}
