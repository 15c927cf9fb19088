/** `@`, or how people write it where machines shall not find it: `(at)`, `[ät]`, ` at `. */
const atSign = /(?<! )@(?! )| @ |[([{]a[)\]}]| ?[([{<] ?(?:at|ät|@|klammeraffe) ?[)\]}>] ?| (?:at|ät) /giu
const mostOfLocalPart = 64
const localPart = /[\p{L}\d][\p{L}\d._%+'-]*$/u
const dot = '(?:\\.| ?[([{] ?(?:dot|punkt|\\.) ?[)\\]}] ?| (?:dot|punkt) )'
const domain = new RegExp(
  `[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}${dot}){1,5}(?:\\p{Ll}{2,24}|\\p{Lu}{2,24})(?![\\p{L}\\d])`,
  'uy',
)

/**
 * The first e-mail address in a text, as written; `null` where there is none. A name such as `Kids@Home` or an account
 * `@treff.nord` is no address: it has no domain, or nobody before the sign.
 */
export function findEmail(text: string): string | null {
  if (!/@|[([{]a[)\]}]|[ ([{<](?:at|ät|klammeraffe)[ )\]}>]/i.test(text)) return null
  for (const sign of text.matchAll(atSign)) {
    const before = text.slice(Math.max(0, sign.index - mostOfLocalPart), sign.index)
    const local = localPart.exec(before)?.[0]
    domain.lastIndex = sign.index + sign[0].length
    const host = domain.exec(text)?.[0]
    if (local !== undefined && host !== undefined) return `${local}${sign[0]}${host}`
  }
  return null
}
