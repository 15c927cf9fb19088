import type { SheetKey, SheetRows } from '../sheet/columns/tables.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { Finding, FindingCode } from './finding.ts'
import type { CheckedCell, LocatedCell } from './places.ts'

/**
 * What a rule looks at: the columns of each table, `all` for a whole table with its cells, its structure and (where it is
 * open) its ballots, `everything` for the workbook. After an edit a rule runs again only where something it reads has
 * changed, so what is missing here is a finding that is not found.
 */
export type Reads = 'everything' | { readonly [K in SheetKey]?: readonly (keyof SheetRows[K])[] | 'all' }

/** One fault that can be found, or a few of one kind: a pure function over the reading. */
export interface PlanRule {
  /** All codes this rule may answer with. */
  readonly codes: readonly FindingCode[]
  readonly reads: Reads
  readonly check: (reading: PlanReading) => Iterable<Finding>
}

/** A fault that a single cell shows by itself, whatever stands around it. */
export interface CellRule {
  readonly codes: readonly FindingCode[]
  /** A filled cell of a recognised column. */
  readonly checkCell?: (cell: CheckedCell) => Finding | null
  /** A filled cell of a ballot that is no plain number. */
  readonly checkMark?: (mark: LocatedCell) => Finding | null
}

export type Rule = PlanRule | CellRule
