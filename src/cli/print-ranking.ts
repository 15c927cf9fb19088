import { styleText } from 'node:util'
import type { RankedPlan } from '../app/rank.ts'
import { countBySeverity } from '../core/check/check-plan.ts'
import type { FieldRanking, RankedMeasure } from '../core/rank/result.ts'
import { lines, openErrorsLine, prioritisedMark, tableHeaders } from '../core/text/command-line.ts'
import { excludedSentence } from '../core/text/excluded.ts'
import { priorityText } from '../core/text/papers-legend.ts'
import {
  methodSentence,
  rejectedMessage,
  scoreText,
  tieSentence,
  turnoutSentence,
  unrankedLines,
} from '../core/text/ranking.ts'
import { bullet, paragraph, type Terminal, wideEnough } from './terminal.ts'
import { type TextColumn, textTable } from './text-table.ts'

/** The ranking of every field: a table, and the sentences that explain it. */
export function printRanking({ ranking, reading, hasErrors, report }: RankedPlan, terminal: Terminal): string {
  if (ranking.fields.length === 0) return `${paragraph(lines.noFields, terminal)}\n`
  const fields = ranking.fields.map((field) => printField(field, terminal))
  const prioritised = ranking.fields.some((field) => field.ranking.some((ranked) => ranked.prioritised))
  const notes = [
    ...(prioritised ? [lines.prioritisedLegend] : []),
    ...(hasErrors ? [openErrorsLine(countBySeverity(report.findings).error)] : []),
  ].map((note) => paragraph(note, terminal))
  const excluded = reading.plan.excluded.map((row) => bullet(`${row.id ?? '–'}: ${excludedSentence(row)}`, terminal))
  if (excluded.length > 0) fields.push([lines.excluded, ...excluded].join('\n'))
  return `${[...fields, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`
}

function printField(field: FieldRanking, terminal: Terminal): string {
  const name = paragraph(`${field.field.code} ${field.field.name}`, terminal)
  const parts = [terminal.colour ? styleText('bold', name) : name]
  parts.push(field.ranking.length > 0 ? rankingTable(field, terminal) : lines.nothingRanked)
  const sentences = [methodSentence(field), turnoutSentence(field), tieSentence(field)]
  for (const sentence of sentences) if (sentence !== null) parts.push(paragraph(sentence, terminal))
  if (field.unranked.length > 0) {
    const grouped = field.basis === 'agreed' && field.ranking.length > 0
    const heading = grouped ? lines.withoutPriority : lines.unranked
    parts.push(heading, ...unrankedLines(field).map((line) => bullet(line, terminal)))
  }
  if (field.rejected.length > 0) {
    parts.push(lines.rejected, ...field.rejected.map((one) => bullet(rejectedMessage(one), terminal)))
  }
  return parts.join('\n')
}

function rankingTable(field: FieldRanking, { columns }: Terminal): string {
  const agreed = field.basis === 'agreed'
  const layout: TextColumn[] = [
    agreed ? { header: tableHeaders.priority, width: 9, most: 16 } : { header: tableHeaders.rank, width: 5 },
    { header: tableHeaders.id, width: 5, most: 16 },
    { header: tableHeaders.title, width: 'rest' },
  ]
  if (!agreed) layout.push({ header: tableHeaders.result, width: 12, most: columns < wideEnough ? 12 : 24 })
  const decided = field.ranking.some(({ measure }) => measure.value.decidedRank !== null)
  if (decided) layout.push({ header: tableHeaders.decided, width: 9 })
  const rows = field.ranking.map((ranked) => {
    const place = agreed ? priorityText(ranked.priority ?? '') : String(ranked.rank ?? '')
    const mark = ranked.prioritised ? ` ${prioritisedMark}` : ''
    const { id, title, decidedRank } = ranked.measure.value
    const found = agreed ? [] : [result(ranked, field)]
    return [`${place}${mark}`, id, title, ...found, ...(decided ? [String(decidedRank ?? '')] : [])]
  })
  return textTable(layout, rows, columns)
}

function result(ranked: RankedMeasure, field: FieldRanking): string {
  return `${scoreText(ranked, field) ?? ''}${ranked.shared ? `, ${lines.equalRank}` : ''}`
}
