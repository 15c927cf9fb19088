import { dirname } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { errorCode } from './error-code.ts'

/** The `Refusal` behind an error of the file system while writing `file`; anything else that is thrown goes through. */
export function targetRefusal(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error
  const code = errorCode(error)
  switch (code) {
    case '':
      throw error
    case 'ENOTDIR':
      return new Refusal('target/not-a-directory', { file: dirname(file) }, error)
    // Nothing can be made there: a drive that is not connected, a folder of the system's own.
    case 'ENOENT':
      return new Refusal('target/parent-missing', { file, parent: dirname(file) }, error)
    case 'EACCES':
    case 'EROFS':
      return new Refusal('target/no-permission', { file }, error)
    // Windows says EPERM or EBUSY where another program has the file open.
    case 'EBUSY':
    case 'ETXTBSY':
      return new Refusal('target/open-elsewhere', { file }, error)
    case 'EPERM':
      return new Refusal(
        process.platform === 'win32' ? 'target/open-elsewhere' : 'target/no-permission',
        { file },
        error,
      )
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal('target/disk-full', { file }, error)
    default:
      return new Refusal('target/not-writable', { file, reason: code }, error)
  }
}
