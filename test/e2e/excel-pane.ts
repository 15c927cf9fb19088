import { hostQuery, type InChromiumOptions, surround } from '../excel-host/in-chromium.ts'
import type { OfficeAround } from '../excel-host/office-around.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel-host/simulated-excel.ts'
import { type OpenPage, openPage } from './browser.ts'
import { paneAddress, servePages } from './served-pages.ts'

/*
 * The built pane beside a workbook: Chromium, the real office.js and the simulated Excel around them.
 */

export interface PaneInExcel extends OpenPage {
  readonly excel: SimulatedExcel
  /** The ribbon, and what Office does around the workbook. */
  readonly office: OfficeAround
}

interface PaneOptions extends SimulatedExcelOptions, InChromiumOptions {
  /** The name of a button of the ribbon, as in the manifest without the shared runtime. */
  readonly command?: string
  /** Files of the pane that cannot be had. */
  readonly missing?: RegExp
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Opens the pane beside the workbook in this file. */
export async function openPane(file: string, options: PaneOptions = {}): Promise<PaneInExcel> {
  const { command, missing, viewport = { width: 350, height: 800 }, ...rest } = options
  const excel = new SimulatedExcel(file, rest)
  const opened = await openPage({ viewport })
  const office = await surround(opened.context, excel, rest)
  await servePages(opened.context, missing)
  await opened.page.goto(`${paneAddress}taskpane.html?${command ? `command=${command}&` : ''}${hostQuery}`)
  return { ...opened, excel, office }
}
