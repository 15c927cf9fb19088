import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { openDesk } from '../../../src/app/open-desk.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { scrub } from '../../../src/xlsx/scrub.ts'
import { writePaper } from '../../../src/xlsx/write/write-paper.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'

function hostOf(path: string) {
  let bytes: Uint8Array = readFileSync(path)
  const file = path.split('/').at(-1) ?? ''
  return { bytes: () => bytes, host: {
    read: async () => ({ name: file, sha256: null, grid: await readGrids(bytes, { file }) }),
    deliver: async () => [],
    edit: async (edits: never) => { bytes = patchWorkbook(bytes, edits, { file }) },
  } }
}
const tools = { writePaper, scrub, readGrids, toolVersion: '0.1.0' }
for (const path of (process.env['LOOK'] ?? '').split(',')) {
  test(path, async () => {
    const { host } = hostOf(path)
    const desk = openDesk(host as never, tools as never, { onStage: (s) => console.log(s) })
    const view = await desk.view()
    const { lines, ...f } = view.findings
    console.log(JSON.stringify({ ...view, findings: { ...f, lines: lines.slice(0, 12) } }, null, 1))
    if (view.plan.isForeignList) { const { adoption } = await desk.adopt(); console.log(JSON.stringify(adoption, null, 1)) }
    else { const { view: v } = await desk.exportPlan({ edition: 'both', draft: false, date: '2026-11-22' }); console.log(JSON.stringify(v, null, 1)) }
  }, 60000)
}
