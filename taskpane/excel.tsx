import { loadOffice } from '../src/host/excel/load-office.ts'

/*
 * Entry point of the pane in Excel. Little comes with it: until Excel has answered, nothing can be done.
 */

/** The only address from which Microsoft supports office.js; the policy of the page names it, too. */
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
/** Whoever waits longer thinks that it is broken. */
const mostMilliseconds = 7_500

const problem = await loadOffice(document, { address: officeAddress, mostMilliseconds })
if (problem === null) (await import('./excel/start-pane.tsx')).startPane()
else (await import('./excel/no-excel.tsx')).showNoExcel(problem)
