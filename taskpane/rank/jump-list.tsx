import { paneRankText } from '../../src/core/text/pane-rank.ts'
import type { FieldRankingView } from '../../src/core/views/ranking-view.ts'

/** Buttons, not links: inside Excel and from a file the address of the page is not ours. */
export function JumpList({ fields }: { readonly fields: readonly Pick<FieldRankingView, 'code' | 'name'>[] }) {
  return (
    <nav class="jump no-print" aria-label={paneRankText.jump}>
      <ul>
        {fields.map(({ code, name }) => (
          <li key={code}>
            <button type="button" class="quiet" onClick={() => document.getElementById(fieldHeadingId(code))?.focus()}>
              <span class="jump-code">{code}</span> {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function fieldHeadingId(code: string): string {
  return `feld-${code}`
}
