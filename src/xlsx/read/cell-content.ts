import type { CellValue } from '../../core/sheet/grid.ts'
import type { NumberKind } from '../../core/sheet/number-format.ts'
import { numberValue } from '../../core/sheet/number-value.ts'
import { isoToSerial } from '../../core/sheet/serial.ts'
import { cellText, joinedText } from './shared-strings.ts'
import { isTrue, type XmlTags } from './xml.ts'
import { XmlProblem } from './xml-problem.ts'

/** What stands inside an open `c`; goes on to its end. Throws `XmlProblem`. */
export function readContent(tags: XmlTags): { readonly written: string; readonly formula: boolean } {
  let written = ''
  let formula = false
  for (;;) {
    // A text without its end tag leaves the walk at the next tag, which may be the end of the cell.
    if (tags.closing && tags.name === 'c') return { written, formula }
    if (!tags.next()) throw new XmlProblem('malformed')
    if (tags.closing) continue
    if (tags.name === 'v') written = tags.text()
    else if (tags.name === 'is' && !tags.empty) written = joinedText(tags, 'is')
    else if (tags.name === 'f') formula = true
  }
}

/** What a cell's content is read with. */
export interface ContentContext {
  readonly strings: readonly string[]
  readonly date1904: boolean
}

/** The value of a cell of an XML type (`t`); `null` where it is empty, `undefined` where what is written makes no sense. */
export function cellValue(
  type: string,
  written: string,
  kind: NumberKind,
  { strings, date1904 }: ContentContext,
): CellValue | undefined {
  switch (type) {
    case 's':
      return written.trim() === '' ? null : emptyAsNull(strings[Number(written)])
    case 'str':
    case 'inlineStr':
      return emptyAsNull(cellText(written))
  }
  const plain = written.trim()
  if (plain === '') return null
  switch (type) {
    case 'b':
      return isTrue(plain)
    case 'e':
      return { error: plain }
    case 'd':
      return numberValue(isoToSerial(plain, date1904) ?? Number.NaN, kind, date1904)
    default:
      return numberValue(decimal.test(plain) ? Number(plain) : Number.NaN, kind, date1904)
  }
}

const decimal = /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i

function emptyAsNull(text: string | undefined): string | null | undefined {
  return text === '' ? null : text
}
