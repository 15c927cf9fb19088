import { deflateSync } from 'fflate'
import { Refusal } from '../../core/refusal.ts'
import { crc32 } from '../read/crc32.ts'
import { packedBytes, type ZipEntry } from '../read/zip.ts'

/** An archive as it was opened. */
interface Archive {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  readonly file: string
}

/** One file to be put into the new archive, packed. */
interface Packed {
  /** Its local header with name and extra fields, and its entry of the directory. */
  readonly local: Uint8Array
  readonly listed: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packed: Uint8Array
  readonly bytes: number
}

/** 6 would save another twelfth and take twice as long. */
const level = 3
const longest32 = 0xfffffffe

/**
 * The archive with some entries changed and others added at its end. Order, names, times, attributes and comments of
 * the entries stay; what is not changed is taken over packed, without ever being looked at. Long sizes (zip64) and sizes
 * that follow the data are written in the short way. Throws `Refusal` where entries share their bytes: each copy of
 * them would make the file grow. Source: APPNOTE.TXT 6.3.10, sections 4.3.6 to 4.3.16.
 */
export function rewriteArchive(
  { bytes, entries, file }: Archive,
  changed: ReadonlyMap<ZipEntry, Uint8Array>,
  added: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  let taken = 0
  const kept = entries.map((entry) => {
    const damaged = new Refusal('file/damaged', { file, part: entry.name })
    const packed = packedBytes(bytes, entry)
    if (packed === null || entry.claimedBytes > longest32) throw damaged
    const heads = { local: localHead(bytes, entry), listed: listedHead(bytes, entry) }
    taken += heads.local.length + packed.length
    if (taken > bytes.length) throw damaged
    const data = changed.get(entry)
    if (data !== undefined) return { ...heads, ...pack(data, entry.method) }
    return { ...heads, method: entry.method, crc: entry.crc, packed, bytes: entry.claimedBytes }
  })
  const fresh = added.map(({ name, bytes: data }) => ({ ...newHeads(name), ...pack(data, 8) }))
  return assemble([...kept, ...fresh])
}

function pack(data: Uint8Array, method: number): Omit<Packed, 'local' | 'listed'> {
  const packed = method === 0 ? data : deflateSync(data, { level })
  return { method, crc: crc32(data), packed, bytes: data.length }
}

function assemble(files: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    pieces.push(setFields(file.local, 6, file), file.packed)
    const listed = setFields(file.listed, 8, file)
    new DataView(listed.buffer).setUint32(42, offset, true)
    directory.push(listed)
    offset += file.local.length + file.packed.length
  }
  const length = directory.reduce((sum, { length }) => sum + length, 0)
  return concatenated([...pieces, ...directory, endOfDirectory(files.length, length, offset)])
}

/** Flags, method, time, sum and sizes stand in the same order in both heads, from different places on. */
function setFields(head: Uint8Array, at: number, { method, crc, packed, bytes }: Packed): Uint8Array {
  const view = new DataView(head.buffer)
  view.setUint16(at, view.getUint16(at, true) & ~sizesFollow, true)
  view.setUint16(at + 2, method, true)
  view.setUint32(at + 8, crc, true)
  view.setUint32(at + 12, packed.length, true)
  view.setUint32(at + 16, bytes, true)
  return head
}

const sizesFollow = 8

/** A copy of the local header, without its long sizes. */
function localHead(bytes: Uint8Array, { offset }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const nameTo = offset + 30 + view.getUint16(offset + 26, true)
  const extra = withoutLongSizes(bytes.subarray(nameTo, nameTo + view.getUint16(offset + 28, true)))
  const head = concatenated([bytes.subarray(offset, nameTo), extra])
  new DataView(head.buffer).setUint16(28, extra.length, true)
  return head
}

/** A copy of the directory's entry, without its long sizes. */
function listedHead(bytes: Uint8Array, { listedAt }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const nameTo = listedAt + 46 + view.getUint16(listedAt + 28, true)
  const extraTo = nameTo + view.getUint16(listedAt + 30, true)
  const extra = withoutLongSizes(bytes.subarray(nameTo, extraTo))
  const comment = bytes.subarray(extraTo, extraTo + view.getUint16(listedAt + 32, true))
  const head = concatenated([bytes.subarray(listedAt, nameTo), extra, comment])
  const headView = new DataView(head.buffer)
  headView.setUint16(30, extra.length, true)
  // All on this one disk.
  headView.setUint16(34, 0, true)
  return head
}

/** Extra fields without the one of id 1; what is no row of fields is padding and stays. */
function withoutLongSizes(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; ) {
    const next = at + 4 + view.getUint16(at + 2, true)
    if (next > extra.length) break
    if (view.getUint16(at, true) === 1) return concatenated([extra.subarray(0, at), extra.subarray(next)])
    at = next
  }
  return extra
}

/** 1 January 1980, the first day that a zip knows: no clock is asked. */
const firstDay = 0x0021

function newHeads(name: string): Pick<Packed, 'local' | 'listed'> {
  const written = new TextEncoder().encode(name)
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04034b50, true)
  local.setUint16(4, 20, true)
  local.setUint16(12, firstDay, true)
  local.setUint16(26, written.length, true)
  const listed = new DataView(new ArrayBuffer(46))
  listed.setUint32(0, 0x02014b50, true)
  listed.setUint16(4, 20, true)
  listed.setUint16(6, 20, true)
  listed.setUint16(14, firstDay, true)
  listed.setUint16(28, written.length, true)
  return {
    local: concatenated([new Uint8Array(local.buffer), written]),
    listed: concatenated([new Uint8Array(listed.buffer), written]),
  }
}

function endOfDirectory(count: number, length: number, offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, count, true)
  end.setUint16(10, count, true)
  end.setUint32(12, length, true)
  end.setUint32(16, offset, true)
  return new Uint8Array(end.buffer)
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
