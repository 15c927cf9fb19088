import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../../src/core/check/check-plan.ts'
import { rulesVersion } from '../../../../src/core/check/rules-version.ts'
import { rankPlan } from '../../../../src/core/rank/rank-plan.ts'
import { Refusal } from '../../../../src/core/refusal.ts'
import { enterRanks } from '../../../../src/core/sheet/enter/enter-ranks.ts'
import type { WorkbookGrid } from '../../../../src/core/sheet/grid.ts'
import { type PlanReading, readPlan } from '../../../../src/core/sheet/read-plan.ts'
import { applyEdits } from '../../../builders/apply-edits.ts'
import { aPlanWorkbook, aTableSheet, measureHeaders, type Rows } from '../../../builders/workbook.ts'

const date = '2026-11-28'

const settings: Rows = [
  ['Feld', 'Wert'],
  ['Verfahren', 'Punktsummen'],
  ['Stand', { day: '2026-10-01' }],
]

/** Dots in *Wohnen*: W2 before W1; nothing in *Soziales*. */
function plan(
  points: Rows = [
    ['W1', 3],
    ['W2', 5],
  ],
  measures: Rows = defaultMeasures,
): WorkbookGrid {
  return aPlanWorkbook({
    rows: { Grundangaben: settings, Maßnahmen: measures },
    extra: [aTableSheet('Ergebnisse', 'tblErgebnisse', [['Maßnahme', 'Punkte'], ...points])],
  })
}

const row = (id: string, title: string, field: string) => [id, title, field, null, 'Verein', 'geplant']
const defaultMeasures: Rows = [
  measureHeaders.slice(0, 6),
  row('W1', 'Offener Treff', 'Wohnen'),
  row('S1', 'Hausaufgabenhilfe', 'Soziales'),
  row('W2', 'Mieterberatung', 'Wohnen'),
]

function written(workbook: WorkbookGrid): WorkbookGrid {
  const reading = readPlan(workbook)
  return applyEdits(workbook, enterRanks(reading, rankPlan(reading.plan, { seed: 1, rulesVersion }), date))
}

function ranksIn({ tables }: PlanReading) {
  return Object.fromEntries(
    tables.measures.flatMap(({ rows }) => rows.map(({ value }) => [value.id, [value.rank, value.score]])),
  )
}

const told = (workbook: WorkbookGrid) =>
  checkPlan(readPlan(workbook)).findings.flatMap(({ code, measure }) =>
    /computed-edited|out-of-date/.test(code) ? [[code, measure]] : [],
  )

describe('the computed order, written into the table', () => {
  test('stands beside the number it belongs to, in columns that are added', () => {
    const after = readPlan(written(plan()))
    expect(ranksIn(after)).toEqual({ W1: [2, '3 Punkte'], S1: [null, null], W2: [1, '5 Punkte'] })
    expect(after.tables.measures[0]?.located.table?.area.lastColumn).toBe(9)
  })

  test('is nobody’s fault right after it was written, and written once more changes nothing', () => {
    const once = written(plan())
    expect(told(once)).toEqual([])
    expect(written(once)).toEqual(once)
  })

  test('is known to be out of date when a result changes, and edited by hand when somebody types another rank', () => {
    const once = written(plan())
    const changed = (sheet: string, from: unknown, to: number): WorkbookGrid => ({
      ...once,
      sheets: once.sheets.map((one) =>
        one.name === sheet
          ? { ...one, rows: one.rows.map((cells) => cells.map((cell) => (cell === from ? to : cell))) }
          : one,
      ),
    })
    expect(told(changed('Ergebnisse', 5, 1)).map(([code]) => code)).toContain('measure/ranking-out-of-date')
    expect(told(changed('Maßnahmen', 2, 7))).toEqual([['measure/computed-edited', 'W1']])
  })

  test('leaves nothing behind for a measure that has no rank any more', () => {
    const once = written(plan())
    const without = {
      ...once,
      sheets: once.sheets.map((one) =>
        one.name === 'Ergebnisse'
          ? aTableSheet('Ergebnisse', 'tblErgebnisse', [
              ['Maßnahme', 'Punkte'],
              ['W1', 3],
            ])
          : one,
      ),
    }
    expect(ranksIn(readPlan(written(without)))).toEqual({ W1: [1, '3 Punkte'], S1: [null, null], W2: [null, null] })
  })

  test('goes by the number and not by the place: moved rows keep their ranks', () => {
    const [header = [], ...body] = defaultMeasures
    const moved = plan(undefined, [header, ...body.toReversed()])
    expect(ranksIn(readPlan(written(moved)))).toEqual(ranksIn(readPlan(written(plan()))))
  })

  test('is refused where there is none: agreed priorities have no order', () => {
    expect(() => written(aPlanWorkbook())).toThrow(Refusal)
    expect(() => written(plan([]))).toThrow(/noch keine Ränge/)
  })

  test('leaves a rank alone that a person keeps without a stamp', () => {
    const own = plan(undefined, [
      [...measureHeaders.slice(0, 6), 'Rang'],
      [...row('W1', 'Offener Treff', 'Wohnen'), null],
      [...row('S1', 'Hausaufgabenhilfe', 'Soziales'), 4],
      [...row('W2', 'Mieterberatung', 'Wohnen'), null],
    ])
    expect(ranksIn(readPlan(written(own)))['S1']).toEqual([4, null])
  })
})
