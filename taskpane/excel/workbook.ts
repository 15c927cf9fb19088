import { Refused } from '../../src/core/refused.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import { type DeskWorker, deskClient } from '../../src/host/browser/desk-client.ts'
import { DeskProblem } from '../../src/host/browser/desk-problem.ts'
import { hostForWorker } from '../../src/host/browser/host-for-worker.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import type { PaneProgram } from '../pane-program.ts'
import { whenIdle } from '../when-idle.ts'
import { keepKeys } from './keep-keys.ts'
import { followMarks } from './marking.ts'
import { whenQuiet } from './when-quiet.ts'

/** How long nobody types before a change is told. */
const quietMilliseconds = 300

/** Whom the pane can ask: the desk in the worker, and the workbook that is open, which both of them need. */
export function connectWorkbook(startWorker: () => DeskWorker) {
  const host = excelHost()
  let onlyChanges = false
  // Before anybody asks for it: by then the network, or this version of the files, may be gone.
  const prepare = () => void Promise.all([host.prepare(), sentences()]).catch(() => undefined)
  const served = {
    ...host,
    async read() {
      if (onlyChanges) return host.readChanged()
      const source = await host.read()
      whenIdle(prepare)
      return source
    },
  }
  const verbs: Omit<PaneProgram, 'canDownload'> = {
    show: (sheet, cell) => told(host.show(sheet, cell)),
    undo: () => told(host.undo()),
    open: (file) => told(host.open(file)),
    onChanged: (tell) => host.onChanged(whenQuiet(tell, quietMilliseconds)),
    marking: async (parts) => followMarks((findings) => told(host.mark(findings)), parts),
    async onlyChanges(work) {
      onlyChanges = true
      try {
        return await work()
      } finally {
        onlyChanges = false
      }
    },
  }
  const desk = deskClient(startWorker, { serve: (post) => hostForWorker(served, post) })
  keepKeys(document)
  return { desk, verbs }
}

const sentences = () => import('../../src/core/text/refusals.ts')

/** A refusal as the pane knows it from its worker. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refused ? new DeskProblem('refused', await sentenceOf(error)) : error
  }
}

async function sentenceOf({ code, values }: Refused): Promise<string> {
  const { refusalSentence } = (await sentences().catch(() => null)) ?? {}
  return refusalSentence?.(code, values) ?? programText.notLoaded
}
