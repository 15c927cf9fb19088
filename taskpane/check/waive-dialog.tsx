import { useEffect, useRef, useState } from 'preact/hooks'
import type { WaiveAsked } from '../../src/app/desk.ts'
import type { WaiverScope } from '../../src/core/check/new-waiver.ts'
import { formatDay } from '../../src/core/text/dates.ts'
import { waiveText } from '../../src/core/text/pane-waive.ts'
import type { FindingLine, FindingsView } from '../../src/core/views/findings-view.ts'
import { localDay } from '../export/today.ts'
import { SeverityMark } from './severity-mark.tsx'

interface WaiveDialogProps {
  readonly line: FindingLine
  readonly findings: FindingsView
  readonly onApply: (asked: WaiveAsked) => void
  readonly onClose: () => void
}

/** Asks for the reason, and for how much of what the rule finds it is one. */
export function WaiveDialog({ line, findings, onApply, onClose }: WaiveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const scopes = scopesOf(line, findings)
  const [scope, setScope] = useState<WaiverScope>(scopes[0]?.scope ?? 'rule')
  const [reason, setReason] = useState('')
  const [role, setRole] = useState('')
  const date = localDay(new Date())
  useEffect(() => dialog.current?.showModal(), [])
  const apply = (event: Event) => {
    event.preventDefault()
    if (reason.trim() === '') return
    dialog.current?.close()
    onApply({ index: line.index, scope, reason, role, date })
  }
  return (
    <dialog class="waive" ref={dialog} aria-labelledby="waive-title" onClose={onClose}>
      <h2 id="waive-title" tabIndex={-1} autofocus>
        {waiveText.title}
      </h2>
      <p>
        <SeverityMark severity={line.severity} /> <strong>{line.place}</strong> {line.sentence}
      </p>
      <p class="hint">{waiveText.hint}</p>
      <form onSubmit={apply}>
        <fieldset class="waive-scopes">
          <legend>{waiveText.scope}</legend>
          {scopes.map((one) => (
            <label key={one.scope}>
              <input
                type="radio"
                name="waive-scope"
                checked={one.scope === scope}
                onChange={() => setScope(one.scope)}
              />
              {one.label}
            </label>
          ))}
        </fieldset>
        <label class="waive-field">
          {waiveText.reason}
          <textarea
            required
            rows={3}
            value={reason}
            aria-describedby="waive-reason"
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id="waive-reason">
          {waiveText.reasonHint}
        </p>
        <label class="waive-field">
          {waiveText.role}
          <input
            type="text"
            autocomplete="off"
            value={role}
            aria-describedby="waive-role"
            onInput={(event) => setRole(event.currentTarget.value)}
          />
        </label>
        <p class="hint" id="waive-role">
          {waiveText.roleHint}
        </p>
        <p class="hint">{waiveText.date(formatDay(date))}</p>
        <div class="actions">
          <button type="submit" class="primary" disabled={reason.trim() === ''}>
            {waiveText.apply}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {waiveText.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

interface ScopeChoice {
  readonly scope: WaiverScope
  readonly label: string
}

/** The narrowest first; a finding without a measure or a column has fewer. */
function scopesOf({ code, measure, column }: FindingLine, { lines }: FindingsView): readonly ScopeChoice[] {
  const ofRule = lines.filter((line) => line.code === code)
  const ofColumn = ofRule.filter((line) => line.column === column).length
  return [
    ...(measure === null ? [] : [{ scope: 'measure' as const, label: waiveText.measure(measure, column) }]),
    column === null
      ? { scope: 'rule', label: waiveText.rule(ofRule.length) }
      : { scope: 'column', label: waiveText.column(column, ofColumn) },
  ]
}
