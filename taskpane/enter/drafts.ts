import { entryKeys } from '../../src/core/sheet/enter/entry-kind.ts'
import type { Entry, EntryField, EntryKind, EntryMeasure, EntryView } from '../../src/core/views/entry-view.ts'

/** What one input holds: `priority`, `points`, `yes` … */
export type Slot = (typeof entryKeys)[EntryKind][number]
export type SlotValue = string | number | null

/** A value that was typed and is not in the workbook yet. */
export interface Draft {
  readonly measure: string
  readonly slot: Slot
  readonly value: SlotValue
}

/** All drafts in the order of typing; those that were made at once (pasted) are taken back at once. */
export type Drafts = readonly (readonly Draft[])[]

/** What was typed last, by the number of the measure; properties that nobody typed are missing. */
export type Typed = ReadonlyMap<string, Entry>

/** A field in which something can be entered. */
export interface OpenField extends EntryField {
  readonly kind: EntryKind
}

export function typedEntries(drafts: Drafts): Typed {
  const typed = new Map<string, Entry>()
  for (const { measure, slot, value } of drafts.flat()) {
    typed.set(measure, { ...(typed.get(measure) ?? { measure }), [slot]: value })
  }
  return typed
}

export function isOpenField(field: EntryField): field is OpenField {
  return field.kind !== null
}

/** What the input of this measure shows: what was typed last, else what the workbook holds. */
export function slotValue({ id, now }: EntryMeasure, slot: Slot, typed: Typed): SlotValue {
  const entry = typed.get(id)
  return (entry !== undefined && slot in entry ? entry[slot] : now[slot]) ?? null
}

/** Something may be entered, and nothing has been: for counts of hands the *Ja* decides. */
export function isWithout(measure: EntryMeasure, kind: EntryKind, typed: Typed): boolean {
  return measure.closed === null && slotValue(measure, entryKeys[kind][0], typed) === null
}

/** How many measures have a value, of all that may have one. */
export function progressOf({ fields }: EntryView, typed: Typed): { readonly done: number; readonly all: number } {
  const rows = fields.filter(isOpenField).flatMap(({ kind, measures }) => {
    return measures.filter(({ closed }) => closed === null).map((measure) => isWithout(measure, kind, typed))
  })
  return { done: rows.filter((without) => !without).length, all: rows.length }
}

/** Sum of the points of a field, closed measures included: they were given, too. */
export function pointsOf({ measures }: EntryField, typed: Typed): number {
  return measures.reduce((sum, measure) => sum + Number(slotValue(measure, 'points', typed)), 0)
}

/** What is to be written: entries that differ from the workbook. */
export function pendingEntries(view: EntryView, typed: Typed): readonly Entry[] {
  return view.fields.filter(isOpenField).flatMap(({ kind, measures }) =>
    measures.flatMap((measure) => {
      const entry = typed.get(measure.id)
      const differs = entryKeys[kind].some((slot) => slotValue(measure, slot, typed) !== (measure.now[slot] ?? null))
      return entry !== undefined && differs ? [entry] : []
    }),
  )
}

/** Drafts that fit the method and the scale as they are now; both may have been changed since the typing. */
export function fittingDrafts(view: EntryView, drafts: Drafts): Drafts {
  const fits = ({ measure, slot, value }: Draft): boolean =>
    view.fields.filter(isOpenField).some(({ kind, labels, measures }) => {
      const slots: readonly Slot[] = entryKeys[kind]
      const isLabel =
        slot !== 'priority' || value === null || labels.length === 0 || labels.some(({ label }) => label === value)
      return slots.includes(slot) && isLabel && measures.some(({ id, closed }) => id === measure && closed === null)
    })
  return drafts.map((together) => together.filter(fits)).filter((together) => together.length > 0)
}
