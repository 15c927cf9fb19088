import { Refused } from '../../src/core/refused.ts'
import { refusalSentence } from '../../src/core/text/refusals.ts'
import { DeskProblem } from '../../src/host/browser/desk-client.ts'
import { hostForWorker } from '../../src/host/browser/host-for-worker.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import type { PaneProgram } from '../pane-program.ts'
import { whenQuiet } from './when-quiet.ts'

/** How long nobody types before a change is told. */
const quietMilliseconds = 300

/** Everything that speaks with the workbook that is open: for the pane itself, and for the desk in the worker. */
export function connectWorkbook() {
  const host = excelHost()
  let onlyChanges = false
  const served = { ...host, read: () => (onlyChanges ? host.readChanged() : host.read()) }
  const program: Omit<PaneProgram, 'canDownload'> = {
    show: (sheet, cell) => told(host.show(sheet, cell)),
    undo: () => told(host.undo()),
    open: (file) => told(host.open(file)),
    onChanged: (tell) => host.onChanged(whenQuiet(tell, quietMilliseconds)),
    async onlyChanges(work) {
      onlyChanges = true
      try {
        return await work()
      } finally {
        onlyChanges = false
      }
    },
  }
  return { program, serve: (post: Parameters<typeof hostForWorker>[1]) => hostForWorker(served, post) }
}

/** A refusal as the pane knows it from its worker. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refused ? new DeskProblem('refused', refusalSentence(error.code, error.values)) : error
  }
}
