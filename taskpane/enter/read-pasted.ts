import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryLabel, EntryMeasure } from '../../src/core/views/entry-view.ts'
import type { Draft, Slot } from './drafts.ts'
import { readTyped } from './read-typed.ts'

export type ReadPasted =
  | { readonly ok: true; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly why: string }

/** Several cells on the clipboard; a single one is pasted like any text. */
export function isColumn(text: string): boolean {
  return /[\t\n]/.test(text.trimEnd())
}

/**
 * A column copied from Excel, a line for each measure from here on; closed measures keep their line, blank cells change
 * nothing. All of it or nothing.
 */
export function readPasted(
  text: string,
  slot: Slot,
  labels: readonly EntryLabel[],
  measures: readonly EntryMeasure[],
): ReadPasted {
  const lines = text.trimEnd().split(/\r?\n/)
  if (text.includes('\t')) return { ok: false, why: paneEnterText.pasteTooWide }
  if (lines.length > measures.length)
    return { ok: false, why: paneEnterText.pasteTooLong(lines.length, measures.length) }
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    const typed = readTyped(line, slot, labels)
    if (!typed.ok) return { ok: false, why: paneEnterText.pasteRefused(index + 1, typed.why) }
    const measure = measures[index]
    if (measure?.closed === null && typed.value !== null) {
      drafts.push({ measure: measure.id, slot, value: typed.value })
    }
  }
  return { ok: true, drafts }
}
