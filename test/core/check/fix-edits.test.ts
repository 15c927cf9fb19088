import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import type { Finding, FindingCode } from '../../../src/core/check/finding.ts'
import { fixEdits } from '../../../src/core/check/fix-edits.ts'
import { fixableCodes, isBulk, isFixableCode } from '../../../src/core/check/fix-kinds.ts'
import type { CellEdit } from '../../../src/core/sheet/edits.ts'
import type { CellValue, WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { fixLabels } from '../../../src/core/text/fixes.ts'
import { applyEdits } from '../../builders/apply-edits.ts'
import { anActorSheet, aPlanWorkbook, aTableSheet, type PlanChanges } from '../../builders/workbook.ts'

const findingsOf = (workbook: WorkbookGrid) => checkPlan(readPlan(workbook)).findings
const findingsWith = (cells: Readonly<Record<string, CellValue>>, changes: PlanChanges = {}) =>
  findingsOf(aPlanWorkbook({ ...changes, cells }))
const isBulkFix = ({ fix }: Finding) => fix !== undefined && isBulk(fix)
const editsOf = (findings: readonly Finding[]) => fixEdits(findings).map(({ edit }) => edit)

describe('in bulk', () => {
  test.each<[string, string, string, CellEdit['to']]>([
    ['surplus blanks go', 'Maßnahmen!B2', ' Offener  Treff ', 'Offener Treff'],
    ['invisible characters go', 'Maßnahmen!B2', 'Offe\u00adner\u200b Treff', 'Offener Treff'],
    ['a number as text becomes a number', 'Handlungsfelder!C2', '1', 1],
    ['an amount as text becomes a number', 'Maßnahmen!H2', '54000,5', 54000.5],
    ['a number as text with blanks becomes a number, too', 'Handlungsfelder!C2', ' 1\u00a0', 1],
    ['a date as text becomes a date', 'Beschlüsse!A2', '03.12.2026', { day: '2026-12-03' }],
    ['a date with blanks and the month as a word, too', 'Beschlüsse!A2', '3. Dezember 2026 ', { day: '2026-12-03' }],
  ])('%s', (_, at, from, to) => {
    const [sheet, cell] = at.split('!')
    const findings = findingsWith({ [at]: from })
    expect(findings.every(isBulkFix)).toBe(true)
    expect(editsOf(findings)).toEqual([{ sheet, cell, from, to }])
  })

  test.each<[string, string, string]>([
    ['a number with more digits than Excel keeps', 'Handlungsfelder!C2', '12345678901234567891'],
    ['a day that the calendar does not have', 'Beschlüsse!A2', '31.02.2026'],
    ['an amount with two readings', 'Maßnahmen!H2', '1,234'],
  ])('%s stays', (_, at, from) => {
    const findings = findingsWith({ [at]: from })
    expect(findings.length).toBeGreaterThan(0)
    expect(editsOf(findings)).toEqual([])
  })

  test('of two findings at one cell make one edit, in either order', () => {
    const findings = findingsWith({ 'Handlungsfelder!C2': ' 1' })
    expect(findings.map(({ code }) => code)).toEqual(['cell/whitespace', 'cell/number-as-text'])
    expect(editsOf(findings.toReversed())).toEqual(editsOf(findings))
    expect(fixEdits(findings).map(({ code }) => code)).toEqual(['cell/number-as-text'])
  })

  test('leave nothing behind that they could fix', () => {
    const workbook = aPlanWorkbook({
      cells: {
        'Handlungsfelder!C2': ' 1',
        'Maßnahmen!B3': 'Mieter\u00a0beratung ',
        'Maßnahmen!H2': '5',
        'Beschlüsse!A2': ' 3.12.2026',
      },
    })
    const fixed = applyEdits(workbook, { cells: editsOf(findingsOf(workbook)), tables: [], sheets: [] })
    expect(findingsOf(fixed)).toEqual([])
  })
})

const actors = { extra: [anActorSheet('Jugendzentrum')] }
const sources = {
  extra: [
    aTableSheet('Herkunft', 'tblHerkunft', [
      ['Kürzel', 'Bezeichnung'],
      ['ISEK', 'Integriertes Entwicklungskonzept'],
      ['IW', 'Ideenwerkstatt'],
    ]),
  ],
}

describe('one by one, for a person to decide', () => {
  test.each<[string, FindingCode, string, string, string, PlanChanges?]>([
    ['a misspelt status', 'cell/unknown-value', 'Maßnahmen!F2', ' geplannt', 'geplant'],
    ['a misspelt field', 'reference/unknown-field', 'Maßnahmen!C2', 'Wohnnen', 'Wohnen'],
    ['a misspelt actor', 'reference/unknown-actor', 'Maßnahmen!E2', 'Quartiersbro', 'Quartiersbüro', actors],
    [
      'one misspelt actor among several, the others as they are',
      'reference/unknown-actor',
      'Maßnahmen!E2',
      'Jugendzentrum ;\n Quartiersbro;Grundschule',
      'Jugendzentrum ;\n Quartiersbüro;Grundschule',
      actors,
    ],
    [
      'two misspelt actors in one cell',
      'reference/unknown-actor',
      'Maßnahmen!E2',
      'Jugendzentrm; Quartiersbro; Grundschule',
      'Jugendzentrum; Quartiersbüro; Grundschule',
      actors,
    ],
    [
      'a list with commas',
      'cell/comma-list',
      'Maßnahmen!E2',
      'Jugendzentrum, Grundschule',
      'Jugendzentrum; Grundschule',
      actors,
    ],
    [
      'a label that is not on the scale',
      'result/label-unknown',
      'Maßnahmen!I2',
      'hcoh',
      'hoch',
      {
        rows: {
          Grundangaben: [
            ['Feld', 'Wert', 'Hinweis'],
            ['Verfahren', 'Vereinbart', null],
            ['Skala', 'hoch; mittel; gering', null],
            ['Beste Seite', 'erste', null],
          ],
        },
      },
    ],
    ['a misspelt setting', 'reference/unknown-setting', 'Grundangaben!A3', 'Gebitt', 'Gebiet'],
  ])('%s', (_, code, at, from, to, changes = {}) => {
    const [sheet, cell] = at.split('!')
    const findings = findingsWith({ [at]: from }, changes).filter((finding) => finding.code === code)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.some(isBulkFix)).toBe(false)
    expect(editsOf(findings)).toEqual([{ sheet, cell, from, to }])
  })

  test('a misspelt source', () => {
    const rows = {
      Maßnahmen: [
        ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status', 'Herkunft'],
        ['W1', 'Treff', 'W', 'geplant', 'IESK; IW'],
      ],
    }
    const [finding] = findingsOf(aPlanWorkbook({ ...sources, rows }))
    expect(finding).toMatchObject({
      code: 'reference/unknown-source',
      fix: { label: 'nearest-word', edits: [{ cell: 'E2', from: 'IESK; IW', to: 'ISEK; IW' }] },
    })
  })

  test.each<[string, string, string, PlanChanges?]>([
    ['a status that is near nothing', 'Maßnahmen!F2', 'vielleicht'],
    [
      'an actor between two of them',
      'Maßnahmen!E2',
      'Jugendzentrum Wost',
      { extra: [anActorSheet('Jugendzentrum West', 'Jugendzentrum Ost')] },
    ],
  ])('%s is nothing to propose for', (_, at, from, changes) => {
    const findings = findingsWith({ [at]: from }, changes)
    expect(findings.length).toBeGreaterThan(0)
    expect(editsOf(findings)).toEqual([])
  })
})

