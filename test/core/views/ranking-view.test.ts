import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { CellValue, WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { type FieldRankingView, type RankingView, rankingView } from '../../../src/core/views/ranking-view.ts'
import { aBallotSheet, anActorSheet, aPlanWorkbook, aTableSheet, type Rows } from '../../builders/workbook.ts'

function viewOf(workbook: WorkbookGrid): RankingView {
  const reading = readPlan(workbook)
  const ranking = rankPlan(reading.plan, { seed: 1, rulesVersion: 'test' })
  return rankingView({ ranking, reading, report: checkPlan(reading) })
}

function wohnen(workbook: WorkbookGrid): FieldRankingView {
  const [field] = viewOf(workbook).fields
  if (!field) throw new Error('no field')
  return field
}

const settings = (rows: Readonly<Record<string, CellValue>>): Rows => [
  ['Feld', 'Wert', 'Hinweis'],
  ...Object.entries(rows).map(([name, value]) => [name, value, null]),
]
const noPriorities = { 'Maßnahmen!I2': null, 'Maßnahmen!I3': null, 'Maßnahmen!I4': null }

function withBallots(given: Readonly<Record<string, CellValue>>, ...rows: Rows): WorkbookGrid {
  return aPlanWorkbook({
    rows: { Grundangaben: settings(given) },
    cells: noPriorities,
    extra: [anActorSheet('Nachbarschaftsverein', 'Sportverein'), aBallotSheet(['Maßnahme', 'A1', 'A2'], ...rows)],
  })
}

function withTotals(given: Readonly<Record<string, CellValue>>, ...rows: Rows): WorkbookGrid {
  return aPlanWorkbook({
    rows: { Grundangaben: settings(given) },
    cells: noPriorities,
    extra: [aTableSheet('Ergebnisse', 'tblErgebnisse', rows)],
  })
}

const bars = (workbook: WorkbookGrid) => wohnen(workbook).lines.map(({ id, result, bar }) => [id, result, bar])

describe('bars', () => {
  test('of dots are shares of the most that a measure has', () => {
    const workbook = withBallots({ Verfahren: 'Punkte', 'Punkte je Akteur': 5 }, ['W1', 3, 1], ['W2', 1, 0])
    expect(bars(workbook)).toEqual([
      ['W1', '4 Punkte', 1],
      ['W2', '1 Punkt', 0.25],
    ])
    expect(wohnen(workbook).barLegend).toContain('Punktsumme im Verhältnis zur höchsten')
  })

  test('of sums of dots, too; without a single dot they are empty', () => {
    const points = (w1: number, w2: number) =>
      withTotals({ Verfahren: 'Punktsummen' }, ['Maßnahme', 'Punkte'], ['W1', w1], ['W2', w2])
    expect(bars(points(2, 8)).map(([, , bar]) => bar)).toEqual([1, 0.25])
    expect(bars(points(0, 0)).map(([, , bar]) => bar)).toEqual([0, 0])
  })

  test('of hands are shares of all who took part, where that is known', () => {
    const hands = (given: Readonly<Record<string, CellValue>>, yes: number) =>
      withTotals({ Verfahren: 'Handzeichen', ...given }, ['Maßnahme', 'Ja'], ['W1', yes], ['W2', 4])
    expect(bars(hands({ Abgestimmt: 16 }, 8)).map(([, , bar]) => bar)).toEqual([0.5, 0.25])
    expect(wohnen(hands({ Abgestimmt: 16 }, 8)).barLegend).toContain('an allen Teilnehmenden')
    expect(bars(hands({}, 8)).map(([, , bar]) => bar)).toEqual([1, 0.5])
    expect(wohnen(hands({}, 8)).barLegend).toContain('im Verhältnis zur höchsten')
    expect(bars(hands({ Abgestimmt: 16 }, 20))[0]?.[2]).toBe(1)
  })

  test('of classes go from −1, empty, to +1, full', () => {
    const workbook = withBallots({ Verfahren: 'Stufen' }, ['W1', 'hoch', 'mittel'], ['W2', 'gering', 'gering'])
    expect(bars(workbook)).toEqual([
      ['W1', '+0,50', 0.75],
      ['W2', '−1,00', 0],
    ])
  })

  test.each<[string, Readonly<Record<string, CellValue>>, readonly (number | null)[]]>([
    ['1 to 6, best low', { 'Skala von': 1, 'Skala bis': 6, 'Beste Seite': 'niedrig' }, [0.9, 0.2]],
    ['6 to 1, best high', { 'Skala von': 1, 'Skala bis': 6, 'Beste Seite': 'hoch' }, [0.8, 0.1]],
    ['labels, best first', { Skala: '1; 2; 5', 'Beste Seite': 'erste' }, [0.875, 0]],
  ])('of grades are places on the scale, the best one full: %s', (_, scale, lengths) => {
    const workbook = withBallots({ Verfahren: 'Noten', ...scale }, ['W1', 1, 2], ['W2', 5, 5])
    expect(wohnen(workbook).lines.map(({ bar }) => bar)).toEqual(lengths)
  })

  test('are missing where priorities are agreed', () => {
    expect(wohnen(aPlanWorkbook())).toMatchObject({ barLegend: null, lines: [] })
  })

  test('never leave 0 to 1', () => {
    const workbook = withBallots({ Verfahren: 'Punkte' }, ['W1', 7, 3], ['W2', 0, 0])
    for (const { bar } of wohnen(workbook).lines) expect(bar).toSatisfy((length: number) => length >= 0 && length <= 1)
  })
})

describe('a field whose priorities are agreed', () => {
  test('has groups, best first, and no order in them', () => {
    expect(wohnen(aPlanWorkbook())).toMatchObject({
      basis: 'agreed',
      groups: [
        { label: '1', name: 'Priorität 1', prioritised: true, lines: [{ id: 'W1', place: '1', result: null }] },
        { label: '2', name: 'Priorität 2', prioritised: false, lines: [{ id: 'W2', prioritised: false }] },
      ],
      unranked: [],
    })
  })

  test('says why a measure has none', () => {
    const [, field] = viewOf(aPlanWorkbook()).fields
    expect(field).toMatchObject({
      unrankedHeading: 'Ohne Priorität',
      unranked: [
        {
          id: 'S2',
          title: 'Sprachcafé',
          why: 'Die Spalte „Priorität“ ist leer. Bitte das Ergebnis der Konferenz eintragen.',
        },
      ],
    })
  })
})

describe('a field that was voted on', () => {
  test('shows agreement, ties and what is contested', () => {
    const workbook = withBallots({ Verfahren: 'Stufen' }, ['W1', 'hoch', 'gering'], ['W2', 'gering', 'hoch'])
    expect(wohnen(workbook).lines).toMatchObject([
      { place: '1', shared: true, agreement: '50 % · kein Konsens', contested: true },
      { place: '1', shared: true, agreement: '50 % · kein Konsens', contested: true },
    ])
  })

  test('tells the rule in one sentence, then turnout, ties and concordance', () => {
    const workbook = withBallots({ Verfahren: 'Stufen' }, ['W1', 'hoch', 'hoch'], ['W2', 'gering', 'mittel'])
    const { method, sentences } = wohnen(workbook)
    expect(method).toMatch(/^Bewertet wurde in Stufen/)
    expect(sentences).toHaveLength(3)
    expect(sentences[2]).toBe('Übereinstimmung aller Bewertungen in diesem Handlungsfeld (Kendalls W, 0 bis 1): 1,00.')
  })

  test('lists ballots that do not count, and what has no rank', () => {
    const workbook = withBallots({ Verfahren: 'Punkte', 'Punkte je Akteur': 3 }, ['W1', 9, 1], ['S1', 1, 1])
    const [first, second] = viewOf(workbook).fields
    expect(first?.rejected).toHaveLength(1)
    expect(first?.rejected[0]).toContain('A1')
    expect(second).toMatchObject({ lines: [{ id: 'S1' }, { id: 'S2', result: '0 Punkte', bar: 0 }] })
  })

  test('shows the rank that a body decided beside the computed one', () => {
    const rows: Rows = [
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status', 'Rang laut Beschluss'],
      ['W1', 'Offener Treff', 'W', 'geplant', 2],
      ['W2', 'Mieterberatung', 'W', 'nicht weiterverfolgt', 1],
    ]
    const workbook = aPlanWorkbook({
      rows: { Grundangaben: settings({ Verfahren: 'Punktsummen' }), Maßnahmen: rows },
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Punkte'],
          ['W1', 4],
        ]),
      ],
    })
    expect(wohnen(workbook)).toMatchObject({
      lines: [{ id: 'W1', decidedRank: 2 }],
      unranked: [
        {
          id: 'W2',
          why: 'Rang 1 laut Beschluss. Maßnahmen mit dem Status „nicht weiterverfolgt“ werden nicht gereiht.',
        },
      ],
    })
  })
})

describe('notes', () => {
  test('name open errors and rows that are not in the plan, in words of the page', () => {
    const { notes } = viewOf(aPlanWorkbook({ cells: { 'Maßnahmen!A3': 'W1' } }))
    expect(notes).toEqual([
      'Im Plan ist noch 1 Fehler offen, der das Ergebnis ändern kann. Bitte unter „Prüfen“ ansehen und beheben.',
      'W1: Mieterberatung – nicht im Plan enthalten: Die Nummer ist doppelt vergeben; enthalten ist die erste Maßnahme mit dieser Nummer.',
    ])
  })

  test('of a good plan are none', () => {
    expect(viewOf(aPlanWorkbook()).notes).toEqual([])
  })
})
