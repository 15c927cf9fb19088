import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { hostQuery, type InChromiumOptions, surround } from '../excel-host/in-chromium.ts'
import type { OfficeAround } from '../excel-host/office-around.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel-host/simulated-excel.ts'
import { type OpenPage, openPage } from './browser.ts'

/*
 * The built pane beside a workbook: Chromium, the real office.js and the simulated Excel around them.
 */

const pages = fileURLToPath(new URL('../../dist/pages', import.meta.url))
const address = 'https://plan.musterstadt.example/0.1.0/'

export interface PaneInExcel extends OpenPage {
  readonly excel: SimulatedExcel
  /** The ribbon, and what Office does around the workbook. */
  readonly office: OfficeAround
}

interface PaneOptions extends SimulatedExcelOptions, InChromiumOptions {
  /** The name of a button of the ribbon, as in the manifest without the shared runtime. */
  readonly command?: string
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Opens the pane beside the workbook in this file. */
export async function openPane(file: string, options: PaneOptions = {}): Promise<PaneInExcel> {
  const { command, viewport = { width: 350, height: 800 }, ...rest } = options
  const excel = new SimulatedExcel(file, rest)
  const opened = await openPage({ viewport })
  const office = await surround(opened.context, excel, rest)
  await servePages(opened.context)
  await opened.page.goto(`${address}taskpane.html?${command ? `command=${command}&` : ''}${hostQuery}`)
  return { ...opened, excel, office }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
}

/** The built files at the address of a municipality; a test must not need a certificate. */
export async function servePages(context: BrowserContext): Promise<void> {
  await context.route(`${address}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/0.1.0/', '')
    const body = await readFile(join(pages, path)).catch(() => null)
    if (body === null) return route.fulfill({ status: 404 })
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
}
