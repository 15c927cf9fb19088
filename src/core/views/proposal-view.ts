import type { Status } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import { progressTable } from '../sheet/columns/records.ts'
import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'
import { columnOutcomes } from '../sheet/foreign/column-outcomes.ts'
import type { ForeignColumn } from '../sheet/foreign/foreign-header.ts'
import { adoptTargets } from '../sheet/foreign/given-columns.ts'
import { cellTextOf } from '../sheet/foreign/list-rows.ts'
import { isNumberLabel, priorityLabels } from '../sheet/foreign/priority-labels.ts'
import { namesDate } from '../sheet/foreign/progress-columns.ts'
import type { AdoptionProposal } from '../sheet/foreign/proposal.ts'
import { cellAt } from '../sheet/grid.ts'
import { fold, singleLine } from '../text/clean.ts'
import { colourWord } from '../text/colour-words.ts'
import { pageWords } from '../text/pane-adopt.ts'
import { howProposed, proposalText } from '../text/pane-proposal.ts'
import { columnSentences, foundSentences, progressSentences } from './adopted-sentences.ts'

/** A column of the list, and what it is proposed to become. */
export interface ProposedColumn {
  readonly label: string
  /** The sheets that have it. */
  readonly sheets: readonly string[]
  /** Header in the plan; empty where the column stays the person's own. */
  readonly planColumn: string
  readonly how: string
  /** What stands in it, three different values at most. */
  readonly examples: readonly string[]
  /** Headers in the plan that may be chosen. */
  readonly targets: readonly string[]
}

export interface ColourChoice {
  /** As 6 hex digits. */
  readonly colour: string
  /** What people call it. */
  readonly word: string
  /** `54 Zellen, zum Beispiel F6` */
  readonly where: string
  /** What stands in that cell. */
  readonly example: string
  /** What the list itself says about it; `null` is nothing. */
  readonly legend: string | null
  readonly status: Status | null
  /** A person has said that it means nothing. */
  readonly isMeaningless: boolean
}

export interface WordChoice {
  readonly word: string
  readonly where: string
  readonly status: Status | null
}

/** Priorities of the list: which side is the best is never guessed. */
export interface PriorityChoice {
  /** All labels, each once: numbers in their order, words as they come. */
  readonly labels: readonly string[]
  readonly sides: readonly { readonly value: string; readonly text: string }[]
  /** Words in an order that a person has to confirm. */
  readonly hasScale: boolean
}

/** What a person looks at before a list is taken over. */
export interface ProposalView {
  /** Every sheet that reads like a list, and whether it is taken. */
  readonly sheets: readonly { readonly name: string; readonly isTaken: boolean }[]
  /** What will come out: `54 Maßnahmen in 5 Handlungsfeldern …` */
  readonly summary: string
  readonly remarks: readonly string[]
  readonly columns: readonly ProposedColumn[]
  /** Answers that nobody has given yet, and that count unless the person says otherwise. */
  readonly assumed: readonly ColumnMapping[]
  readonly colours: readonly ColourChoice[]
  readonly words: readonly WordChoice[]
  readonly priority: PriorityChoice | null
}

const mostExamples = 3
const longestExample = 80

interface ProposalTerms {
  /** Every sheet of the workbook that reads like a list. */
  readonly sheets: readonly string[]
  /** Columns that nobody has named, but that the list cannot be read without. */
  readonly assumed: readonly ColumnMapping[]
}

export function proposalView(proposal: AdoptionProposal, { sheets, assumed }: ProposalTerms): ProposalView {
  const { lists, colours, words } = proposal
  const taken = new Set(lists.map(({ sheet }) => sheet.name))
  const [, ...remarks] = foundSentences({ ...proposal, otherLists: [] }, pageWords)
  return {
    sheets: [...new Set([...sheets, ...taken])].map((name) => ({ name, isTaken: taken.has(name) })),
    summary: summaryOf(proposal),
    remarks: [...remarks, ...columnSentences(lists, pageWords), ...progressSentences(proposal)],
    columns: proposedColumns(lists).map((column) =>
      assumed.some(({ sheetColumn }) => sheetColumn === column.label)
        ? { ...column, how: proposalText.assumed }
        : column,
    ),
    assumed,
    colours: colours.map(({ colour, count, sheet, cell, text, legend, status, isConfirmed }) => ({
      colour,
      word: legend?.name ?? colourWord(colour),
      where: proposalText.colourWhere(count, lists.length > 1 ? `${sheet}!${cell}` : cell),
      example: shortened(text),
      legend: legend?.text ?? null,
      status,
      isMeaningless: isConfirmed && status === null,
    })),
    words: words.map(({ word, count, status }) => ({ word, where: proposalText.wordWhere(count), status })),
    priority: priorityOf(lists),
  }
}

