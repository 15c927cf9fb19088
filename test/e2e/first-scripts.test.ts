import { expect, test } from 'vitest'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { examplePlan } from '../cli/process.ts'
import { hostQuery, surround } from '../excel-host/in-chromium.ts'
import { SimulatedExcel } from '../excel-host/simulated-excel.ts'
import { openPage } from './browser.ts'
import { firstFrames, firstScripts, kilobytes } from './first-scripts.ts'
import { paneAddress, servePages } from './served-pages.ts'

test.skipIf(skipWithoutOpenpyxl)(
  'the pane in Excel fetches no more scripts before its first frame than the page does',
  // On a machine so busy that a frame is late, what waits for idleness can come before it.
  { retry: 2 },
  async () => {
    const file = await openPage()
    await servePages(file.context)
    const ofPage = await firstScripts(file.page, `${paneAddress}index.html`, firstFrames.page)
    const excel = await openPage({ viewport: { width: 350, height: 800 } })
    await surround(excel.context, new SimulatedExcel(examplePlan), { sharesRuntime: false })
    await servePages(excel.context)
    const ofPane = await firstScripts(
      excel.page,
      `${paneAddress}taskpane.html?command=check&${hostQuery}`,
      firstFrames.pane,
    )
    expect(ofPage.length).toBeGreaterThan(0)
    expect(ofPane.join(' ')).toContain('start-pane')
    expect(kilobytes(ofPane)).toBeLessThanOrEqual(kilobytes(ofPage))
  },
)
