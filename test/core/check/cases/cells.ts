import { statuses } from '../../../../src/core/plan/status.ts'
import { aBallotSheet, anActorSheet, aTableSheet } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, type SilentCase, silent, withColumn, withMethod } from './case.ts'

const actors = anActorSheet('Amt für Jugend, Familie und Soziales', 'Sportverein')
const sources = aTableSheet('Herkunft', 'tblHerkunft', [
  ['Kürzel', 'Bezeichnung'],
  ['WS', 'Werkstatt'],
])

export const firing: readonly FiringCase[] = [
  fires(
    'no status',
    inMeasures({ F3: null }),
    finds('cell/required', 'error', 'Maßnahmen!F3', ['Status', 'W2'], { header: 'Status' }),
  ),
  fires(
    'no number, nothing but invisible characters',
    inMeasures({ A3: ' \u00a0\u200b' }),
    finds('cell/required', 'error', 'Maßnahmen!A3', ['Nr.', null], { header: 'Nr.' }),
  ),
  fires(
    'a misspelt status',
    inMeasures({ F3: 'in Umsetung' }),
    finds('cell/unknown-value', 'error', 'Maßnahmen!F3', ['Status', 'W2'], {
      text: 'in Umsetung',
      expected: 'status',
      allowed: statuses,
      nearest: 'in Umsetzung',
    }),
  ),
  fires(
    'a status nobody knows',
    inMeasures({ F3: 'rot' }),
    finds('cell/unknown-value', 'error', 'Maßnahmen!F3', ['Status', 'W2'], {
      text: 'rot',
      expected: 'status',
      allowed: statuses,
      nearest: null,
    }),
  ),
  fires(
    'a setting that is no date',
    { cells: { 'Grundangaben!B4': 'demnächst' } },
    finds('cell/unknown-value', 'error', 'Grundangaben!B4', ['Stand', null], {
      text: 'demnächst',
      expected: 'date',
      allowed: [],
      nearest: null,
    }),
  ),
  fires(
    'a formula that fails',
    inMeasures({ D3: { error: '#REF!' } }),
    finds('cell/formula-error', 'error', 'Maßnahmen!D3', ['Beschreibung', 'W2'], { error: '#REF!' }),
  ),
  fires(
    'several kinds of white space in one cell',
    inMeasures({ B3: ' Mieter\u00adberatung  am\u00a0Platz' }),
    finds('cell/whitespace', 'warning', 'Maßnahmen!B3', ['Maßnahme', 'W2'], {
      kinds: ['soft-hyphen', 'no-break', 'surrounding', 'double'],
      clean: 'Mieterberatung am Platz',
    }),
  ),
  fires(
    'a decomposed umlaut',
    inMeasures({ B3: 'Bu\u0308cherei' }),
    finds('cell/whitespace', 'warning', 'Maßnahmen!B3', ['Maßnahme', 'W2'], {
      kinds: ['decomposed'],
      clean: 'Bücherei',
    }),
  ),
  fires(
    'a number as text in a column of numbers',
    { cells: { 'Handlungsfelder!C3': '2' } },
    finds('cell/number-as-text', 'warning', 'Handlungsfelder!C3', ['Reihenfolge', null], { text: '2' }),
  ),
  fires(
    'bare digits as text in the costs',
    inMeasures({ H3: '54000' }),
    finds('cell/number-as-text', 'warning', 'Maßnahmen!H3', ['Kosten (€)', 'W2'], { text: '54000' }),
  ),
  fires(
    'a number as text in a ballot',
    { ...withMethod('Punkte'), extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', '3'], ['W2', 2])] },
    finds('cell/number-as-text', 'warning', 'Bewertungen!B2', ['A1', 'W1'], { text: '3' }),
  ),
  fires(
    'a date as text',
    { cells: { 'Beschlüsse!A2': '3.12.2026' } },
    finds('cell/date-as-text', 'warning', 'Beschlüsse!A2', ['Datum', null], { text: '3.12.2026', day: '2026-12-03' }),
  ),
  fires(
    'a number that Excel took for a date',
    inMeasures({ A3: { day: '2026-02-01' } }),
    finds('cell/text-became-date', 'warning', 'Maßnahmen!A3', ['Nr.', null], { day: '2026-02-01' }),
  ),
  fires(
    'costs that Excel took for a date, said once',
    inMeasures({ H3: { day: '2026-02-01' } }),
    finds('cell/text-became-date', 'warning', 'Maßnahmen!H3', ['Kosten (€)', 'W2'], { day: '2026-02-01' }),
  ),
  ...['Zielgruppe', 'Ziel'].map((header) =>
    fires(
      `ages that Excel took for a date under ${header}`,
      withColumn(header, { day: '2026-12-06' }),
      finds('cell/text-became-date', 'warning', 'Maßnahmen!K2', [header, 'W1'], { day: '2026-12-06' }),
    ),
  ),
  fires(
    'ages that Excel took for a date in the description',
    inMeasures({ D3: { day: '2026-06-03' } }),
    finds('cell/text-became-date', 'warning', 'Maßnahmen!D3', ['Beschreibung', 'W2'], { day: '2026-06-03' }),
  ),
  fires(
    'a lead that Excel took for a date, not called unknown as well',
    { ...inMeasures({ E3: { day: '2026-02-01' } }), extra: [actors] },
    finds('cell/text-became-date', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], { day: '2026-02-01' }),
  ),
  ...['Beteiligte', 'Herkunft'].map((header) =>
    fires(
      `a day under ${header}, not called unknown as well`,
      { ...withColumn(header, { day: '2026-02-01' }), extra: [actors, sources] },
      finds('cell/text-became-date', 'warning', 'Maßnahmen!K2', [header, 'W1'], { day: '2026-02-01' }),
    ),
  ),
  fires(
    'a day as text in place of a lead, which Excel has left alone',
    { ...inMeasures({ E3: '01.02.2026' }), extra: [actors] },
    finds('reference/unknown-actor', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: '01.02.2026',
      nearest: null,
    }),
  ),
  fires(
    'a day as text in place of a source',
    { ...withColumn('Herkunft', '01.02.2026'), extra: [sources] },
    finds('reference/unknown-source', 'warning', 'Maßnahmen!K2', ['Herkunft', 'W1'], {
      text: '01.02.2026',
      nearest: null,
    }),
  ),
  // A warning must not hide what keeps a measure out of the plan.
  fires(
    'a field that Excel took for a date, which leaves the measure in no field',
    inMeasures({ C3: { day: '2026-02-01' } }),
    finds('cell/text-became-date', 'warning', 'Maßnahmen!C3', ['Handlungsfeld', 'W2'], { day: '2026-02-01' }),
    finds('reference/unknown-field', 'error', 'Maßnahmen!C3', ['Handlungsfeld', 'W2'], {
      text: '01.02.2026',
      nearest: null,
      known: ['Wohnen', 'Soziales'],
    }),
  ),
  fires(
    'a mark that Excel took for a date',
    {
      ...withMethod('Punkte'),
      extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', { day: '2026-02-01' }], ['W2', 2])],
    },
    finds('cell/text-became-date', 'warning', 'Bewertungen!B2', ['A1', 'W1'], { day: '2026-02-01' }),
    finds('ballot/not-in-form', 'error', 'Bewertungen!B2', ['A1', 'W1'], {
      actor: 'A1',
      text: '01.02.2026',
      form: 'Punkte',
    }),
  ),
  fires(
    'a setting that Excel took for a date, said once',
    { cells: { 'Grundangaben!A8': 'Punkte je Akteur', 'Grundangaben!B8': { day: '2026-02-01' } } },
    finds('cell/text-became-date', 'warning', 'Grundangaben!B8', ['Wert', null], { day: '2026-02-01' }),
  ),
  fires(
    'costs in words',
    inMeasures({ H3: 'siehe Beschreibung' }),
    finds('cell/money-unreadable', 'warning', 'Maßnahmen!H3', ['Kosten (€)', 'W2'], { text: 'siehe Beschreibung' }),
  ),
  fires(
    'costs with two readings',
    inMeasures({ H3: '1,234 €' }),
    finds('cell/money-ambiguous', 'warning', 'Maßnahmen!H3', ['Kosten (€)', 'W2'], {
      text: '1,234 €',
      readings: ['1.234 €', '1,234 €'],
    }),
  ),
  fires(
    'a period in words',
    inMeasures({ G3: 'sobald wie möglich' }),
    finds('cell/period-unreadable', 'warning', 'Maßnahmen!G3', ['Zeitraum', 'W2'], { text: 'sobald wie möglich' }),
  ),
  fires(
    'several periods among words',
    inMeasures({ G3: 'Planung 2024, Bau 2026–2027' }),
    finds('cell/period-several', 'warning', 'Maßnahmen!G3', ['Zeitraum', 'W2'], {
      text: 'Planung 2024, Bau 2026–2027',
      parts: ['2024', '2026–2027'],
    }),
  ),
  ...['25/26', '10/12', 'bis 2027, danach dauerhaft', 'im Sommer'].map((text) =>
    fires(
      `a period that may mean several things: ${text}`,
      inMeasures({ G3: text }),
      finds('cell/period-unreadable', 'warning', 'Maßnahmen!G3', ['Zeitraum', 'W2'], { text }),
    ),
  ),
  fires(
    'a period beside a word',
    inMeasures({ G3: 'Planung 2027' }),
    finds('cell/period-unreadable', 'warning', 'Maßnahmen!G3', ['Zeitraum', 'W2'], { text: 'Planung 2027' }),
  ),
  fires(
    'several periods in one cell',
    inMeasures({ G3: '1.1) 2022 - 2023 1.2) 2023 – 2026' }),
    finds('cell/period-several', 'warning', 'Maßnahmen!G3', ['Zeitraum', 'W2'], {
      text: '1.1) 2022 - 2023 1.2) 2023 – 2026',
      parts: ['2022 - 2023', '2023 – 2026'],
    }),
  ),
]

