import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { severityOrder } from '../../../src/core/check/group-findings.ts'
import { cellPosition } from '../../../src/core/sheet/cell-position.ts'
import type { WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { type FindingsView, findingsInOrder, findingsView } from '../../../src/core/views/findings-view.ts'
import { aPlanWorkbook, aTableSheet, type Rows } from '../../builders/workbook.ts'

function viewOf(workbook: WorkbookGrid): FindingsView {
  const reading = readPlan(workbook)
  return findingsView(checkPlan(reading), reading)
}

const faulty = aPlanWorkbook({
  cells: {
    'Maßnahmen!B2': 'Offener  Treff',
    'Maßnahmen!B4': 'Hausaufgabenhilfe ',
    'Maßnahmen!F3': 'geplannt',
    'Maßnahmen!F5': 'gepant',
    'Maßnahmen!H2': '54000',
    'Handlungsfelder!B3': 'Soziales ',
  },
})

describe('the list of findings', () => {
  const view = viewOf(faulty)

  test('tells the gravest first, and those of one code and column together, by row', () => {
    expect(view.lines.map(({ severity, code, place }) => [severity, code, place])).toEqual([
      ['error', 'cell/unknown-value', 'Maßnahmen, Zelle F3'],
      ['error', 'cell/unknown-value', 'Maßnahmen, Zelle F5'],
      ['warning', 'cell/whitespace', 'Handlungsfelder, Zelle B3'],
      ['warning', 'cell/whitespace', 'Maßnahmen, Zelle B2'],
      ['warning', 'cell/whitespace', 'Maßnahmen, Zelle B4'],
      ['warning', 'cell/number-as-text', 'Maßnahmen, Zelle H2'],
    ])
  })

  test('has a heading for each section, and says how much of it can be fixed', () => {
    expect(view.sections.map(({ title, first, count, fixable }) => [title, first, count, fixable])).toEqual([
      ['Nicht vorgesehener Wert · Maßnahmen, Spalte „Status“', 0, 2, 0],
      ['Überzählige oder unsichtbare Leerzeichen · Handlungsfelder, Spalte „Handlungsfeld“', 2, 1, 1],
      ['Überzählige oder unsichtbare Leerzeichen · Maßnahmen, Spalte „Maßnahme“', 3, 2, 2],
      ['Zahl als Text gespeichert · Maßnahmen, Spalte „Kosten (€)“', 5, 1, 1],
    ])
    expect(view).toMatchObject({ counts: { error: 2, warning: 4, info: 0 }, fixable: 4 })
    expect(view.sentence).toBe('2 Fehler, 4 Warnungen, 0 Hinweise.')
  })

  test('previews fixes, and says which are for a person to decide, with what is not seen made visible', () => {
    expect(view.lines.map(({ fix }) => fix && [fix.bulk, fix.cells[0].from, fix.cells[0].to])).toEqual([
      [false, 'geplannt', 'geplant'],
      [false, 'gepant', 'geplant'],
      [true, 'Soziales·', 'Soziales'],
      [true, 'Offener··Treff', 'Offener Treff'],
      [true, 'Hausaufgabenhilfe·', 'Hausaufgabenhilfe'],
      [true, '54000', '54.000'],
    ])
    expect(view.legend).toContain('· für ein überzähliges Leerzeichen')
  })

  test('can be filtered by code and by field', () => {
    expect(view.codes.map(({ label, count }) => [label, count])).toEqual([
      ['Nicht vorgesehener Wert', 2],
      ['Überzählige oder unsichtbare Leerzeichen', 3],
      ['Zahl als Text gespeichert', 1],
    ])
    expect(view.fields).toEqual([
      { value: 'W', label: 'Wohnen', count: 3 },
      { value: 'S', label: 'Soziales', count: 2 },
      { value: '', label: 'Ohne Handlungsfeld', count: 1 },
    ])
  })

  test('of a clean plan is empty and says so', () => {
    expect(viewOf(aPlanWorkbook())).toMatchObject({
      lines: [],
      sections: [],
      codes: [],
      fields: [],
      legend: null,
      sentence: 'Die Prüfung hat nichts zu beanstanden.',
    })
  })

  test('names what could not be looked at', () => {
    const workbook = aPlanWorkbook({ workbook: { notChecked: [{ code: 'privacy/comment', why: 'Nicht gelesen.' }] } })
    expect(viewOf(workbook).notChecked).toEqual(['Nicht gelesen.'])
  })
})

describe('the field of a finding', () => {
  test('is that of its row, even where its number is somebody else’s', () => {
    const view = viewOf(aPlanWorkbook({ cells: { 'Maßnahmen!A4': 'W1' } }))
    expect(view.lines.filter(({ code }) => code === 'measure/duplicate-id').map(({ field }) => field)).toEqual(['S'])
  })

  test('in another sheet is that of the measure', () => {
    const results = aTableSheet('Ergebnisse', 'tblErgebnisse', [
      ['Maßnahme', 'Punkte'],
      ['s-1', 'viele'],
    ])
    expect(viewOf(aPlanWorkbook({ extra: [results] })).lines.map(({ field }) => field)).toContain('S')
  })

  test('of a ballot’s header is the one that the fault names', () => {
    const workbook = aPlanWorkbook({
      rows: {
        Grundangaben: [
          ['Feld', 'Wert'],
          ['Verfahren', 'Punkte'],
          ['Punkte je Akteur', 3],
        ],
      },
      extra: [
        aTableSheet('Akteure', 'tblAkteure', [
          ['Kürzel', 'Name'],
          ['A1', 'Verein'],
          ['QB', 'Quartiersbüro'],
          ['GS', 'Grundschule'],
          ['FZ', 'Familienzentrum'],
        ]),
        aTableSheet('Bewertungen', 'tblBewertungen', [
          ['Maßnahme', 'A1'],
          ['S1', 9],
        ]),
      ],
    })
    const found = viewOf(workbook).lines.find(({ code }) => code === 'ballot/over-dotted')
    expect(found).toMatchObject({ field: 'S', cell: 'B1' })
  })
})

describe('ten thousand findings', () => {
  const statuses = ['geplannt', ' geplant', 'umgesetzt', 'gepl.']
  const rows: Rows = Array.from({ length: 5000 }, (_, index) => [
    `W${index + 1}`,
    ` Maßnahme  ${index}`,
    index % 2 === 0 ? 'Wohnen' : 'Soziales',
    null,
    null,
    statuses[index % 4] ?? null,
  ])
  const header = ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Beschreibung', 'Federführung', 'Status']
  const reading = readPlan(aPlanWorkbook({ rows: { Maßnahmen: [header, ...rows] } }))
  const report = checkPlan(reading)

  test('are all there, once, in one total order', () => {
    const { lines, sections } = findingsView(report, reading)
    expect(lines.length).toBeGreaterThan(8000)
    expect(lines.map(({ index }) => index)).toEqual(lines.map((_, index) => index))
    expect(findingsInOrder(report.findings).map(({ cell }) => cell)).toEqual(lines.map(({ cell }) => cell))
    const gravity = lines.map(({ severity }) => severityOrder.indexOf(severity))
    expect(gravity).toEqual(gravity.toSorted((a, b) => a - b))
    for (const { first, count } of sections) {
      const own = lines.slice(first, first + count).map(({ cell }) => cellPosition(cell ?? 'A0').row)
      expect(own).toEqual(own.toSorted((a, b) => a - b))
    }
  })
})
