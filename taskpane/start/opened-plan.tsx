import { excelText } from '../../src/core/text/pane-excel.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import type { PlanView } from '../../src/core/views/plan-view.ts'
import { MoreInExcel } from '../excel/more-in-excel.tsx'
import type { OpenWorkbook } from '../open-workbook.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { Adoption } from './adoption.tsx'
import { FieldTable } from './field-table.tsx'
import { FileButton } from './file-button.tsx'
import { ExcludedRows, Recognised } from './recognised.tsx'
import { useReplacing } from './replacing.tsx'

/** A workbook lies open: what it was recognised as, how it stands, and the next step. */
export function OpenedPlan({ opened }: { readonly opened: OpenWorkbook }) {
  const { plan } = opened.view
  return (
    <>
      <p class="lead">{plan.sentence}</p>
      {opened.adoption && <Adoption adoption={opened.adoption} />}
      {plan.broken === null ? <Standing view={opened.view} /> : <Broken plan={plan} broken={plan.broken} />}
      <Recognised plan={plan} />
      {usePane().inExcel ? <MoreInExcel /> : <OtherWorkbook />}
    </>
  )
}

/** Check and ranking, each with its next step, then the fields. */
function Standing({ view: { plan, entry } }: { readonly view: DeskView }) {
  const { actions, inExcel } = usePane()
  const next = inExcel ? excelText : startText
  const hasErrors = plan.counts.error > 0
  const isEmpty = plan.measures === 0
  const isMethodMissing = !isEmpty && entry?.settings.some(({ isMissing }) => isMissing)
  return (
    <>
      {isEmpty && (
        <Notice kind="info">
          <p>{next.noMeasures}</p>
        </Notice>
      )}
      <div class="standing">
        <section
          class="card"
          aria-labelledby="check-title"
          data-state={hasErrors ? 'error' : plan.counts.warning > 0 ? 'warning' : 'fine'}
        >
          <h2 id="check-title">{startText.check}</h2>
          <p>{plan.checkSentence}</p>
          <div class="actions no-print">
            <button type="button" class={hasErrors ? 'primary' : undefined} onClick={() => actions.show('check')}>
              {startText.toCheck}
            </button>
          </div>
        </section>
        <section class="card" aria-labelledby="rank-title">
          <h2 id="rank-title">{startText.rank}</h2>
          <p>{plan.rankSentence}</p>
          <div class="actions no-print">
            {isMethodMissing && (
              <button type="button" class={hasErrors ? undefined : 'primary'} onClick={() => actions.show('enter')}>
                {startText.toEnter}
              </button>
            )}
            <button
              type="button"
              class={hasErrors || isEmpty || isMethodMissing ? undefined : 'primary'}
              onClick={() => actions.show('rank')}
            >
              {startText.toRank}
            </button>
            <button type="button" onClick={() => actions.show('export')}>
              {startText.toExport}
            </button>
          </div>
        </section>
      </div>
      {plan.excluded.length > 0 && (
        <Notice kind="warning">
          <ExcludedRows excluded={plan.excluded} />
        </Notice>
      )}
      <section class="card" aria-labelledby="fields-title">
        <h2 id="fields-title">{startText.fields}</h2>
        {plan.fields.length === 0 ? <p>{next.noFields}</p> : <FieldTable fields={plan.fields} />}
      </section>
    </>
  )
}

function Broken({ plan, broken }: { readonly plan: PlanView; readonly broken: string }) {
  const { state, actions, inExcel } = usePane()
  if (plan.lists.length > 0) {
    return (
      <section class="card" aria-labelledby="foreign-list-title">
        <h2 id="foreign-list-title">{startText.foreignTitle}</h2>
        <p>{broken}</p>
        <div class="actions">
          <button type="button" class="primary" disabled={state.busy !== null} onClick={() => actions.show('adopt')}>
            {startText.toAdoption}
          </button>
        </div>
        <p class="hint">{startText.foreignOffer}</p>
      </section>
    )
  }
  return (
    <Notice kind="error">
      <p>
        {broken} {inExcel ? excelText.brokenNext : startText.brokenNext}
      </p>
      <div class="actions no-print">
        <button type="button" class="primary" onClick={() => actions.show('check')}>
          {startText.toCheck}
        </button>
        {plan.mayBeList && (
          <button type="button" onClick={() => actions.show('adopt')}>
            {startText.mayBeList}
          </button>
        )}
      </div>
    </Notice>
  )
}

function OtherWorkbook() {
  const { state, actions } = usePane()
  const replacing = useReplacing()
  return (
    <div class="actions no-print">
      <FileButton label={startText.other} />
      <button type="button" disabled={state.busy !== null} onClick={() => replacing(actions.close)}>
        {startText.close}
      </button>
    </div>
  )
}
