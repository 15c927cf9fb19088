import { programText } from '../../src/core/text/pane-program.ts'
import type { DeskClient } from '../../src/host/browser/desk-client.ts'
import { DeskProblem } from '../../src/host/browser/desk-problem.ts'
import type { PaneProgram } from '../pane-program.ts'

/** The desk and the workbook (`workbook.ts`), fetched when it is time: whoever asks them before waits for them. */
export function connectLater(time: Promise<void>) {
  const connected = time.then(connect).catch((error: unknown) => {
    console.error(error)
    throw new DeskProblem('refused', programText.notLoaded)
  })
  const desk: DeskClient = {
    // The first question comes with the first frame.
    prepare: () => undefined,
    async ask(verb, asked, options) {
      const { desk } = await connected
      return desk.ask(verb, asked, options)
    },
  }
  const verbs: Omit<PaneProgram, 'canDownload'> = {
    show: async (sheet, cell) => (await connected).verbs.show(sheet, cell),
    undo: async () => (await connected).verbs.undo(),
    open: async (file) => (await connected).verbs.open(file),
    onChanged: async (tell) => (await connected).verbs.onChanged(tell),
    marking: async (parts) => (await connected).verbs.marking(parts),
    onlyChanges: async (work) => (await connected).verbs.onlyChanges(work),
  }
  return { desk, verbs }
}

async function connect() {
  // Both at once: the worker's program is the largest of all.
  const startWorker = startedWorker(() => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }))
  const { connectWorkbook } = await import('./workbook.ts')
  return connectWorkbook(startWorker)
}

/** Starts a worker now, for whoever is the first to want one. */
function startedWorker(start: () => Worker): () => Worker {
  let first: Worker | null = start()
  // Nobody listens yet: the next one fails where it is heard.
  first.onerror = () => {
    first = null
  }
  return () => {
    const worker = first ?? start()
    first = null
    return worker
  }
}
