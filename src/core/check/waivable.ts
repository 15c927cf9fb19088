import type { Columns } from '../sheet/column.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import { sourceTable } from '../sheet/columns/people.ts'
import { decisionTable, progressTable, waiverTable } from '../sheet/columns/records.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import { columnEntries } from '../sheet/match-headers.ts'
import type { Finding, FindingCode, FindingOf } from './finding.ts'

/**
 * Why a finding cannot be left open for a reason: part of the workbook is not read (`unread`), a row does not stand in the
 * plan or does not count (`left-out`), a rank may be wrong (`rank`), a promise is broken (`secrecy`), or the finding is
 * about a waiver itself (`waiver`).
 */
export type Obstacle = 'unread' | 'left-out' | 'rank' | 'secrecy' | 'waiver'

type Waivability<C extends FindingCode> = 'yes' | Obstacle | ((finding: FindingOf<C>) => Obstacle | null)

function headersOf<T>(columns: Columns<T>, keys: readonly (keyof T & string)[]): readonly string[] {
  return columnEntries({ columns })
    .filter(([key]) => keys.includes(key as keyof T & string))
    .map(([, { header }]) => header)
}

/** Columns that are printed and nothing more: an open fault there changes no rank and loses no row. */
const printedOnly: ReadonlySet<string> = new Set([
  ...headersOf(measureTable.columns, ['begin', 'evidence', 'doneOn', 'period', 'cost', 'funding', 'description']),
  ...headersOf(measureTable.columns, ['goal', 'targetGroup', 'lead', 'participants', 'topics', 'statusNote', 'note']),
  ...headersOf(measureTable.columns, ['sources', 'mergedFrom', 'internalNote', 'foundAt']),
  ...headersOf(progressTable.columns, ['dueDate', 'text', 'confirmed']),
  // Not *Teilnehmende*: fields have a column of that name, by which hands are counted.
  ...headersOf(sourceTable.columns, ['name', 'kind', 'date']),
  ...headersOf(decisionTable.columns, ['date', 'body', 'kind', 'state', 'version', 'paperNumber', 'note']),
  ...headersOf(settingColumns, ['asOf', 'meetingOn', 'conferenceOn', 'nextDueDate', 'accentColour']),
])

function inCell({ column }: Finding): Obstacle | null {
  return column !== null && printedOnly.has(column) ? null : 'rank'
}

/** Total, so that a new code does not compile before somebody has decided. */
const waivability: { readonly [C in FindingCode]: Waivability<C> } = {
  'workbook/sheet-missing': 'unread',
  'workbook/date-1904': 'yes',
  'workbook/newer-version': 'yes',
  'table/header-not-found': 'unread',
  'table/column-missing': 'unread',
  'table/column-duplicate': 'unread',
  'table/column-similar': 'yes',
  'table/duplicate-key': 'left-out',
  'table/merged-cells': 'yes',
  'table/non-measure-row': 'yes',
  'table/rows-outside': 'yes',
  'table/blank-row': 'yes',
  'table/hidden': 'yes',
  'table/filter': 'yes',
  'table/status-by-colour': 'yes',
  'cell/required': (finding) => (isStatusOfMeasure(finding) ? null : inCell(finding) && 'left-out'),
  'cell/unknown-value': inCell,
  'cell/formula-error': inCell,
  'cell/whitespace': 'yes',
  'cell/number-as-text': 'yes',
  'cell/date-as-text': 'yes',
  'cell/text-became-date': 'yes',
  'cell/money-unreadable': 'yes',
  'cell/money-ambiguous': 'yes',
  'cell/period-unreadable': 'yes',
  'cell/period-several': 'yes',
  'cell/too-long': 'yes',
  'cell/formula-like': 'yes',
  'cell/markup': 'yes',
  'cell/comma-list': 'yes',
  'cell/soft-value': 'yes',
  'cell/normal-form': 'yes',
  'measure/duplicate-id': 'left-out',
  'measure/period-order': 'yes',
  'measure/near-duplicate': 'yes',
  'measure/done-before-started': 'yes',
  'measure/started-without-begin': 'yes',
  'measure/cost-without-funding': 'yes',
  'measure/dropped-without-reason': 'yes',
  'measure/decided-rank-without-decision': 'yes',
  'measure/dangling-reference': 'yes',
  'measure/computed-edited': 'yes',
  'measure/ranking-out-of-date': 'yes',
  'measure/status-contradicts-progress': 'yes',
  'measure/stale': 'yes',
  'vocabulary/variants': 'yes',
  'vocabulary/default-never-changed': 'yes',
  'reference/unknown-field': 'left-out',
  'reference/unknown-actor': 'yes',
  'reference/unknown-source': 'yes',
  'reference/unknown-setting': 'yes',
  'reference/unknown-measure': ({ values }) => (values.counts ? 'left-out' : null),
  'ballot/unknown-actor': 'yes',
  'ballot/not-entitled': 'yes',
  'ballot/dropped-measure': 'yes',
  'ballot/same-organisation': 'yes',
  'ballot/second-entry-differs': 'rank',
  'ballot/below-quorum': 'yes',
  'ballot/too-few-for-secrecy': 'yes',
  'ballot/over-dotted': 'left-out',
  'ballot/over-maximum': 'left-out',
  'ballot/not-in-form': 'left-out',
  'ballot/out-of-scale': 'left-out',
  'ballot/direction-missing': 'rank',
  'ballot/label-is-sign': 'rank',
  'ballot/secret-named': 'secrecy',
  'result/sum-exceeds': 'rank',
  'result/count-exceeds': 'rank',
  'result/two-bases': 'rank',
  'result/label-unknown': 'rank',
  'privacy/email': 'yes',
  'privacy/phone': 'yes',
  'privacy/iban': 'yes',
  'privacy/person': 'yes',
  'privacy/comment': 'yes',
  'decision/order': 'yes',
  'decision/paper-missing': 'yes',
  'decision/conference-missing': 'yes',
  'decision/body-only-took-note': 'yes',
  'decision/data-newer': 'yes',
  'waiver/dead': 'waiver',
  'waiver/not-allowed': 'waiver',
}

/** A measure without a status is ranked and printed without one: nothing untrue is said. */
function isStatusOfMeasure({ column, measure }: Finding): boolean {
  return column === measureTable.columns.status.header && measure !== null
}

/** Why this finding cannot be left open for a reason; `null` where it can. */
export function obstacleTo<C extends FindingCode>(finding: FindingOf<C>): Obstacle | null {
  if (finding.sheet === waiverTable.sheet) return 'waiver'
  const decided: Waivability<C> = waivability[finding.code]
  if (typeof decided === 'function') return decided(finding)
  return decided === 'yes' ? null : decided
}

/** Whether findings of a kind can be left open for a reason: all, none, or it depends on the column. */
export function waivableKind(code: FindingCode): 'yes' | 'no' | 'depends' {
  const decided = waivability[code]
  if (typeof decided === 'function') return 'depends'
  return decided === 'yes' ? 'yes' : 'no'
}
