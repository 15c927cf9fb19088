import type { NotChecked } from '../sheet/grid.ts'
import { otherSheetsLine } from '../text/adopt.ts'
import { fieldSentence, leftOutSentence, pageWords, sourceSentence } from '../text/pane-adopt.ts'
import {
  type Adopted,
  adoptionSteps,
  columnRows,
  columnSentences,
  fieldSentences,
  foundSentences,
  leftOutLines,
  meaningSentences,
  progressSentences,
  sourceLines,
} from './adopted-sentences.ts'

export interface AdoptedColumn {
  readonly sheetColumn: string
  /** Header of the plan's column, or that it stays a person's own. */
  readonly planColumn: string
  readonly how: string
}

/** What became of a foreign list that was taken over. */
export interface AdoptionView {
  /** What was found and where. */
  readonly sentences: readonly string[]
  readonly columns: readonly AdoptedColumn[]
  /** The action fields with their measures: `W Wohnen: 12 Maßnahmen`. */
  readonly fields: readonly string[]
  /** What a person has to do next. */
  readonly steps: readonly string[]
  readonly notChecked: readonly string[]
}

interface AdoptedWithGaps extends Adopted {
  /** Other sheets with content, of which nothing was taken over. */
  readonly otherSheets: readonly string[]
  readonly notChecked: readonly NotChecked[]
}

/** What was found, what became of every column and row, and what a person has to do next. */
export function adoptionView(adopted: AdoptedWithGaps): AdoptionView {
  const { lists, otherSheets, notChecked } = adopted
  return {
    sentences: [
      ...foundSentences(adopted, pageWords),
      ...columnSentences(lists, pageWords),
      ...fieldSentences(lists),
      ...meaningSentences(adopted),
      ...progressSentences(adopted),
      ...leftOutLines(lists).map(leftOutSentence),
      ...(otherSheets.length > 0 ? [otherSheetsLine(otherSheets)] : []),
      ...sourceLines(adopted).map(sourceSentence),
    ],
    columns: columnRows(lists).map(([sheetColumn, planColumn, how]) => ({ sheetColumn, planColumn, how })),
    fields: (lists[0]?.fields ?? []).map(({ code, name, measures }) => fieldSentence(code, name, measures)),
    steps: adoptionSteps(adopted, pageWords),
    notChecked: notChecked.map(({ why }) => why),
  }
}
