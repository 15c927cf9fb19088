import '../styles/first.ts'
import { type RibbonCommand, ribbonCommands } from '../../src/core/text/ribbon-commands.ts'
import { saveFile } from '../../src/host/browser/save-file.ts'
import { showPane } from '../../src/host/excel/commands.ts'
import { canDownload } from '../../src/host/excel/platform.ts'
import { excelScheme } from '../../src/host/excel/theme.ts'
import { mount } from '../mount.tsx'
import type { PaneProgram } from '../pane-program.ts'
import { drawIn } from './colour-scheme.ts'
import { keepKeys } from './keep-keys.ts'
import { answerRibbon } from './ribbon-work.ts'

/**
 * Excel has answered: the pane begins with the workbook that is open, and with the button that opened it. What it gives
 * back does what another button asks for.
 */
export function startPane(): (name: RibbonCommand) => Promise<void> {
  keepKeys(document)
  const scheme = excelScheme()
  if (scheme !== null) drawIn(document, scheme)
  // What speaks with the workbook is as much again as the pane; the first frame does not wait for it.
  const workbook = import('./workbook.ts').then(({ connectWorkbook }) => connectWorkbook())
  const program: PaneProgram = {
    show: async (sheet, cell) => (await workbook).program.show(sheet, cell),
    undo: async () => (await workbook).program.undo(),
    open: async (file) => (await workbook).program.open(file),
    onChanged: async (tell) => (await workbook).program.onChanged(tell),
    onlyChanges: async (work) => (await workbook).program.onlyChanges(work),
    canDownload: canDownload(),
  }
  const store = mount(() => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }), {
    serve: (post) => {
      const answered = workbook.then(({ serve }) => serve(post))
      return async (call) => (await answered)(call)
    },
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

/** Without a shared runtime every button opens the page anew, with its name in the address. */
function askedCommand(): RibbonCommand | null {
  const asked = new URLSearchParams(location.search).get('command')
  return ribbonCommands.find((name) => name === asked) ?? null
}
