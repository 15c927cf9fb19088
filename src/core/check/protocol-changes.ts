import { measureKey } from '../plan/measure-id.ts'
import { foldHeader } from '../text/clean.ts'
import { nameOfRule } from '../text/finding-names.ts'
import type { CheckReport } from './check-plan.ts'
import type { EarlierProtocol } from './earlier-protocol.ts'
import type { FindingPlace, Severity } from './finding.ts'
import { severityOrder } from './group-findings.ts'
import { rulesVersion } from './rules-version.ts'
import { severityOf } from './severity.ts'

/** How many findings are what they are against an earlier protocol. */
export interface ChangeCounts {
  /** Open now, and not before; also those whose reason is gone. */
  readonly opened: number
  /** Found before, and not now. */
  readonly mended: number
  /** Open before and now. */
  readonly still: number
  /** Left open for a reason now, and not before. */
  readonly waived: number
}

export interface RuleChange extends ChangeCounts {
  readonly code: string
  readonly name: string
  readonly severity: Severity
}

export interface ProtocolChanges {
  /** File name of the workbook that was checked then. */
  readonly file: string
  /** The rules have another version now: what is new may come from them. */
  readonly otherRules: boolean
  readonly total: ChangeCounts
  /** Rules of which there is something to say, the gravest first. */
  readonly rules: readonly RuleChange[]
}

type State = 'open' | 'waived'
type Tally = { readonly [S in State]: number }

/** What is found at one measure in one column by one rule: before and now. */
interface Spot {
  readonly code: string
  readonly severity: Severity
  readonly before: Record<State, number>
  readonly now: Record<State, number>
}

/**
 * What has changed since an earlier protocol. Rows move, so findings are the same where rule, measure and column are –
 * where they belong to no measure, rule, sheet and column – and of those only their number counts.
 */
export function changesSince(earlier: EarlierProtocol, { findings, waived }: CheckReport): ProtocolChanges {
  const spots = new Map<string, Spot>()
  const add = (finding: Found, when: 'before' | 'now', state: State) => {
    const { code, severity } = finding
    const key = keyOf(finding)
    const none = () => ({ open: 0, waived: 0 })
    const spot = spots.get(key) ?? { code, severity, before: none(), now: none() }
    spot[when][state]++
    spots.set(key, spot)
  }
  for (const finding of findings) add({ ...finding, severity: severityOf(finding) }, 'now', 'open')
  for (const { finding } of waived) add({ ...finding, severity: severityOf(finding) }, 'now', 'waived')
  for (const finding of earlier.findings) add(finding, 'before', finding.waived ? 'waived' : 'open')

  const rules = new Map<string, RuleChange>()
  for (const { code, severity, before, now } of spots.values()) {
    const rule = rules.get(code) ?? { code, name: nameOfRule(code), severity, ...nothing }
    rules.set(code, { ...rule, ...sum(rule, changeOf(before, now)) })
  }
  const changed = [...rules.values()].filter(
    ({ opened, mended, still, waived: left }) => opened + mended + still + left > 0,
  )
  return {
    file: earlier.source.file,
    otherRules: earlier.tool.rules !== rulesVersion,
    total: changed.reduce<ChangeCounts>(sum, nothing),
    rules: changed.toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity)),
  }
}

type Found = Pick<FindingPlace, 'sheet' | 'column' | 'measure'> & { readonly code: string; readonly severity: Severity }

function keyOf({ code, sheet, column, measure }: Found): string {
  const at = measure === null ? ['', sheet ?? ''] : [measureKey(measure)]
  return JSON.stringify([code, ...at, column === null ? '' : foldHeader(column)])
}

const nothing: ChangeCounts = { opened: 0, mended: 0, still: 0, waived: 0 }

function changeOf(before: Tally, now: Tally): ChangeCounts {
  return {
    opened: Math.max(0, now.open - before.open),
    mended: Math.max(0, before.open + before.waived - now.open - now.waived),
    still: Math.min(before.open, now.open),
    waived: Math.max(0, now.waived - before.waived),
  }
}

function sum(a: ChangeCounts, b: ChangeCounts): ChangeCounts {
  return {
    opened: a.opened + b.opened,
    mended: a.mended + b.mended,
    still: a.still + b.still,
    waived: a.waived + b.waived,
  }
}
