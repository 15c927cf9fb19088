import { useState } from 'preact/hooks'
import { entryKeys } from '../../src/core/sheet/enter/entry-kind.ts'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntryMeasure } from '../../src/core/views/entry-view.ts'
import { MeasureName } from '../rank/measure-name.tsx'
import { isWithout, type OpenField, type Slot, type SlotValue, slotValue, type Typed } from './drafts.ts'
import { EntryCell } from './entry-cell.tsx'
import { slotText } from './read-typed.ts'

interface EntryRowProps {
  readonly field: OpenField
  readonly measure: EntryMeasure
  readonly typed: Typed
  readonly isDisabled: boolean
  readonly onDraft: (measure: EntryMeasure, slot: Slot, value: SlotValue) => void
  readonly onRefused: (why: string) => void
  readonly onDone: (input: HTMLInputElement) => void
}

/** A measure with its inputs, or why it has none. */
export function EntryRow({ field, measure, typed, isDisabled, onDraft, onRefused, onDone }: EntryRowProps) {
  const { kind, labels } = field
  const slots = entryKeys[kind]
  const [fault, setFault] = useState<{ readonly slot: Slot; readonly why: string } | null>(null)
  const faultId = `fault-${measure.id}`
  return (
    <tr data-open={isWithout(measure, kind, typed) || undefined}>
      <th scope="row">
        <MeasureName id={measure.id} title={measure.title} />
      </th>
      {measure.closed === null ? (
        slots.map((slot, column) => (
          <td key={slot} class="entry-cell" data-label={paneEnterText.slots[slot]}>
            <EntryCell
              measure={measure}
              slot={slot}
              column={column}
              value={slotValue(measure, slot, typed)}
              labels={labels}
              isDisabled={isDisabled}
              faultId={fault?.slot === slot ? faultId : null}
              onDraft={(value) => onDraft(measure, slot, value)}
              onFault={(why) => {
                if (why !== null) onRefused(why)
                setFault(why === null ? null : { slot, why })
              }}
              onDone={onDone}
            />
          </td>
        ))
      ) : (
        <td colSpan={slots.length + 1} class="entry-closed">
          {measure.closed}
        </td>
      )}
      {measure.closed === null && (
        <td class="entry-state">
          {fault === null ? (
            stateText(field, measure, typed)
          ) : (
            <p id={faultId} class="entry-fault">
              {fault.why}
            </p>
          )}
        </td>
      )}
    </tr>
  )
}

/** How what stands in the inputs relates to the workbook. */
function stateText({ kind }: OpenField, measure: EntryMeasure, typed: Typed): string {
  const slots: readonly Slot[] = entryKeys[kind]
  const changed = slots.filter((slot) => slotValue(measure, slot, typed) !== (measure.now[slot] ?? null))
  const was = slots.flatMap((slot) => (measure.now[slot] == null ? [] : [slotText(measure.now[slot])])).join(' / ')
  if (changed.length > 0) {
    if (was === '') return paneEnterText.isNew
    return isWithout(measure, kind, typed) ? paneEnterText.isEmptied(was) : paneEnterText.isChanged(was)
  }
  if (typed.has(measure.id)) return paneEnterText.isUnchanged
  return was === '' ? paneEnterText.open : paneEnterText.isThere
}
