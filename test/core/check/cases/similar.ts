import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import { anActorSheet } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, measureRowsWith, type SilentCase, silent } from './case.ts'

/** The clean plan with a column whose cells are W1 to S2's. */
function column(header: string, ...cells: readonly CellValue[]) {
  const [first = null, ...others] = cells
  return { rows: { Maßnahmen: measureRowsWith(header, first, ...others) } }
}

const openTreff = { firstRow: 2, firstSheet: 'Maßnahmen', firstId: 'W1', firstTitle: 'Offener Treff' }

export const firing: readonly FiringCase[] = [
  ...['Offener Treff', 'OFFENER TREFF', 'Einrichtung eines offenen Treffpunkts im Nordquartier'].map((title) =>
    fires(
      `„${title}“ beside „Offener Treff“`,
      inMeasures({ B3: title }),
      finds('measure/near-duplicate', 'warning', 'Maßnahmen!B3', ['Maßnahme', 'W2'], { row: 3, ...openTreff }),
    ),
  ),
  fires(
    'the same title three times: each later row beside the first',
    inMeasures({ B3: 'Offener Treff', B5: 'Offene Treffs' }),
    finds('measure/near-duplicate', 'warning', 'Maßnahmen!B3', ['Maßnahme', 'W2'], { row: 3, ...openTreff }),
    finds('measure/near-duplicate', 'warning', 'Maßnahmen!B5', ['Maßnahme', 'S2'], { row: 5, ...openTreff }),
  ),
  fires(
    'the same title in another field',
    inMeasures({ B5: 'Mieter-Beratung' }),
    finds('measure/near-duplicate', 'warning', 'Maßnahmen!B5', ['Maßnahme', 'S2'], {
      row: 5,
      firstRow: 3,
      firstSheet: 'Maßnahmen',
      firstId: 'W2',
      firstTitle: 'Mieterberatung',
    }),
  ),
  fires(
    'an organisation in three spellings, proposed as most write it',
    inMeasures({
      E2: 'Amt für Soziales',
      E3: 'Amt f. Soziales; Grundschule',
      E4: 'Amt für Soziales',
      E5: 'AMT FÜR SOZIALES',
    }),
    finds('vocabulary/variants', 'warning', 'Maßnahmen!E3', ['Federführung', 'W2'], {
      proposal: 'Amt für Soziales',
      spellings: [
        { text: 'Amt für Soziales', count: 2 },
        { text: 'Amt f. Soziales', count: 1 },
        { text: 'AMT FÜR SOZIALES', count: 1 },
      ],
    }),
  ),
  fires(
    'an organisation spelled one way as lead and another way as participant',
    column('Beteiligte', null, null, 'Quartiersbuero'),
    finds('vocabulary/variants', 'warning', 'Maßnahmen!K4', ['Beteiligte', 'S1'], {
      proposal: 'Quartiersbüro',
      spellings: [
        { text: 'Quartiersbüro', count: 2 },
        { text: 'Quartiersbuero', count: 1 },
      ],
    }),
  ),
  fires(
    'a listed actor spelled in another way: its list is right, however often the other is used',
    {
      ...inMeasures({ E2: 'Sportverein Nord e. V.', E3: 'Sportverein-Nord e.V.' }),
      extra: [anActorSheet('Sportverein Nord e.V.')],
    },
    finds('vocabulary/variants', 'warning', 'Maßnahmen!E2', ['Federführung', 'W1'], {
      proposal: 'Sportverein Nord e.V.',
      spellings: [
        { text: 'Sportverein Nord e. V.', count: 1 },
        { text: 'Sportverein-Nord e.V.', count: 1 },
      ],
    }),
  ),
  fires(
    'a topic in the singular and in the plural',
    column('Querschnittsthemen', 'Familien; Klima', 'Familien', 'Familie'),
    finds('vocabulary/variants', 'warning', 'Maßnahmen!K4', ['Querschnittsthemen', 'S1'], {
      proposal: 'Familien',
      spellings: [
        { text: 'Familien', count: 2 },
        { text: 'Familie', count: 1 },
      ],
    }),
  ),
  fires(
    'a slip in a source of money; what is written as often is right where it stands first',
    column('Finanzierung', 'Städtebauförderung', 'Haushalt', 'Städtebaufördrung'),
    finds('vocabulary/variants', 'warning', 'Maßnahmen!K4', ['Finanzierung', 'S1'], {
      proposal: 'Städtebauförderung',
      spellings: [
        { text: 'Städtebauförderung', count: 1 },
        { text: 'Städtebaufördrung', count: 1 },
      ],
    }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent('measure/near-duplicate', 'parts by their numbers', inMeasures({ B2: 'Spielplatz 1', B3: 'Spielplatz 2' })),
  silent(
    'measure/near-duplicate',
    'Roman numbers',
    inMeasures({ B2: 'Schulhof, Bauabschnitt II', B3: 'Schulhof, Bauabschnitt III' }),
  ),
  silent('measure/near-duplicate', 'years', inMeasures({ B2: 'Stadtteilfest 2026', B3: 'Stadtteilfest 2027' })),
  silent(
    'measure/near-duplicate',
    'other people',
    inMeasures({ B2: 'Beratung für Senioren', B3: 'Beratung für Familien' }),
  ),
  silent(
    'measure/near-duplicate',
    'other things done',
    inMeasures({ B2: 'Ausbau der Kita', B3: 'Sanierung der Kita' }),
  ),
  silent('measure/near-duplicate', 'other places', inMeasures({ B2: 'Spielplatz Nord', B3: 'Spielplatz Süd' })),
  silent('measure/near-duplicate', 'rows without a title that says anything', inMeasures({ B2: '???', B3: '…' })),
  silent('measure/near-duplicate', 'a measure that took the other in', {
    ...column('Zusammengeführt aus', null, 'W 1'),
    cells: { 'Maßnahmen!B3': 'Offene Treffs' },
  }),
  silent(
    'vocabulary/variants',
    'organisations with names alike',
    inMeasures({ E2: 'Grundschule Nord', E3: 'Grundschule Süd', E4: 'Amt 50', E5: 'Amt 51' }),
  ),
  silent(
    'vocabulary/variants',
    'short names alike, one and all of a kind',
    inMeasures({ E2: 'AWO; Grundschule', E3: 'ASB; Grundschulen', E4: 'Jugendamt', E5: 'Jugendtreff' }),
  ),
  silent(
    'vocabulary/variants',
    'a society beside its own company, an office beside that of a town',
    inMeasures({ E2: 'Lebenshilfe GmbH', E3: 'Lebenshilfe e.V.', E4: 'Stadt Musterstadt – Amt 50', E5: 'Amt 50' }),
  ),
  silent('vocabulary/variants', 'names of one actor', {
    ...inMeasures({ E2: 'KLENKO', E3: 'Klenko' }),
    extra: [anActorSheet('Klenko')],
  }),
  silent(
    'vocabulary/variants',
    'sources of money alike',
    column('Finanzierung', 'Landesmittel', 'Bundesmittel', 'ESF', 'ESF+'),
  ),
  silent('vocabulary/variants', 'nobody', inMeasures({ E2: 'N. N.', E3: 'N.N.', E4: '-', E5: '–' })),
]
