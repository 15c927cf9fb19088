import type { SourceWorkbook } from '../../app/host.ts'
import type { CellEdit, WorkbookEdits } from '../../core/sheet/edits.ts'
import type { GridChanges } from '../../core/sheet/grid-changes.ts'
import type { RefusalCode, RefusalValues } from '../../core/text/refusals.ts'

/*
 * The desk lies in the worker, but Excel speaks with its page alone: the worker's host is a far one, which asks the page.
 * Edits cross one way; the other way the workbook crosses once, in pieces, and after that only the rows that changed.
 */

/** From the worker. */
export interface HostCall {
  readonly call: number
  /** `null` reads. */
  readonly edits: WorkbookEdits | null
  /** Cells that cannot be written are told and left out. */
  readonly leavesOut: boolean
}

/** A `Refusal` on its way from one thread to the other. */
export interface SentRefusal {
  readonly code: RefusalCode
  readonly values: RefusalValues[RefusalCode]
}

/** From the page. All but `piece` are the last word on a call. */
export type HostReply = { readonly call: number } & (
  | { readonly kind: 'piece'; readonly changes: GridChanges }
  | { readonly kind: 'read'; readonly source: Omit<SourceWorkbook, 'grid'> }
  | { readonly kind: 'edited'; readonly leftOut: readonly { readonly edit: CellEdit; readonly why: SentRefusal }[] }
  | { readonly kind: 'refused'; readonly why: SentRefusal }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
)
