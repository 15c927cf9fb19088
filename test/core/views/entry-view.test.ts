import { describe, expect, test } from 'vitest'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { type EntryView, entryView } from '../../../src/core/views/entry-view.ts'
import { labelKeys } from '../../../src/core/views/label-keys.ts'
import { aPlanWorkbook, aTableSheet, type Rows } from '../../builders/workbook.ts'

function viewOf(workbook: WorkbookGrid): EntryView {
  const reading = readPlan(workbook)
  return entryView({ reading, ranking: rankPlan(reading.plan, { seed: 1, rulesVersion: 'test' }) })
}

const settings = (...rows: readonly (readonly [string, string | number])[]): Rows => [['Feld', 'Wert'], ...rows]

describe('what is typed for a label', () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
    ],
    [
      ['hoch', 'mittel', 'gering'],
      ['h', 'm', 'g'],
    ],
    [
      ['Stufe 5', 'Stufe 3', 'Stufe 1'],
      ['5', '3', '1'],
    ],
    [
      ['sofort', 'später', 'nie'],
      ['so', 'sp', 'ni'],
    ],
    [
      ['sehr wichtig', 'sehr unwichtig'],
      ['1', '2'],
    ],
    [
      ['10', '9', '1'],
      ['10', '9', '1'],
    ],
    [
      ['++', '+', '-'],
      ['++', '+', '-'],
    ],
  ])('%j: %j', (labels, keys) => {
    expect(labelKeys(labels)).toEqual(keys)
  })
})

describe('a field whose priorities are agreed', () => {
  test('has the labels of the scale, best first, and what the workbook says now', () => {
    const [field] = viewOf(aPlanWorkbook({ cells: { 'Grundangaben!B7': 'letzte' } })).fields
    expect(field).toMatchObject({
      kind: 'agreed',
      labels: [
        { key: '3', label: '3', prioritised: false },
        { key: '2', label: '2', prioritised: false },
        { key: '1', label: '1', prioritised: true },
      ],
      measures: [
        { id: 'W1', title: 'Offener Treff', now: { measure: 'W1', priority: '1' }, closed: null },
        { id: 'W2', now: { priority: '2' } },
      ],
    })
  })

  test('says when the scale or its direction is missing', () => {
    const without = viewOf(aPlanWorkbook({ rows: { Grundangaben: settings(['Kommune', 'Musterstadt']) } })).fields[0]
    expect(without?.labels).toEqual([])
    expect(without?.sentence).toContain('Eine Skala ist noch nicht angegeben')
    const numbers = viewOf(aPlanWorkbook({ rows: { Grundangaben: settings(['Beste Seite', 'hoch']) } })).fields[0]
    expect(numbers?.sentence).toContain('auf Tippfehler achten')
    const undirected = viewOf(aPlanWorkbook({ cells: { 'Grundangaben!B7': null } })).fields[0]
    expect(undirected?.labels.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(undirected?.sentence).toContain('„Beste Seite“ ausfüllen')
  })

  test('closes a measure whose status keeps it out', () => {
    const [field] = viewOf(aPlanWorkbook({ cells: { 'Maßnahmen!F2': 'nicht weiterverfolgt' } })).fields
    expect(field?.measures[0]?.closed).toBe('Maßnahmen mit dem Status „nicht weiterverfolgt“ erhalten keine Priorität.')
  })

  test('without a measure says so', () => {
    const workbook = aPlanWorkbook({ cells: { 'Handlungsfelder!A4': 'F', 'Handlungsfelder!B4': 'Freizeit' } })
    const rows = workbook.sheets[1]?.rows ?? []
    const [, , field] = viewOf(aPlanWorkbook({ rows: { Handlungsfelder: rows } })).fields
    expect(field?.sentence).toBe('In diesem Handlungsfeld steht noch keine Maßnahme.')
  })
})

describe('fields of other methods', () => {
  const results = (...rows: Rows) => aTableSheet('Ergebnisse', 'tblErgebnisse', rows)

  test('take sums, with what stands there', () => {
    const rows = { Grundangaben: settings(['Verfahren', 'Punktsummen'], ['Punkte je Akteur', 4]) }
    const extra = [results(['Maßnahme', 'Punkte'], ['W1', 7], ['W2', 1], ['W2', 2])]
    const view = viewOf(aPlanWorkbook({ rows, extra }))
    expect(view.fields[0]).toMatchObject({
      kind: 'points',
      labels: [],
      measures: [
        { now: { measure: 'W1', points: 7 }, closed: null },
        { closed: expect.stringContaining('mehrere Zeilen') },
      ],
    })
    expect(view.settings.map(({ name, value }) => [name, value])).toEqual([
      ['Verfahren', 'Punktsummen'],
      ['Punkte je Akteur', '4'],
      ['Abgestimmt', ''],
      ['Priorisierte je Handlungsfeld', ''],
    ])
  })

  test('take counts of hands', () => {
    const rows = { Grundangaben: settings(['Verfahren', 'Handzeichen']) }
    const extra = [results(['Maßnahme', 'Ja', 'Enthaltung'], ['W1', 7, 2])]
    expect(viewOf(aPlanWorkbook({ rows, extra })).fields[0]?.measures[0]?.now).toEqual({
      measure: 'W1',
      yes: 7,
      no: null,
      abstentions: 2,
    })
  })

  test('leave ballots to Excel', () => {
    const [field] = viewOf(aPlanWorkbook({ rows: { Grundangaben: settings(['Verfahren', 'Stufen']) } })).fields
    expect(field).toMatchObject({ kind: null, measures: [], sentence: expect.stringContaining('„Stufen“') })
  })

  test('an unreadable setting is shown as it stands', () => {
    const view = viewOf(aPlanWorkbook({ cells: { 'Grundangaben!B5': 'Vereinbahrt' } }))
    expect(view.settings[0]).toMatchObject({ name: 'Verfahren', value: 'Vereinbahrt', choices: expect.any(Array) })
  })
})

describe('a setting is said to be missing where the result could not be ranked without it', () => {
  const missing = (...rows: readonly (readonly [string, string | number])[]) =>
    viewOf(aPlanWorkbook({ rows: { Grundangaben: settings(...rows) } }))
      .settings.filter(({ isMissing }) => isMissing)
      .map(({ name }) => name)

  test.each([
    ['nothing is given', [], ['Skala', 'Beste Seite', 'Als priorisiert gilt']],
    ['labels that are numbers have an order', [['Beste Seite', 'hoch']], ['Als priorisiert gilt']],
    ['a scale of words needs its side', [['Skala', 'A; B; C']], ['Beste Seite', 'Als priorisiert gilt']],
    [
      'all is there',
      [
        ['Skala', 'A; B; C'],
        ['Beste Seite', 'erste'],
        ['Als priorisiert gilt', 'A'],
      ],
      [],
    ],
    ['sums can do without', [['Verfahren', 'Punktsummen']], []],
  ] as const)('%s', (_, rows, names) => {
    expect(missing(['Kommune', 'Musterstadt'], ...rows)).toEqual(names)
  })
})
