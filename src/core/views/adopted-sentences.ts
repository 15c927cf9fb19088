import { countBySeverity } from '../check/check-plan.ts'
import type { Finding, FindingCode } from '../check/finding.ts'
import { type FindingGroup, groupFindings } from '../check/group-findings.ts'
import type { CellsOf } from '../papers/template-content.ts'
import type { Settings } from '../plan/settings.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'
import { isOtherAmount } from '../sheet/foreign/amount-units.ts'
import { type ColourLegend, colouredColumns } from '../sheet/foreign/colours.ts'
import type { LeftOutRow } from '../sheet/foreign/list-rows.ts'
import { figuresTwice } from '../sheet/foreign/number-measures.ts'
import { resultColumns } from '../sheet/foreign/result-columns.ts'
import {
  type AdoptWords,
  aboveLine,
  colourLine,
  continuedLine,
  costUnitLine,
  emptyErrors,
  fieldsLine,
  figuresTwiceLine,
  foundLine,
  howText,
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
  stepOwnStatuses,
  stepPrioritised,
  stepSettings,
} from '../text/adopt.ts'
import { similarCells } from '../text/command-line.ts'

/*
 * What is told of a list that was taken over: the same on the command line and on the page, but for what each calls the
 * way to do it otherwise (`AdoptWords`).
 */

/** What became of a list, as far as people are told of it. */
export interface Adopted {
  readonly list: AdoptedList
  readonly otherLists: readonly string[]
  readonly legend: ColourLegend | null
  readonly settings: CellsOf<Settings>
  readonly sourceFindings: readonly Finding[]
  readonly planFindings: readonly Finding[]
}

/** A line names this many further cells, then only how many more. */
const namedCells = 8

/** What was found and where. */
export function foundSentences({ list, otherLists }: Adopted, words: AdoptWords): readonly string[] {
  const { sheet, header, measures, above } = list
  return [
    foundLine(sheet.name, header.firstRow, header.lastRow, measures.length),
    ...(above.length > 0 ? [aboveLine(above)] : []),
    ...(otherLists.length > 0 ? [words.otherLists(otherLists)] : []),
  ]
}

/** Every column of the list: its name, the plan's column, how it was recognised. */
export function columnRows({ header, matches }: AdoptedList): readonly (readonly [string, string, string])[] {
  return header.columns.map((column) => {
    const match = matches.find((one) => one.column === column)
    return match
      ? [column.label, measureTable.columns[match.key].header, howText(match)]
      : [column.label, ownColumn, '–']
  })
}

export function columnSentences({ own, matches, costUnit, span }: AdoptedList, words: AdoptWords): readonly string[] {
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
}

export function fieldSentences(list: AdoptedList): readonly string[] {
  const { fieldsFrom, fields, fieldsCarried, severalFields, newIds, countColumn, continued } = list
  const figures = figuresTwice(list.measures.map(({ cells }) => cells.get('id') ?? null))
  const numbers = numbersLine(newIds, countColumn)
  return [
    fieldsLine(fieldsFrom, fields[0]?.name ?? '', fieldsCarried),
    ...(severalFields.length > 0 ? [severalFieldsLine(severalFields)] : []),
    ...(numbers === null ? [] : [numbers]),
    ...(figures.length > 0 ? [figuresTwiceLine(figures)] : []),
    ...(continued.length > 0 ? [continuedLine(continued)] : []),
  ]
}

/** Rows that are no measures, a line a kind. */
export function leftOutLines({ leftOut: rows }: AdoptedList): readonly string[] {
  const byKind = new Map<LeftOutRow['kind'], { row: number; text: string }[]>()
  for (const { kind, row, texts } of rows) {
    const same = byKind.get(kind) ?? []
    byKind.set(kind, same)
    same.push({ row, text: texts.join(' · ') })
  }
  return [...byKind].map(([kind, same]) => leftOutLine(kind, same))
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
  const { list, settings, legend, planFindings } = adopted
  const coloured = colouredColumns(list)
  const withoutStatus = list.measures.filter(({ cells }) => !cells.has('status')).length
  const ownStatuses = unknownStatuses(planFindings)
  const counts = countBySeverity(planFindings)
  const results = resultColumns(list)
  const hasStatus = list.matches.some(({ key }) => key === 'status')
  const missing = (value: unknown) => value === null || value === undefined
  return [
    stepSettings,
    ...(list.hasPriorities && missing(settings.bestSide) ? [stepDirection] : []),
    ...(list.hasPriorities && missing(settings.prioritisedLabels) ? [stepPrioritised] : []),
    ...(results.values.length > 0 ? [words.results(results.values)] : []),
    ...(results.degrees.length > 0 ? [stepDegrees(results.degrees)] : []),
    ...(withoutStatus > 0 ? [words.statuses(withoutStatus, hasStatus)] : []),
    ...(ownStatuses.length > 0 ? [stepOwnStatuses(ownStatuses)] : []),
    ...(coloured.length > 0 ? [colourLine(coloured.map(({ label }) => label))] : []),
    ...(legend ? [legendLine(legend.sheet, legend.entries)] : []),
    words.check(counts.error, counts.warning),
  ]
}

/** Words in *Status* that the plan does not know, each once. */
function unknownStatuses(findings: readonly Finding[]): readonly string[] {
  const words = findings.flatMap((finding) =>
    finding.code === 'cell/unknown-value' && finding.values.expected === 'status' ? [finding.values.text] : [],
  )
  return [...new Set(words)]
}
