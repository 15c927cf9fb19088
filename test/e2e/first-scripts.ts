import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { paneAddress } from './served-pages.ts'

/*
 * What a built page has to fetch before a person sees anything of it.
 */

/** What the first frame of each can be told by: a file can be chosen, the pane stands and says what it is doing. */
export const firstFrames = { page: 'input[type=file]', pane: 'nav' } as const

/**
 * Our own scripts that are asked for until the frame in which this element is drawn for the first time, however they are
 * asked for: linked, preloaded, imported, as a worker. Their names, in that order.
 */
export async function firstScripts(page: Page, address: string, drawn: string): Promise<readonly string[]> {
  await page.addInitScript(watchFor, drawn)
  await page.goto(address)
  // The browser lists a file when it has arrived: so wait until everything has.
  await page.waitForLoadState('networkidle')
  const asked = await page.evaluate(() => {
    const { firstFrame = 0 } = window as unknown as { readonly firstFrame?: number }
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= firstFrame)
    return files.map(({ name }) => name)
  })
  return asked.filter((url) => url.startsWith(paneAddress) && url.endsWith('.js')).map(fileName)
}

/** As in `assets`. */
export function fileName(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? ''
}

const assets = fileURLToPath(new URL('../../dist/pages/assets', import.meta.url))

/** Scripts, and all that they cannot begin without. */
export function withImports(scripts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const text = readFileSync(join(assets, name), 'utf8')
    for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) add(imported)
  }
  for (const name of scripts) add(name)
  return [...found]
}

/** As a web server sends them (gzip). */
export function kilobytes(scripts: readonly string[]): number {
  const sizes = [...new Set(scripts)].map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

/** In the page: `window.firstFrame` becomes the time of the frame. */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return
    observer.disconnect()
    requestAnimationFrame(() => Object.assign(window, { firstFrame: performance.now() }))
  })
  observer.observe(document, { childList: true, subtree: true })
}
