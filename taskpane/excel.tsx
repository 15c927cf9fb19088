import { ribbonCommands } from '../src/core/text/ribbon-commands.ts'
import { associateCommands } from '../src/host/excel/commands.ts'
import { loadOffice } from '../src/host/excel/load-office.ts'

/*
 * Entry point of the pane in Excel. Little comes with it: until Excel has answered, nothing can be done.
 */

/** The only address from which Microsoft supports office.js; the policy of the page names it, too. */
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
/** Whoever waits longer thinks that it is broken. */
const mostMilliseconds = 7_500

const problem = await loadOffice(document, { address: officeAddress, mostMilliseconds })
if (problem === null) {
  const pane = import('./excel/start-pane.tsx').then(({ startPane }) => startPane())
  // Now: a button may be what has started the pane, and Excel calls its function once, as soon as office.js is ready.
  associateCommands(ribbonCommands, async (name) => (await pane)(name))
} else (await import('./excel/no-excel.tsx')).showNoExcel(problem)
