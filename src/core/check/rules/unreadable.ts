import { type CellValue, isDay, type WorkbookGrid } from '../../sheet/grid.ts'
import type { CellProblem } from '../../sheet/problem.ts'
import { allTables } from '../../sheet/read-plan.ts'
import { rawOf } from '../../sheet/read-table.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { placeAt } from '../places.ts'
import { readsColumns } from '../reads.ts'
import type { PlanRule } from '../rule.ts'
import { wordFix } from '../word-fix.ts'

/** What the readers could not read, at its cell. A text that Excel turned into a date is reported as that instead. */
export const unreadable: PlanRule = {
  codes: [
    'cell/unknown-value',
    'cell/formula-error',
    'cell/money-unreadable',
    'cell/money-ambiguous',
    'cell/period-unreadable',
    'cell/period-several',
  ],
  reads: readsColumns(() => true),
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const { row, key, problem } of table.problems) {
        const raw = rawOf(table, row, key)
        if (becameDate(problem, raw)) continue
        yield asFinding(problem, placeAt(table, row, key), reading.workbook)
      }
    }
    for (const { sheet, cell, row, name, problem } of reading.settings.problems) {
      const table = reading.tables.settings.find(({ located }) => located.sheet.name === sheet)
      const raw = table ? rawOf(table, row, 'value') : null
      if (becameDate(problem, raw)) continue
      yield asFinding(problem, { sheet, cell, row, column: name, measure: null }, reading.workbook)
    }
  },
}

function becameDate(problem: CellProblem, raw: CellValue): boolean {
  return isDay(raw) && (problem.code === 'cell/unknown-value' || problem.code === 'cell/money-unreadable')
}

function asFinding(problem: CellProblem, place: FindingPlace, workbook: WorkbookGrid): Finding {
  const fix = problem.code === 'cell/unknown-value' ? wordFix(workbook, place, problem.values) : {}
  return { ...place, ...problem, ...fix }
}
