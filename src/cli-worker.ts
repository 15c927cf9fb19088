import { parentPort, workerData } from 'node:worker_threads'
import type { Job } from './cli/command.ts'
import { runCommand } from './cli/run-command.ts'
import { toolVersion } from './cli/tool-version.ts'
import { Refusal } from './core/refusal.ts'
import { sharedGate } from './host/node/gate.ts'
import type { WorkerMessage, WorkerStart } from './host/node/worker-protocol.ts'
import { patchWorkbook } from './xlsx/patch/patch-workbook.ts'
import { readGrids } from './xlsx/read/read-grids.ts'
import { scrub } from './xlsx/scrub.ts'
import { writePaper } from './xlsx/write/write-paper.ts'

/*
 * Entry point of the thread that does the work: a hostile file can hang it, and its supervisor in `cli.ts` ends it.
 */

const { job, gate } = workerData as WorkerStart<Job>
const post = (message: WorkerMessage<unknown>) => parentPort?.postMessage(message)
const tools = {
  readGrids: (bytes: Uint8Array, { file }: { readonly file: string }) =>
    readGrids(bytes, { file, onUnpacked: (size) => post({ kind: 'unpacked', bytes: size }) }),
  patchWorkbook,
  writePaper,
  scrub,
  gate: sharedGate(gate),
  toolVersion,
}

try {
  post({ kind: 'done', result: await runCommand(job, tools) })
} catch (error) {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  post({ kind: error instanceof Refusal ? 'refused' : 'failed', message, stack })
}
