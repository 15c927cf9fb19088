import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concerns } from '../../../src/core/check/changes.ts'
import { type Check, checkPlan, checkReading } from '../../../src/core/check/check-plan.ts'
import { readsRanking, readsRankingButStatus } from '../../../src/core/check/planned-reads.ts'
import { rulesVersion } from '../../../src/core/check/rules-version.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { Ranking } from '../../../src/core/rank/result.ts'
import { keepsOutTheSame, withMeasuresOf } from '../../../src/core/rank/same-ranking.ts'
import { tables } from '../../../src/core/sheet/columns/tables.ts'
import { address } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { inSheet, moves, readAnew, typed } from '../../builders/moves.ts'
import { isFull, runsOf } from '../../builders/runs.ts'
import { aWholePlan } from '../../builders/whole-plan.ts'
import { withCells } from '../../builders/workbook.ts'

const seed = 20261128
const timeout = 120_000
const terms = { seed: 1, rulesVersion }
const start = aWholePlan()

/** The order need not be computed again. */
function staysRanked({ changes, reading }: Check, ranked: Ranking): boolean {
  if (concerns(changes, readsRankingButStatus)) return false
  return !concerns(changes, readsRanking) || keepsOutTheSame(ranked, reading.plan)
}

describe('after an edit', () => {
  test(`a check that goes on finds what a full one finds, however often one types (seed ${seed})`, { timeout }, () => {
    fc.assert(
      fc.property(moves, (made) => {
        let workbook = start
        let check = checkReading(readPlan(workbook))
        for (const move of made) {
          workbook = move(workbook)
          const reading = readPlan(readAnew(workbook), [], check.reading)
          const full = readPlan(workbook)
          expect(reading.plan).toEqual(full.plan)
          const before = check
          check = checkReading(reading, before)
          expect(check.report).toEqual(checkPlan(full))
          const ranked = rankPlan(before.reading.plan, terms)
          if (staysRanked(check, ranked)) {
            expect(withMeasuresOf(ranked, reading.plan, terms)).toEqual(rankPlan(full.plan, terms))
          }
        }
      }),
      { seed, numRuns: runsOf(25) },
    )
  })

  const columns = Object.values(tables).flatMap((spec) => {
    const index = start.sheets.findIndex(({ name }) => name === spec.sheet)
    return (start.sheets[index]?.rows[0] ?? []).map(
      (header, at) => [spec.sheet, String(header), index, at + 1] as const,
    )
  })

  test.each(columns)('nothing is missed that an entry in %s, column %s, has changed', (_, __, sheet, column) => {
    const before = checkReading(readPlan(start))
    const ranked = rankPlan(before.reading.plan, terms)
    // Each value in every eighth column, and in another row each time.
    const values = typed.filter((_, index) => isFull || index % 8 === column % 8)
    for (const [index, value] of values.entries()) {
      const row = 2 + ((index + column) % 3)
      const workbook = inSheet(sheet, (one) => withCells(one, { [address(row, column)]: value }))(start)
      const check = checkReading(readPlan(workbook, [], before.reading), before)
      expect(check.report, `${address(row, column)} = ${JSON.stringify(value)}`).toEqual(checkPlan(readPlan(workbook)))
      if (!staysRanked(check, ranked)) continue
      expect(withMeasuresOf(ranked, check.reading.plan, terms)).toEqual(rankPlan(readPlan(workbook).plan, terms))
    }
  })

  test('rows that were not touched are the very objects that were read before', () => {
    const before = readPlan(start)
    const measures = start.sheets.findIndex(({ name }) => name === 'Maßnahmen')
    const after = readPlan(
      readAnew(inSheet(measures, (one) => withCells(one, { B3: 'Neuer Titel' }))(start)),
      [],
      before,
    )
    const [now, then] = [after, before].map(({ tables: { measures: parts } }) => parts.flatMap(({ rows }) => rows))
    expect(now?.flatMap((row, index) => (row === then?.[index] ? [] : [row.place.row]))).toEqual([3])
    expect(after.tables.progress).toEqual(before.tables.progress)
    expect(after.tables.progress[0]).toBe(before.tables.progress[0])
    expect(after.plan.ballots).toBe(before.plan.ballots)
  })
})
