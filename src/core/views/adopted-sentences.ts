import { countBySeverity } from '../check/check-plan.ts'
import type { Finding, FindingCode } from '../check/finding.ts'
import { type FindingGroup, groupFindings } from '../check/group-findings.ts'
import type { CellsOf } from '../papers/template-content.ts'
import type { Settings } from '../plan/settings.ts'
import { progressTable } from '../sheet/columns/records.ts'
import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'
import { isOtherAmount } from '../sheet/foreign/amount-units.ts'
import { columnOutcomes } from '../sheet/foreign/column-outcomes.ts'
import { hyphenatedWords } from '../sheet/foreign/hyphenated.ts'
import { cellTextOf, type LeftOutRow } from '../sheet/foreign/list-rows.ts'
import { figuresTwice } from '../sheet/foreign/number-measures.ts'
import { byDate } from '../sheet/foreign/progress-columns.ts'
import type { AdoptionProposal } from '../sheet/foreign/proposal.ts'
import { resultColumns } from '../sheet/foreign/result-columns.ts'
import {
  type AdoptWords,
  aboveLine,
  continuedLine,
  costUnitLine,
  emptyErrors,
  fieldsLine,
  fieldsOfSheets,
  figuresTwiceLine,
  foundLine,
  howText,
  hyphenatedLine,
  inSheet,
  leftOutLine,
  legendLine,
  numbersLine,
  otherAmountLine,
  ownColumn,
  ownColumnsLine,
  severalFieldsLine,
  spanLine,
  stepDegrees,
  stepDirection,
  stepPrioritised,
  stepSettings,
  togetherLine,
} from '../text/adopt.ts'
import {
  carriedLine,
  confirmedColoursLine,
  confirmedWordsLine,
  progressLeftLine,
  progressLine,
  progressTarget,
} from '../text/adopt-status.ts'
import { similarCells } from '../text/command-line.ts'

/*
 * What is told of a list that was taken over: the same on the command line and on the page, but for what each calls the
 * way to do it otherwise (`AdoptWords`).
 */

/** What became of the lists, as far as people are told of it. */
export interface Adopted extends AdoptionProposal {
  readonly settings: CellsOf<Settings>
  readonly sourceFindings: readonly Finding[]
  readonly planFindings: readonly Finding[]
}

/** A line names this many further cells, then only how many more. */
const namedCells = 8

/** What was found and where. */
export function foundSentences(
  { lists, otherLists }: Pick<Adopted, 'lists' | 'otherLists'>,
  words: AdoptWords,
): readonly string[] {
  return [
    ...lists.map(({ sheet, header, measures }) =>
      foundLine(sheet.name, header.firstRow, header.lastRow, measures.length),
    ),
    ...(lists.length > 1 ? [togetherLine(lists.map(({ sheet }) => sheet.name))] : []),
    ...eachOnce(lists, ({ above }) => (above.length > 0 ? [aboveLine(above)] : [])),
    ...(otherLists.length > 0 ? [words.otherLists(otherLists)] : []),
  ]
}

/** Every column of the lists: its name, the plan's column, how it was recognised. */
export function columnRows(lists: readonly AdoptedList[]): readonly (readonly [string, string, string])[] {
  return columnOutcomes(lists).map(({ sheetColumn, planColumn, how, confidence }) =>
    planColumn === null || how === null
      ? [sheetColumn, ownColumn, '–']
      : [
          sheetColumn,
          planColumn === progressTable.columns.text.header ? progressTarget : planColumn,
          howText({ how, confidence }),
        ],
  )
}

/** What is said of several sheets alike is said once. */
function eachOnce(
  lists: readonly AdoptedList[],
  sentences: (list: AdoptedList) => readonly string[],
): readonly string[] {
  return [...new Set(lists.flatMap(sentences))]
}

