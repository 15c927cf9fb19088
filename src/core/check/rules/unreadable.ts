import { isDay } from '../../sheet/grid.ts'
import type { CellProblem } from '../../sheet/problem.ts'
import { rawOf } from '../../sheet/read-table.ts'
import type { Finding, FindingPlace } from '../finding.ts'
import { allTables, placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** What the readers could not read, at its cell. A text that Excel turned into a date is reported as that instead. */
export const unreadable: Rule = {
  codes: [
    'cell/unknown-value',
    'cell/formula-error',
    'cell/money-unreadable',
    'cell/money-ambiguous',
    'cell/period-unreadable',
    'cell/period-several',
  ],
  *check(reading) {
    for (const table of allTables(reading)) {
      for (const { row, key, problem } of table.problems) {
        if (problem.code === 'cell/unknown-value' && isDay(rawOf(table, row, key))) continue
        yield asFinding(problem, placeAt(table, row, key))
      }
    }
    for (const { sheet, cell, row, name, problem } of reading.settings.problems) {
      yield asFinding(problem, { sheet, cell, row, column: name, measure: null })
    }
  },
}

function asFinding(problem: CellProblem, place: FindingPlace): Finding {
  const finding: Finding = { ...place, ...problem }
  if (problem.code !== 'cell/unknown-value' || problem.values.nearest === null || !place.sheet || !place.cell)
    return finding
  const edit = { sheet: place.sheet, cell: place.cell, from: problem.values.text, to: problem.values.nearest }
  return { ...finding, fix: { label: 'nearest-word', edits: [edit] } }
}
