import { basename } from 'node:path'
import { type Mapping, parseMapping } from '../core/sheet/mapping.ts'
import { readWorkbookFile } from '../host/node/read-file.ts'
import type { Job } from './command.ts'

/** What the file behind `--mapping` says; nothing without it. Throws `Refusal`. */
export async function readMapping({ mapping, force }: Pick<Job, 'mapping' | 'force'>): Promise<Mapping> {
  if (mapping === null) return { columns: [], colours: [], words: [] }
  const bytes = await readWorkbookFile(mapping, force)
  return parseMapping(new TextDecoder().decode(bytes), basename(mapping))
}