const everyday = (code: SilentCase['code'], column: string, ...cells: readonly (string | number)[]) =>
  cells.map((cell) => silent(code, `${column}: ${JSON.stringify(cell)}`, withColumn(column, cell)))

export const lookAlikes: readonly SilentCase[] = [
  silent(
    'cell/required',
    'optional cells may be empty',
    inMeasures({ D2: null, E2: null, G2: null, H2: null, I2: null }),
  ),
  silent('cell/required', 'the single blank row of an empty optional table', {
    extra: [aTableSheet('Sachstand', 'tblSachstand', [['Maßnahme', 'Stichtag', 'Status'], []])],
  }),
  silent('cell/required', 'a remark below a list that is no Excel table', {
    rows: {
      Handlungsfelder: [
        ['Kürzel', 'Handlungsfeld'],
        ['W', 'Wohnen'],
        ['S', 'Soziales'],
        [],
        ['Beschlossen von der Konferenz.'],
      ],
    },
    parts: { Handlungsfelder: { tables: [] } },
  }),
  ...['Umgesetzt', ' in  Umsetzung'.trim().replace('  ', ' '), 'LAUFEND (Daueraufgabe)'].map((status) =>
    silent('cell/unknown-value', `status „${status}“`, inMeasures({ F3: status })),
  ),
  silent('cell/unknown-value', 'the municipality’s own word', {
    ...inMeasures({ F3: 'läuft' }),
    extra: [
      aTableSheet('Status', 'tblStatus', [
        ['Status', 'Bedeutung'],
        ['läuft', 'in Umsetzung'],
      ]),
    ],
  }),
  ...everyday('cell/unknown-value', 'Umgesetzt am', 2022, 'Q3/2022', 'vor 2023', 'Mitte 2024', '-'),
  ...everyday('cell/unknown-value', 'Rang', 3, '–'),
  silent('cell/formula-error', 'a text that speaks of one', inMeasures({ D3: 'Die Zelle zeigte #NV an.' })),
  silent(
    'cell/whitespace',
    'line breaks and indents inside a longer text',
    inMeasures({ D3: 'Ziele:\n  - Treff\n  - Café' }),
  ),
  silent('cell/whitespace', 'a column of one’s own', withColumn('Foto', ' ja  und\u00a0nein ')),
  silent('cell/whitespace', 'a column of one’s own among the ballots', {
    ...withMethod('Punkte'),
    extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'Notiz'], ['W1', 3, ' liegt  vor '])],
  }),
  ...['54.000€', '1.234,50 €', '2,6 Mio. €', '20.000–45.000 €', 'ca. 500 €', '0 €'].map((cost) =>
    silent('cell/number-as-text', `costs „${cost}“`, inMeasures({ H3: cost })),
  ),
  silent('cell/number-as-text', 'a number of a measure, with leading zeros', inMeasures({ A3: '007' })),
  silent('cell/number-as-text', 'a label of the scale', inMeasures({ I3: '2' })),
  silent('cell/number-as-text', 'Grundangaben, where nobody adds up', {
    cells: { 'Grundangaben!A8': 'Punkte je Akteur', 'Grundangaben!B8': '5' },
  }),
  silent('cell/number-as-text', 'a column of one’s own among the ballots', {
    ...withMethod('Punkte'),
    extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'Notiz'], ['W1', 3, '12'], ['W2', 3, 'Bogen fehlt'])],
  }),
  ...everyday('cell/date-as-text', 'Umgesetzt am', 'Q3/2022', '01.03.2023', 'Frühjahr 2024'),
  silent('cell/date-as-text', 'Grundangaben, where texts and days share a column', {
    cells: { 'Grundangaben!B4': '01.10.2026' },
  }),
  silent('cell/date-as-text', 'a date in a text', inMeasures({ D3: '03.12.2026' })),
  silent('cell/text-became-date', 'a day as a period', inMeasures({ G3: { day: '2026-02-01' } })),
  silent('cell/text-became-date', 'a day as a loose date', {
    rows: withColumn('Umgesetzt am', null).rows ?? {},
    cells: { 'Maßnahmen!K2': { day: '2026-02-01' } },
  }),
  silent('cell/text-became-date', 'a day as a remark', inMeasures({ J3: { day: '2026-02-01' } })),
  ...['Bemerkung zum Status', 'Interne Notiz', 'Fundstelle', 'Nachweis'].map((header) =>
    silent('cell/text-became-date', `a day under ${header}`, withColumn(header, { day: '2026-02-01' })),
  ),
  silent('cell/text-became-date', 'ages as a text', withColumn('Zielgruppe', '6-12')),
  silent('cell/text-became-date', 'a day in a column of one’s own among the ballots', {
    ...withMethod('Punkte'),
    extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'Abgegeben am'], ['W1', 3, { day: '2026-02-01' }])],
  }),
  silent('cell/money-unreadable', 'no costs yet', inMeasures({ H3: '–' })),
  silent('cell/money-unreadable', 'costs in words, in the remark', inMeasures({ J3: 'siehe Beschreibung' })),
  ...['1.234 €', '54.000', '1234,50', 12.5].map((cost) =>
    silent(
      'cell/money-ambiguous',
      `costs „${cost}“`,
      inMeasures({ H3: typeof cost === 'string' ? `${cost.replace(' €', '')} €` : cost }),
    ),
  ),
  ...[
    '2021–2030',
    '2021 - 2030',
    'ab 2040',
    'seit 2011',
    'bis 2030',
    'Q3/2027',
    'Mitte 2026',
    'ca. 2027',
    'spätestens 2030',
    'Schuljahr 2026/27',
    'vom 1.10.2026 bis 31.3.2027',
    '2023/24',
    'dauerhaft',
    'alle 2 Jahre',
    '10/26 – 03/27',
    'jeden Sommer',
    'jährlich im Sommer',
    '2026, danach laufend',
    '-',
    2027,
  ].map((period) => silent('cell/period-unreadable', `period „${period}“`, inMeasures({ G3: period }))),
  silent('cell/period-several', 'one period in two parts', inMeasures({ G3: 'Mitte 2016 bis Anfang 2018' })),
  silent('cell/period-several', 'a turn of the year', inMeasures({ G3: 'Ende 2026/Anfang 2027' })),
]
