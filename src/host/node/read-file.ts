import { promises } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { errorCode } from './error-code.ts'
import { lockBeside } from './lock-file.ts'

const megabyte = 1_000_000
const limit = 50

/**
 * The bytes of a workbook as it lies on the disk. With `force` the last saved state is read although a program has the
 * file open. Throws `Refusal`.
 */
export async function readWorkbookFile(path: string, force: boolean): Promise<Uint8Array> {
  const file = basename(path)
  try {
    const found = await promises.stat(path)
    if (found.isDirectory()) throw new Refusal('file/directory', { file })
    if (!found.isFile()) throw new Refusal('file/not-a-workbook', { file })
    if (found.size > limit * megabyte) {
      throw new Refusal('file/too-big', { file, megabytes: found.size / megabyte, limit })
    }
    const lock = force ? null : lockBeside(path)
    if (lock !== null) throw new Refusal('file/open-elsewhere', { file, lock })
    return await promises.readFile(path)
  } catch (error) {
    throw error instanceof Refusal ? error : readRefusal(error, path)
  }
}

function readRefusal(error: unknown, path: string): Refusal {
  const file = basename(path)
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('file/missing', { file: path }, error)
  if (code === 'EACCES' || code === 'EPERM') return new Refusal('file/no-permission', { file }, error)
  if (code === 'EBUSY' || code === 'ETXTBSY') return new Refusal('file/busy', { file }, error)
  if (code === '') throw error
  return new Refusal('file/not-readable', { file, reason: code }, error)
}
