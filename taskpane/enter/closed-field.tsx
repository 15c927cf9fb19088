import type { EntryField } from '../../src/core/views/entry-view.ts'
import { fieldHeadingId } from '../rank/jump-list.tsx'

/** A field without inputs, and why: it is judged by ballots, or has no measure yet. */
export function ClosedField({ field: { code, name, sentence } }: { readonly field: EntryField }) {
  return (
    <section class="card" aria-labelledby={fieldHeadingId(code)}>
      <h2 id={fieldHeadingId(code)} class="field-heading" tabIndex={-1}>
        <span class="field-code">{code}</span> {name}
      </h2>
      <p>{sentence}</p>
    </section>
  )
}
