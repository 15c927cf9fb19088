import { Refusal } from '../../core/refusal.ts'
import { defaultLimits, type Source } from '../read/limits.ts'
import { recogniseArchive, recognisePackage } from '../read/recognise.ts'
import { Package } from '../read/unpack.ts'
import type { ZipEntry } from '../read/zip.ts'
import { rewriteArchive } from './archive.ts'
import { openPart, type Part } from './part.ts'

/** A package of which some parts are about to change; all others are carried over as they lie there, still packed. */
export class PatchedPackage {
  readonly source: Package
  readonly limits: Source
  private readonly bytes: Uint8Array
  private readonly entries: readonly ZipEntry[]
  private readonly parts = new Map<ZipEntry, Part>()
  private readonly added = new Map<string, string>()

  /** Throws the `Refusal` of everything that is no Excel workbook. */
  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes
    this.limits = { file, limits: defaultLimits }
    this.entries = recogniseArchive(bytes, file)
    this.source = new Package(bytes, this.entries, this.limits)
    recognisePackage(this.source.names(), this.source.text('mimetype'), file)
  }

  /** A part to be changed: the same object each time. Throws `Refusal` where there is none, or two of the same name. */
  part(name: string): Part {
    const { file } = this.limits
    const entry = this.source.entry(name)
    const known = entry === null ? undefined : this.parts.get(entry)
    if (known !== undefined) return known
    const twice = this.entries.filter((one) => one.name.toLowerCase() === entry?.name.toLowerCase()).length > 1
    if (entry === null || twice) throw new Refusal('file/damaged', { file, part: name })
    const part = openPart(this.source, name, file)
    this.parts.set(entry, part)
    return part
  }

  /** Puts a new part at the end of the package. */
  add(name: string, xml: string): void {
    this.added.set(name, xml)
  }

  /** No part has this name, neither an old nor a new one. */
  isFree(name: string): boolean {
    return !this.source.has(name) && !this.added.has(name)
  }

  /** The whole file. Throws `Refusal` where its parts lie on top of each other. */
  toBytes(): Uint8Array {
    const changed = new Map(
      [...this.parts].filter(([, part]) => part.changed).map(([at, part]) => [at, part.toBytes()]),
    )
    const encoder = new TextEncoder()
    const added = [...this.added].map(([name, xml]) => ({ name, bytes: encoder.encode(xml) }))
    return rewriteArchive({ bytes: this.bytes, entries: this.entries, file: this.limits.file }, changed, added)
  }
}
