import { Refusal } from '../../core/refusal.ts'
import type { Package } from '../read/unpack.ts'

interface Splice {
  readonly from: number
  readonly to: number
  readonly xml: string
}

/** The text of one part and what is to be put into it; everything else of it stays as it is, byte for byte. */
export class Part {
  readonly name: string
  readonly text: string
  private readonly splices: Splice[] = []

  constructor(name: string, text: string) {
    this.name = name
    this.text = text
  }

  get changed(): boolean {
    return this.splices.length > 0
  }

  /** Places count in `text`; two replacements may not overlap. */
  replace(from: number, to: number, xml: string): void {
    this.splices.push({ from, to, xml })
  }

  /** What is inserted at one place stands in the order in which it came, before what replaces the text behind it. */
  insert(at: number, xml: string): void {
    this.replace(at, at, xml)
  }

  /** @throws RangeError where replacements overlap: a bug. */
  toBytes(): Uint8Array {
    const pieces: string[] = []
    let done = 0
    for (const { from, to, xml } of this.splices.toSorted((a, b) => a.from - b.from)) {
      if (from < done) throw new RangeError(`overlapping changes at ${from}`)
      pieces.push(this.text.slice(done, from), xml)
      done = to
    }
    pieces.push(this.text.slice(done))
    return new TextEncoder().encode(pieces.join(''))
  }
}

/**
 * Only well-formed UTF-8 becomes exactly the same bytes again (its mark included); everything else is refused. Throws
 * `Refusal`.
 */
export function openPart(pack: Package, name: string, file: string): Part {
  const encoding = (cause?: unknown) => new Refusal('edit/encoding', { file, part: name }, cause)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(pack.contents(name))
  } catch (error) {
    if (error instanceof TypeError) throw encoding(error)
    throw error
  }
  const stated = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8'
  if (stated.toLowerCase() !== 'utf-8' || text.startsWith('<\0')) throw encoding()
  return new Part(name, text)
}
