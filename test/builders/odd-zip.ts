import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src/xlsx/read/crc32.ts'

/** How an entry of an archive may be written besides the plain way. */
export interface OddEntry {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  /** Sizes follow the data, as streaming writers do it: with or without a signature of their own. */
  readonly sizesFollow?: 'signed' | 'bare'
  /** Sizes in 64 bits. */
  readonly long?: boolean
  /** Extra fields of both heads. */
  readonly extra?: Uint8Array
  readonly comment?: string
  readonly dosTime?: number
  readonly dosDate?: number
}

/** An archive of odd entries, each of which is allowed. */
export function oddZip(entries: readonly OddEntry[]): Uint8Array {
  const bodies: Buffer[] = []
  const listings: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const body = localEntry(entry)
    listings.push(listing(entry, offset))
    bodies.push(body)
    offset += body.length
  }
  const directory = Buffer.concat(listings)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

function packed({ data, stored }: OddEntry): Buffer {
  return stored ? Buffer.from(data) : deflateRawSync(Buffer.from(data), { level: 9 })
}

/** Version, flags, method, time, sum, sizes and the lengths of name and extra: the same in both heads. */
function fields(entry: OddEntry, extra: Uint8Array, sizes: boolean): Buffer {
  const data = Buffer.from(entry.data)
  const head = Buffer.alloc(26)
  head.writeUInt16LE(entry.long ? 45 : 20, 0)
  head.writeUInt16LE(0x800 | (entry.sizesFollow ? 8 : 0), 2)
  head.writeUInt16LE(entry.stored ? 0 : 8, 4)
  head.writeUInt16LE(entry.dosTime ?? 0, 6)
  head.writeUInt16LE(entry.dosDate ?? 0x21, 8)
  if (sizes) {
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(entry.long ? 0xffffffff : packed(entry).length, 14)
    head.writeUInt32LE(entry.long ? 0xffffffff : data.length, 18)
  }
  head.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  head.writeUInt16LE(extra.length, 24)
  return head
}

function extraOf(entry: OddEntry, offset: number | null): Uint8Array {
  const own = entry.extra ?? new Uint8Array()
  if (!entry.long) return own
  const long = Buffer.alloc(offset === null ? 20 : 28)
  long.writeUInt16LE(1, 0)
  long.writeUInt16LE(long.length - 4, 2)
  long.writeBigUInt64LE(BigInt(Buffer.from(entry.data).length), 4)
  long.writeBigUInt64LE(BigInt(packed(entry).length), 12)
  if (offset !== null) long.writeBigUInt64LE(BigInt(offset), 20)
  return Buffer.concat([long, own])
}

function localEntry(entry: OddEntry): Buffer {
  const extra = extraOf(entry, null)
  const head = fields(entry, extra, entry.sizesFollow === undefined)
  const parts = [Buffer.from('PK\u0003\u0004'), head, Buffer.from(entry.name), extra, packed(entry)]
  return Buffer.concat([...parts, following(entry)])
}

function following(entry: OddEntry): Buffer {
  if (entry.sizesFollow === undefined) return Buffer.alloc(0)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc32(Buffer.from(entry.data)), 0)
  sizes.writeUInt32LE(packed(entry).length, 4)
  sizes.writeUInt32LE(Buffer.from(entry.data).length, 8)
  return entry.sizesFollow === 'signed' ? Buffer.concat([Buffer.from('PK\u0007\u0008'), sizes]) : sizes
}

function listing(entry: OddEntry, offset: number): Buffer {
  const extra = extraOf(entry, offset)
  const comment = Buffer.from(entry.comment ?? '')
  const tail = Buffer.alloc(14)
  tail.writeUInt16LE(comment.length, 0)
  tail.writeUInt32LE(entry.long ? 0xffffffff : offset, 10)
  const start = Buffer.from('PK\u0001\u0002\u0014\u0000')
  return Buffer.concat([start, fields(entry, extra, true), tail, Buffer.from(entry.name), extra, comment])
}
