import type { ExcelHost } from '../../src/host/excel/excel-host.ts'
import type { LinkParts, Marking } from '../pane-program.ts'
import { whenQuiet } from './when-quiet.ts'

/** After a view has been drawn, and while nothing else is about to come. */
const quietMilliseconds = 500

/**
 * Lets the marks in the sheets follow what the pane shows. While they are off, what an earlier session has left is removed.
 * @param mark Rejects with a `DeskProblem`
 */
export function followMarks(mark: ExcelHost['mark'], { cell: { get, put, subscribe } }: LinkParts): Marking {
  const standing = () => get().program.marks
  const putMarks = (change: Partial<ReturnType<typeof standing>>): void =>
    put({ program: { ...get().program, marks: { ...standing(), ...change } } })
  const bring = (isOn: boolean) => mark(isOn ? (get().opened?.view.findings.lines ?? []) : null)
  let followed = get().opened
  const follow = async (): Promise<void> => {
    const { isOn } = standing()
    try {
      const outcome = await bring(isOn)
      // Switched meanwhile: then somebody else tells.
      if (standing().isOn === isOn) putMarks({ outcome, isBehind: false })
    } catch {
      // Nobody has asked for it; the next look tries again.
      if (standing().isOn === isOn) putMarks({ isBehind: isOn })
    }
  }
  const soon = whenQuiet(() => void follow(), quietMilliseconds)
  const look = (): void => {
    const { opened, busy } = get()
    if (opened === followed || busy !== null) return
    followed = opened
    if (opened !== null) soon()
  }
  subscribe(look)
  if (followed !== null) soon()
  return {
    async set(isOn) {
      putMarks({ isOn, isBehind: false })
      try {
        const outcome = await bring(isOn)
        putMarks({ outcome })
        return outcome
      } catch (error) {
        putMarks({ isOn: !isOn })
        throw error
      }
    },
  }
}
