import { styleText } from 'node:util'
import type { RankedPlan } from '../app/rank.ts'
import type { FieldRanking, RankedMeasure } from '../core/rank/result.ts'
import { lines, prioritisedMark, tableHeaders } from '../core/text/command-line.ts'
import {
  methodSentence,
  rejectedMessage,
  scoreText,
  tieSentence,
  turnoutSentence,
  unrankedMessage,
} from '../core/text/ranking.ts'
import type { Terminal } from './print-check.ts'
import { type TextColumn, textTable } from './text-table.ts'

/** The ranking of every field: a table, and the sentences that explain it. */
export function printRanking({ ranking }: RankedPlan, terminal: Terminal): string {
  if (ranking.fields.length === 0) return `${lines.noFields}\n`
  const fields = ranking.fields.map((field) => printField(field, terminal))
  return `${fields.join('\n\n')}\n\n${lines.prioritisedLegend}\n`
}

function printField(field: FieldRanking, terminal: Terminal): string {
  const name = `${field.field.code} ${field.field.name}`
  const parts = [terminal.colour ? styleText('bold', name) : name]
  parts.push(field.ranking.length > 0 ? rankingTable(field, terminal) : lines.nothingRanked)
  const sentences = [methodSentence(field), turnoutSentence(field), tieSentence(field)]
  for (const sentence of sentences) if (sentence !== null) parts.push(wrap(sentence, terminal.columns))
  if (field.unranked.length > 0) {
    parts.push(
      lines.unranked,
      ...field.unranked.map((one) => bullet(`${one.measure.value.id}: ${unrankedMessage(one, field)}`, terminal)),
    )
  }
  if (field.rejected.length > 0) {
    parts.push(lines.rejected, ...field.rejected.map((one) => bullet(rejectedMessage(one), terminal)))
  }
  return parts.join('\n')
}

function rankingTable(field: FieldRanking, { columns }: Terminal): string {
  const agreed = field.basis === 'agreed'
  const layout: TextColumn[] = [
    agreed ? { header: tableHeaders.priority, width: 12 } : { header: tableHeaders.rank, width: 7 },
    { header: tableHeaders.id, width: 9 },
    { header: tableHeaders.title, width: 'rest' },
  ]
  if (!agreed) layout.push({ header: tableHeaders.result, width: 14 })
  const rows = field.ranking.map((ranked) => {
    const place = agreed ? (ranked.priority ?? '') : String(ranked.rank ?? '')
    const mark = ranked.prioritised ? ` ${prioritisedMark}` : ''
    const cells = [`${place}${mark}`, ranked.measure.value.id, ranked.measure.value.title]
    return agreed ? cells : [...cells, result(ranked, field)]
  })
  return textTable(layout, rows, columns)
}

function result(ranked: RankedMeasure, field: FieldRanking): string {
  return `${scoreText(ranked, field) ?? ''}${ranked.shared ? `, ${lines.equalRank}` : ''}`
}

function bullet(text: string, { columns }: Terminal): string {
  return `- ${wrap(text, columns - 2).replaceAll('\n', '\n  ')}`
}

/** Breaks at spaces; a single longer word stays whole. */
function wrap(text: string, width: number): string {
  const wrapped: string[] = []
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) wrapped[wrapped.length - 1] = `${last} ${word}`
    else wrapped.push(word)
  }
  return wrapped.join('\n')
}
