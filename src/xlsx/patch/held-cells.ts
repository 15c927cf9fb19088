import type { CellValue } from '../../core/sheet/grid.ts'
import { cellValue, readContent } from '../read/cell-content.ts'
import { cellText } from '../read/shared-strings.ts'
import type { CellStyle } from '../read/styles.ts'
import { XmlTags } from '../read/xml.ts'
import { XmlProblem } from '../read/xml-problem.ts'
import type { Part } from './part.ts'
import type { CellPlace } from './sheet-layout.ts'

/** What a cell holds before anything is written into it. */
export interface HeldCell {
  /** As `readGrids` delivers it; `undefined` where it makes no sense. */
  readonly value: CellValue | undefined
  readonly formula: boolean
  /** Stretches of its text have a format of their own. */
  readonly rich: boolean
}

interface SharedText {
  readonly text: string
  readonly rich: boolean
}

/** Reads single cells of sheets just as the reader of whole sheets does. */
export class CellReader {
  private readonly sharedStrings: () => Iterable<string>
  private readonly styles: readonly CellStyle[]
  private readonly date1904: boolean
  private texts: readonly SharedText[] | null = null

  /** `sharedStrings` delivers the part's XML; it is asked once, and only when a cell needs it. */
  constructor(sharedStrings: () => Iterable<string>, styles: readonly CellStyle[], date1904: boolean) {
    this.sharedStrings = sharedStrings
    this.styles = styles
    this.date1904 = date1904
  }

  /** Throws `Refusal`, `XmlProblem`. */
  read(part: Part, { from, to, style }: CellPlace): HeldCell {
    const xml = part.text.slice(from, to)
    const tags = new XmlTags(xml)
    if (!tags.next()) throw new XmlProblem('malformed')
    const type = tags.attribute('t') ?? 'n'
    const { written, formula } = tags.empty ? { written: '', formula: false } : readContent(tags)
    const shared = type === 's' && written.trim() !== '' ? this.textAt(Number(written)) : null
    const kind = this.styles[style]?.kind ?? 'number'
    const { date1904 } = this
    return {
      value:
        shared === null
          ? cellValue(type, written, kind, { strings: [], date1904 })
          : cellValue('s', '0', kind, { strings: [shared.text], date1904 }),
      formula,
      rich: shared?.rich ?? (type === 'inlineStr' && hasRuns(xml)),
    }
  }

  private textAt(index: number): SharedText {
    this.texts ??= readSharedTexts(this.sharedStrings())
    const text = this.texts[index]
    if (text === undefined) throw new XmlProblem('malformed')
    return text
  }
}

function readSharedTexts(xml: Iterable<string>): readonly SharedText[] {
  const texts: SharedText[] = []
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.name !== 'si' || tags.closing) continue
    texts.push(tags.empty ? { text: '', rich: false } : readItem(tags))
  }
  return texts
}

/** Goes to the end of an open `si`. */
function readItem(tags: XmlTags): SharedText {
  let text = ''
  let rich = false
  while (tags.within('si')) {
    if (tags.closing) continue
    if (tags.name === 'rPh') tags.skip()
    else if (tags.name === 'r') rich = true
    else if (tags.name === 't') text += tags.text()
  }
  return { text: cellText(text), rich }
}

function hasRuns(xml: string): boolean {
  const tags = new XmlTags(xml)
  while (tags.next()) if (tags.name === 'r') return true
  return false
}
