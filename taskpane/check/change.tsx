import { checkText } from '../../src/core/text/pane-check.ts'
import type { FixPreview } from '../../src/core/views/findings-view.ts'

/** A cell before and after its fix, one below the other, so that a difference of one sign is seen. */
export function Change({ from, to }: Pick<FixPreview, 'from' | 'to'>) {
  return (
    <span class="change">
      <span class="change-name">{checkText.before}</span>
      <code>{from === '' ? checkText.empty : from}</code>
      <span class="change-name">{checkText.after}</span>
      <code>{to === '' ? checkText.empty : to}</code>
    </span>
  )
}
