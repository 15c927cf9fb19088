import type { FixedPlan } from '../app/fix.ts'
import { type FixEdit, fixEdits } from '../core/check/fix-edits.ts'
import { normalForms } from '../core/check/normal-forms.ts'
import { findingNames } from '../core/text/finding-names.ts'
import {
  fixedLine,
  fixHeaders,
  leftLine,
  leftOutLine,
  moreFixes,
  notFixed,
  proposalLine,
  toDecide,
} from '../core/text/fixes.ts'
import { visibleLegend, visiblePair } from '../core/text/visible.ts'
import { seenCell } from '../core/views/seen-cell.ts'
import { bullet, paragraph, type Terminal, wideEnough } from './terminal.ts'
import { textTable } from './text-table.ts'

/** Cells of one kind that are shown; for more there is `--json`. */
const shownCells = 20

/** Cells with the same reason that are named. */
const namedCells = 8

/** What was changed, kind by kind with before and after, what could not be, and what is left to decide. */
export function printFix(fixed: FixedPlan, terminal: Terminal): string {
  const { checked, applied, leftOut, path } = fixed
  const listed = (intro: string, items: readonly string[]) =>
    items.length === 0 ? [] : [intro, ...items.map((line) => bullet(line, terminal))]
  const parts = [
    paragraph(fixedLine(checked.source.name, applied.length, path), terminal),
    ...[...byCode(applied)].flatMap(([code, edits]) => [
      '',
      `${findingNames[code]} (${edits.length}):`,
      changeTable(edits.slice(0, shownCells), terminal),
      ...(edits.length > shownCells ? [moreFixes(edits.length - shownCells)] : []),
    ]),
    ...(applied.length > 0 ? [''] : []),
    ...(applied.some(({ label }) => label === 'clean-text') ? [paragraph(visibleLegend, terminal), ''] : []),
    ...listed(notFixed, leftOutLines(leftOut)),
    paragraph(leftLine(checked.report.findings.length), terminal),
    ...listed(toDecide, proposals(fixed)),
  ]
  return `${parts.join('\n')}\n`
}

function byCode(edits: readonly FixEdit[]): ReadonlyMap<FixEdit['code'], readonly FixEdit[]> {
  const groups = new Map<FixEdit['code'], FixEdit[]>()
  for (const edit of edits) groups.set(edit.code, [...(groups.get(edit.code) ?? []), edit])
  return groups
}

function changeTable(edits: readonly FixEdit[], { columns }: Terminal): string {
  const layout = [
    { header: fixHeaders.place, width: 10, most: columns < wideEnough ? 16 : 24 },
    { header: fixHeaders.before, width: 12, most: columns < wideEnough ? 24 : 36 },
    { header: fixHeaders.after, width: 'rest' as const },
  ]
  const rows = edits.map(({ edit: { sheet, cell, from, to } }) => [
    `${sheet} ${cell}`,
    ...visiblePair(seenCell(from), seenCell(to)),
  ])
  return textTable(layout, rows, columns)
}

/** What keeps several cells from being written, such as a protected sheet, is said once. */
function leftOutLines(leftOut: FixedPlan['leftOut']): readonly string[] {
  const cells = new Map<string, string[]>()
  for (const { edit, why } of leftOut) cells.set(why, [...(cells.get(why) ?? []), `${edit.sheet} ${edit.cell}`])
  return [...cells].map(([why, places]) => leftOutLine(places.slice(0, namedCells), places.length - namedCells, why))
}

function proposals({ checked: { report, reading }, leftOut }: FixedPlan): readonly string[] {
  const refused = new Set(leftOut.map(({ edit: { sheet, cell } }) => `${sheet}!${cell}`))
  const open = fixEdits([...report.findings, ...normalForms(reading)]).filter(
    ({ edit: { sheet, cell } }) => !refused.has(`${sheet}!${cell}`),
  )
  return [...byCode(open)].map(([code, edits]) => proposalLine(code, findingNames[code], edits.length))
}
