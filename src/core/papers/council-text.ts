import {
  councilAttachments,
  councilCommonMethod,
  councilMethod,
  councilOrigin,
  councilProgress,
  councilScope,
  councilSubject,
} from '../text/papers-council.ts'
import { draftReason, excludedText, prioritisedText, progressText, scopeText } from '../text/papers-cover.ts'
import { paperTextSubtitle, paperTextTitle } from '../text/papers-internal.ts'
import type { Draft } from './cover.ts'
import { decisionLines } from './decision-lines.ts'
import { type Frame, pageOf } from './frame.ts'
import { printableCharacters } from './page-size.ts'
import type { PaperSheet } from './paper.ts'
import { allLines } from './plan-line.ts'
import { rulesOf } from './shared-texts.ts'
import { cell, SheetStack } from './sheet-stack.ts'
import { sourcesOf } from './sources.ts'
import { countStatus, statusColumns } from './status-counts.ts'

function progressOf({ fields, plan, date }: Frame): string | null {
  const lines = allLines(fields)
  if (lines.length === 0) return null
  const counts = statusColumns(fields).map(({ status, label }) => ({ label, number: countStatus(lines, status) }))
  return councilProgress(progressText(counts), plan.settings.asOf ?? date)
}

/** How the priorities came about, once for all fields or for each that differs. */
function methodsOf({ fields: all }: Frame): string {
  const fields = all.filter(({ lines }) => lines.length > 0)
  const { own, common } = rulesOf(fields)
  const texts = own.map((one) =>
    councilMethod(one.fields.length === fields.length ? null : one.fields.map(({ field }) => field.name), one.text),
  )
  return [...texts, ...(common === '' ? [] : [councilCommonMethod(common)])].join(' ')
}

/** *Sach- und Rechtslage* for the council's paper, a paragraph each: all dates, fields, figures and decisions. */
export function describeCouncilText(frame: Frame, draft: Draft | null): readonly string[] {
  const { plan, fields, date, snapshotId } = frame
  const sources = sourcesOf(plan, []).map(({ source }) => source)
  const paragraphs = [
    draft === null || draft.openErrors === null ? null : draftReason(draft.openErrors),
    councilSubject(plan.settings, date),
    councilOrigin(sources),
    allLines(fields).length === 0 ? scopeText(fields) : councilScope(scopeText(fields)),
    [methodsOf(frame), prioritisedText(fields)].filter((text) => text !== null).join(' '),
    progressOf(frame),
    decisionLines(frame)
      .map(({ sentence }) => sentence)
      .join(' '),
    excludedText(plan),
    councilAttachments(plan.settings, snapshotId),
  ]
  return paragraphs.filter((paragraph) => paragraph !== null).filter((paragraph) => paragraph !== '')
}

/** *Text für die Vorlage*: the paragraphs, one a row, to be copied. */
export function describeCouncilSheet(frame: Frame, paragraphs: readonly string[], name: string): PaperSheet {
  const stack = new SheetStack([printableCharacters('portrait')], frame, 'portrait')
  stack.title(paperTextTitle)
  stack.subtitle(paperTextSubtitle)
  for (const paragraph of paragraphs) stack.row([cell(paragraph, 'text')], 8)
  return stack.sheet(name, pageOf(frame, 'portrait'))
}
