import type { MeasureKey } from '../plan/measure.ts'
import { type ColumnNeed, shareWidths } from './column-widths.ts'
import type { Frame } from './frame.ts'
import { headerOf, isFilled, measureKeys, measureText } from './measure-cells.ts'
import { widestParts, widestWord } from './measure-text.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PlanLine } from './plan-line.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { styleOf } from './styles.ts'

/** Which columns a plan sheet shows and how wide; what finds no room goes to *Steckbriefe*. */
export interface MeasureColumns {
  readonly shown: readonly { readonly key: MeasureKey; readonly width: number }[]
  readonly moved: readonly MeasureKey[]
}

/** Shown even where nobody has filled them: without them the sheet is no plan. */
const always: readonly MeasureKey[] = ['id', 'title', 'status']

/** Characters that running text needs to be read with pleasure. */
const readingWidths: Partial<Record<MeasureKey, number>> = {
  title: 22,
  description: 46,
  goal: 22,
  targetGroup: 14,
  statusNote: 18,
  evidence: 16,
  note: 20,
  internalNote: 20,
  lead: 15,
  participants: 16,
}

/** The first to make room, where a page cannot hold all columns. */
const firstToMove: readonly MeasureKey[] = [
  'foundAt',
  'mergedFrom',
  'note',
  'evidence',
  'topics',
  'begin',
  'doneOn',
  'statusNote',
  'sources',
  'targetGroup',
  'goal',
  'participants',
  'funding',
  'internalNote',
]

/** A word longer than that is broken rather than given a whole column. */
const longestWord = 20

function needOf(key: MeasureKey, lines: readonly PlanLine[], font: string): ColumnNeed {
  const style = styleOf(key === 'title' || key === 'id' ? 'cellStrong' : 'cell')
  const type = typeOf(style, font)
  const headerStyle = styleOf('tableHeader')
  const texts = lines.map((line) => measureText(line, key))
  const { word, line: widest } = widestParts(texts, type)
  const header = charactersFor(widestWord(headerOf(key), typeOf(headerStyle, font)) * 1.05, headerStyle)
  const least = Math.max(header, Math.min(longestWord, charactersFor(word * 1.05, style)), 5)
  const most = Math.max(least, charactersFor(widest * 1.06, style))
  const amount = texts.reduce((sum, text) => sum + text.length, 0)
  return { least: Math.max(least, Math.min(most, readingWidths[key] ?? 0)), most, weight: Math.sqrt(amount) }
}

function least(needs: ReadonlyMap<MeasureKey, ColumnNeed>): number {
  return [...needs.values()].reduce((sum, need) => sum + Math.ceil(need.least), 0)
}

/** Columns with content only. Where the page is too narrow, the least missed columns move to *Steckbriefe*. */
export function measureColumns(
  lines: readonly PlanLine[],
  { font, edition }: Pick<Frame, 'font' | 'edition'>,
): MeasureColumns {
  const keys = measureKeys(edition).filter((key) => always.includes(key) || lines.some((line) => isFilled(line, key)))
  const needs = new Map(keys.map((key) => [key, needOf(key, lines, font)]))
  const page = printableCharacters('landscape')
  const moved: MeasureKey[] = []
  for (const key of firstToMove) {
    if (least(needs) <= page / leastPageScale) break
    if (needs.delete(key)) moved.push(key)
  }
  const shown = [...needs.keys()]
  // A page that has to be shrunk anyway is shrunk as far as can be read, for the sake of its long texts.
  const total = least(needs) > page ? page / leastPageScale : page
  const widths = shareWidths(withStretch([...needs.entries()]), Math.floor(total))
  return {
    shown: shown.map((key, index) => ({ key, width: widths[index] ?? 10 })),
    moved: keys.filter((key) => moved.includes(key)),
  }
}

/** A plan of few short columns still fills its page: the title takes what nobody else needs. */
function withStretch(needs: readonly (readonly [MeasureKey, ColumnNeed])[]): readonly ColumnNeed[] {
  return needs.map(([key, need]) => (key === 'title' ? { ...need, most: Number.POSITIVE_INFINITY } : need))
}