describe('several fixes of one cell', () => {
  const cell = (label: 'clean-text' | 'nearest-word' | 'split-list', from: string, to: string): Finding => ({
    ...{ code: 'cell/whitespace', values: { kinds: [], clean: '' } },
    ...{ sheet: 'A', cell: 'B2', row: 2, column: null, measure: null },
    fix: { label, edits: [{ sheet: 'A', cell: 'B2', from, to }] },
  })
  const written = (...findings: readonly Finding[]) => editsOf(findings).map(({ to }) => to)

  test('that touch different words are written together', () => {
    expect(written(cell('nearest-word', 'a; b; c', 'x; b; c'), cell('nearest-word', 'a; b; c', 'a; b; z'))).toEqual([
      'x; b; z',
    ])
  })

  test('that exclude each other: only the first', () => {
    expect(written(cell('nearest-word', 'a; b', 'x; b'), cell('nearest-word', 'a; b', 'y; b'))).toEqual(['x; b'])
    expect(written(cell('split-list', 'a, b', 'a; b'), cell('nearest-word', 'a, b', 'c'))).toEqual(['a; b'])
  })

  test('cleaning waits for its turn', () => {
    expect(written(cell('clean-text', ' a; b', 'a; b'), cell('nearest-word', ' a; b', ' a; x'))).toEqual([' a; x'])
  })
})

test('codes that may bring a fix are known by name, and every fix has words for its button', () => {
  expect(fixableCodes.every(isFixableCode)).toBe(true)
  expect(isFixableCode('measure/duplicate-id')).toBe(false)
  expect(isFixableCode('toString')).toBe(false)
  expect(new Set(Object.values(fixLabels)).size).toBe(Object.keys(fixLabels).length)
})
