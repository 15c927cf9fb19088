import { aBallotSheet, anActorSheet, anArea, aTable } from '../../../builders/workbook.ts'
import {
  type FiringCase,
  finds,
  fires,
  inMeasures,
  measureRows,
  measureRowsWith,
  type SilentCase,
  silent,
  withMethod,
} from './case.ts'

const nowhere = [null, null] as const
const rows = measureRows()
const [header = [], w1 = [], w2 = [], s1 = [], s2 = []] = rows

export const firing: readonly FiringCase[] = [
  fires(
    'merged cells among the measures',
    { ...inMeasures({ C3: null }), parts: { Maßnahmen: { merges: [anArea('C2:C3')] } } },
    finds('table/merged-cells', 'warning', 'Maßnahmen!C2', ['Handlungsfeld', 'W1'], { range: 'C2:C3', count: 2 }),
    finds('cell/required', 'error', 'Maßnahmen!C3', ['Handlungsfeld', 'W2'], { header: 'Handlungsfeld' }),
  ),
  fires(
    'a row of sums, an average and a category among the measures',
    {
      rows: {
        Maßnahmen: [
          header,
          ['Wohnen und Umfeld'],
          w1,
          w2,
          ['Zwischensumme', null, null, null, null, null, null, '54.000 €'],
          ['Ø', null, null, null, null, null, null, null, 1.5],
          s1,
          s2,
        ],
      },
    },
    finds('table/non-measure-row', 'warning', 'Maßnahmen!A2', ['Nr.', null], {
      text: 'Wohnen und Umfeld',
      kind: 'category',
    }),
    finds('table/non-measure-row', 'warning', 'Maßnahmen!A5', ['Nr.', null], { text: 'Zwischensumme', kind: 'sum' }),
    finds('table/non-measure-row', 'warning', 'Maßnahmen!A6', ['Nr.', null], { text: 'Ø', kind: 'average' }),
  ),
  fires(
    'a title with nothing else: it may be an idea that would be lost',
    inMeasures({ A5: null, C5: null, E5: null, F5: null, G5: null }),
    finds('table/non-measure-row', 'warning', 'Maßnahmen!B5', ['Maßnahme', null], {
      text: 'Sprachcafé',
      kind: 'category',
    }),
  ),
  fires(
    'a row of sums among the ballots',
    {
      ...withMethod('Punkte'),
      extra: [
        anActorSheet('Sportverein', 'Jugendtreff'),
        aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, 2], ['Summe', 3, 2]),
      ],
    },
    finds('table/non-measure-row', 'warning', 'Bewertungen!A3', ['Maßnahme', null], { text: 'Summe', kind: 'sum' }),
  ),
  fires(
    'two measures typed below the table',
    inMeasures({ A6: 'S3', B6: 'Spielplatz', C6: 'Soziales', F6: 'geplant', A7: 'S4', B7: 'Lesepaten' }),
    finds('table/rows-outside', 'warning', 'Maßnahmen!A6', ['Nr.', 'S3'], { count: 2, table: 'tblMassnahmen' }),
  ),
  fires(
    'two blank rows between measures',
    { rows: { Maßnahmen: [header, w1, [], [null, ' '], w2, s1, s2] } },
    finds('table/blank-row', 'info', 'Maßnahmen!A3', nowhere, { count: 2 }),
  ),
  fires(
    'a hidden row and a hidden column',
    { parts: { Maßnahmen: { hiddenRows: [3], hiddenColumns: [8] } } },
    finds('table/hidden', 'info', 'Maßnahmen!A3', [null, 'W2'], { rows: 1, columns: 1 }),
  ),
  fires(
    'only a hidden column',
    { parts: { Maßnahmen: { hiddenColumns: [8] } } },
    finds('table/hidden', 'info', 'Maßnahmen!H1', nowhere, { rows: 0, columns: 1 }),
  ),
  fires(
    'a filter that hides rows',
    { parts: { Maßnahmen: { hiddenRows: [3, 4], tables: [aTable('tblMassnahmen', rows, { filtered: true })] } } },
    finds('table/filter', 'info', 'Maßnahmen!A3', [null, 'W2'], { hiddenRows: 2 }),
  ),
  fires(
    'status only as a colour',
    {
      ...inMeasures({ F2: null, F3: null }),
      parts: {
        Maßnahmen: {
          fills: new Map([
            ['F2', '00B050'],
            ['F3', 'FFC000'],
            ['F4', '00B050'],
          ]),
        },
      },
    },
    finds('table/status-by-colour', 'info', 'Maßnahmen!F2', ['Status', 'W1'], {
      count: 2,
      colours: ['00B050', 'FFC000'],
    }),
    finds('cell/required', 'error', 'Maßnahmen!F2', ['Status', 'W1'], { header: 'Status' }),
    finds('cell/required', 'error', 'Maßnahmen!F3', ['Status', 'W2'], { header: 'Status' }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent('table/merged-cells', 'a merged title above the header', {
    rows: { Maßnahmen: [['Maßnahmenplan'], ...rows] },
    parts: { Maßnahmen: { tables: [], merges: [anArea('A1:J1')] } },
  }),
  silent('table/merged-cells', 'merged cells in a column of one’s own', {
    rows: { Maßnahmen: measureRowsWith('Foto', 'ja') },
    parts: { Maßnahmen: { merges: [anArea('K2:K3')] } },
  }),
  silent('table/merged-cells', 'a merged remark below the list', {
    rows: {
      Handlungsfelder: [
        ['Kürzel', 'Handlungsfeld'],
        ['W', 'Wohnen'],
        ['S', 'Soziales'],
        [],
        ['Beschlossen von der Konferenz.'],
      ],
    },
    parts: { Handlungsfelder: { tables: [], merges: [anArea('A5:B5')] } },
  }),
  ...[
    ['Gesamtkonzept Integration', 'a plan'],
    ['Summende Wiese', 'a title that begins like a sum'],
    ['Mittelalterfest', 'no average'],
    ['Ergebnisse sichern', 'no result'],
    ['Gesamt', 'even the word itself, where the row is a measure'],
  ].map(([title = '', why = '']) => silent('table/non-measure-row', `„${title}“: ${why}`, inMeasures({ B2: title }))),
  silent('table/non-measure-row', 'a number that is a number', inMeasures({ A2: 1 })),
  silent('table/rows-outside', 'a footnote below the table', inMeasures({ A7: 'Alle Kosten sind geschätzt.' })),
  silent('table/rows-outside', 'a sum below the table, where it belongs', inMeasures({ A6: 'Summe', H6: 66000 })),
  silent('table/rows-outside', 'notes beside the table', inMeasures({ M2: 'Foto', N2: 'fehlt' })),
  silent('table/blank-row', 'the single blank row of an empty table', {
    rows: { Beschlüsse: [['Datum', 'Gremium', 'Art', 'Stand'], []] },
  }),
  silent('table/blank-row', 'blank rows at the end of a table', { rows: { Maßnahmen: [...rows, [], [], []] } }),
  silent('table/hidden', 'a hidden column of one’s own, and a hidden row below', {
    rows: { Maßnahmen: measureRowsWith('Foto', 'ja') },
    parts: { Maßnahmen: { hiddenColumns: [11, 14], hiddenRows: [9] } },
  }),
  silent('table/filter', 'a filter that hides nothing', {
    parts: { Maßnahmen: { tables: [aTable('tblMassnahmen', rows, { filtered: true })] } },
  }),
  silent('table/status-by-colour', 'a status in colour and in words', {
    parts: { Maßnahmen: { fills: new Map([['F2', '00B050']]) } },
  }),
]
