import type { ProgressEntry } from '../plan/measure.ts'
import type { Settings } from '../plan/settings.ts'
import type { StatusMeaning } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import { colourMapping } from '../sheet/agreed-meanings.ts'
import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'
import { columnOutcomes } from '../sheet/foreign/column-outcomes.ts'
import { isNumberLabel, priorityLabels } from '../sheet/foreign/priority-labels.ts'
import type { AdoptionProposal } from '../sheet/foreign/proposal.ts'
import { fold } from '../text/clean.ts'
import type { CellsOf, TemplateContent } from './template-content.ts'

/*
 * What a new plan is filled with that is made from somebody's own list.
 */

/**
 * A priority column is an agreed result. Its direction is asked for and never guessed; labels that are words need their
 * order, too.
 */
export function adoptedSettings(lists: readonly AdoptedList[], given: CellsOf<Settings>): CellsOf<Settings> {
  if (!lists.some(({ hasPriorities }) => hasPriorities)) return given
  return {
    method: 'Vereinbart',
    ...(priorityLabels(lists).every(isNumberLabel) ? {} : { scale: null }),
    bestSide: null,
    prioritisedLabels: null,
    ...given,
  }
}

/** The new plan: everything of the lists, what was agreed about them, and the settings. */
export function adoptedContent(proposal: AdoptionProposal, settings: CellsOf<Settings>): TemplateContent {
  const { lists } = proposal
  const measures = lists.flatMap((list) => list.measures)
  const progress = progressRows(lists)
  const statuses = statusRows(proposal)
  return {
    settings,
    fields: (lists[0]?.fields ?? []).map(({ code, name }, index) => ({ code, name, order: index + 1 })),
    measures: measures.map(({ cells }) => Object.fromEntries(cells)),
    ownColumns: ownColumnsOf(lists),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(progress.length > 0 ? { progress } : {}),
    mappings: [...lists.flatMap(mappingRows), ...colourRows(proposal)],
  }
}

/** Columns of the same name in several sheets are one. */
function ownColumnsOf(lists: readonly AdoptedList[]): TemplateContent['ownColumns'] & object {
  const headers = new Set(lists.flatMap(({ own }) => own.map(({ header }) => header)))
  return [...headers].map((header) => ({
    header,
    cells: lists.flatMap(({ own, measures }) => {
      const index = own.findIndex((column) => column.header === header)
      return measures.map((measure) => measure.own[index] ?? null)
    }),
  }))
}

function progressRows(lists: readonly AdoptedList[]): readonly CellsOf<ProgressEntry>[] {
  return lists.flatMap(({ measures }) =>
    measures.flatMap(({ cells, progress }) =>
      progress.map(({ dueDate, status, text }) => ({ measure: cells.get('id') ?? null, dueDate, status, text })),
    ),
  )
}

/** The municipality's own words, and what its legend says of a status in other words than the plan's. */
function statusRows({ words, colours }: AdoptionProposal): readonly CellsOf<StatusMeaning>[] {
  const own = words.flatMap(({ word, status, isConfirmed }) =>
    isConfirmed && status !== null ? [{ word, meaning: status }] : [],
  )
  const said = new Map<string, string[]>()
  for (const { status, legend, isConfirmed } of colours) {
    if (!isConfirmed || status === null || legend === null || fold(legend.text) === fold(status)) continue
    said.set(status, [...(said.get(status) ?? []), legend.text])
  }
  const explained = [...said].map(([status, texts]) => ({
    word: status,
    meaning: status,
    explanation: texts.join('; '),
  }))
  return [...own, ...explained]
}

/** Every column of a list; without a column of the plan where it stays the person's own. */
function mappingRows(list: AdoptedList): readonly CellsOf<ColumnMapping>[] {
  return columnOutcomes([list]).map(({ sheetColumn, planColumn }) => ({
    sheet: list.sheet.name,
    sheetColumn,
    planColumn,
  }))
}

function colourRows({ lists, meanings, colours }: AdoptionProposal): readonly CellsOf<ColumnMapping>[] {
  const known = colours.flatMap(({ colour, status, isConfirmed }) => (isConfirmed ? [{ colour, status }] : []))
  if (meanings.colours.length === 0) return []
  return lists.flatMap(({ sheet }) => known.map((meaning) => colourMapping(sheet.name, meaning)))
}
