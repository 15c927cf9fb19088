import { type Status, statuses } from '../../plan/status.ts'
import { fold, singleLine } from '../../text/clean.ts'
import { address } from '../grid.ts'
import type { ForeignList } from './find-list.ts'
import { cellTextOf, type ForeignMeasure } from './list-rows.ts'
import type { KnownMeanings } from './meanings.ts'
import { byDate, type ProgressColumn } from './progress-columns.ts'

/** What goes into a row of *Sachstand*. */
export interface DatedEntry {
  readonly dueDate: string
  /** One of the eight, or the word of the list. */
  readonly status: string
  readonly text: string | null
  /** The list says nothing about the status at this date: it is the one of the date before. */
  readonly isCarried: boolean
}

/** How far one measure was, date by date. */
export interface MeasureProgress {
  readonly entries: readonly DatedEntry[]
  /** Columns of the list whose cell went into an entry; what stands in the others stays the person's own. */
  readonly placed: ReadonlySet<number>
}

interface Said {
  readonly text: string | null
  readonly status: string | null
  /** A colour that nobody has explained. */
  readonly isUnclear: boolean
}

/**
 * Oldest date first. *Status* is required in *Sachstand*: it is a word of the list, else a colour that a person has
 * confirmed, else – where there is no colour – the state before. A text without any of them stays where it is.
 */
export function progressOf(list: ForeignList, measure: ForeignMeasure, known: KnownMeanings): MeasureProgress {
  const entries: DatedEntry[] = []
  const placed = new Set<number>()
  let before: string | null = null
  for (const columns of byDate(list.progress)) {
    const said = columns.map((column) => saidIn(list, measure, column, known))
    const own = said.find(({ status }) => status !== null)?.status ?? null
    const texts = said.flatMap(({ text }) => text ?? [])
    if (said.some(({ isUnclear }) => isUnclear)) before = null
    const status: string | null = own ?? (texts.length > 0 ? before : null)
    before = own ?? before
    if (status === null) continue
    const dueDate = columns[0]?.dueDate ?? ''
    entries.push({ dueDate, status, text: texts.length === 0 ? null : texts.join('\n'), isCarried: own === null })
    for (const { column } of columns) placed.add(column.column)
  }
  return { entries, placed }
}

function saidIn(
  { sheet }: ForeignList,
  { row, cells }: ForeignMeasure,
  { column }: ProgressColumn,
  known: KnownMeanings,
): Said {
  const cell = cells.get(column.column)
  const text = cell === undefined ? null : cellTextOf(cell)
  if (text !== null && statusOfWord(text, known) !== null)
    return { text: null, status: singleLine(text), isUnclear: false }
  const colour = sheet.fills.get(address(row, column.column))
  const meaning = colour === undefined ? null : known.colours.get(colour)
  // `undefined` only for a colour of which nobody has said anything.
  return { text, status: meaning ?? null, isUnclear: meaning === undefined }
}

const eight: ReadonlyMap<string, Status> = new Map(statuses.map((status) => [fold(status), status]))

/** One of the eight, or a word whose meaning a person has confirmed. */
function statusOfWord(text: string, { words }: Pick<KnownMeanings, 'words'>): Status | null {
  return words.get(fold(text)) ?? eight.get(fold(text)) ?? null
}
