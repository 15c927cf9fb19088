import '../styles/first.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { type RibbonCommand, ribbonCommands } from '../../src/core/text/ribbon-commands.ts'
import { DeskProblem } from '../../src/host/browser/desk-client.ts'
import { hostForWorker } from '../../src/host/browser/host-for-worker.ts'
import { saveFile } from '../../src/host/browser/save-file.ts'
import { showPane } from '../../src/host/excel/commands.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import { canDownload } from '../../src/host/excel/platform.ts'
import { excelScheme } from '../../src/host/excel/theme.ts'
import { mount } from '../mount.tsx'
import type { PaneProgram } from '../pane-program.ts'
import { drawIn } from './colour-scheme.ts'
import { keepKeys } from './keep-keys.ts'
import { answerRibbon } from './ribbon-work.ts'
import { whenQuiet } from './when-quiet.ts'

/** How long nobody types before a change is told. */
const quietMilliseconds = 300

/**
 * Excel has answered: the pane begins with the workbook that is open, and with the button that opened it. What it gives
 * back does what another button asks for.
 */
export function startPane(): (name: RibbonCommand) => Promise<void> {
  const host = excelHost()
  keepKeys(document)
  const scheme = excelScheme()
  if (scheme !== null) drawIn(document, scheme)
  let onlyChanges = false
  const served = { ...host, read: () => (onlyChanges ? host.readChanged() : host.read()) }
  const program: PaneProgram = {
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
    canDownload: canDownload(),
  }
  const store = mount(() => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }), {
    serve: (post) => hostForWorker(served, post),
    page: { save: (file) => saveFile(document, file), program },
  })
  // One after the other: in a shared runtime the button that starts the pane comes while the workbook is being read.
  let last = answerRibbon(askedCommand() ?? 'pane', store)
  return async (name) => {
    await showPane()
    last = last.catch(() => undefined).then(() => answerRibbon(name, store))
    await last
  }
}

/** A refusal as the pane knows it from its worker. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal ? new DeskProblem('refused', error.message) : error
  }
}

/** Without a shared runtime every button opens the page anew, with its name in the address. */
function askedCommand(): RibbonCommand | null {
  const asked = new URLSearchParams(location.search).get('command')
  return ribbonCommands.find((name) => name === asked) ?? null
}
