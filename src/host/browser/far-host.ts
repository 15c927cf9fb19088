import { collectFiles } from '../../app/collect-files.ts'
import type { EditableHost } from '../../app/host.ts'
import { Refusal } from '../../core/refusal.ts'
import type { WorkbookEdits } from '../../core/sheet/edits.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { withChanges } from '../../core/sheet/grid-changes.ts'
import type { HostCall, HostReply } from './host-calls.ts'

/** The worker's end of a host that only the page can reach. */
export interface FarHost extends EditableHost {
  /** Takes what the page replies. */
  hear(reply: HostReply): void
}

interface Waiting {
  readonly resolve: (reply: HostReply) => void
  readonly reject: (error: unknown) => void
}

export function farHost(post: (call: HostCall) => void): FarHost {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let grid: WorkbookGrid | null = null
  const ask = (edits: WorkbookEdits | null, leavesOut: boolean): Promise<HostReply> =>
    new Promise((resolve, reject) => {
      const call = ++last
      waiting.set(call, { resolve, reject })
      post({ call, edits, leavesOut })
    })
  return {
    deliver: collectFiles().deliver,
    async read() {
      const reply = await ask(null, false)
      if (reply.kind !== 'read' || grid === null) throw new Error(`the page read, and replied ${reply.kind}`)
      return { ...reply.source, grid }
    },
    async edit(edits, onLeftOut) {
      const reply = await ask(edits, onLeftOut !== undefined)
      if (reply.kind !== 'edited') throw new Error(`the page wrote, and replied ${reply.kind}`)
      for (const { edit, why } of reply.leftOut) onLeftOut?.(edit, new Refusal(why.code, why.values))
    },
    hear(reply) {
      if (reply.kind === 'piece') {
        grid = withChanges(grid, reply.changes)
        return
      }
      const { resolve, reject } = waiting.get(reply.call) ?? {}
      waiting.delete(reply.call)
      if (reply.kind === 'refused') reject?.(new Refusal(reply.why.code, reply.why.values))
      else if (reply.kind === 'failed') reject?.(Object.assign(new Error(reply.message), { stack: reply.stack }))
      else resolve?.(reply)
    },
  }
}
