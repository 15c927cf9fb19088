import { basename } from 'node:path'
import type { FileHost, PatchWorkbook } from '../../app/host.ts'
import { type NodeHostOptions, nodeHost, sourceOf } from './node-host.ts'
import { readWorkbookFile } from './read-file.ts'

export interface EditableHostOptions extends NodeHostOptions {
  readonly source: string
  /** Handed in by the entry point, which alone knows the writer. */
  readonly patchWorkbook: PatchWorkbook
}

/**
 * The host on a disk, with a workbook that can be written into: in memory, never in the person's own file. What was
 * written is there for `deliver`. Its verbs throw `Refusal`.
 */
export function editableNodeHost(options: EditableHostOptions): FileHost {
  const { source, force, patchWorkbook } = options
  let bytes: Uint8Array | null = null
  const held = async () => {
    bytes ??= await readWorkbookFile(source, force)
    return bytes
  }
  return {
    ...nodeHost(options),
    read: async () => sourceOf(await held(), options),
    async edit(edits, onLeftOut) {
      bytes = patchWorkbook(await held(), edits, { file: basename(source) }, onLeftOut)
    },
    bytes() {
      if (bytes === null) throw new Error('the workbook was not read')
      return bytes
    },
  }
}
