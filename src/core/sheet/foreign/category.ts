import { singleLine } from '../../text/clean.ts'

/** An action field that stands as a row above its measures. */
export interface Category {
  readonly name: string
  /** The short form that stands with it, in the column of the numbers or before the name. */
  readonly code: string | null
}

const called = /^(?:handlungs|themen|aktions)?(?:feld|bereich)\s+|^hf\s*/iu
const coded = /^(\d{1,2}|[IVX]{1,5}|\p{Lu}{1,2})\s*(?:[.):]|\s[–-])\s+(?=\S)/u

/** `Handlungsfeld 2: Wohnen` is *Wohnen* with the short form 2; so is `2. Wohnen`. */
export function categoryOf(text: string, code: string | null): Category {
  const line = singleLine(text)
  const bare = line.replace(called, '').replace(/^[:–-]\s*/u, '')
  const before = coded.exec(bare)?.[1] ?? null
  const name = before === null ? bare : bare.replace(coded, '')
  return { name: name === '' ? line : name, code: code === null ? before : singleLine(code).replace(/[.):]+$/u, '') }
}

/** Says of itself that it is an action field. */
export function saysItIsField(text: string): boolean {
  return /^(?:handlungs|themen|aktions)(?:feld|bereich)\b|^hf\b/iu.test(singleLine(text))
}
