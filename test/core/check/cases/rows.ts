import { anActorSheet, aTableSheet } from '../../../builders/workbook.ts'
import {
  type FiringCase,
  finds,
  fires,
  inMeasures,
  measureRows,
  type SilentCase,
  silent,
  withColumn,
  withMethod,
} from './case.ts'

const actors = anActorSheet('Sportverein')
const sources = aTableSheet('Herkunft', 'tblHerkunft', [
  ['Kürzel', 'Bezeichnung'],
  ['SK1', 'Erste Konferenz'],
])
const [header = [], w1 = [], w2 = [], s1 = [], s2 = []] = measureRows()
const withoutField = (row: typeof header) => row.filter((_, index) => index !== 2)

export const firing: readonly FiringCase[] = [
  ...['W1', 'w 1', 'W-1', 'W_1'].map((id) =>
    fires(
      `„${id}“ beside W1`,
      inMeasures({ A3: id }),
      finds('measure/duplicate-id', 'error', 'Maßnahmen!A3', ['Nr.', id], { id, firstRow: 2, firstSheet: 'Maßnahmen' }),
    ),
  ),
  fires(
    'a measure twice in Ergebnisse',
    {
      ...withMethod('Punktsummen'),
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Punkte'],
          ['W1', 12],
          ['W1', 13],
        ]),
      ],
    },
    finds('measure/duplicate-id', 'error', 'Ergebnisse!A3', ['Maßnahme', 'W1'], {
      id: 'W1',
      firstRow: 2,
      firstSheet: 'Ergebnisse',
    }),
  ),
  fires(
    'a period that ends before it begins',
    inMeasures({ G3: '2030–2021' }),
    finds('measure/period-order', 'error', 'Maßnahmen!G3', ['Zeitraum', 'W2'], {
      text: '2030–2021',
      from: '2030',
      to: '2021',
    }),
  ),
  fires(
    'a period that ends before it begins, in a sentence’s words',
    inMeasures({ G3: 'vom 1.10.2026 bis 31.3.2026' }),
    finds('measure/period-order', 'error', 'Maßnahmen!G3', ['Zeitraum', 'W2'], {
      text: 'vom 1.10.2026 bis 31.3.2026',
      from: '1.10.2026',
      to: '31.3.2026',
    }),
  ),
  fires(
    'a misspelt field',
    inMeasures({ C3: 'Wohnenn' }),
    finds('reference/unknown-field', 'error', 'Maßnahmen!C3', ['Handlungsfeld', 'W2'], {
      text: 'Wohnenn',
      nearest: 'Wohnen',
      known: ['Wohnen', 'Soziales'],
    }),
  ),
  fires(
    'a field nobody knows',
    inMeasures({ C3: 'Verkehr' }),
    finds('reference/unknown-field', 'error', 'Maßnahmen!C3', ['Handlungsfeld', 'W2'], {
      text: 'Verkehr',
      nearest: null,
      known: ['Wohnen', 'Soziales'],
    }),
  ),
  fires(
    'a sheet Handlungsfelder that lists nothing: no measure is lost without a word',
    { rows: { Handlungsfelder: [['Kürzel', 'Handlungsfeld'], []], Maßnahmen: [header, w1] } },
    finds('reference/unknown-field', 'error', 'Maßnahmen!C2', ['Handlungsfeld', 'W1'], {
      text: 'Wohnen',
      nearest: null,
      known: [],
    }),
  ),
  fires(
    'a sheet of an exported plan that belongs to no field',
    {
      without: ['Maßnahmen'],
      extra: [
        aTableSheet('Plan – W Wohnen', 'tblMassnahmen_1', [header, w1, w2, s1].map(withoutField)),
        aTableSheet('Plan – G Gesundheit', 'tblMassnahmen_2', [header, s2].map(withoutField)),
      ],
    },
    finds('reference/unknown-field', 'error', 'Plan – G Gesundheit!', ['Handlungsfeld', null], {
      text: 'G',
      nearest: null,
      known: ['Wohnen', 'Soziales'],
    }),
  ),
  fires(
    'a misspelt organisation',
    { ...inMeasures({ E3: 'Sportferein; Grundschule' }), extra: [actors] },
    finds('reference/unknown-actor', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: 'Sportferein',
      nearest: 'Sportverein',
    }),
  ),
  fires(
    'an organisation nobody knows',
    { ...withColumn('Beteiligte', 'Musikschule'), extra: [actors] },
    finds('reference/unknown-actor', 'warning', 'Maßnahmen!K2', ['Beteiligte', 'W1'], {
      text: 'Musikschule',
      nearest: null,
    }),
  ),
  fires(
    'a listed organisation with somebody else’s short form',
    { ...inMeasures({ E3: 'Sportverein (XYZ)' }), extra: [actors] },
    finds('reference/unknown-actor', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: 'Sportverein (XYZ)',
      nearest: 'Sportverein',
    }),
  ),
  fires(
    'a source nobody knows',
    { ...withColumn('Herkunft', 'SK1; SK2'), extra: [sources] },
    finds('reference/unknown-source', 'warning', 'Maßnahmen!K2', ['Herkunft', 'W1'], { text: 'SK2', nearest: null }),
  ),
  fires(
    'a misspelt setting',
    { cells: { 'Grundangaben!A8': 'Punkte je Aktuer', 'Grundangaben!B8': 10 } },
    finds('reference/unknown-setting', 'warning', 'Grundangaben!A8', ['Feld', null], {
      text: 'Punkte je Aktuer',
      nearest: 'Punkte je Akteur',
    }),
  ),
  fires(
    'progress of a measure that is not there',
    {
      extra: [
        aTableSheet('Sachstand', 'tblSachstand', [
          ['Maßnahme', 'Stichtag', 'Status'],
          ['W9', { day: '2025-12-31' }, 'geplant'],
        ]),
      ],
    },
    finds('reference/unknown-measure', 'warning', 'Sachstand!A2', ['Maßnahme', 'W9'], {
      text: 'W9',
      nearest: null,
      counts: false,
    }),
  ),
  fires(
    'a result of a measure that is not there: an error, for a rank would be wrong',
    {
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Punkte'],
          ['W12', 12],
          ['1-2', 3],
        ]),
      ],
    },
    finds('reference/unknown-measure', 'error', 'Ergebnisse!A2', ['Maßnahme', 'W12'], {
      text: 'W12',
      nearest: null,
      counts: true,
    }),
    finds('reference/unknown-measure', 'error', 'Ergebnisse!A3', ['Maßnahme', '1-2'], {
      text: '1-2',
      nearest: null,
      counts: true,
    }),
  ),
  fires(
    'the title instead of the number',
    {
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Punkte'],
          ['Offener Treff', 12],
        ]),
      ],
    },
    finds('reference/unknown-measure', 'error', 'Ergebnisse!A2', ['Maßnahme', 'Offener Treff'], {
      text: 'Offener Treff',
      nearest: 'W1',
      counts: true,
    }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  ...[
    ['1-2', '12'],
    ['1.2', '12'],
    ['W1', 'W11'],
    ['W1', 'W01'],
    ['B5+6', 'B56'],
    ['U1', 'Ü1'],
  ].map(([one = '', other = '']) =>
    silent('measure/duplicate-id', `„${one}“ and „${other}“ are two numbers`, inMeasures({ A2: one, A3: other })),
  ),
  ...[
    '2026',
    'seit 2011',
    'ab 2040',
    '01.04.–30.06.2023',
    '2023/24',
    'November 2023 bis Februar 2024',
    'vom 1.10.2025 bis 31.3.2026',
  ].map((period) => silent('measure/period-order', `period „${period}“`, inMeasures({ G3: period }))),
  ...['wohnen', 'w', 'Wohnen', 'W'].map((field) =>
    silent('reference/unknown-field', `field „${field}“`, inMeasures({ C3: field })),
  ),
  silent('reference/unknown-field', 'a sheet of an exported plan names the field for all its rows', {
    without: ['Maßnahmen'],
    extra: [
      aTableSheet('Plan – W Wohnen', 'tblMassnahmen_1', [header, w1, w2].map(withoutField)),
      aTableSheet('Plan – S Soziales', 'tblMassnahmen_2', [header, s1, s2].map(withoutField)),
    ],
  }),
  ...[
    'Sportverein',
    'sportverein',
    'A1',
    'A1; GS',
    'SV Nord',
    'Sportverein (A1)',
    '-',
    'N. N.',
    'noch offen',
    'k. A.',
    'alle',
    'diverse Träger',
  ].map((lead) =>
    silent('reference/unknown-actor', `„${lead}“`, {
      ...inMeasures({ E3: lead }),
      extra: [{ ...actors, rows: actors.rows.map((row, at) => (at === 1 ? [...row, 'SV Nord; Turnverein'] : row)) }],
    }),
  ),
  silent('reference/unknown-actor', 'no sheet Akteure', inMeasures({ E3: 'Wer auch immer' })),
  silent('reference/unknown-source', 'the name instead of the short form', {
    ...withColumn('Herkunft', 'sk1; Erste Konferenz; –'),
    extra: [sources],
  }),
  silent('reference/unknown-source', 'no sheet Herkunft', withColumn('Herkunft', 'Konzept')),
  silent('reference/unknown-setting', 'rows of one’s own', {
    cells: { 'Grundangaben!A8': 'Stadtteil', 'Grundangaben!B8': 'Nord', 'Grundangaben!A9': 'Ansprechstelle' },
  }),
  silent('reference/unknown-setting', 'one’s own near one that is there', {
    cells: { 'Grundangaben!A8': 'Kommunen', 'Grundangaben!B8': 'Musterstadt' },
  }),
  silent('reference/unknown-measure', 'another spelling of the same number', {
    ...withMethod('Punktsummen'),
    extra: [
      aTableSheet('Ergebnisse', 'tblErgebnisse', [
        ['Maßnahme', 'Punkte'],
        ['w 1', 12],
        ['W-2', 3],
      ]),
    ],
  }),
  silent(
    'reference/unknown-measure',
    'Zusammengeführt aus may name what is gone',
    withColumn('Zusammengeführt aus', 'W7; W9'),
  ),
]
