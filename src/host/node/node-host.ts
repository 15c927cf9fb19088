import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Host, SourceWorkbook } from '../../app/host.ts'
import type { ColumnMapping } from '../../core/plan/waiver.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'
import { deliverFiles } from './deliver.ts'
import { type Gate, signalGate } from './gate.ts'
import { readWorkbookFile } from './read-file.ts'

export interface NodeHostOptions {
  /** Path of the workbook to read; absent where the use case reads none (`new`). */
  readonly source?: string
  /** Folder that files are delivered to; made, with all folders above it, where it is missing. */
  readonly outDir?: string
  /** Read a workbook that is open elsewhere, and overwrite files. */
  readonly force: boolean
  /** Which header means which column, as far as a person has said so. */
  readonly mappings?: readonly ColumnMapping[]
  /** Handed in by the entry point, which alone knows the reader. */
  readonly readGrids: (bytes: Uint8Array, options: { readonly file: string }) => Promise<WorkbookGrid>
  /** In a supervised thread, the gate shared with its supervisor. */
  readonly gate?: Gate
}

/** The host that lives on a disk: path in, path out. Its verbs throw `Refusal`. */
export function nodeHost(options: NodeHostOptions): Host {
  const { source, outDir, force, gate = signalGate() } = options
  return {
    async read() {
      if (source === undefined) throw new Error('this host was given nothing to read')
      return sourceOf(await readWorkbookFile(source, force), { ...options, source })
    },
    async deliver(files) {
      if (outDir === undefined) throw new Error('this host was given no place to deliver to')
      gate.enter()
      let delivered = false
      try {
        const paths = deliverFiles(outDir, files, force, source)
        delivered = true
        return paths
      } finally {
        gate.leave(delivered)
      }
    },
  }
}

/** These bytes as the workbook that lies at `source`. */
export async function sourceOf(
  bytes: Uint8Array,
  { source, mappings, readGrids }: NodeHostOptions & { readonly source: string },
): Promise<SourceWorkbook> {
  const name = basename(source)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const grid = await readGrids(bytes, { file: name })
  return { name, sha256, grid, ...(mappings ? { mappings } : {}) }
}
