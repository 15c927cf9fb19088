import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import { aBallotSheet, anActorSheet, aTableSheet, type PlanChanges, type Rows } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, type SilentCase, silent } from './case.ts'

const header: readonly CellValue[] = ['Maßnahme', 'Punkte', 'Ja', 'Nein', 'Enthaltung']

/** *Ergebnisse*, in which rows are as long as they need to be. */
function results(...rows: Rows) {
  return aTableSheet('Ergebnisse', 'tblErgebnisse', [
    header,
    ...rows.map((row) => header.map((_, at) => row[at] ?? null)),
  ])
}

/** A plan of totals: 10 who voted, and 4 points each, unless the settings say otherwise. */
function totals(method: 'Punktsummen' | 'Handzeichen', rows: Rows, settings: Rows = tenVoters): PlanChanges {
  const start: Rows = [
    ['Feld', 'Wert'],
    ['Verfahren', method],
  ]
  return {
    ...inMeasures({ I2: null, I3: null, I4: null }),
    rows: { Grundangaben: [...start, ...settings] },
    extra: [results(...rows)],
  }
}

const fourEach = ['Punkte je Akteur', 4] as const
const tenVoters = [fourEach, ['Abgestimmt', 10]]

/** The three measures of the plan with one priority. */
function labelled(label: string) {
  const cell = label === '' ? null : label
  return { cells: { 'Maßnahmen!I2': cell, 'Maßnahmen!I3': cell, 'Maßnahmen!I4': cell } }
}

function points(rows: Rows, settings?: Rows): PlanChanges {
  return totals('Punktsummen', rows, settings)
}

function hands(rows: Rows, settings?: Rows): PlanChanges {
  return totals('Handzeichen', rows, settings)
}

/** *Handlungsfelder* in which each field has a method of its own. */
function fields(
  homes: CellValue,
  social: CellValue,
  participants: CellValue = null,
  others: CellValue = participants,
): Rows {
  return [
    ['Kürzel', 'Handlungsfeld', 'Reihenfolge', 'Verfahren', 'Teilnehmende'],
    ['W', 'Wohnen', 1, homes, participants],
    ['S', 'Soziales', 2, social, others],
  ]
}

function withFields(plan: PlanChanges, rows: Rows): PlanChanges {
  return { ...plan, rows: { ...plan.rows, Handlungsfelder: rows } }
}

/** The plan with another field for W1. */
function inField(field: string | null, plan: PlanChanges): PlanChanges {
  return { ...plan, cells: { ...plan.cells, 'Maßnahmen!C2': field } }
}

/** What is found of W1 in such a field. */
function noField(field: string | null) {
  if (field === null)
    return [finds('cell/required', 'error', 'Maßnahmen!C2', ['Handlungsfeld', 'W1'], { header: 'Handlungsfeld' })]
  const values = { text: field, nearest: 'Wohnen', known: ['Wohnen', 'Soziales'] }
  return [finds('reference/unknown-field', 'error', 'Maßnahmen!C2', ['Handlungsfeld', 'W1'], values)]
}

const sum = (at: string, field: string, given: string, allowed: string, participants: number) =>
  finds('result/sum-exceeds', 'error', at, ['Punkte', at.endsWith('2') ? 'W1' : 'S1'], {
    field,
    given,
    allowed,
    participants,
    dotsPerActor: 4,
  })

const noFigure = (at: string, column: string, given: CellValue, expected: 'not-negative-number' | 'count') =>
  finds('cell/unknown-value', 'error', at, [column, 'W1'], {
    text: given === true ? 'WAHR' : String(given).replace('2.5', '2,5'),
    expected,
    allowed: [],
    nearest: null,
  })

