import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Name of the file that Excel or LibreOffice lays beside an open workbook; `null` where there is none. */
export function lockBeside(path: string): string | null {
  const name = basename(path)
  // Excel keeps the whole name, or drops its first two characters where the name is long.
  const locks = [`~$${name}`, ...(name.length > 8 ? [`~$${name.slice(2)}`] : []), `.~lock.${name}#`]
  return locks.find((lock) => existsSync(join(dirname(path), lock))) ?? null
}
