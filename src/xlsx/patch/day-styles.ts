import { XmlTags } from '../read/xml.ts'
import type { Part } from './part.ts'
import { setAttributeAt, withoutAttributes } from './tag.ts'

/** The cell formats of a workbook as they lie in their part. */
interface FormatList {
  readonly part: Part
  /** The tag that opens the list. */
  readonly from: number
  readonly tagTo: number
  /** Where the next format goes. */
  readonly end: number
  readonly formats: readonly string[]
  readonly dayFormat: string
}

/**
 * Formats that show a day and otherwise look like another one, added to the workbook as they are needed: a date in a
 * cell that was made for texts would be seen as 44993.
 */
export class DayStyles {
  private readonly openPart: () => Part | null
  private list: FormatList | null | undefined
  /** Format to look like → number of the new one. */
  private readonly added = new Map<number, number>()

  /** `openPart` delivers the part with the formats; it is asked once, and only when one is needed. */
  constructor(openPart: () => Part | null) {
    this.openPart = openPart
  }

  /** Number of the format for a day; `null` where the workbook has no format that it could look like. */
  like(style: number): number | null {
    const known = this.added.get(style)
    if (known !== undefined) return known
    this.list ??= formatsIn(this.openPart())
    const format = this.list?.formats[style]
    if (!this.list || format === undefined) return null
    const { part, end, formats, dayFormat } = this.list
    part.insert(end, asDay(format, dayFormat))
    this.added.set(style, formats.length + this.added.size)
    return this.added.get(style) ?? null
  }

  /** Says how many formats there are now: once, when all cells are written. */
  close(): void {
    if (!this.list || this.added.size === 0) return
    const { part, from, tagTo, formats } = this.list
    setAttributeAt(part, from, tagTo, 'count', String(formats.length + this.added.size))
  }
}

function formatsIn(part: Part | null): FormatList | null {
  if (part === null) return null
  const tags = new XmlTags(part.text)
  const codes = new Map<string, string>()
  while (tags.next()) {
    if (tags.closing) continue
    if (tags.name === 'numFmt') codes.set(tags.attribute('numFmtId') ?? '', tags.attribute('formatCode') ?? '')
    if (tags.name === 'cellXfs' && !tags.empty) return listFrom(tags, part, codes)
  }
  return null
}

function listFrom(tags: XmlTags, part: Part, codes: ReadonlyMap<string, string>): FormatList {
  const { tagFrom: from, tagTo } = tags
  const formats: string[] = []
  let dayFormat = shortDate
  while (tags.within('cellXfs')) {
    const start = tags.tagFrom
    const id = tags.attribute('numFmtId') ?? ''
    if (dayFormat === shortDate && germanDate.test(codes.get(id) ?? '')) dayFormat = id
    tags.skip()
    formats.push(part.text.slice(start, tags.tagTo))
  }
  return { part, from, tagTo, end: tags.tagFrom, formats, dayFormat }
}

/** Excel's own, shown as the computer's country writes it. Source: ECMA-376, part 1, 18.8.30. */
const shortDate = '14'
/** `dd.mm.yyyy` as Excel and LibreOffice write it: taken up where the workbook has it, so that its dates look alike. */
const germanDate = /^(?:\[[^\]]*\])?d{1,2}\\?\.m{1,2}\\?\.y{2,4}(?:;@)?$/i

/** Without the apostrophe, too, by which somebody made the cell a text. */
function asDay(format: string, dayFormat: string): string {
  const tagTo = format.indexOf('>') + 1
  const tag = withoutAttributes(format.slice(0, tagTo), new Set(['numFmtId', 'applyNumberFormat', 'quotePrefix']))
  const dated = tag.replace(/^<[^\s/>]+/, (name) => `${name} numFmtId="${dayFormat}" applyNumberFormat="1"`)
  return dated + format.slice(tagTo)
}
