import { paneText } from '../src/core/text/pane.ts'
import type { DeskClient } from '../src/host/browser/desk-client.ts'
import { DeskProblem } from '../src/host/browser/desk-problem.ts'
import type { Answer, Asked, DeskVerb } from '../src/host/browser/desk-protocol.ts'
import { noMessages, type PaneState } from './pane-state.ts'
import type { StateCell } from './state-cell.ts'

/** Long work of the pane: one at a time, with its stages in the state, and with a way out. */
export interface PaneWork {
  /**
   * `null` where it came to nothing, and where something else is being done. What names findings by their places is asked as
   * a function: they may be others when the work that nobody sees has ended.
   */
  do<V extends DeskVerb>(verb: V, asked: Asked<V> | (() => Asked<V>), file?: string | null): Promise<Answer<V> | null>
  /** A file on a slow drive is long work, too: nothing else begins meanwhile. */
  bytesOf(file: File): Promise<Uint8Array | null>
  /** Work that nobody asked for and nobody sees: what a person asks for waits until it is done. */
  quietly(act: () => Promise<void>): void
  /** `false` where it failed, which is told. */
  tried(act: () => Promise<unknown>): Promise<boolean>
  /** Says why something came to nothing. */
  tell(problem: string): void
  fail(error: unknown): void
  cancel(): void
}

export function paneWork({ get, put }: StateCell<PaneState>, desk: DeskClient): PaneWork {
  let running: AbortController | null = null
  let quiet: Promise<void> = Promise.resolve()
  const tell = (problem: string): void => put({ problem, said: problem })
  const fail = (error: unknown): void => tell(problemSentence(error))
  return {
    async do(verb, asked, file = get().opened?.file.name ?? null) {
      if (get().busy !== null) return null
      const controller = new AbortController()
      running = controller
      put({ ...noMessages(get()), busy: { verb, stage: null, file }, said: paneText.busy[verb] })
      try {
        await quiet
        const answer = await desk.ask(verb, typeof asked === 'function' ? asked() : asked, {
          signal: controller.signal,
          onStage: (stage) => put({ busy: { verb, stage, file } }),
        })
        put({ busy: null })
        return answer
      } catch (error) {
        put({ busy: null })
        fail(error)
        return null
      } finally {
        running = null
      }
    },
    async bytesOf(file) {
      const controller = new AbortController()
      running = controller
      put({ busy: { verb: 'open', stage: 'read', file: file.name }, problem: null, said: paneText.busy.open })
      const cancelled = new Promise<string>((resolve) => {
        controller.signal.addEventListener('abort', () => resolve(paneText.problems.cancelled))
      })
      const bytes = file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => paneText.fileNotReadable(file.name),
      )
      const found = await Promise.race([bytes, cancelled])
      running = null
      put({ busy: null })
      if (typeof found !== 'string') return found
      tell(found)
      return null
    },
    quietly(act) {
      quiet = quiet.then(act)
    },
    async tried(act) {
      try {
        await act()
        return true
      } catch (error) {
        fail(error)
        return false
      }
    },
    tell,
    fail,
    cancel: () => running?.abort(),
  }
}

function problemSentence(error: unknown): string {
  const problem = error instanceof DeskProblem ? error : null
  switch (problem?.kind) {
    case 'refused':
      return problem.message
    case 'cancelled':
    case 'too-slow':
      return paneText.problems[problem.kind]
    default:
      // A bug: the person reads a sentence, and whoever looks into it finds the rest where developers look.
      console.error(error)
      return paneText.problems.failed
  }
}
