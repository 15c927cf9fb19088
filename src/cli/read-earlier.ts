import { basename } from 'node:path'
import { type EarlierProtocol, parseProtocol } from '../core/check/earlier-protocol.ts'
import { readWorkbookFile } from '../host/node/read-file.ts'

/** The earlier protocol behind `--since`; nothing without it. Throws `Refusal`. */
export async function readEarlier(path: string | null, force: boolean): Promise<EarlierProtocol | undefined> {
  if (path === null) return undefined
  const bytes = await readWorkbookFile(path, force)
  return parseProtocol(new TextDecoder().decode(bytes), basename(path))
}
