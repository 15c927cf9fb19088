import type { FindingCode, FindingValues, Severity } from '../../../../src/core/check/finding.ts'
import type { Method } from '../../../../src/core/plan/settings.ts'
import type { CellValue, WorkbookGrid } from '../../../../src/core/sheet/grid.ts'
import { aPlanWorkbook, type PlanChanges, type Rows } from '../../../builders/workbook.ts'

/** What a finding must say, in one line; the sentence is tested for all of them at once. */
export interface Expected {
  readonly code: FindingCode
  readonly severity: Severity
  readonly sheet: string | null
  readonly cell: string | null
  readonly column: string | null
  readonly measure: string | null
  readonly values: object
}

/** A workbook with a fault, and ALL that the check finds in it, in its order. */
export interface FiringCase {
  readonly name: string
  readonly workbook: WorkbookGrid
  readonly findings: readonly Expected[]
}

/** A workbook that looks as if it had the fault `code`, but is in order: nothing at all is found. */
export interface SilentCase {
  readonly code: FindingCode
  readonly name: string
  readonly workbook: WorkbookGrid
}

/** @param at `Maßnahmen!B3`; `Maßnahmen!` for the sheet as a whole, `''` for the workbook. */
export function finds<C extends FindingCode>(
  code: C,
  severity: Severity,
  at: string,
  [column, measure]: readonly [column: string | null, measure: string | null],
  values: FindingValues[C],
): Expected {
  const [sheet = '', cell = ''] = at.split('!')
  return { code, severity, sheet: sheet || null, cell: cell || null, column, measure, values }
}

export function fires(name: string, changes: PlanChanges, ...findings: readonly Expected[]): FiringCase {
  return { name, workbook: aPlanWorkbook(changes), findings }
}

export function silent(code: FindingCode, name: string, changes: PlanChanges): SilentCase {
  return { code, name, workbook: aPlanWorkbook(changes) }
}

/** The clean plan with another method, and without the agreed priorities that would contradict it. */
export function withMethod(method: Method): PlanChanges & { readonly cells: Readonly<Record<string, CellValue>> } {
  return { cells: { 'Grundangaben!B5': method, 'Maßnahmen!I2': null, 'Maßnahmen!I3': null, 'Maßnahmen!I4': null } }
}

/** Cells of *Maßnahmen*: `{ B3: … }`. */
export function inMeasures(cells: Readonly<Record<string, CellValue>>): PlanChanges {
  return { cells: Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`Maßnahmen!${cell}`, value])) }
}

/** The clean plan with an eleventh column in *Maßnahmen*: its header, and the cell of W1. */
export function withColumn(header: string, cell: CellValue): PlanChanges {
  return { rows: { Maßnahmen: measureRowsWith(header, cell) } }
}

export function measureRowsWith(header: string, cell: CellValue, ...others: readonly CellValue[]): Rows {
  const added = [header, cell, ...others]
  return measureRows().map((row, index) => [
    ...Array.from({ length: 10 }, (_, at) => row[at] ?? null),
    added[index] ?? null,
  ])
}

/** The rows of *Maßnahmen* in the clean plan. */
export function measureRows(): Rows {
  return aPlanWorkbook().sheets.find(({ name }) => name === 'Maßnahmen')?.rows ?? []
}
