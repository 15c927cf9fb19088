import { type Status, statuses } from '../../plan/status.ts'
import { fold, singleLine } from '../../text/clean.ts'
import type { WorkbookGrid } from '../grid.ts'
import type { AdoptedList } from './adopt-list.ts'
import { type ColourLegend, colourLegend, type LegendEntry, legendEntryFor } from './colour-legend.ts'
import { type UsedColour, usedColours } from './colours.ts'
import { likelyStatus } from './likely-status.ts'
import { cellTextOf } from './list-rows.ts'
import type { KnownMeanings } from './meanings.ts'

/** A colour of the lists with what it means, as far as somebody says so. */
export interface ProposedColour extends UsedColour {
  /** Name of the sheet in which `cell` lies. */
  readonly sheet: string
  /** What the list itself says about it. */
  readonly legend: LegendEntry | null
  /** Confirmed, or read from the legend; `null` where nothing is known, or where it says nothing. */
  readonly status: Status | null
  readonly isConfirmed: boolean
}

/** A word in *Status* that is none of the eight. */
export interface ProposedWord {
  readonly word: string
  readonly count: number
  /** Confirmed, or likely. */
  readonly status: Status | null
  readonly isConfirmed: boolean
}

export interface StatusProposals {
  readonly legend: ColourLegend | null
  readonly colours: readonly ProposedColour[]
  readonly words: readonly ProposedWord[]
}

/** What a person is asked about colours and words of the lists. */
export function statusProposals(
  workbook: WorkbookGrid,
  lists: readonly AdoptedList[],
  otherLists: readonly string[],
  known: KnownMeanings,
): StatusProposals {
  const used = joined(lists)
  const names = [...lists.map(({ sheet }) => sheet.name), ...otherLists]
  const legend = lists.map((list) => colourLegend(workbook, list, used, names)).find((one) => one !== null) ?? null
  const colours = used.map((colour) => {
    const entry = legendEntryFor(legend, colour.colour, used)
    const said = known.colours.get(colour.colour)
    const status = said === undefined ? entry && likelyStatus(entry.text) : said
    return { ...colour, legend: entry, status, isConfirmed: said !== undefined }
  })
  return { legend, colours, words: proposedWords(lists, known) }
}

function joined(lists: readonly AdoptedList[]): readonly (UsedColour & { readonly sheet: string })[] {
  const all = new Map<string, UsedColour & { readonly sheet: string }>()
  for (const list of lists) {
    for (const used of usedColours(list)) {
      const before = all.get(used.colour)
      all.set(used.colour, {
        ...(before ?? { ...used, sheet: list.sheet.name }),
        count: (before?.count ?? 0) + used.count,
      })
    }
  }
  return [...all.values()]
}

const eight = new Set(statuses.map(fold))

function proposedWords(lists: readonly AdoptedList[], { words }: KnownMeanings): readonly ProposedWord[] {
  const met = new Map<string, { readonly word: string; count: number }>()
  for (const text of lists.flatMap(statusTexts)) {
    const word = singleLine(text)
    if (word === '' || eight.has(fold(word))) continue
    const same = met.get(fold(word)) ?? { word, count: 0 }
    same.count++
    met.set(fold(word), same)
  }
  return [...met.values()].map(({ word, count }) => {
    const said = words.get(fold(word))
    return { word, count, status: said === undefined ? likelyStatus(word) : said, isConfirmed: said !== undefined }
  })
}

function statusTexts(list: AdoptedList): readonly string[] {
  const own = list.matches.some(({ key }) => key === 'status')
    ? list.measures.map(({ cells }) => cellTextOf(cells.get('status') ?? null))
    : []
  return [...own, ...wordColumns(list).flat()]
}

/** So many different short texts may be words for a status; more of them, or longer ones, are reports. */
const mostWords = 8
const longestWord = 40

/** Columns of reports that hold nothing but a few short words: *Status 2022*. */
function wordColumns({ progress, sheet, measures }: AdoptedList): readonly (readonly string[])[] {
  const columns = progress.map(({ column }) =>
    measures.flatMap(({ row }) => cellTextOf(sheet.rows[row - 1]?.[column.column - 1] ?? null) || []),
  )
  return columns.filter(
    (texts) =>
      texts.length > 1 &&
      new Set(texts.map(fold)).size <= Math.min(mostWords, texts.length - 1) &&
      texts.every((text) => text.length <= longestWord),
  )
}
