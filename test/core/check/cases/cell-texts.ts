import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import { aBallotSheet, anActorSheet, dotSettings, type PlanChanges } from '../../../builders/workbook.ts'
import {
  type FiringCase,
  finds,
  fires,
  inMeasures,
  measureRowsWith,
  type SilentCase,
  silent,
  withMethod,
} from './case.ts'

const actors = anActorSheet('Amt für Jugend, Familie und Soziales', 'Sportverein')

function topicsInMeasures(...topics: readonly CellValue[]): PlanChanges {
  return { rows: { Maßnahmen: measureRowsWith('Querschnittsthemen', topics[0] ?? null, ...topics.slice(1)) } }
}

export const firing: readonly FiringCase[] = [
  fires(
    'a text longer than a cell of Excel',
    inMeasures({ D3: 'a'.repeat(32_768) }),
    finds('cell/too-long', 'warning', 'Maßnahmen!D3', ['Beschreibung', 'W2'], { length: 32_768, most: 32_767 }),
  ),
  ...['=SUMME(A1:A3)', '+49 251', '@heimat', '-5 Plätze'].map((text) =>
    fires(
      `„${text}“`,
      inMeasures({ D3: text }),
      finds('cell/formula-like', 'info', 'Maßnahmen!D3', ['Beschreibung', 'W2'], { text }),
    ),
  ),
  ...[
    ['Treff<br>für alle', '<br>'],
    ['Treff &amp; Café', '&amp;'],
    ['<p class="x">Treff</p>', '<p class="x">'],
  ].map(([text = '', found = '']) =>
    fires(
      `„${text}“`,
      inMeasures({ D3: text }),
      finds('cell/markup', 'warning', 'Maßnahmen!D3', ['Beschreibung', 'W2'], { found }),
    ),
  ),
  fires(
    'two listed organisations with a comma between them',
    { ...inMeasures({ E3: 'Sportverein, Grundschule' }), extra: [actors] },
    finds('cell/comma-list', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: 'Sportverein, Grundschule',
      proposal: 'Sportverein; Grundschule',
    }),
  ),
  ...['Sportverein / Grundschule', 'Sportverein und Grundschule', 'Grundschule u. Sportverein'].map((text) =>
    fires(
      `listed organisations otherwise put together: „${text}“`,
      { ...inMeasures({ E3: text }), extra: [actors] },
      finds('cell/comma-list', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
        text,
        proposal: text.replace(/ (?:\/|und|u\.) /, '; '),
      }),
    ),
  ),
  fires(
    'a comma among semicolons, where each part is listed',
    { ...inMeasures({ E3: 'Sportverein, Grundschule; Amt für Jugend, Familie und Soziales' }), extra: [actors] },
    finds('cell/comma-list', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: 'Sportverein, Grundschule; Amt für Jugend, Familie und Soziales',
      proposal: 'Sportverein; Grundschule; Amt für Jugend, Familie und Soziales',
    }),
  ),
  fires(
    'organisations below each other, as bullets',
    inMeasures({ E3: '- Sportverein\n- Jugendtreff' }),
    finds('cell/comma-list', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: '- Sportverein\n- Jugendtreff',
      proposal: 'Sportverein; Jugendtreff',
    }),
  ),
  fires(
    'a comma beside a name that stands alone elsewhere',
    inMeasures({ E3: 'Quartiersbüro, Sportverein' }),
    finds('cell/comma-list', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      text: 'Quartiersbüro, Sportverein',
      proposal: 'Quartiersbüro; Sportverein',
    }),
  ),
  fires(
    'topics with commas between them that stand alone elsewhere',
    topicsInMeasures('Integration, Prävention', 'Prävention', 'Klima; Integration'),
    finds('cell/comma-list', 'warning', 'Maßnahmen!K2', ['Querschnittsthemen', 'W1'], {
      text: 'Integration, Prävention',
      proposal: 'Integration; Prävention',
    }),
  ),
  fires(
    'topics with commas in every cell',
    topicsInMeasures('Integration, Prävention', 'Prävention, Klima', 'Klima, Integration'),
    ...[
      ['K2', 'W1', 'Integration, Prävention', 'Integration; Prävention'],
      ['K3', 'W2', 'Prävention, Klima', 'Prävention; Klima'],
      ['K4', 'S1', 'Klima, Integration', 'Klima; Integration'],
    ].map(([cell = '', id = '', text = '', proposal = '']) =>
      finds('cell/comma-list', 'warning', `Maßnahmen!${cell}`, ['Querschnittsthemen', id], { text, proposal }),
    ),
  ),
  fires(
    'a priority in brackets',
    inMeasures({ I3: '(2)' }),
    finds('cell/soft-value', 'info', 'Maßnahmen!I3', ['Priorität', 'W2'], { text: '(2)', readAs: '2' }),
  ),
  fires(
    'a mark in brackets',
    { ...withMethod('Punkte'), extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', '( 3 )'])] },
    finds('cell/soft-value', 'info', 'Bewertungen!B2', ['A1', 'W1'], { text: '( 3 )', readAs: '3' }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent('cell/too-long', 'as long as a cell may be', inMeasures({ D3: 'a'.repeat(32_767) })),
  ...['- Stichpunkt', '- Treff\n- Café', '-', '+ Bus', '– 5 Plätze', '= kein Treff', 'a = b + c'].map((text) =>
    silent('cell/formula-like', JSON.stringify(text), inMeasures({ D3: text })),
  ),
  ...['a < b und c > d', 'Müller & Söhne', '<5 Jahre', '->Treff', 'Alter: <br', 'R&D;'].map((text) =>
    silent('cell/markup', JSON.stringify(text), inMeasures({ D3: text })),
  ),
  silent(
    'cell/comma-list',
    'a topic with a comma, twice',
    topicsInMeasures('Kinder, Jugend', 'Kinder, Jugend', 'Kinder'),
  ),
  silent('cell/comma-list', 'a name with a comma, listed', {
    ...inMeasures({ E3: 'Amt für Jugend, Familie und Soziales' }),
    extra: [actors],
  }),
  ...['Sportverein / Jugendtreff', 'Sport und Kultur'].map((lead) =>
    silent(
      'cell/comma-list',
      `an organisation that nobody has listed beside the word: ${lead}`,
      inMeasures({ E3: lead }),
    ),
  ),
  ...[
    'Amt für Jugend, Familie und Soziales',
    'Amt für Jugend,\nFamilie und Soziales',
    'Arbeitskreis Wohnen und\nUmfeld',
    'Sportverein\n(mit Jugendtreff)',
    'Quartiersbüro; Amt für Jugend, Familie und Soziales',
  ].map((lead) => silent('cell/comma-list', JSON.stringify(lead), inMeasures({ E3: lead }))),
  silent('cell/soft-value', 'brackets in a text', inMeasures({ J3: '(5)', D3: '(2)' })),
  ...['E', 'e', 'Enthaltung', '?', 'weiß nicht', '-', '', 0].map((mark) =>
    silent('cell/soft-value', `mark „${mark}“`, {
      rows: { Grundangaben: dotSettings },
      ...inMeasures({ I2: null, I3: null, I4: null }),
      extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', mark], ['W2', 2])],
    }),
  ),
]
