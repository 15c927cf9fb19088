import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { until } from './browser.ts'

/** A file as it lands in the person's folder. */
export interface Downloaded {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Catches what the page hands over once `act` has begun, in order; `blob:` addresses and `file:` pages included.
 *
 * @throws where fewer files than expected begin to come in time, or the browser gives one up.
 */
export async function downloads(page: Page, act: () => Promise<unknown>, expected = 1): Promise<readonly Downloaded[]> {
  const begun: Download[] = []
  const note = (download: Download): unknown => begun.push(download)
  page.on('download', note)
  try {
    await act()
    await until(`${expected} downloads`, () => begun.length >= expected, 60_000)
    return await Promise.all(begun.map(bytesOf))
  } finally {
    page.off('download', note)
  }
}

async function bytesOf(download: Download): Promise<Downloaded> {
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}
