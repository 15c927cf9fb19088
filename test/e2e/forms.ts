import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadConfigFromFile } from 'vite'
import { serve } from './browser.ts'

/*
 * The two forms in which the pages reach people; whatever a test says holds for both.
 */

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What is built for a web server, and the one file; `npm test` builds both before. */
export const pagesFolder = place('dist/pages')
const singleFile = place('dist/massnahmenplan.html')

/** A path below which no build expects to be served. */
export const subPath = '/unter/pfad/'

export interface Form {
  readonly name: 'the served pages' | 'the single file'
  /** Where the page is; everything it may ask for begins so. */
  readonly address: () => Promise<string>
}

/** The headers that a web server should send, by the configuration of the build. */
export async function serverHeaders(): Promise<Readonly<Record<string, string>>> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, place('vite.config.ts'))
  const headers = loaded?.config.preview?.headers
  if (headers === undefined) throw new Error('the configuration names no headers')
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

let served: Promise<string> | null = null

function servedPages(): Promise<string> {
  served ??= serverHeaders().then((headers) => serve(pagesFolder, { base: subPath, headers }))
  return served
}

export const forms: readonly Form[] = [
  { name: 'the served pages', address: servedPages },
  { name: 'the single file', address: async () => pathToFileURL(singleFile).href },
]
