import { isoToSerial } from './serial.ts'
import { joinedText, type StringPool } from './shared-strings.ts'
import { isTrue, XmlProblem, type XmlTags } from './xml.ts'

/** What stands inside an open `c`, escaped; goes on to its end. Throws `XmlProblem`. */
export function readContent(tags: XmlTags): { readonly value: string; readonly formula: boolean } {
  let value = ''
  let formula = false
  for (;;) {
    // A text without its end tag leaves the walk at the next tag, which may be the end of the cell.
    if (tags.closing && tags.name === 'c') return { value, formula }
    if (!tags.next()) throw new XmlProblem('malformed')
    if (tags.closing) continue
    if (tags.name === 'v') value = tags.text()
    else if (tags.name === 'is' && !tags.empty) value = joinedText(tags, 'is')
    else if (tags.name === 'f') formula = true
  }
}

/**
 * Type and value of a cell for the lean sheet: the end of its opening tag and what follows. Empty where the cell has
 * no value, `null` where the value makes no sense.
 */
export function writtenContent(
  type: string,
  value: string,
  { strings, date1904 }: { readonly strings: StringPool; readonly date1904: boolean },
): string | null {
  switch (type) {
    case 's':
      return sharedString(value, strings)
    case 'str':
    case 'inlineStr':
      return value === '' ? '' : ` t="s"><v>${strings.add(value)}</v>`
    case 'b':
      return ` t="b"><v>${isTrue(value.trim()) ? 1 : 0}</v>`
    case 'e':
      return ` t="e"><v>${value.trim()}</v>`
    case 'd':
      return numberContent(isoToSerial(value.trim(), date1904))
    default:
      return numberContent(/^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(value.trim()) ? Number(value) : null)
  }
}

function sharedString(value: string, strings: StringPool): string | null {
  if (value.trim() === '') return ''
  const text = strings.escaped[Number(value)]
  if (text === undefined) return null
  return text === '' ? '' : ` t="s"><v>${Number(value)}</v>`
}

function numberContent(value: number | null): string | null {
  return value === null || !Number.isFinite(value) ? null : `><v>${value}</v>`
}
