/** One entry of a zip archive, as its directory at the end of the file claims it to be. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly claimedBytes: number
  /** Where its local header begins. */
  readonly offset: number
  /** Where its entry in the directory begins. */
  readonly listedAt: number
}

/** What the directory of an archive says; `truncated` means that its end is missing. */
type ZipDirectory =
  | { readonly state: 'whole'; readonly entries: readonly ZipEntry[] }
  | { readonly state: 'truncated' }
  | { readonly state: 'no-zip' }

const localSignature = 0x04034b50
const directorySignature = 0x02014b50
const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const unknown32 = 0xffffffff

/**
 * Reads the directory of an archive. The directory and not the local headers is what every reader goes by; what it
 * claims about sizes is believed by nobody here. That is why it is our own: fflate's `unzipSync` takes as much memory as
 * is claimed (1 GB for an entry of 1,000 bytes, measured) and silently cuts off what goes beyond the claim; only its
 * `Inflate` is used. Source: APPNOTE.TXT 6.3.10, sections 4.3.6 to 4.3.16.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = bytes.length < 22 ? 0 : view.getUint32(0, true)
  if (signature === endSignature) return { state: 'whole', entries: [] }
  if (signature !== localSignature) return { state: bytes.length < 22 && startsLikeZip(bytes) ? 'truncated' : 'no-zip' }
  const end = findEnd(view)
  if (end === null) return { state: 'truncated' }
  try {
    return { state: 'whole', entries: readEntries(view, bytes, end.offset, end.count) }
  } catch (error) {
    if (error instanceof RangeError) return { state: 'truncated' }
    throw error
  }
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The packed bytes of an entry; `null` where they are not in the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return null
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const to = from + entry.packedBytes
  return to > bytes.length ? null : bytes.subarray(from, to)
}

function findEnd(view: DataView): { offset: number; count: number } | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    const far = at >= 20 && view.getUint32(at - 20, true) === locator64Signature ? end64(view, at - 20) : null
    return far ?? { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) }
  }
  return null
}

function end64(view: DataView, locator: number): { offset: number; count: number } | null {
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) return null
  return { offset: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) }
}

function readEntries(view: DataView, bytes: Uint8Array, offset: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== directorySignature) throw new RangeError('no directory entry')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const extra = at + 46 + nameLength
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, extra, extraLength),
      listedAt: at,
    })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** Sizes that do not fit 32 bits stand in an extra field (id 1), in this order, only where the short one says so. */
function sizes(view: DataView, at: number, extra: number, extraLength: number) {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let long = field64(view, extra, extra + extraLength)
  const [claimedBytes = 0, packedBytes = 0, offset = 0] = short.map((value) => {
    if (value !== unknown32 || long === null) return value
    const at64 = long
    long += 8
    return Number(view.getBigUint64(at64, true))
  })
  return { claimedBytes, packedBytes, offset }
}

function field64(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return null
}
