import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** UTF-8 bytes of a text; `TextEncoder` belongs to hosts, not to core. */
export const utf8 = utf8ToBytes

/** SHA-256 as 64 hex digits; a text counts as its UTF-8 bytes. `crypto.subtle` is missing on pages over plain http. */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8(data) : data))
}

/** Signs that are turned into bytes at once: short pieces by themselves would take longer to turn than to hash. */
const enoughAtOnce = 1 << 16

/** The same of a text that comes in pieces. */
export function sha256HexOf(pieces: Iterable<string>): string {
  const hash = sha256.create()
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < enoughAtOnce) continue
    hash.update(utf8(waiting))
    waiting = ''
  }
  return bytesToHex(hash.update(utf8(waiting)).digest())
}
