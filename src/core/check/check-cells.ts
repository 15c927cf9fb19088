import { type MadeOfEach, madeOfEach } from '../made-of-each.ts'
import { openColumns } from '../sheet/open-columns.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import type { TableReading } from '../sheet/read-table.ts'
import type { Finding } from './finding.ts'
import { cellsIn, oddMarksIn } from './places.ts'
import type { CellRule } from './rule.ts'

/** What the rules over single cells have found, and in which rows, so that a row that has not changed need not be looked at again. */
export interface CellFindings {
  readonly findings: ReadonlyMap<CellRule, readonly Finding[]>
  readonly cells: FindingsOfRows
  readonly marks: FindingsOfRows
  /** Which columns are ballots: another actor may make a column one that was none. */
  readonly open: string
}

type Row = TableReading['rows'][number]
/** Table by table. A row as it was read is handed on, the very object, where nothing in it has changed. */
type FindingsOfRows = readonly MadeOfEach<Row, readonly FoundInCell[]>[]

interface FoundInCell {
  readonly rule: CellRule
  readonly finding: Finding
}

/** Most rows are in order. */
const nothing: readonly FoundInCell[] = []

/** Runs the rules over the cells of every row, all of them over one row before the next. */
export function checkCells(reading: PlanReading, rules: readonly CellRule[], before?: CellFindings): CellFindings {
  const tables = allTables(reading).map((table) => ({ table, columns: openColumns(reading, table) }))
  const open = JSON.stringify(tables.map(({ table, columns }) => [table.key, columns]))
  const ofCells = rules.flatMap((rule) => (rule.checkCell ? [{ rule, check: rule.checkCell }] : []))
  const ofMarks = rules.flatMap((rule) => (rule.checkMark ? [{ rule, check: rule.checkMark }] : []))
  const cells = tables.map(({ table }, index) => {
    const cellsOf = cellsIn(reading, table)
    // Whether a setting's row counts depends on the rows above it.
    const earlier = table.key === 'settings' ? undefined : before?.cells[index]
    return madeOfEach(table.rows, ({ place }) => foundIn(cellsOf(place.row), ofCells), earlier)
  })
  const marks = tables.map(({ table, columns }, index) => {
    const marksOf = oddMarksIn(table, columns)
    const earlier = before?.open === open ? before.marks[index] : undefined
    const rows = columns.length > 0 && ofMarks.length > 0 ? table.rows : []
    return madeOfEach(rows, ({ place }) => foundIn(marksOf(place.row), ofMarks), earlier)
  })
  return { findings: byRule(rules, cells, marks), cells, marks, open }
}

interface Looking<Cell> {
  readonly rule: CellRule
  readonly check: (cell: Cell) => Finding | null
}

function foundIn<Cell>(cells: readonly Cell[], rules: readonly Looking<Cell>[]): readonly FoundInCell[] {
  const found: FoundInCell[] = []
  for (const cell of cells) {
    for (const { rule, check } of rules) {
      const finding = check(cell)
      if (finding) found.push({ rule, finding })
    }
  }
  return found.length === 0 ? nothing : found
}

/** What stands in the plan's own columns comes before what stands in ballots. */
function byRule(
  rules: readonly CellRule[],
  ...parts: readonly FindingsOfRows[]
): ReadonlyMap<CellRule, readonly Finding[]> {
  const findings = new Map(rules.map((rule) => [rule, [] as Finding[]]))
  for (const part of parts) {
    for (const { values } of part) {
      for (const found of values) for (const { rule, finding } of found) findings.get(rule)?.push(finding)
    }
  }
  return findings
}
