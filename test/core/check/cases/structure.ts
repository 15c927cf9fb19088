import { aBallotSheet, anActorSheet, aSheet, aTableSheet } from '../../../builders/workbook.ts'
import {
  type FiringCase,
  finds,
  fires,
  inMeasures,
  measureRows,
  measureRowsWith,
  type SilentCase,
  silent,
  withColumn,
  withMethod,
} from './case.ts'

const nowhere = [null, null] as const
const rows = measureRows()
const sheets = ['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse']
const noTable = (name: string) => ({ parts: { [name]: { tables: [] } } })

const progressOfW1 = aTableSheet('Sachstand', 'tblSachstand', [
  ['Maßnahme', 'Stichtag', 'Status'],
  ['W1', { day: '2025-12-31' }, 'geplant'],
])

export const firing: readonly FiringCase[] = [
  fires(
    'no sheet Maßnahmen',
    { without: ['Maßnahmen'] },
    finds('workbook/sheet-missing', 'error', '', nowhere, {
      sheet: 'Maßnahmen',
      sheetsFound: sheets.filter((name) => name !== 'Maßnahmen'),
    }),
  ),
  fires(
    'no sheet Maßnahmen: said once, not again for every reference to a measure',
    { without: ['Maßnahmen'], extra: [progressOfW1] },
    finds('workbook/sheet-missing', 'error', '', nowhere, {
      sheet: 'Maßnahmen',
      sheetsFound: [...sheets.filter((name) => name !== 'Maßnahmen'), 'Sachstand'],
    }),
  ),
  fires(
    'no column Nr.: said once, not again for every reference to a measure',
    { ...inMeasures({ A1: 'Ordner' }), extra: [progressOfW1] },
    finds('table/column-missing', 'error', 'Maßnahmen!', ['Nr.', null], {
      table: 'Maßnahmen',
      header: 'Nr.',
      nearest: null,
    }),
  ),
  fires(
    'no sheet Handlungsfelder: said once, not again for every measure',
    { without: ['Handlungsfelder'] },
    finds('workbook/sheet-missing', 'error', '', nowhere, {
      sheet: 'Handlungsfelder',
      sheetsFound: sheets.filter((name) => name !== 'Handlungsfelder'),
    }),
  ),
  fires(
    'days counted from 1904',
    { workbook: { date1904: true } },
    finds('workbook/date-1904', 'info', '', nowhere, {}),
  ),
  fires(
    'a template of a later version',
    { cells: { 'Grundangaben!A8': 'Vorlagenversion', 'Grundangaben!B8': '2' } },
    finds('workbook/newer-version', 'warning', 'Grundangaben!B8', ['Wert', null], { found: '2', known: '1' }),
  ),
  fires(
    'a sheet Maßnahmen without a header',
    { rows: { Maßnahmen: [['Unsere Ideen'], ['Offener Treff']] }, ...noTable('Maßnahmen') },
    finds('table/header-not-found', 'error', 'Maßnahmen!', nowhere, {
      table: 'Maßnahmen',
      expected: ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Status'],
    }),
  ),
  fires(
    'a sheet Akteure that holds something else',
    { extra: [aSheet('Akteure', [['Wer macht was?'], ['Das klären wir noch.']])] },
    finds('table/header-not-found', 'error', 'Akteure!', nowhere, { table: 'Akteure', expected: ['Kürzel', 'Name'] }),
  ),
  fires(
    'no column Status',
    { rows: { Maßnahmen: rows.map((row) => row.filter((_, index) => index !== 5)) } },
    finds('table/column-missing', 'error', 'Maßnahmen!', ['Status', null], {
      table: 'Maßnahmen',
      header: 'Status',
      nearest: null,
    }),
  ),
  fires(
    'a required column misspelt',
    inMeasures({ C1: 'Handlugsfeld' }),
    finds('table/column-missing', 'error', 'Maßnahmen!', ['Handlungsfeld', null], {
      table: 'Maßnahmen',
      header: 'Handlungsfeld',
      nearest: 'Handlugsfeld',
    }),
  ),
  fires(
    'the same header twice',
    withColumn('Status', 'umgesetzt'),
    finds('table/column-duplicate', 'error', 'Maßnahmen!K1', ['Status', null], { header: 'Status', firstCell: 'F1' }),
  ),
  fires(
    'the same synonym twice',
    {
      rows: {
        Maßnahmen: measureRowsWith('Träger', 'Sportverein').map((row, at) => (at === 0 ? row.with(4, 'Träger') : row)),
      },
    },
    finds('table/column-duplicate', 'error', 'Maßnahmen!K1', ['Träger', null], { header: 'Träger', firstCell: 'E1' }),
  ),
  fires(
    'one actor in two columns of ballots, by short form and by name',
    {
      ...withMethod('Punkte'),
      extra: [anActorSheet('Sportverein'), aBallotSheet(['Maßnahme', 'A1', 'Sportverein'], ['W1', 3, 2])],
    },
    finds('table/column-duplicate', 'error', 'Bewertungen!C1', ['Sportverein', null], {
      header: 'Sportverein',
      firstCell: 'B1',
    }),
  ),
  fires(
    'one short form in two columns of ballots',
    {
      ...withMethod('Punkte'),
      extra: [anActorSheet('Sportverein'), aBallotSheet(['Maßnahme', 'A1', 'a1'], ['W1', 3, 2])],
    },
    finds('table/column-duplicate', 'error', 'Bewertungen!C1', ['a1', null], { header: 'a1', firstCell: 'B1' }),
  ),
  fires(
    'an optional column misspelt',
    withColumn('Zielgrupe', 'Familien'),
    finds('table/column-similar', 'warning', 'Maßnahmen!K1', ['Zielgrupe', null], {
      header: 'Zielgrupe',
      nearest: 'Zielgruppe',
    }),
  ),
  fires(
    'a priority column spelt without umlaut',
    inMeasures({ I1: 'Prioritaet' }),
    finds('table/column-similar', 'warning', 'Maßnahmen!I1', ['Prioritaet', null], {
      header: 'Prioritaet',
      nearest: 'Priorität',
    }),
  ),
  fires(
    'a priority column whose header explains the scale',
    inMeasures({ I1: 'Priorität\n(1 = hoch)' }),
    finds('table/column-similar', 'warning', 'Maßnahmen!I1', ['Priorität\n(1 = hoch)', null], {
      header: 'Priorität\n(1 = hoch)',
      nearest: 'Priorität',
    }),
  ),
  fires(
    'a column in the plural',
    inMeasures({ I1: 'Prioritäten' }),
    finds('table/column-similar', 'warning', 'Maßnahmen!I1', ['Prioritäten', null], {
      header: 'Prioritäten',
      nearest: 'Priorität',
    }),
  ),
  fires(
    'a required column with an addition',
    inMeasures({ C1: 'Handlungsfeld (ISEK)' }),
    finds('table/column-missing', 'error', 'Maßnahmen!', ['Handlungsfeld', null], {
      table: 'Maßnahmen',
      header: 'Handlungsfeld',
      nearest: 'Handlungsfeld (ISEK)',
    }),
  ),
  fires(
    'a short form of a field twice',
    { cells: { 'Handlungsfelder!A3': 'w' } },
    finds('table/duplicate-key', 'error', 'Handlungsfelder!A3', ['Kürzel', null], { text: 'w', firstRow: 2 }),
    finds('reference/unknown-field', 'error', 'Maßnahmen!C4', ['Handlungsfeld', 'S1'], {
      text: 'Soziales',
      nearest: null,
      known: ['Wohnen'],
    }),
    finds('reference/unknown-field', 'error', 'Maßnahmen!C5', ['Handlungsfeld', 'S2'], {
      text: 'Soziales',
      nearest: null,
      known: ['Wohnen'],
    }),
  ),
  fires(
    'a setting twice, once under a synonym',
    { cells: { 'Grundangaben!A3': 'Gemeinde' } },
    finds('table/duplicate-key', 'error', 'Grundangaben!A3', ['Feld', null], { text: 'Kommune', firstRow: 2 }),
  ),
  fires(
    'a short form of an actor twice',
    {
      extra: [
        aTableSheet('Akteure', 'tblAkteure', [
          ['Kürzel', 'Name'],
          ['A1', 'Quartiersbüro'],
          ['A1', 'Grundschule'],
          ['A2', 'Familienzentrum'],
        ]),
      ],
    },
    finds('table/duplicate-key', 'error', 'Akteure!A3', ['Kürzel', null], { text: 'A1', firstRow: 2 }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent('workbook/sheet-missing', 'the sheet has another name, the table its own', {
    without: ['Maßnahmen'],
    extra: [aTableSheet('Plan 2026', 'tblMassnahmen', rows)],
  }),
  silent('workbook/sheet-missing', 'the sheet bears a synonym and holds no Excel table', {
    without: ['Maßnahmen'],
    extra: [aSheet('Maßnahmenliste', rows)],
  }),
  silent('workbook/date-1904', 'days counted from 1900', { workbook: { date1904: false } }),
  silent('workbook/newer-version', 'the version of today', {
    cells: { 'Grundangaben!A8': 'Vorlagenversion', 'Grundangaben!B8': 1 },
  }),
  silent('workbook/newer-version', 'an older one', {
    cells: { 'Grundangaben!A8': 'Vorlagenversion', 'Grundangaben!B8': '0.9' },
  }),
  silent('table/header-not-found', 'header in row 3, after a title', {
    rows: { Maßnahmen: [['Maßnahmenplan Nordquartier'], [], ...rows] },
    ...noTable('Maßnahmen'),
  }),
  silent('table/header-not-found', 'an empty sheet Akteure', { extra: [aSheet('Akteure', [])] }),
  silent('table/header-not-found', 'a sheet of one’s own', { extra: [aSheet('Telefonliste', [['egal']])] }),
  silent('table/column-missing', 'an optional column is not used', {
    rows: { Maßnahmen: rows.map((row) => row.slice(0, 6)) },
  }),
  silent('table/column-missing', 'Titel instead of Maßnahme, with a star and a line break', {
    ...inMeasures({ B1: 'Titel *', C1: 'Handlungs-\nfeld', F1: 'Umsetzungs\u00adstand' }),
  }),
  silent('table/column-duplicate', 'Maßnahme and a Titel of one’s own', withColumn('Titel', 'Der offene Treff')),
  silent('table/column-duplicate', 'a column of one’s own twice', {
    rows: { Maßnahmen: measureRowsWith('Foto', 'ja').map((row, at) => [...row, at === 0 ? 'Foto' : null]) },
  }),
  silent('table/column-similar', 'columns of one’s own', {
    rows: {
      Maßnahmen: measureRowsWith('Stadt', 'Musterstadt').map((row, at) => [...row, at === 0 ? 'Kosten alt' : null]),
    },
  }),
  silent(
    'table/column-similar',
    'one’s own that explains a column that is there',
    withColumn('Bemerkung (intern)', 'ja'),
  ),
  silent('table/column-similar', 'one’s own near a column that is there', withColumn('Bemerkung2', 'ja')),
  silent('table/duplicate-key', 'a row of one’s own twice in Grundangaben', {
    cells: { 'Grundangaben!A2': 'Kontakt', 'Grundangaben!A3': 'Kontakt' },
  }),
]