function summaryOf({ lists, words }: AdoptionProposal): string {
  const unknown = new Set(words.flatMap(({ word, status }) => (status === null ? [fold(word)] : [])))
  const measures = lists.flatMap((list) => list.measures)
  return proposalText.summary({
    measures: measures.length,
    fields: lists[0]?.fields.length ?? 0,
    withStatus: measures.filter(
      ({ cells }) => cells.has('status') && !unknown.has(fold(cellTextOf(cells.get('status') ?? null))),
    ).length,
    entries: measures.flatMap(({ progress }) => progress).length,
  })
}

const measureTargets = adoptTargets.flatMap(([key, { header }]) => (key === 'progress' ? [] : [header]))

function proposedColumns(lists: readonly AdoptedList[]): readonly ProposedColumn[] {
  const labels = [...new Set(lists.flatMap(({ header }) => header.columns.map(({ label }) => label)))]
  const outcomes = columnOutcomes(lists)
  return labels.flatMap((label) => {
    const outcome = outcomes.find(({ sheetColumn }) => sheetColumn === label)
    const places = lists.flatMap((list) => {
      const column = list.header.columns.find((one) => one.label === label)
      return column ? [{ list, column }] : []
    })
    const [first] = places
    if (!outcome || !first) return []
    const dated = first.list.progress.find(({ column }) => column === first.column)
    const progressHeader = progressTable.columns.text.header
    return [
      {
        label,
        sheets: places.map(({ list }) => list.sheet.name),
        planColumn: dated ? progressHeader : (outcome.planColumn ?? ''),
        how: howProposed(outcome, dated?.dueDate ?? null),
        examples: examplesOf(places),
        targets: namesDate(first.column) ? [progressHeader, ...measureTargets] : measureTargets,
      },
    ]
  })
}

function examplesOf(
  places: readonly { readonly list: AdoptedList; readonly column: ForeignColumn }[],
): readonly string[] {
  const texts = new Set<string>()
  for (const { list, column } of places) {
    for (const { row } of list.measures) {
      if (texts.size === mostExamples) return [...texts]
      const text = shortened(cellTextOf(cellAt(list.sheet, row, column.column)))
      if (text !== '') texts.add(text)
    }
  }
  return [...texts]
}

function shortened(text: string): string {
  const line = singleLine(text)
  return line.length <= longestExample ? line : `${line.slice(0, longestExample - 1).trimEnd()}…`
}

function priorityOf(lists: readonly AdoptedList[]): PriorityChoice | null {
  const cells = priorityLabels(lists)
  if (cells.length === 0) return null
  const areNumbers = cells.every(isNumberLabel)
  const labels = [...new Set(cells.map((cell) => singleLine(cellTextOf(cell)).replace(/^\((.*)\)$/u, '$1')))]
  const inOrder = areNumbers
    ? labels.toSorted((a, b) => Number(a.replace(',', '.')) - Number(b.replace(',', '.')))
    : labels
  const [first = '', last = ''] = [inOrder[0], inOrder.at(-1)]
  return {
    labels: inOrder,
    hasScale: !areNumbers,
    sides: areNumbers
      ? [
          { value: 'hoch', text: proposalText.best(last) },
          { value: 'niedrig', text: proposalText.best(first) },
        ]
      : [
          { value: 'erste', text: proposalText.bestOfScale.first },
          { value: 'letzte', text: proposalText.bestOfScale.last },
        ],
  }
}
