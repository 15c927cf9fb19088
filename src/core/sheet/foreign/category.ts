import { singleLine } from '../../text/clean.ts'
import { isRemarkText } from '../remark-text.ts'

/** An action field that stands as a row above its measures. */
export interface Category {
  readonly name: string
  /** The short form that stands with it, in the column of the numbers or before the name. */
  readonly code: string | null
}

const called = /^(?:handlungs|themen|aktions)?(?:feld|bereich)(?:\s+|(?=:))|^hf(?!\p{L})\s*/iu
/** `1. Wohnen`, `A – Wohnen`; without a sign between them one letter at most, for `EU Projekte` is a name. */
const coded =
  /^(?:(\d{1,2}|[IVX]{1,5}|\p{Lu}{1,2})\s*(?:[.):]|\s[–-])\s+(?=\S)|(\d{1,2}|[IVX]{1,5}|\p{Lu})\s(?=\p{Lu}\p{L}{2}))/u
const longestName = 80

/** `Handlungsfeld 2: Wohnen` is *Wohnen* with the short form 2; so are `2. Wohnen` and `HF 2 Wohnen`. */
export function categoryOf(text: string, code: string | null): Category {
  const line = singleLine(text)
  const bare = line.replace(called, '').replace(/^[:–-]\s*/u, '')
  const isCodeOnly = /^(?:\d{1,2}|[IVX]{1,5}|\p{Lu})$/u.test(bare)
  const before = isCodeOnly && bare !== line ? bare : codeOf(bare)
  const name = before === null ? bare : bare.replace(coded, '')
  return {
    name: name === '' || isCodeOnly ? line : name.replace(/:$/u, ''),
    code: code === null ? before : singleLine(code).replace(/[.):]+$/u, ''),
  }
}

function codeOf(text: string): string | null {
  const [, withSign, alone] = coded.exec(text) ?? []
  return withSign ?? alone ?? null
}

/** Says of itself that it is an action field. */
export function saysItIsField(text: string): boolean {
  return /^(?:handlungs|themen|aktions)(?:feld|bereich)(?!\p{L})|^hf(?!\p{L})/iu.test(singleLine(text))
}

/** `1. Wohnen`, `A) Wohnen`, `A Wohnen`: a short form and a name. */
export function isCodedName(text: string): boolean {
  const line = singleLine(text)
  return coded.test(line) && isName(line.replace(coded, ''))
}

/** A heading below a field: `A.1 Beratung`. */
export function isSubHeading(text: string): boolean {
  return /^(?:\p{L}{1,2}|\d{1,2})\.\s?\d/u.test(singleLine(text))
}

/** May be the name of a field: short, and begins with a capital. */
export function isName(text: string): boolean {
  const line = singleLine(text)
  return (
    /^[„"»(]?\p{Lu}.*\p{L}{2}/u.test(line) && line.length <= longestName && !isRemarkText(line) && !/[.!?]$/u.test(line)
  )
}
