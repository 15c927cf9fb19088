import type { Host, OutputFile } from './host.ts'

/** A host that keeps what is delivered until somebody hands it over to the person. */
export interface Collected extends Pick<Host, 'deliver'> {
  /** Everything delivered, in the order of delivery. */
  readonly delivered: () => readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export function collectFiles(): Collected {
  const files = new Map<string, Uint8Array>()
  return {
    async deliver(delivery) {
      checkPlaces(delivery, files)
      for (const { path, bytes } of delivery) files.set(path, bytes)
      return delivery.map(({ path }) => path)
    },
    delivered: () => [...files].map(([name, bytes]) => ({ name, bytes })),
  }
}

/** A name twice, or one that leads elsewhere, is a bug of the caller. */
function checkPlaces(files: readonly OutputFile[], taken: ReadonlyMap<string, unknown>): void {
  const paths = files.map(({ path }) => path)
  if (new Set(paths).size < paths.length || paths.some((path) => taken.has(path)))
    throw new Error('the same file twice in one delivery')
  const astray = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'))
  if (astray !== undefined) throw new Error(`not below the target folder: ${astray}`)
}
