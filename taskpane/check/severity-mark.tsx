import type { Severity } from '../../src/core/check/finding.ts'
import { checkText } from '../../src/core/text/pane-check.ts'

const signs: Readonly<Record<Severity, string>> = { error: '×', warning: '!', info: 'i' }

/** How grave it is, as a word; sign and colour only repeat it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span class="severity" data-severity={severity}>
      <span class="severity-sign" aria-hidden="true">
        {signs[severity]}
      </span>
      {checkText.severity[severity]}
    </span>
  )
}
