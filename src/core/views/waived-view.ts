import type { CheckReport } from '../check/check-plan.ts'
import type { FindingCode, Severity } from '../check/finding.ts'
import { groupWaived } from '../check/group-waived.ts'
import { countsByRule } from '../check/rule-counts.ts'
import { severityOf } from '../check/severity.ts'
import { findingNames } from '../text/finding-names.ts'
import { findingSentence, placeText } from '../text/findings.ts'
import { waiverReason, waiverScope } from '../text/waivers.ts'

/** What one row of *Begründet offen* leaves open. */
export interface WaivedSection {
  /** The row, by which the desk takes it out again. */
  readonly at: { readonly sheet: string; readonly row: number }
  readonly code: FindingCode
  readonly severity: Severity
  /** `Zahl als Text gespeichert · Maßnahme W3, Spalte „Kosten (€)“`. */
  readonly title: string
  /** With whoever gave it and when. */
  readonly reason: string
  readonly count: number
  /** The first of them; nobody reads thousands of what is settled. */
  readonly lines: readonly WaivedLine[]
}

export interface WaivedLine {
  /** `Maßnahmen, Zelle B7`. */
  readonly place: string
  readonly measure: string | null
  readonly sentence: string
}

/** How often a rule found something, for the printed protocol. */
export interface RuleLine {
  readonly name: string
  readonly code: FindingCode
  readonly severity: Severity
  readonly open: number
  readonly waived: number
}

const mostLines = 50

/** What is left open for a reason, row by row of *Begründet offen*. */
export function waivedSections({ waived }: CheckReport): readonly WaivedSection[] {
  return groupWaived(waived).flatMap(({ waiver, findings }) => {
    const [first] = findings
    if (!first) return []
    const lines = findings.slice(0, mostLines).map((finding) => ({
      place: placeText(finding),
      measure: finding.measure,
      sentence: findingSentence(finding),
    }))
    return {
      at: { sheet: waiver.sheet, row: waiver.row },
      code: first.code,
      severity: severityOf(first),
      title: `${findingNames[first.code]} · ${waiverScope(waiver)}`,
      reason: waiverReason(waiver),
      count: findings.length,
      lines,
    }
  })
}

export function ruleLines(report: CheckReport): readonly RuleLine[] {
  return countsByRule(report).map((count) => ({ ...count, name: findingNames[count.code] }))
}
