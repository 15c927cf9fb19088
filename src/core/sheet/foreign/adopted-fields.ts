import { fold } from '../../text/clean.ts'

/** An action field of the list. */
export interface AdoptedField {
  readonly code: string
  readonly name: string
  /** How many measures stand in it. */
  readonly measures: number
}

/** A field as it was met, before it has a short form. */
export interface MetField {
  readonly name: string
  /** The short form that stands beside it in the list. */
  readonly code: string | null
  /** Numbers that its measures already have. */
  readonly ids: readonly string[]
  readonly measures: number
}

/**
 * A short form for every field: the one in the list, else what its numbers and no other field's begin with, else the
 * first letters of the name. No two are the same, and none is another field's name.
 */
export function withCodes(fields: readonly MetField[]): readonly AdoptedField[] {
  const names = fields.map(({ name }) => fold(name))
  const taken = new Set<string>()
  const isFree = (code: string, own: string) =>
    !taken.has(fold(code)) && !names.some((name) => name === fold(code) && name !== fold(own))
  const take = ({ name }: MetField, candidates: readonly (string | null)[]) => {
    const code = candidates.find((candidate) => candidate !== null && candidate !== '' && isFree(candidate, name))
    if (code) taken.add(fold(code))
    return code ?? null
  }
  // What stands in the list is given out before anything is made up.
  const starts = fields.map(({ ids }) => commonStart(ids))
  const ownStart = (index: number) =>
    starts.some((start, other) => other !== index && start === starts[index]) ? null : (starts[index] ?? null)
  const said = fields.map((field, index) => take(field, [field.code, ownStart(index)]))
  return fields.map((field, index) => ({
    code: said[index] ?? take(field, madeUp(field.name, fields.length)) ?? field.name,
    name: field.name,
    measures: field.measures,
  }))
}

/** The letters that all numbers begin with (`Ü` of `Ü1` and `Üneu1`), or the figure before the point of `2.1`. */
function commonStart(ids: readonly string[]): string | null {
  const starts = ids.map((id) => /^\p{L}+/u.exec(id.trim())?.[0] ?? /^\d+(?=[.\-/]\d)/.exec(id.trim())?.[0] ?? '')
  const [first = '', ...others] = starts
  const shared = others.reduce((common, start) => sharedStart(common, start), first)
  const isFigure = /^\d/.test(shared)
  if (shared === '' || (isFigure && !starts.every((start) => start === shared))) return null
  return shared
}

function sharedStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

function* lettersOf(name: string): Iterable<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}|^\d/u.test(word))
  const [first = name, ...others] = words
  const initials = [first, ...others].map((word) => word.charAt(0).toUpperCase()).join('')
  yield first.charAt(0).toUpperCase()
  if (initials.length > 1) yield initials.slice(0, 3)
  yield first.slice(0, 2)
  yield first.slice(0, 3)
}

function madeUp(name: string, most: number): readonly string[] {
  const letters = [...lettersOf(name)].filter((code) => code !== '')
  const numbered = Array.from(
    { length: most + 1 },
    (_, index) => `${letters[0] ?? 'H'}${String.fromCharCode(97 + (index % 26))}${index < 26 ? '' : index}`,
  )
  return [...letters, ...numbered]
}