export function columnSentences(lists: readonly AdoptedList[], words: AdoptWords): readonly string[] {
  return eachOnce(lists, ({ own, matches, costUnit, span }) => {
    const renamed = own.filter(({ label, header }) => label !== header)
    const amounts = own.map(({ label }) => label).filter(isOtherAmount)
    const similar = matches.filter(({ how }) => how === 'similar').map(({ column }) => column.label)
    return [
      ...(own.length > 0 ? [ownColumnsLine(renamed)] : []),
      ...(similar.length > 0 ? [words.similar(similar)] : []),
      ...(amounts.length > 0 ? [otherAmountLine(amounts)] : []),
      ...(costUnit === null ? [] : [costUnitLine(costUnit)]),
      ...(span === null ? [] : [spanLine(span.from.label, span.to.label)]),
    ]
  })
}

export function fieldSentences(lists: readonly AdoptedList[]): readonly string[] {
  const ids = lists.flatMap(({ measures }) => measures.map(({ cells }) => cells.get('id') ?? null))
  const figures = figuresTwice(ids)
  const newIds = lists.flatMap((list) => list.newIds)
  const numbers = numbersLine(newIds, lists.find(({ countColumn }) => countColumn !== null)?.countColumn ?? null)
  const continued = lists.flatMap((list) => list.continued)
  const hyphenated = hyphenatedWords(lists)
  const isEverywhereNamedAfterSheet = lists.length > 1 && lists.every(({ fieldsFrom }) => fieldsFrom === 'none')
  return [
    ...(isEverywhereNamedAfterSheet
      ? [fieldsOfSheets]
      : eachOnce(lists, ({ fieldsFrom, fields, fieldsCarried }) => [
          fieldsLine(fieldsFrom, fields[0]?.name ?? '', fieldsCarried),
        ])),
    ...eachOnce(lists, ({ severalFields }) => (severalFields.length > 0 ? [severalFieldsLine(severalFields)] : [])),
    ...(numbers === null ? [] : [numbers]),
    ...(figures.length > 0 ? [figuresTwiceLine(figures)] : []),
    ...(continued.length > 0 ? [continuedLine(continued)] : []),
    ...(hyphenated.length > 0 ? [hyphenatedLine(hyphenated)] : []),
  ]
}

/** What became of the reports of single dates. */
export function progressSentences({ lists }: Pick<Adopted, 'lists'>): readonly string[] {
  const measures = lists.flatMap((list) => list.measures)
  const entries = measures.flatMap(({ cells, progress }) => progress.map((entry) => ({ ...entry, cells })))
  const dates = [
    ...new Set(
      lists.flatMap(({ progress }) =>
        byDate(progress)
          .flat()
          .map(({ dueDate }) => dueDate),
      ),
    ),
  ]
  const carried = entries
    .filter(({ isCarried }) => isCarried)
    .map(({ cells, dueDate }) => `${cellTextOf(cells.get('id') ?? null)} (${dueDate})`)
  const left = leftTexts(lists)
  return [
    ...(entries.length > 0 ? [progressLine(entries.length, dates)] : []),
    ...(carried.length > 0 ? [carriedLine(carried)] : []),
    ...(left.length > 0 ? [progressLeftLine(left)] : []),
  ]
}

/** Reports whose status nobody knows, by the header of their column. */
function leftTexts(lists: readonly AdoptedList[]): readonly { readonly label: string; readonly texts: number }[] {
  const left = new Map<string, number>()
  for (const { progress, own, measures } of lists) {
    for (const { column } of progress) {
      const index = own.findIndex((one) => one.column === column.column)
      const texts = measures.filter((measure) => (measure.own[index] ?? null) !== null).length
      if (texts > 0) left.set(column.label, (left.get(column.label) ?? 0) + texts)
    }
  }
  return [...left].map(([label, texts]) => ({ label, texts }))
}

