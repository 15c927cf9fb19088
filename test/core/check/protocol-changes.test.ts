import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckReport, checkPlan } from '../../../src/core/check/check-plan.ts'
import { parseProtocol } from '../../../src/core/check/earlier-protocol.ts'
import { checkJson } from '../../../src/core/check/json.ts'
import { changesSince } from '../../../src/core/check/protocol-changes.ts'
import { Refusal } from '../../../src/core/refusal.ts'
import type { CellValue } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { changesSentence } from '../../../src/core/text/protocol-changes.ts'
import { aPlanWorkbook, aTableSheet, type Rows } from '../../builders/workbook.ts'
import { measureRows } from './cases/case.ts'

type Cells = Readonly<Record<string, CellValue>>

const waiverRow = ['cell/whitespace', 'W1', 'So beschlossen.']
const waivers = (rows: Rows) =>
  rows.length === 0
    ? []
    : [aTableSheet('Begründet offen', 'tblBegruendetOffen', [['Regel', 'Maßnahme', 'Begründung'], ...rows])]

function reportOf(cells: Cells, rows: Rows = [], measures: Rows = measureRows()): CheckReport {
  return checkPlan(readPlan(aPlanWorkbook({ rows: { Maßnahmen: measures }, cells, extra: waivers(rows) })))
}

function protocolOf(report: CheckReport) {
  const about = { file: 'plan.xlsx', sha256: null, measures: 4, fields: 2 }
  return parseProtocol(JSON.stringify(checkJson(report, about, '0.1.0')), 'pruefprotokoll-intern.json')
}

const changed = (before: CheckReport, now: CheckReport) => changesSince(protocolOf(before), now)
const dirtyTitles: Cells = { 'Maßnahmen!B2': 'Offener  Treff', 'Maßnahmen!B4': 'Hausaufgaben  hilfe' }

describe('since an earlier protocol', () => {
  test.each<[string, CheckReport, CheckReport, object]>([
    ['a fault that is new', reportOf({}), reportOf({ 'Maßnahmen!F3': 'fertik' }), { opened: 1 }],
    [
      'a fault that is mended',
      reportOf(dirtyTitles),
      reportOf({ 'Maßnahmen!B2': 'Ein  Treff' }),
      { mended: 1, still: 1 },
    ],
    [
      'a fault that is now left open',
      reportOf(dirtyTitles),
      reportOf(dirtyTitles, [waiverRow]),
      { waived: 1, still: 1 },
    ],
    ['a reason that is gone', reportOf(dirtyTitles, [waiverRow]), reportOf(dirtyTitles), { opened: 1, still: 1 }],
    ['what was left open and is mended', reportOf(dirtyTitles, [waiverRow]), reportOf({}), { mended: 2 }],
    ['nothing', reportOf(dirtyTitles, [waiverRow]), reportOf(dirtyTitles, [waiverRow]), { still: 1 }],
  ])('%s is told', (_, before, now, total) => {
    expect(changed(before, now).total).toEqual({ opened: 0, mended: 0, still: 0, waived: 0, ...total })
  })

  test('rows that have moved are the same rows', () => {
    const [header = [], w1 = [], ...others] = measureRows()
    const dirty = [w1[0] ?? null, 'Offener  Treff', ...w1.slice(2)]
    const [before, now] = [
      [header, dirty, ...others],
      [header, ...others, dirty],
    ]
    const { total, rules } = changed(reportOf({}, [], before), reportOf({}, [], now))
    expect(total).toEqual({ opened: 0, mended: 0, still: 1, waived: 0 })
    expect(rules).toMatchObject([{ code: 'cell/whitespace', severity: 'warning', still: 1 }])
  })

  test('it is said in a sentence, with the rules of another version named as a reason', () => {
    const changes = changed(reportOf({}), reportOf({ 'Maßnahmen!F3': 'fertik' }))
    expect(changesSentence(changes)).toBe(
      'Seit dem früheren Prüfprotokoll (plan.xlsx): 1 neu, 0 behoben, 0 noch offen, 0 neu begründet offen.',
    )
    expect(changesSentence({ ...changes, otherRules: true })).toMatch(/andere Fassung/)
  })

  test('a rule that this version does not know is told by its code', () => {
    const before = protocolOf(reportOf(dirtyTitles))
    const findings = before.findings.map((finding) => ({ ...finding, code: 'cell/of-old' }))
    expect(changesSince({ ...before, findings }, reportOf({})).rules).toMatchObject([
      { name: 'cell/of-old', mended: 2 },
    ])
  })

  test('the counts add up, whatever was found', { timeout: 60_000 }, () => {
    const plans = fc
      .tuple(
        fc.subarray(['Maßnahmen!B2', 'Maßnahmen!B3', 'Maßnahmen!D2', 'Beschlüsse!B2']),
        fc.subarray([waiverRow, ['cell/whitespace', 'W2', 'Ja.'], ['cell/whitespace', null, 'Überall.']]),
      )
      .map(([cells, rows]) => reportOf(Object.fromEntries(cells.map((cell) => [cell, 'ein  Wort'])), rows))
    fc.assert(
      fc.property(plans, plans, (before, now) => {
        const { opened, mended, still, waived } = changed(before, now).total
        expect(opened + still).toBe(now.findings.length)
        expect(mended).toBeLessThanOrEqual(before.findings.length + before.waived.length)
        expect(waived).toBeLessThanOrEqual(now.waived.length)
        expect(changed(now, now).total).toEqual({ opened: 0, mended: 0, still: now.findings.length, waived: 0 })
      }),
      { seed: 20261128, numRuns: 60 },
    )
  })
})

describe('what is no protocol is refused', () => {
  const good = { tool: { name: 'massnahmenplan', rules: '1' }, source: { file: 'plan.xlsx' }, findings: [] }
  const finding = { code: 'cell/whitespace', severity: 'info', sheet: null, column: null, measure: null, waived: false }

  test('one with the least that is needed is read, byte order mark or not', () => {
    expect(parseProtocol(`\ufeff${JSON.stringify({ ...good, findings: [finding] })}`, 'p.json').findings).toHaveLength(
      1,
    )
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['JSON of another program', '{"tool":{"name":"andere"},"findings":[]}'],
    ['a code that is none', JSON.stringify({ ...good, findings: [{ ...finding, code: '\u001b[31mrot' }] })],
    ['a severity that is none', JSON.stringify({ ...good, findings: [{ ...finding, severity: 'schlimm' }] })],
    ['a text beyond all measure', JSON.stringify({ ...good, findings: [{ ...finding, sheet: 'x'.repeat(5_000) }] })],
    ['findings that are no list', JSON.stringify({ ...good, findings: { length: 1e9 } })],
  ])('%s', (_, json) => {
    expect(() => parseProtocol(json, 'p.json')).toThrow(Refusal)
  })
})
