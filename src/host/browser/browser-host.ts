import { type Collected, collectFiles } from '../../app/collect-files.ts'
import type { DeskFile } from '../../app/desk.ts'
import type { FileHost, PatchWorkbook, SourceWorkbook } from '../../app/host.ts'
import { sha256Hex } from '../../core/sha256.ts'
import type { WorkbookGrid } from '../../core/sheet/grid.ts'

interface BrowserHostOptions {
  /** The workbook that a person chose or dropped; absent where the use case reads none. */
  readonly file?: DeskFile
  /** Handed in by the entry point, which alone knows reader and writer. */
  readonly readGrids: (bytes: Uint8Array, options: { readonly file: string }) => Promise<WorkbookGrid>
  readonly patchWorkbook: PatchWorkbook
}

/** The host of a page: a file in, downloads out. It holds bytes only; the person's own file is never touched. */
export interface BrowserHost extends FileHost, Collected {}

/** Its verbs throw `Refusal`. */
export function browserHost({ file, readGrids, patchWorkbook }: BrowserHostOptions): BrowserHost {
  let bytes = file?.bytes ?? null
  let reading: Promise<SourceWorkbook> | null = null
  const opened = () => {
    if (file === undefined || bytes === null) throw new Error('this host was given nothing to read')
    return { name: file.name, bytes }
  }
  const readAnew = async (): Promise<SourceWorkbook> => {
    const { name, bytes: now } = opened()
    return { name, sha256: sha256Hex(now), grid: await readGrids(now, { file: name }) }
  }
  return {
    read() {
      reading ??= readAnew()
      return reading
    },
    async edit(edits, onLeftOut) {
      const { name, bytes: now } = opened()
      bytes = patchWorkbook(now, edits, { file: name }, onLeftOut)
      reading = null
    },
    ...collectFiles(),
    bytes: () => opened().bytes,
  }
}
