import type { EditableHost } from '../../app/host.ts'
import { Refused } from '../../core/refused.ts'
import type { CellEdit, WorkbookEdits } from '../../core/sheet/edits.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { gridChanges, piecesOf } from '../../core/sheet/grid-changes.ts'
import type { HostCall, HostReply, SentRefusal } from './host-calls.ts'

/** Takes a few milliseconds to copy; in between the page may draw. */
const cellsPerPiece = 50_000

/**
 * The page's end, which answers the worker's calls from a host of the page. One for each worker: it remembers what that
 * worker knows of the workbook.
 */
export function hostForWorker(host: EditableHost, post: (reply: HostReply) => void): (call: HostCall) => Promise<void> {
  let sent: WorkbookGrid | null = null
  const read = async (call: number): Promise<void> => {
    const { grid, ...source } = await host.read()
    for (const changes of piecesOf(gridChanges(sent, grid), cellsPerPiece)) {
      post({ call, kind: 'piece', changes })
      await new Promise((resolve) => setTimeout(resolve))
    }
    sent = grid
    post({ call, kind: 'read', source })
  }
  const edit = async (call: number, edits: WorkbookEdits, leavesOut: boolean): Promise<void> => {
    const leftOut: { readonly edit: CellEdit; readonly why: SentRefusal }[] = []
    const onLeftOut = (edit: CellEdit, why: Refused) => leftOut.push({ edit, why: sentRefusal(why) })
    await host.edit(edits, leavesOut ? onLeftOut : undefined)
    post({ call, kind: 'edited', leftOut })
  }
  return async ({ call, edits, leavesOut }) => {
    try {
      await (edits === null ? read(call) : edit(call, edits, leavesOut))
    } catch (error) {
      if (error instanceof Refused) post({ call, kind: 'refused', why: sentRefusal(error) })
      else {
        const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
        post({ call, kind: 'failed', message, stack })
      }
    }
  }
}

function sentRefusal({ code, values }: Refused): SentRefusal {
  return { code, values }
}
