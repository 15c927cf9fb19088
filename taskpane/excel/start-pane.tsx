import '../styles/first.ts'
import { type RibbonCommand, ribbonCommands } from '../../src/core/text/ribbon-commands.ts'
import { saveFile } from '../../src/host/browser/save-file.ts'
import { showPane } from '../../src/host/excel/commands.ts'
import { canDownload } from '../../src/host/excel/platform.ts'
import { excelScheme } from '../../src/host/excel/theme.ts'
import { mount } from '../mount.tsx'
import { type PaneProgram, programLink } from '../pane-program.ts'
import { afterFrame } from './after-frame.ts'
import { drawIn } from './colour-scheme.ts'
import { connectLater } from './connect-later.ts'
import { answerRibbon } from './ribbon-work.ts'

/**
 * Excel has answered: the pane begins with the workbook that is open, and with the button that opened it. What it gives
 * back does what another button asks for.
 */
export function startPane(): (name: RibbonCommand) => Promise<void> {
  const scheme = excelScheme()
  if (scheme !== null) drawIn(document, scheme)
  // The desk and what speaks with the workbook are many times as much as the first frame, which does not wait for them.
  const { desk, verbs } = connectLater(afterFrame())
  const program: PaneProgram = { ...verbs, canDownload: canDownload() }
  const store = mount(desk, {
    page: { save: (file) => saveFile(document, file), link: (parts) => programLink(program, parts) },
    files: null,
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
