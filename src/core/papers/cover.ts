import { attachmentText, planTitle } from '../text/papers.ts'
import {
  asOfText,
  contentsHeaders,
  coverHeadings,
  coverLabels,
  draftReason,
  draftWord,
  excludedText,
  nextText,
  prioritisedText,
  progressText,
  scopeText,
  subjectText,
} from '../text/papers-cover.ts'
import { decisionLines } from './decision-lines.ts'
import type { Frame } from './frame.ts'
import { pageOf } from './frame.ts'
import { printableHeight } from './page-size.ts'
import type { PaperSheet } from './paper.ts'
import { allLines } from './plan-line.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { countStatus, statusColumns } from './status-counts.ts'

/** A sheet of the workbook and the sentence that tells what is on it. */
export interface ContentsLine {
  readonly sheet: string
  readonly sentence: string
}

/** `null` where the paper is no draft; the number of open errors where these are the reason. */
export interface Draft {
  readonly openErrors: number | null
}

const widths = [28, 72] as const
/** A cover that is a little too tall is shrunk rather than continued on a page of three lines. */
const leastScale = 0.8
/** Characters that surely find room in one line of the large type. */
const longestShortTitle = 36

function addBand(stack: SheetStack, { plan, date, mark }: Frame): void {
  const { municipality, programme, area, asOf } = plan.settings
  const title = planTitle(plan.settings)
  stack.lines(title, title.length <= longestShortTitle ? 'coverTitle' : 'coverLongTitle', 8)
  const place = [area, municipality].filter((part) => part !== null).join(' · ')
  if (place !== '') stack.lines(place, 'coverLine', 3)
  const round = [programme, `${coverLabels.asOf} ${asOfText(asOf ?? date)}`].filter((part) => part !== null)
  stack.lines(round.join(' · '), 'coverLine', 3)
  if (mark !== null) stack.lines(mark, 'coverMark', 6)
}

function addDraft(stack: SheetStack, { openErrors }: Draft): void {
  stack.lines(draftWord, 'draft', 6)
  stack.lines(draftReason(openErrors), 'draftReason')
}

/** What the band does not say yet. */
function addFacts(stack: SheetStack, { plan, fields, date }: Frame): void {
  const { settings } = plan
  const facts: readonly (readonly [string, string | null])[] = [
    [coverLabels.subject, subjectText(fields)],
    [coverLabels.attachment, attachmentText(settings)],
    [coverLabels.version, settings.version],
    [coverLabels.next, nextText(settings, date)],
  ]
  if (facts.some(([, text]) => text !== null)) stack.heading(coverHeadings.about)
  for (const [label, text] of facts) if (text !== null) stack.fact(label, text)
}

function addDecisions(stack: SheetStack, frame: Frame): void {
  stack.heading(coverHeadings.decisions)
  for (const { label, sentence } of decisionLines(frame)) stack.fact(label, sentence)
}

function addScope(stack: SheetStack, { plan, fields }: Frame): void {
  stack.heading(coverHeadings.scope)
  stack.fact(coverLabels.contents, scopeText(fields))
  const prioritised = prioritisedText(fields)
  if (prioritised !== null) stack.fact(coverLabels.prioritised, prioritised)
  const lines = allLines(fields)
  const counts = statusColumns(fields).map(({ status, label }) => ({ label, number: countStatus(lines, status) }))
  if (counts.length > 0) stack.fact(coverLabels.progress, progressText(counts))
  const excluded = excludedText(plan)
  if (excluded !== null) stack.fact(coverLabels.excluded, excluded)
}

function addContents(stack: SheetStack, contents: readonly ContentsLine[]): void {
  stack.heading(coverHeadings.sheets)
  stack.table({
    name: 'tblInhalt',
    headers: headerCells(contentsHeaders),
    rows: contents.map(({ sheet, sentence }) => [cell(sheet, 'cellStrong'), cell(sentence, 'cell')]),
    dense: true,
  })
}

/** *Deckblatt*: what the plan is about, who decided what, what it comprises, what is in the workbook. */
export function describeCover(
  frame: Frame,
  draft: Draft | null,
  contents: readonly ContentsLine[],
  name: string,
): PaperSheet {
  const stack = new SheetStack(widths, frame, 'portrait')
  addBand(stack, frame)
  if (draft !== null) addDraft(stack, draft)
  const starts = [addFacts, addDecisions, addScope].map((add) => {
    const start = stack.nextRow
    add(stack, frame)
    return start
  })
  starts.push(stack.nextRow)
  addContents(stack, contents)
  const page = pageOf(frame, 'portrait')
  const height = stack.heightFrom(1)
  if (height <= printableHeight('portrait')) return stack.sheet(name, page)
  if (height <= printableHeight('portrait') / leastScale) {
    return stack.sheet(name, { ...page, singlePage: true, centred: true })
  }
  stack.breakBetween(starts)
  return stack.sheet(name, page)
}
