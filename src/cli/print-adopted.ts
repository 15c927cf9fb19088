import type { AdoptedPlan } from '../app/adopt.ts'
import { countBySeverity } from '../core/check/check-plan.ts'
import type { Finding, FindingCode } from '../core/check/finding.ts'
import { type FindingGroup, groupFindings } from '../core/check/group-findings.ts'
import { measureTable } from '../core/sheet/columns/measures.ts'
import type { AdoptedList } from '../core/sheet/foreign/adopt-list.ts'
import { isOtherAmount } from '../core/sheet/foreign/amount-units.ts'
import { colouredColumns } from '../core/sheet/foreign/colours.ts'
import type { LeftOutRow } from '../core/sheet/foreign/list-rows.ts'
import { figuresTwice } from '../core/sheet/foreign/number-measures.ts'
import { resultColumns } from '../core/sheet/foreign/result-columns.ts'
import {
  aboveLine,
  adoptedLine,
  adoptHeaders,
  checkStep,
  colourLine,
  continuedLine,
  costUnitLine,
  emptyErrors,
  fieldsLine,
  figuresTwiceLine,
  foundLine,
  howText,
  leftOutIntro,
  leftOutLine,
  legendLine,
  nextSteps,
  numbersLine,
  otherAmountLine,
  otherListsLine,
  otherSheetsLine,
  ownColumn,
  ownColumnsLine,
  severalFieldsLine,
  similarLine,
  sourceIntro,
  spanLine,
  stepDegrees,
  stepDirection,
  stepOwnStatuses,
  stepPrioritised,
  stepResults,
  stepSettings,
  stepStatuses,
} from '../core/text/adopt.ts'
import { lines, similarCells } from '../core/text/command-line.ts'
import { bullet, paragraph, type Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

/** A line names this many further cells, then only how many more. */
const namedCells = 8

/** What was found, what became of every column and row, and what a person has to do next. */
export function printAdopted(adopted: AdoptedPlan, terminal: Terminal): string {
  const { list, otherLists, otherSheets, path } = adopted
  const { sheet, header, measures, above } = list
  const found = [
    foundLine(sheet.name, header.firstRow, header.lastRow, measures.length),
    ...(above.length > 0 ? [aboveLine(above)] : []),
    ...(otherLists.length > 0 ? [otherListsLine(otherLists)] : []),
  ]
  const parts = [
    ...found.map((line) => paragraph(line, terminal)),
    columnTable(list, terminal),
    ...columnSentences(list).map((line) => paragraph(line, terminal)),
    fieldTable(list, terminal),
    ...fieldSentences(list).map((line) => paragraph(line, terminal)),
    ...leftOut(list, terminal),
    ...(otherSheets.length > 0 ? [paragraph(otherSheetsLine(otherSheets), terminal)] : []),
    ...seenInSource(adopted, terminal),
    nextSteps,
    ...steps(adopted).map((line) => bullet(line, terminal)),
    ...notChecked(adopted, terminal),
    paragraph(adoptedLine(path), terminal),
  ]
  return `${parts.join('\n')}\n`
}

function columnTable({ header, matches }: AdoptedList, { columns }: Terminal): string {
  const layout = [
    { header: adoptHeaders.sheetColumn, width: 'rest' as const },
    { header: adoptHeaders.planColumn, width: 20 },
    { header: adoptHeaders.how, width: 14 },
  ]
  const rows = header.columns.map((column) => {
    const match = matches.find((one) => one.column === column)
    return match
      ? [column.label, measureTable.columns[match.key].header, howText(match)]
      : [column.label, ownColumn, '–']
  })
  return textTable(layout, rows, columns)
}

function columnSentences({ own, matches, costUnit, span }: AdoptedList): readonly string[] {
  const renamed = own.filter(({ label, header }) => label !== header)
  const amounts = own.map(({ label }) => label).filter(isOtherAmount)
  const similar = matches.filter(({ how }) => how === 'similar').map(({ column }) => column.label)
  return [
    ...(own.length > 0 ? [ownColumnsLine(renamed)] : []),
    ...(similar.length > 0 ? [similarLine(similar)] : []),
    ...(amounts.length > 0 ? [otherAmountLine(amounts)] : []),
    ...(costUnit === null ? [] : [costUnitLine(costUnit)]),
    ...(span === null ? [] : [spanLine(span.from.label, span.to.label)]),
  ]
}

function fieldTable({ fields }: AdoptedList, { columns }: Terminal): string {
  const layout = [
    { header: adoptHeaders.code, width: 8 },
    { header: adoptHeaders.field, width: 'rest' as const },
    { header: adoptHeaders.measures, width: 9, align: 'right' as const },
  ]
  return textTable(
    layout,
    fields.map(({ code, name, measures }) => [code, name, String(measures)]),
    columns,
  )
}

function fieldSentences(list: AdoptedList): readonly string[] {
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

function leftOut({ leftOut: rows }: AdoptedList, terminal: Terminal): readonly string[] {
  const byKind = new Map<LeftOutRow['kind'], { row: number; text: string }[]>()
  for (const { kind, row, texts } of rows) {
    const same = byKind.get(kind) ?? []
    byKind.set(kind, same)
    same.push({ row, text: texts.join(' · ') })
  }
  if (byKind.size === 0) return []
  return [leftOutIntro, ...[...byKind].map(([kind, same]) => bullet(leftOutLine(kind, same), terminal))]
}

/** Said elsewhere in this report already. */
const told: ReadonlySet<FindingCode> = new Set(['table/non-measure-row', 'table/blank-row', 'table/status-by-colour'])

function seenInSource({ sourceFindings }: AdoptedPlan, terminal: Terminal): readonly string[] {
  const groups = groupFindings(sourceFindings.filter(({ code }) => !told.has(code)))
  if (groups.length === 0) return []
  const lineOf = ({ first, sentence, same, similar }: FindingGroup) => {
    const cells = [...same, ...similar].flatMap(({ cell }) => cell ?? [])
    const more =
      cells.length > 0 ? ` ${similarCells(cells.slice(0, namedCells), Math.max(0, cells.length - namedCells))}` : ''
    return bullet(`${first.cell}: ${sentence}${more}`, terminal)
  }
  const hasErrors = groups.some(({ first }) => first.code === 'cell/formula-error')
  return [sourceIntro, ...groups.map(lineOf), ...(hasErrors ? [bullet(emptyErrors, terminal)] : [])]
}

function steps({ list, settings, legend, planFindings }: AdoptedPlan): readonly string[] {
  const coloured = colouredColumns(list)
  const withoutStatus = list.measures.filter(({ cells }) => !cells.has('status')).length
  const ownStatuses = unknownStatuses(planFindings)
  const counts = countBySeverity(planFindings)
  const results = resultColumns(list)
  const missing = (value: unknown) => value === null || value === undefined
  return [
    stepSettings,
    ...(list.hasPriorities && missing(settings.bestSide) ? [stepDirection] : []),
    ...(list.hasPriorities && missing(settings.prioritisedLabels) ? [stepPrioritised] : []),
    ...(results.values.length > 0 ? [stepResults(results.values)] : []),
    ...(results.degrees.length > 0 ? [stepDegrees(results.degrees)] : []),
    ...(withoutStatus > 0
      ? [
          stepStatuses(
            withoutStatus,
            list.matches.some(({ key }) => key === 'status'),
          ),
        ]
      : []),
    ...(ownStatuses.length > 0 ? [stepOwnStatuses(ownStatuses)] : []),
    ...(coloured.length > 0 ? [colourLine(coloured.map(({ label }) => label))] : []),
    ...(legend ? [legendLine(legend.sheet, legend.entries)] : []),
    checkStep(counts.error, counts.warning),
  ]
}

/** Words in *Status* that the plan does not know, each once. */
function unknownStatuses(findings: readonly Finding[]): readonly string[] {
  const words = findings.flatMap((finding) =>
    finding.code === 'cell/unknown-value' && finding.values.expected === 'status' ? [finding.values.text] : [],
  )
  return [...new Set(words)]
}

function notChecked({ notChecked: gaps }: AdoptedPlan, terminal: Terminal): readonly string[] {
  return gaps.length === 0 ? [] : [lines.notChecked, ...gaps.map(({ why }) => bullet(why, terminal))]
}
