import { useState } from 'preact/hooks'
import { checkText } from '../../src/core/text/pane-check.ts'
import { visibleLegend } from '../../src/core/text/visible.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import { usePane } from '../pane-context.ts'
import { FixDialog } from './fix-dialog.tsx'
import { placesNow } from './same-finding.ts'

/** What reads well and could be written as most of it is: for whoever wants it, and out of the way of the findings. */
export function NormalForms({ lines }: { readonly lines: readonly FindingLine[] }) {
  const { state, actions } = usePane()
  const [isOpen, setOpen] = useState(false)
  return (
    <section class="card normal-forms no-print" aria-label={checkText.normalForms}>
      <p class="hint">{checkText.normalFormsHint(lines.length)}</p>
      <button type="button" disabled={state.busy !== null} onClick={() => setOpen(true)}>
        {checkText.showNormalForms(lines.length)}
      </button>
      {isOpen && (
        <FixDialog
          lines={lines}
          legend={visibleLegend}
          onApply={(seen) => void actions.fix((now) => placesNow(seen, now.normalForms))}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
