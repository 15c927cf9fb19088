import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'

const pages = fileURLToPath(new URL('../../dist/pages', import.meta.url))
/** Where a municipality may have laid the pages. */
export const paneAddress = 'https://plan.musterstadt.example/0.1.0/'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
}

/**
 * The built files at the address of a municipality; a test must not need a certificate. Files whose names match are not to be
 * had, as after an update or without a network.
 */
export async function servePages(context: BrowserContext, missing: RegExp | null = null): Promise<void> {
  await context.route(`${paneAddress}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/0.1.0/', '')
    if (missing?.test(path)) return route.abort()
    const body = await readFile(join(pages, path)).catch(() => null)
    if (body === null) return route.fulfill({ status: 404 })
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
}
