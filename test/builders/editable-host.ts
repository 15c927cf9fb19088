import type { FileHost, OutputFile } from '../../src/app/host.ts'
import { sha256Hex } from '../../src/core/sha256.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'

/** A host over the bytes of a workbook, as the page's is: it reads what was written into them. */
export interface BytesHost extends FileHost {
  readonly delivered: OutputFile[]
  /** How often the workbook was read. */
  reads(): number
}

export function bytesHost(file: string, source: Uint8Array): BytesHost {
  const delivered: OutputFile[] = []
  let bytes = source
  let reads = 0
  return {
    delivered,
    bytes: () => bytes,
    reads: () => reads,
    read: async () => {
      reads++
      return { name: file, sha256: sha256Hex(bytes), grid: await readGrids(bytes, { file }) }
    },
    deliver: async (files) => {
      delivered.push(...files)
      return files.map(({ path }) => path)
    },
    edit: async (edits, onLeftOut) => {
      bytes = patchWorkbook(bytes, edits, { file }, onLeftOut)
    },
  }
}
