import { checkText } from '../../src/core/text/pane-check.ts'

/** What the signs for invisible characters mean: one click away, because it is read once. */
export function Legend({ text }: { readonly text: string }) {
  return (
    <details class="legend">
      <summary>{checkText.legend}</summary>
      <p>{text}</p>
    </details>
  )
}
