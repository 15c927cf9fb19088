import { germanDecimal } from '../../src/core/sheet/readers/number.ts'
import { fold, singleLine } from '../../src/core/text/clean.ts'
import { formatNumber } from '../../src/core/text/numbers.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryLabel } from '../../src/core/views/entry-view.ts'
import type { Slot, SlotValue } from './drafts.ts'

export type ReadTyped =
  | { readonly ok: true; readonly value: SlotValue }
  /** Why not, in a sentence with what to do. */
  | { readonly ok: false; readonly why: string }

/** What a person means who types this into an input; nothing is `null`. */
export function readTyped(text: string, slot: Slot, labels: readonly EntryLabel[]): ReadTyped {
  const typed = singleLine(text)
  if (typed === '') return { ok: true, value: null }
  return slot === 'priority' ? readPriority(typed, labels) : readNumber(typed, slot)
}

/** As the input shows it. */
export function slotText(value: SlotValue): string {
  return typeof value === 'number' ? formatNumber(value) : (value ?? '')
}

/** The key, the label, or its first letters. Without a scale every label may be. */
function readPriority(typed: string, labels: readonly EntryLabel[]): ReadTyped {
  if (labels.length === 0) return { ok: true, value: typed }
  const folded = fold(typed)
  const whole = labels.find(({ key }) => fold(key) === folded) ?? labels.find(({ label }) => fold(label) === folded)
  const meant = whole === undefined ? labels.filter(({ label }) => fold(label).startsWith(folded)) : [whole]
  const [only] = meant
  if (only !== undefined && meant.length === 1) return { ok: true, value: only.label }
  const sentence = only === undefined ? paneEnterText.unknownPriority : paneEnterText.severalPriorities
  return {
    ok: false,
    why: sentence(
      typed,
      (only === undefined ? labels : meant).map(({ label }) => label),
    ),
  }
}

function readNumber(typed: string, slot: Slot): ReadTyped {
  const value = Number(germanDecimal(typed) ?? Number.NaN)
  const isCount = slot !== 'points'
  if (value >= 0 && (!isCount || Number.isSafeInteger(value))) return { ok: true, value }
  return { ok: false, why: isCount ? paneEnterText.notCount(typed) : paneEnterText.notPoints(typed) }
}
