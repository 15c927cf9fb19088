import type { PlanReading } from '../sheet/read-plan.ts'
import type { Finding, FindingCode } from './finding.ts'

/** One fault that can be found, or a few of one kind: a pure function over the reading. */
export interface Rule {
  /** All codes this rule may answer with. */
  readonly codes: readonly FindingCode[]
  readonly check: (reading: PlanReading) => Iterable<Finding>
}
