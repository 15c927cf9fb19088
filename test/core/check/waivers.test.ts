import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckReport, checkPlan } from '../../../src/core/check/check-plan.ts'
import { countsByRule } from '../../../src/core/check/rule-counts.ts'
import { ruleText, waiverCodes } from '../../../src/core/check/waivers.ts'
import type { CellValue, SheetGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook, aTableSheet, type Rows } from '../../builders/workbook.ts'

const headers = ['Regel', 'Maßnahme', 'Spalte', 'Begründung', 'Funktion', 'Datum'] as const
const reason = 'So beschlossen.'

/** Double spaces in two titles, a place name and a description; two rows without a status; a measure twice. */
const faults: Readonly<Record<string, CellValue>> = {
  'Maßnahmen!B2': 'Offener  Treff',
  'Maßnahmen!D2': 'Ein  Raum',
  'Maßnahmen!B4': 'Hausaufgaben  hilfe',
  'Maßnahmen!F3': null,
  'Maßnahmen!G5': '2030–2021',
}

function waiverSheet(rows: Rows): SheetGrid {
  return aTableSheet('Begründet offen', 'tblBegruendetOffen', [headers, ...rows])
}

function reportWith(...rows: Rows): CheckReport {
  return checkPlan(readPlan(aPlanWorkbook({ cells: faults, extra: [waiverSheet(rows)] })))
}

const waivedCells = ({ waived }: CheckReport) => waived.map(({ finding }) => finding.cell)
const openCodes = ({ findings }: CheckReport) => findings.map(({ code }) => code)

describe('a reason leaves open', () => {
  test.each<[string, Rows[number], readonly string[]]>([
    ['all that a rule finds', ['cell/whitespace', null, null, reason], ['B2', 'D2', 'B4']],
    ['what a rule finds for one measure', ['cell/whitespace', 'W1', null, reason], ['B2', 'D2']],
    ['what it finds in one column', ['cell/whitespace', null, 'Maßnahme', reason], ['B2', 'B4']],
    ['what it finds for one measure in one column', ['cell/whitespace', 'W1', 'Beschreibung', reason], ['D2']],
    [
      'by the German name of the rule',
      ['überzählige oder unsichtbare  Leerzeichen', 'w-1', null, reason],
      ['B2', 'D2'],
    ],
    ['by the name with the code, as the page writes it', [ruleText('cell/whitespace'), 'S1', null, reason], ['B4']],
    ['an error that is only printed', ['measure/period-order', null, null, reason], ['G5']],
    ['an empty status, with which nothing untrue is said', ['cell/required', 'W2', 'Status', reason], ['F3']],
  ])('%s', (_, row, cells) => {
    const report = reportWith(row)
    expect(waivedCells(report).toSorted()).toEqual([...cells].toSorted())
    expect(openCodes(report).filter((code) => waiverCodes.includes(code))).toEqual([])
    const open = report.findings.filter(({ sheet }) => sheet === 'Maßnahmen')
    expect(open).toHaveLength(5 - cells.length)
  })

  test.each<[string, Rows[number]]>([
    ['without a reason', ['cell/whitespace', 'W1', null, null]],
    ['of a rule that does not exist', ['cell/wide-space', 'W1', null, reason]],
    ['of a measure that has no such finding', ['cell/whitespace', 'S2', null, reason]],
    ['whose measure is an error of a formula', ['cell/whitespace', { error: '#NV' }, null, reason]],
  ])('nothing %s', (_, row) => {
    expect(reportWith(row).waived).toEqual([])
  })

  test('with its words: why, who and when', () => {
    const [one] = reportWith(['cell/whitespace', 'S1', null, reason, 'Quartiersbüro', { day: '2026-11-22' }]).waived
    expect(one?.waiver).toMatchObject({
      ...{ sheet: 'Begründet offen', row: 2, reason },
      ...{ role: 'Quartiersbüro', date: '2026-11-22' },
    })
  })

  test('counted by rule, beside what is open', () => {
    expect(countsByRule(reportWith(['cell/whitespace', 'W1', null, reason]))).toEqual([
      { code: 'cell/required', severity: 'error', open: 1, waived: 0 },
      { code: 'measure/period-order', severity: 'error', open: 1, waived: 0 },
      { code: 'cell/whitespace', severity: 'warning', open: 1, waived: 2 },
    ])
  })
})

describe('several reasons for one finding', () => {
  const wide: Rows[number] = ['cell/whitespace', null, null, 'Überall so.']
  const narrow: Rows[number] = ['cell/whitespace', 'W1', 'Maßnahme', 'Ein Eigenname.']

  test.each([[[wide, narrow]], [[narrow, wide]]])('the narrowest counts, wherever it stands', (rows) => {
    const said = reportWith(...rows).waived.map(({ finding, waiver }) => [finding.cell, waiver.reason])
    expect(Object.fromEntries(said)).toEqual({ B2: 'Ein Eigenname.', D2: 'Überall so.', B4: 'Überall so.' })
  })

  test('all are about something: none of them is dead', () => {
    expect(openCodes(reportWith(wide, narrow))).toEqual(['cell/required', 'measure/period-order'])
  })
})

const row = fc.tuple(
  fc.constantFrom('cell/whitespace', 'Fehlende Pflichtangabe', 'measure/period-order', 'waiver/dead', 'Unsinn', null),
  fc.constantFrom<CellValue>('W1', 'w 1', 'S2', 'W99', { error: '#NV' }, 7, null),
  fc.constantFrom('Maßnahme', 'maßnahme ', 'Status', 'Zeitraum', 'Foto', null),
  fc.constantFrom(reason, 'Anders.', ' ', null),
)
const runs = { seed: 20261128, numRuns: 200 }

describe('whatever stands in Begründet offen', () => {
  const bare = checkPlan(readPlan(aPlanWorkbook({ cells: faults })))
  const key = (finding: CheckReport['findings'][number]) => JSON.stringify(finding)
  const inOwnSheet = ({ sheet }: CheckReport['findings'][number]) => sheet === 'Begründet offen'

  test('no finding of the plan is lost, added or changed: it is open or left open', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { findings, waived } = reportWith(...rows)
        const all = [...findings, ...waived.map(({ finding }) => finding)].filter((finding) => !inOwnSheet(finding))
        expect(all.map(key).toSorted()).toEqual(bare.findings.map(key).toSorted())
      }),
      runs,
    )
  })

  test('the order of its rows changes nothing', { timeout: 60_000 }, () => {
    const said = ({ findings, waived }: CheckReport) => [
      findings.filter((finding) => !inOwnSheet(finding)).map(key),
      waived.map(({ finding, waiver }) => [key(finding), waiver.reason]),
    ]
    const permuted = fc
      .array(row, { maxLength: 6 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    fc.assert(
      fc.property(permuted, ([rows, other]) => {
        expect(said(reportWith(...other))).toEqual(said(reportWith(...rows)))
      }),
      runs,
    )
  })
})
