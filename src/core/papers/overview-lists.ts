import type { MeasureKey } from '../plan/measure.ts'
import {
  continuedHeading,
  noneNotStarted,
  noneRunning,
  notStartedHeading,
  overviewHeaders,
  resultText,
  runningHeading,
} from '../text/papers.ts'
import type { ColumnNeed } from './column-widths.ts'
import { headerOf, measureText } from './measure-cells.ts'
import { textWidth, widestParts, widestWord } from './measure-text.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, headerCells, type SheetStack } from './sheet-stack.ts'
import { isPrioritisedNotStarted, isRunningWithoutPriority } from './status-counts.ts'
import { styleOf } from './styles.ts'

/*
 * The lists of *Überblick*: what was put first and waits, and what runs without having been put first.
 */

/** A measure in one of the lists, with its field. */
interface ListedLine {
  readonly one: FieldLines
  readonly line: PlanLine
}

/** A column beside the title of the measure. */
export interface ListColumn {
  readonly header: string
  readonly text: (listed: ListedLine) => string
  /** May be left out where the page is too narrow. */
  readonly optional: boolean
  readonly need: ColumnNeed
}

interface ListOfMeasures {
  readonly heading: string
  readonly table: string
  readonly empty: string
  readonly lines: readonly ListedLine[]
}

/** A word longer than that is broken rather than given half of the page. */
const longestWord = 24
/** Longer texts take several lines. */
const widestText = 26
/** A longer list stays one table, which is filtered rather than printed: hundreds of tables would make a workbook slow. */
const longestPaged = 300
/** Longer texts would make the rows tall instead of telling more. */
const longestOptional = 80

function listsOf(fields: readonly FieldLines[]): readonly ListOfMeasures[] {
  const lines = (belongs: (line: PlanLine) => boolean) =>
    fields.flatMap((one) => one.lines.filter(belongs).map((line) => ({ one, line })))
  return [
    {
      heading: notStartedHeading,
      table: 'tblNichtBegonnen',
      empty: noneNotStarted,
      lines: lines(isPrioritisedNotStarted),
    },
    {
      heading: runningHeading,
      table: 'tblOhnePrioritaet',
      empty: noneRunning,
      lines: lines(isRunningWithoutPriority),
    },
  ]
}

/** None of the words is broken, and a short text stands in one line where there is room for it. */
function needOf(header: string, texts: readonly string[], font: string): ColumnNeed {
  const [data, head] = [styleOf('cellStrong'), styleOf('tableHeader')]
  const { word, line } = widestParts(texts, typeOf(data, font))
  const headerWidth = charactersFor(widestWord(header, typeOf(head, font)) * 1.06, head)
  const least = Math.max(headerWidth, Math.min(longestWord, charactersFor(word * 1.06, data)))
  const whole = Math.min(widestText, charactersFor(Math.max(line, textWidth(header, typeOf(head, font))) * 1.06, data))
  return { least, most: Math.max(least, whole), weight: 6 }
}

/** Number, field, result and status of the listed measures, and who and when, where that is short. */
export function listColumns(fields: readonly FieldLines[], font: string): readonly ListColumn[] {
  const listed = listsOf(fields).flatMap(({ lines }) => lines)
  const column = (header: string, text: ListColumn['text'], optional = false): ListColumn => ({
    ...{ header, text, optional },
    need: needOf(header, listed.map(text), font),
  })
  const further = (key: MeasureKey) => column(headerOf(key), ({ line }) => measureText(line, key), true)
  const isTold = ({ optional, text }: ListColumn) =>
    !optional || (listed.some((one) => text(one) !== '') && listed.every((one) => text(one).length <= longestOptional))
  return [
    column(headerOf('id'), ({ line }) => line.measure.id),
    column(headerOf('field'), ({ one }) => one.field.code),
    column(overviewHeaders.result, ({ one, line }) => resultText(line, one)),
    column(headerOf('status'), ({ line }) => line.measure.status?.word ?? ''),
    further('lead'),
    further('period'),
  ].filter(isTold)
}

function addList(stack: SheetStack, columns: readonly ListColumn[], { heading, table, empty, lines }: ListOfMeasures) {
  if (lines.length === 0) {
    stack.block(() => {
      stack.heading(heading)
      stack.lines(empty, 'subtitle')
    })
    return
  }
  const rows = lines.map((one) => [
    cell(one.line.measure.title, 'cell'),
    ...columns.map(({ text }, index) => cell(text(one) || null, index === 0 ? 'cellStrong' : 'cell')),
  ])
  const headers = headerCells([headerOf('title'), ...columns.map(({ header }) => header)])
  if (rows.length <= longestPaged) {
    stack.pagedTable({ name: table, headers, rows }, { first: heading, further: continuedHeading(heading) })
    return
  }
  stack.block(() => {
    stack.heading(heading)
    stack.table({ name: table, headers, rows })
  })
}

export function addLists(stack: SheetStack, fields: readonly FieldLines[], columns: readonly ListColumn[]): void {
  for (const list of listsOf(fields)) addList(stack, columns, list)
}
