import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Name of the file that Excel or LibreOffice lays beside an open workbook; `null` where there is none. */
export function lockBeside(path: string): string | null {
  const name = basename(path)
  const locks = [`~$${name}`, `.~lock.${name}#`]
  return locks.find((lock) => existsSync(join(dirname(path), lock))) ?? null
}
