import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../src/core/plan/ballot.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aBallotSheet, anActorSheet, aPlanWorkbook, type Rows, withCells } from '../../builders/workbook.ts'

const actors = withCells(anActorSheet('Sportverein', 'Jugendtreff'), { C2: 'SV Nord; TuS', D3: 'nein', E2: '1,5' })

function ballotsOf(rows: Rows, settings: Rows = []): readonly Ballot[] {
  const changes = { rows: { Grundangaben: [['Feld', 'Wert'], ...settings] }, extra: [actors, aBallotSheet(...rows)] }
  return readPlan(aPlanWorkbook(changes)).plan.ballots
}

const standing = (ballots: readonly Ballot[]) => ballots.map(({ code, standing }) => [code, standing])

describe('a column of Bewertungen is a ballot', () => {
  test.each(['A1', 'a1', ' A1 *'.replace(' *', ''), 'Sportverein', 'SV Nord', 'tus'])(
    'of the actor it names: %s',
    (header) => {
      expect(
        ballotsOf([
          ['Maßnahme', header],
          ['W1', 3],
        ]),
      ).toMatchObject([{ code: 'A1', sheet: 'Bewertungen', headerCell: 'B1', standing: 'entitled', weight: '1.5' }])
    },
  )

  test('with every kind of mark at its row', () => {
    const rows: Rows = [
      ['Nr.', 'QB'],
      ['w 1', '(3)'],
      ['W2', 'E'],
      ['S1', '?'],
      ['S2', '-'],
      ['W9', 2],
    ]
    const [ballot] = ballotsOf(rows)
    expect(ballot?.lines.map(({ measure, row }, at) => [measure, row, ballot.marks[at]])).toEqual([
      ['W1', 2, { kind: 'number', decimal: '3' }],
      ['W2', 3, { kind: 'abstention' }],
      ['S1', 4, { kind: 'unsure' }],
      ['S2', 5, { kind: 'blank' }],
    ])
  })

  test('kept but not counted where the actor takes no part, or nobody bears that name', () => {
    expect(
      standing(
        ballotsOf([
          ['Maßnahme', 'A2', 'XY'],
          ['W1', 3, 1],
          ['W2', null, 'E'],
        ]),
      ),
    ).toEqual([
      ['A2', 'not-entitled'],
      ['XY', 'unknown-actor'],
    ])
  })

  test('once per actor', () => {
    expect(
      ballotsOf([
        ['Maßnahme', 'A1', 'A1', 'Sportverein'],
        ['W1', 3, 4, 5],
      ]),
    ).toHaveLength(1)
  })

  test('of a numbered sheet, where the ballot is secret', () => {
    const rows: Rows = [
      ['Maßnahme', 'Z01', 'Bogen 2', 3, 'Prüfung', 'Kosten 2026'],
      ['W1', 3, 1, 2, 6, 9],
    ]
    expect(standing(ballotsOf(rows, [['Geheim', 'ja']]))).toEqual([
      ['Z01', 'entitled'],
      ['Bogen 2', 'entitled'],
      ['3', 'entitled'],
      ['Prüfung', 'unknown-actor'],
      ['Kosten 2026', 'unknown-actor'],
    ])
    expect(standing(ballotsOf(rows)).every(([, each]) => each === 'unknown-actor')).toBe(true)
  })
})

test('a column with an unusual header is kept, so that the check can report it', () => {
  expect(
    standing(
      ballotsOf([
        ['Maßnahme', 'Punkte SV'],
        ['W1', 3],
      ]),
    ),
  ).toEqual([['Punkte SV', 'unknown-actor']])
})

describe('a column of Bewertungen is nobody’s ballot', () => {
  test.each<[string, Rows]>([
    [
      'with texts',
      [
        ['W1', 'liegt vor'],
        ['W2', 'fehlt'],
      ],
    ],
    [
      'with a text among numbers',
      [
        ['W1', 3],
        ['W2', 'fehlt'],
      ],
    ],
    [
      'without a number',
      [
        ['W1', 'E'],
        ['W2', '?'],
      ],
    ],
    ['empty', [['W1', null]]],
  ])('%s', (_, rows) => {
    expect(ballotsOf([['Maßnahme', 'Notiz'], ...rows])).toEqual([])
  })

  test.each(['Summe', 'Summe Punkte', 'Σ', 'Gesamt', 'Ø', 'Durchschnitt', 'Rang', 'lfd. Nr.', 'Anzahl'])(
    'but adds up: %s, in a secret ballot too',
    (header) => {
      expect(
        ballotsOf(
          [
            ['Maßnahme', header],
            ['W1', 3],
            ['W2', 4],
          ],
          [['Geheim', 'ja']],
        ),
      ).toEqual([])
    },
  )
})
