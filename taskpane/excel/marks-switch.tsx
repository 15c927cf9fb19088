import { excelText } from '../../src/core/text/pane-excel.ts'
import { usePane } from '../pane-context.ts'
import type { ProgramState } from '../pane-state.ts'

/** Marks in the sheets: on or off, and what is not as the switch says. */
export function MarksSwitch() {
  const { state, actions } = usePane()
  const { marks } = state.program
  const exceptions = exceptionsOf(marks)
  const change = async (isOn: boolean): Promise<void> => {
    const outcome = await actions.setMarks(isOn)
    if (outcome === null) return
    const done = isOn ? excelText.marksOn : excelText.marksOff
    actions.say(
      [...(outcome.left.length > 0 ? [] : [done]), ...exceptionsOf({ isOn, outcome, isBehind: false })].join(' '),
    )
  }
  return (
    <>
      <label class="marks">
        <input type="checkbox" checked={marks.isOn} onChange={(event) => void change(event.currentTarget.checked)} />
        <span>
          {excelText.marks}
          {marks.isOn && <span class="hint marks-note"> {excelText.marksHint}</span>}
        </span>
      </label>
      {exceptions.map((text) => (
        <p key={text} class="hint marks-note">
          {text}
        </p>
      ))}
    </>
  )
}

function exceptionsOf({ isOn, outcome, isBehind }: ProgramState['marks']): readonly string[] {
  const behind = isBehind ? [excelText.marksBehind] : []
  if (outcome === null) return behind
  const { cells, found, locked, unreadable, left } = outcome
  return [
    ...behind,
    ...(isOn && cells < found ? [excelText.marksFirst(cells, found)] : []),
    ...(locked.length > 0 ? [excelText.marksLocked(locked)] : []),
    ...(unreadable.length > 0 ? [excelText.marksUnreadable(unreadable)] : []),
    ...(left.length > 0 ? [excelText.marksLeft(left)] : []),
  ]
}
