import { Inflate } from 'fflate'
import { Refusal } from '../../core/refusal.ts'
import { crc32 } from './crc32.ts'
import type { Source } from './limits.ts'
import { packedBytes, type ZipEntry } from './zip.ts'

/**
 * The parts of a package, unpacked only when asked for: what nobody reads (pictures, macros, pivots) costs nothing
 * and can do no harm. Names are compared like Excel does, without regard to case. A `Map` keeps `__proto__` an
 * ordinary name, and nothing is ever written to a path, so `../` is one, too.
 */
export class Package {
  private unpackedBytes = 0
  private readonly bytes: Uint8Array
  private readonly source: Source
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private readonly onUnpacked: ((bytes: number) => void) | undefined

  /** `onUnpacked` is told the bytes of every part that has been unpacked. */
  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], source: Source, onUnpacked?: (bytes: number) => void) {
    if (entries.length > source.limits.parts) {
      const values = { file: source.file, parts: entries.length, limit: source.limits.parts }
      throw new Refusal('file/too-many-parts', values)
    }
    this.bytes = bytes
    this.source = source
    this.onUnpacked = onUnpacked
    this.entries = new Map(entries.map((entry) => [partKey(entry.name), entry]))
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name))
  }

  names(): readonly string[] {
    return [...this.entries.keys()]
  }

  /** The entry that a part lies in; `null` where there is none. */
  entry(name: string): ZipEntry | null {
    return this.entries.get(partKey(name)) ?? null
  }

  /** The bytes of a part, none where there is no such part. Throws `Refusal`. */
  contents(name: string): Uint8Array {
    const entry = this.entry(name)
    return entry === null ? new Uint8Array() : joined(this.unpack(entry))
  }

  /** The text of a part (UTF-8, or UTF-16 with its mark); `null` where there is none. Throws `Refusal`. */
  text(name: string): string | null {
    return this.has(name) ? [...this.pieces(name)].join('') : null
  }

  /**
   * The same text piece by piece, none where there is no such part: a large one is never in memory as text. It has been
   * unpacked and proved as a whole before this returns. Throws `Refusal`.
   */
  pieces(name: string): Iterable<string> {
    const entry = this.entries.get(partKey(name))
    return entry === undefined ? [] : decoded(this.unpack(entry))
  }

  private unpack(entry: ZipEntry): Uint8Array[] {
    const { file } = this.source
    if (entry.encrypted) throw new Refusal('file/encrypted', { file })
    const packed = packedBytes(this.bytes, entry)
    if (packed === null) throw new Refusal('file/truncated', { file })
    const chunks: Uint8Array[] = []
    let bytes = 0
    const take = (chunk: Uint8Array): void => {
      bytes += chunk.length
      this.spend(chunk.length, bytes, packed.length, entry.name)
      chunks.push(chunk)
    }
    try {
      if (entry.method === 0) take(packed)
      else if (entry.method === 8) inflate(packed, take)
      else throw new Error(`compression method ${entry.method}`)
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal('file/damaged', { file, part: entry.name }, error)
    }
    if (chunks.reduce((crc, chunk) => crc32(chunk, crc), 0) !== entry.crc) {
      throw new Refusal('file/damaged', { file, part: entry.name })
    }
    this.onUnpacked?.(bytes)
    return chunks
  }

  private spend(chunk: number, bytes: number, packed: number, part: string): void {
    const { file, limits } = this.source
    this.unpackedBytes += chunk
    if (bytes > limits.ratioFromBytes && bytes > packed * limits.ratio) {
      throw new Refusal('file/packed-too-tightly', { file, part })
    }
    if (this.unpackedBytes > limits.unpackedBytes) {
      throw new Refusal('file/unpacks-too-large', { file, limit: limits.unpackedBytes / 1_000_000 })
    }
  }
}

/** Small pieces in, so that a bomb is noticed after at most 16 MB. */
const inputBytes = 16_384

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate((chunk) => {
    // fflate may hand out a view of its own window, which it goes on writing to.
    if (chunk.length > 0) take(chunk.slice())
  })
  for (let at = 0; at === 0 || at < packed.length; at += inputBytes) {
    stream.push(packed.subarray(at, at + inputBytes), at + inputBytes >= packed.length)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Lets go of each chunk when its text is taken. */
function* decoded(chunks: Uint8Array[]): Generator<string> {
  const decoder = new TextDecoder(encodingOf(chunks[0] ?? new Uint8Array()))
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Some writers use backslashes, or begin with a slash. */
function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase()
}