/** What colours and words mean, as far as a person has confirmed it. */
export function meaningSentences({ colours, words }: Pick<Adopted, 'colours' | 'words'>): readonly string[] {
  const confirmed = colours.filter(({ isConfirmed }) => isConfirmed)
  const said = words.filter(({ isConfirmed }) => isConfirmed)
  return [
    ...(confirmed.length > 0 ? [confirmedColoursLine(confirmed)] : []),
    ...(said.length > 0 ? [confirmedWordsLine(said)] : []),
  ]
}

/** Rows that are no measures, a line a kind; of several sheets, each names its own. */
export function leftOutLines(lists: readonly AdoptedList[]): readonly string[] {
  return lists.flatMap(({ sheet, leftOut: rows }) => {
    const byKind = new Map<LeftOutRow['kind'], { row: number; text: string }[]>()
    for (const { kind, row, texts } of rows) {
      const same = byKind.get(kind) ?? []
      byKind.set(kind, same)
      same.push({ row, text: texts.join(' · ') })
    }
    const lines = [...byKind].map(([kind, same]) => leftOutLine(kind, same))
    return lists.length > 1 ? lines.map((line) => inSheet(sheet.name, line)) : lines
  })
}

/** Said elsewhere in this report already. */
const told: ReadonlySet<FindingCode> = new Set(['table/non-measure-row', 'table/blank-row', 'table/status-by-colour'])

/** What was met in the list itself. */
export function sourceLines({ sourceFindings }: Adopted): readonly string[] {
  const groups = groupFindings(sourceFindings.filter(({ code }) => !told.has(code)))
  const lineOf = ({ first, sentence, same, similar }: FindingGroup) => {
    const cells = [...same, ...similar].flatMap(({ cell }) => cell ?? [])
    const more =
      cells.length > 0 ? ` ${similarCells(cells.slice(0, namedCells), Math.max(0, cells.length - namedCells))}` : ''
    return `${first.cell}: ${sentence}${more}`
  }
  const hasErrors = groups.some(({ first }) => first.code === 'cell/formula-error')
  return [...groups.map(lineOf), ...(hasErrors ? [emptyErrors] : [])]
}

/** What a person has to do next. */
export function adoptionSteps(adopted: Adopted, words: AdoptWords): readonly string[] {
  const { lists, settings, planFindings } = adopted
  const measures = lists.flatMap((list) => list.measures)
  const withoutStatus = measures.filter(({ cells }) => !cells.has('status')).length
  const counts = countBySeverity(planFindings)
  const results = lists.map(resultColumns)
  const values = [...new Set(results.flatMap((one) => one.values))]
  const degrees = [...new Set(results.flatMap((one) => one.degrees))]
  const hasStatus = lists.some(({ matches }) => matches.some(({ key }) => key === 'status'))
  const hasPriorities = lists.some((list) => list.hasPriorities)
  const missing = (value: unknown) => value === null || value === undefined
  return [
    stepSettings,
    ...(hasPriorities && missing(settings.bestSide) ? [stepDirection] : []),
    ...(hasPriorities && missing(settings.prioritisedLabels) ? [stepPrioritised] : []),
    ...(values.length > 0 ? [words.results(values)] : []),
    ...(degrees.length > 0 ? [stepDegrees(degrees)] : []),
    ...(withoutStatus > 0 ? [words.statuses(withoutStatus, hasStatus)] : []),
    ...meaningSteps(adopted, words),
    words.check(counts.error, counts.warning),
  ]
}

/** Colours and words of which nobody has said yet what they mean. */
function meaningSteps({ colours, words: own, legend }: Adopted, words: AdoptWords): readonly string[] {
  const open = colours.filter(({ isConfirmed }) => !isConfirmed)
  const unknown = own.filter(({ isConfirmed }) => !isConfirmed)
  return [
    ...(unknown.length > 0 ? [words.ownStatuses(unknown)] : []),
    ...(open.length > 0 ? [words.colours(open)] : []),
    ...(open.length > 0 && legend ? [legendLine(legend.sheet, legend.entries)] : []),
  ]
}