export const firing: readonly FiringCase[] = [
  fires(
    'more points than the participants had, told once a field',
    points([
      ['W1', 30],
      ['W2', 10.5],
      ['S1', 41],
      ['S2', 1],
    ]),
    sum('Ergebnisse!B2', 'Wohnen', '40.5', '40', 10),
    sum('Ergebnisse!B4', 'Soziales', '42', '40', 10),
  ),
  fires(
    'more points than the participants of this field had',
    (() => {
      const plan = points([['W1', 30]])
      return { ...plan, rows: { ...plan.rows, Handlungsfelder: fields(null, null, 7) } }
    })(),
    sum('Ergebnisse!B2', 'Wohnen', '30', '28', 7),
  ),
  fires(
    'more points than those present had',
    points([['W1', 41]], [fourEach, ['Anwesend', 10]]),
    sum('Ergebnisse!B2', 'Wohnen', '41', '40', 10),
  ),
  fires(
    'more points than those who voted had, whoever was present',
    points([['W1', 41]], [fourEach, ['Abgestimmt', 10], ['Anwesend', 50]]),
    sum('Ergebnisse!B2', 'Wohnen', '41', '40', 10),
  ),
  fires(
    'more points than the participants had, of a measure that is not ranked',
    (() => {
      const plan = points([
        ['W1', 30],
        ['W2', 11],
      ])
      const dropped = { 'Maßnahmen!F3': 'nicht weiterverfolgt', 'Maßnahmen!J3': 'Kein Träger.' }
      return { ...plan, cells: { ...plan.cells, ...dropped } }
    })(),
    sum('Ergebnisse!B2', 'Wohnen', '41', '40', 10),
    finds('ballot/dropped-measure', 'warning', 'Ergebnisse!A3', ['Maßnahme', 'W2'], {
      status: 'nicht weiterverfolgt',
      ballots: null,
    }),
  ),
  ...([-3, 'viele', '12 Punkte', '1.5', true] as const).map((given) =>
    fires(
      `„${given}“ points`,
      points([['W1', given]]),
      noFigure('Ergebnisse!B2', 'Punkte', given, 'not-negative-number'),
    ),
  ),
  ...(['Ja', 'Nein', 'Enthaltung'] as const).flatMap((column, at) =>
    ([-1, 2.5, 'alle'] as const).map((given) => {
      const row = ['W1', null, ...[0, 1, 2].map((place) => (place === at ? given : null))]
      return fires(
        `${given} under ${column}`,
        hands([row]),
        noFigure(`Ergebnisse!${'CDE'[at]}2`, column, given, 'count'),
      )
    }),
  ),
  fires(
    'two rows of one measure, of which nobody knows which one counts, so that no sum is checked',
    points([
      ['W1', 30],
      ['w1', 30],
    ]),
    finds('measure/duplicate-id', 'error', 'Ergebnisse!A3', ['Maßnahme', 'w1'], {
      id: 'w1',
      firstRow: 2,
      firstSheet: 'Ergebnisse',
    }),
  ),
  fires(
    'more hands than participants',
    hands([
      ['W1', null, 6, 3, 2],
      ['W2', null, 6, 3, 1],
      ['S1', null, null, 11],
    ]),
    finds('result/count-exceeds', 'error', 'Ergebnisse!C2', ['Ja', 'W1'], { given: 11, participants: 10 }),
    finds('result/count-exceeds', 'error', 'Ergebnisse!D4', ['Nein', 'S1'], { given: 11, participants: 10 }),
  ),
  ...(['Wohnan', null] as const).map((field) =>
    fires(
      `more hands than participants in any field, for a measure in ${field === null ? 'no field' : 'an unknown field'}`,
      inField(
        field,
        hands([
          ['w 1', null, 6, 3, 2],
          ['W2', null, 10],
        ]),
      ),
      ...noField(field),
      finds('result/count-exceeds', 'error', 'Ergebnisse!C2', ['Ja', 'W1'], { given: 11, participants: 10 }),
    ),
  ),
  fires(
    'more hands than took part in each field, in a plan that counts those of each field',
    inField('Wohnan', withFields(hands([['W1', null, 11]], []), fields(null, null, 10))),
    ...noField('Wohnan'),
    finds('result/count-exceeds', 'error', 'Ergebnisse!C2', ['Ja', 'W1'], { given: 11, participants: 10 }),
  ),
  ...[
    ['no more hands than took part', hands([['W1', null, 10]])] as const,
    ['nobody knows how many took part', hands([['W1', null, 99]], [])] as const,
    [
      'another number took part in one of the fields',
      withFields(hands([['W1', null, 99]]), fields(null, null, null, 11)),
    ] as const,
    ['one of the fields counts no hands', withFields(hands([['W1', null, 99]]), fields(null, 'Punktsummen'))] as const,
    ['nobody counts hands', points([['W1', null, 99]])] as const,
  ].map(([name, plan]) => fires(`a measure in no field: ${name}`, inField('Wohnan', plan), ...noField('Wohnan'))),
  fires(
    'sums where a result was agreed, told at the first of the field',
    { extra: [results(['S1'], ['W2', null, 3], ['W1', 5])] },
    finds('result/two-bases', 'error', 'Ergebnisse!C3', ['Ja', 'W2'], {
      field: 'Wohnen',
      method: 'Vereinbart',
      found: 'totals',
    }),
  ),
  fires(
    'ballots in a plan that says nothing of its method',
    {
      ...inMeasures({ I2: null, I3: null, I4: null }),
      rows: { Grundangaben: [['Feld', 'Wert', 'Hinweis']] },
      extra: [
        anActorSheet('Sportverein', 'Jugendtreff'),
        aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', null, '-'], ['w 2', null, 3], ['S1', null, null]),
      ],
    },
    finds('result/two-bases', 'error', 'Bewertungen!C3', ['A2', 'W2'], {
      field: 'Wohnen',
      method: null,
      found: 'ballots',
    }),
  ),
  fires(
    'agreed priorities where one field of two was voted on',
    { rows: { Handlungsfelder: fields('Punkte', null) } },
    finds('result/two-bases', 'error', 'Maßnahmen!I2', ['Priorität', 'W1'], {
      field: 'Wohnen',
      method: 'Punkte',
      found: 'agreed',
    }),
  ),
  fires(
    'priorities that are not on the scale',
    inMeasures({ I2: '7', I4: 'hoch' }),
    finds('result/label-unknown', 'error', 'Maßnahmen!I2', ['Priorität', 'W1'], {
      text: '7',
      scale: ['1', '2', '3'],
      nearest: null,
    }),
    finds('result/label-unknown', 'error', 'Maßnahmen!I4', ['Priorität', 'S1'], {
      text: 'hoch',
      scale: ['1', '2', '3'],
      nearest: null,
    }),
  ),
  fires(
    'a misspelt priority',
    {
      cells: {
        'Grundangaben!B6': 'vordringlich; später',
        'Grundangaben!B8': 'vordringlich',
        ...inMeasures({ I2: 'vordringlch', I3: 'Später', I4: null }).cells,
      },
    },
    finds('result/label-unknown', 'error', 'Maßnahmen!I2', ['Priorität', 'W1'], {
      text: 'vordringlch',
      scale: ['vordringlich', 'später'],
      nearest: 'vordringlich',
    }),
  ),
  fires(
    'a label that counts as prioritised and stands on no scale',
    {
      cells: {
        'Grundangaben!B6': 'hoch; mittel; gering',
        'Grundangaben!B8': 'hohc; mittel',
        ...labelled('hoch').cells,
      },
    },
    finds('result/label-unknown', 'error', 'Grundangaben!B8', ['Als priorisiert gilt', null], {
      text: 'hohc',
      scale: ['hoch', 'mittel', 'gering'],
      nearest: 'hoch',
    }),
  ),
  fires(
    'a scale written with commas, which is one long label',
    { cells: { 'Grundangaben!B6': 'hoch, mittel, gering', 'Grundangaben!B8': null, ...labelled('').cells } },
    finds('cell/comma-list', 'warning', 'Grundangaben!B6', ['Wert', null], {
      text: 'hoch, mittel, gering',
      proposal: 'hoch; mittel; gering',
    }),
  ),
  fires(
    'a result of a measure that is not there',
    points([
      ['W1', 3],
      ['W7', 3],
    ]),
    finds('reference/unknown-measure', 'error', 'Ergebnisse!A3', ['Maßnahme', 'W7'], {
      text: 'W7',
      nearest: null,
      counts: true,
    }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent(
    'result/sum-exceeds',
    'as many points as the participants had, in each field',
    points([
      ['W1', 30],
      ['W2', 10],
      ['S1', 40],
    ]),
  ),
  silent('result/sum-exceeds', 'nobody knows how many took part', points([['W1', 999]], [fourEach])),
  silent('result/sum-exceeds', 'nobody knows how many points each had', points([['W1', 999]], [['Anwesend', 3]])),
  silent(
    'result/sum-exceeds',
    'those who voted come before those present',
    points([['W1', 40]], [fourEach, ['Anwesend', 5], ['Abgestimmt', 10]]),
  ),
  silent(
    'result/count-exceeds',
    'all hands, for each measure',
    hands([
      ['W1', null, 10],
      ['W2', null, 4, 4, 2],
    ]),
  ),
  silent(
    'result/sum-exceeds',
    'the participants of the field come before those of the plan',
    (() => {
      const plan = points([['W1', 41]])
      return { ...plan, rows: { ...plan.rows, Handlungsfelder: fields(null, null, 11) } }
    })(),
  ),
  silent(
    'result/count-exceeds',
    'the participants of the field come before those of the plan',
    (() => {
      const plan = hands([['W1', null, 11]])
      return { ...plan, rows: { ...plan.rows, Handlungsfelder: fields(null, null, 11) } }
    })(),
  ),
  silent(
    'result/count-exceeds',
    'those who voted come before those present',
    hands(
      [['W1', null, 10]],
      [
        ['Anwesend', 5],
        ['Abgestimmt', 10],
      ],
    ),
  ),
  ...[0, 12, 2.5, '-', null].map((given) => silent('cell/unknown-value', `${given} points`, points([['W1', given]]))),
  ...[0, 3, '–', null].map((given) =>
    silent('cell/unknown-value', `${given} hands`, hands([['W1', null, given, given, given]])),
  ),
  silent('result/count-exceeds', 'nobody knows how many took part', hands([['W1', null, 99]], [])),
  silent('result/two-bases', 'each field with entries of its own method', {
    ...inMeasures({ I2: null, I3: null }),
    rows: { Handlungsfelder: fields('Punktsummen', 'Vereinbart') },
    extra: [results(['W1', 5], ['W2', 3])],
  }),
  silent('result/two-bases', 'sheets prepared for another method, and empty', {
    extra: [
      results(['W1'], ['W2'], ['S1']),
      anActorSheet('Sportverein'),
      aBallotSheet(['Maßnahme', 'A1'], ['W1', null], ['W2', '-']),
    ],
  }),
  silent('result/label-unknown', 'a prioritised label in another case', {
    cells: { 'Grundangaben!B6': 'hoch; mittel; gering', 'Grundangaben!B8': 'Hoch; MITTEL', ...labelled('hoch').cells },
  }),
  silent('cell/comma-list', 'a scale of decimals', {
    cells: { 'Grundangaben!B6': '1,5; 2,5; 3,5', 'Grundangaben!B8': '1,5', ...labelled('1,5').cells },
  }),
  ...['1', '3', 2].map((label) => silent('result/label-unknown', `„${label}“`, inMeasures({ I3: label }))),
  silent(
    'result/label-unknown',
    'of a measure that is not ranked',
    inMeasures({ I3: 'entfällt', F3: 'nicht weiterverfolgt', J3: 'Kein Träger.' }),
  ),
]
