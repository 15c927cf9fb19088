import type { AdoptedPlan } from '../app/adopt.ts'
import type { AdoptedList } from '../core/sheet/foreign/adopt-list.ts'
import type { AdoptedField } from '../core/sheet/foreign/adopted-fields.ts'
import {
  adoptedLine,
  adoptHeaders,
  commandLineWords,
  leftOutIntro,
  nextSteps,
  otherSheetsLine,
  sourceIntro,
} from '../core/text/adopt.ts'
import { lines } from '../core/text/command-line.ts'
import {
  adoptionSteps,
  columnRows,
  columnSentences,
  fieldSentences,
  foundSentences,
  leftOutLines,
  meaningSentences,
  progressSentences,
  sourceLines,
} from '../core/views/adopted-sentences.ts'
import { bullet, paragraph, type Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

/** What was found, what became of every column and row, and what a person has to do next. */
export function printAdopted(adopted: AdoptedPlan, terminal: Terminal): string {
  const { lists, otherSheets, path } = adopted
  const told = (sentences: readonly string[]) => sentences.map((line) => paragraph(line, terminal))
  const listed = (intro: string, items: readonly string[]) =>
    items.length === 0 ? [] : [intro, ...items.map((line) => bullet(line, terminal))]
  const parts = [
    ...told(foundSentences(adopted, commandLineWords)),
    columnTable(lists, terminal),
    ...told(columnSentences(lists, commandLineWords)),
    fieldTable(lists[0]?.fields ?? [], terminal),
    ...told(fieldSentences(lists)),
    ...told(meaningSentences(adopted)),
    ...told(progressSentences(adopted)),
    ...listed(leftOutIntro, leftOutLines(lists)),
    ...(otherSheets.length > 0 ? told([otherSheetsLine(otherSheets)]) : []),
    ...listed(sourceIntro, sourceLines(adopted)),
    ...listed(nextSteps, adoptionSteps(adopted, commandLineWords)),
    ...listed(
      lines.notChecked,
      adopted.notChecked.map(({ why }) => why),
    ),
    ...told([adoptedLine(path)]),
  ]
  return `${parts.join('\n')}\n`
}

function columnTable(lists: readonly AdoptedList[], { columns }: Terminal): string {
  const layout = [
    { header: adoptHeaders.sheetColumn, width: 'rest' as const },
    { header: adoptHeaders.planColumn, width: 20 },
    { header: adoptHeaders.how, width: 14 },
  ]
  return textTable(layout, columnRows(lists), columns)
}

function fieldTable(fields: readonly AdoptedField[], { columns }: Terminal): string {
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
