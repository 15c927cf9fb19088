import { fold } from '../text/clean.ts'

/** What looks like a number of the plan, somewhere in a text. */
export interface Mention {
  readonly text: string
  /** Where it begins and ends in the text. */
  readonly start: number
  readonly end: number
  /** Digits only, as in a plan that counts its measures 1, 2, 3: it takes more to tell it from any other number. */
  readonly bare: boolean
}

const gap = '[\\s_\\-\\u2010-\\u2015\\u2212]'
const gaps = new RegExp(gap, 'g')

/**
 * The numbers of one plan: how they look, so that no other sign is taken for one, and which of them there are. Parts of a
 * number are known with it: `B5` and `B6` where there is a `B5+6`, `W3` where there are `W3a` and `W3b`.
 */
export class MeasureNumbers {
  private readonly known = new Set<string>()
  private readonly asked = new Map<string, boolean>()
  private readonly pattern: RegExp | null
  private readonly mostDigits: number

  /**
   * @param ids the measures' numbers
   * @param codes short forms of the action fields: numbers usually begin with them
   * @param gone numbers that were measures once and still lead somewhere
   */
  constructor(
    ids: readonly string[],
    { codes, gone }: { readonly codes: readonly string[]; readonly gone: readonly string[] },
  ) {
    for (const id of [...ids, ...gone]) for (const part of partsOf(id)) this.known.add(part)
    const digits = ids.flatMap((id) => id.match(/\d+/g) ?? [])
    this.mostDigits = Math.max(2, ...digits.map((number) => number.length))
    this.pattern = patternOf(ids, codes)
  }

  /** What looks like a number of this plan and is none. */
  unknownIn(text: string): readonly Mention[] {
    if (this.pattern === null) return []
    return [...text.matchAll(this.pattern)].flatMap((match) => {
      const mention = asMention(match)
      return this.isUnknown(mention.text) && this.isPlausible(mention) ? [mention] : []
    })
  }

  /** A long plan names the same few numbers again and again. */
  private isUnknown(text: string): boolean {
    const before = this.asked.get(text)
    if (before !== undefined) return before
    const unknown = !this.knows(text)
    this.asked.set(text, unknown)
    return unknown
  }

  private knows(text: string): boolean {
    if (this.known.has(loose(text))) return true
    const parts = partsOf(text)
    // `W3.1` and `W3b` may be what W3 says first and second.
    return text.includes('+') ? parts.slice(1).every((part) => this.known.has(part)) : this.hasBase(text)
  }

  private hasBase(text: string): boolean {
    const [base] = /^\p{L}+[^\p{L}\p{N}]*\d+(?=[.\p{L}])/u.exec(text) ?? []
    return base !== undefined && this.known.has(loose(base))
  }

  /** Neither a year nor a count of another order, and no `s 3` in the middle of a sentence. */
  private isPlausible({ text, bare }: Mention): boolean {
    if ((text.match(/\d+/g) ?? []).some((number) => number.length > Math.max(this.mostDigits, bare ? 0 : 3)))
      return false
    return !/^\p{Ll}+\s/u.test(text)
  }
}

function asMention({ 0: text, index = 0 }: RegExpMatchArray): Mention {
  return { text, start: index, end: index + text.length, bare: !/\p{L}/u.test(text) }
}

/** Letters, a gap or none, digits; plain or divided digits only where the plan counts like that. */
function patternOf(ids: readonly string[], codes: readonly string[]): RegExp | null {
  const prefixes = new Set(
    [...ids, ...codes].flatMap((text) => /^(\p{L}+)(?=[^\p{L}]*\d|$)/u.exec(fold(text))?.[1] ?? []),
  )
  const forms: string[] = []
  if (prefixes.size > 0) {
    const byLength = [...prefixes].toSorted((a, b) => b.length - a.length)
    forms.push(`(?:${byLength.join('|')})${gap}?\\d+(?:\\.\\d+)*\\p{L}?(?:\\s?\\+\\s?\\d+)*`)
  }
  if (ids.some((id) => /^\d+(?:\.\d+)+$/.test(id))) forms.push('\\d+(?:\\.\\d+)+')
  if (ids.some((id) => /^\d+$/.test(id))) forms.push('\\d+')
  if (forms.length === 0) return null
  // Neither part of a word or a longer number, nor of a paper's: `BV/0375/2021`, `V/0675`, `1.9.2024`.
  return new RegExp(`(?<![\\p{L}\\p{N}/]|\\d[.,])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d|\\s?/\\s?\\d)`, 'giu')
}

/** As nearly all are written: put together from nothing else, and as it is compared. */
const plainNumber = /^[A-Z]+[1-9]\d*$/

/** The number itself, what it is put together from, and what it is a part of, each as it is compared. */
function partsOf(id: string): readonly string[] {
  if (plainNumber.test(id)) return [id]
  const [, prefix = '', first = '', others = ''] = /^(\p{L}*)[^\p{L}\p{N}]*(\d+)((?:\s?\+\s?\d+)*)/u.exec(id) ?? []
  const numbers = first === '' ? [] : [first, ...(others.match(/\d+/g) ?? [])]
  const whole = loose(id)
  return prefix === '' && numbers.length < 2
    ? [whole]
    : [whole, ...numbers.map((number) => loose(`${prefix}${number}`))]
}

/** Looser than `measureKey`: whoever refers to `W03` means W3. */
function loose(text: string): string {
  if (plainNumber.test(text)) return text
  return fold(text)
    .replace(gaps, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .toUpperCase()
}
