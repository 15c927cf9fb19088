import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readMoney } from '../../../../src/core/sheet/readers/money.ts'
import { reading } from '../../../builders/reading.ts'

test.each<[FilledCell, number]>([
  [54000, 5400000],
  [0, 0],
  [1234.5, 123450],
  [0.1 + 0.2, 30],
  [1.005, 101],
  [1000 / 3, 33333],
  ['54.000€', 5400000],
  ['54.000 €', 5400000],
  ['54.000\u00a0€', 5400000],
  ['54000', 5400000],
  ['0 €', 0],
  ['1.234,50 €', 123450],
  ['1 234,50 EUR', 123450],
  ['1234,5 Euro', 123450],
  ['1.234.567,89 €', 123456789],
  ['€ 5.000', 500000],
  ['EUR 5.000', 500000],
  ['5.000,- €', 500000],
  ['5.000,-- €', 500000],
  ['5.000,–', 500000],
  ['5.000.- €', 500000],
  ['5.000,-€', 500000],
  ['5.000 (€)', 500000],
  ['5.000 € einmalig', 500000],
  ['2,6 Mio. €', 260000000],
  ['2,625 Mio. €', 262500000],
  ['0,29 Mio. EUR', 29000000],
  ['3 Millionen Euro', 300000000],
  ['1 Mrd. €', 100000000000],
  ['350 T€', 35000000],
  ['350 TEUR', 35000000],
  ['1.500 T€', 150000000],
  ['20 Tsd. €', 2000000],
  ['20 k€', 2000000],
  ['Insgesamt: 285.000 €', 28500000],
  // Amounts in euro have two decimals, so a point before three digits groups thousands.
  ['1.234 €', 123400],
  ['1.234', 123400],
])('%j is %j cents', (cell, cents) => {
  expect(reading(readMoney, cell)).toEqual({
    fromCents: cents,
    toCents: cents,
    approximate: false,
    per: null,
    tax: null,
  })
})

test.each([
  ['20.000–45.000 €', 2000000, 4500000],
  ['20.000 - 45.000 €', 2000000, 4500000],
  ['20.000 € bis 45.000 €', 2000000, 4500000],
  ['von 20.000 bis 45.000 Euro', 2000000, 4500000],
  ['zwischen 20.000 und 45.000 €', 2000000, 4500000],
  ['2–3 Mio. €', 200000000, 300000000],
  ['1,5 bis 2,5 Mio. €', 150000000, 250000000],
  ['20–45 T€', 2000000, 4500000],
  ['500 € bis 2 T€', 50000, 200000],
  ['500.000 € bis 1 Mio. €', 50000000, 100000000],
])('%j is the range from %j to %j cents', (cell, fromCents, toCents) => {
  expect(reading(readMoney, cell)).toEqual({ fromCents, toCents, approximate: false, per: null, tax: null })
})

test.each([
  ['ca. 5.000 €', { fromCents: 500000, approximate: true, per: null }],
  ['rund 5.000 €', { fromCents: 500000, approximate: true, per: null }],
  ['~5.000 €', { fromCents: 500000, approximate: true, per: null }],
  ['ca. 20.000 bis ca. 45.000 €', { fromCents: 2000000, toCents: 4500000, approximate: true, per: null }],
  ['jährlich 3.000 €', { fromCents: 300000, approximate: false, per: 'year' }],
  ['jährlich: 3.000 €', { fromCents: 300000, approximate: false, per: 'year' }],
  ['3.000 € p. a.', { fromCents: 300000, approximate: false, per: 'year' }],
  ['3.000 € p.a.', { fromCents: 300000, approximate: false, per: 'year' }],
  ['3.000 €/a', { fromCents: 300000, approximate: false, per: 'year' }],
  ['3.000 € / Jahr', { fromCents: 300000, approximate: false, per: 'year' }],
  ['3.000 € pro Jahr', { fromCents: 300000, approximate: false, per: 'year' }],
  ['etwa 3.000 Euro im Jahr', { fromCents: 300000, approximate: true, per: 'year' }],
  ['von 20.000 €/a bis 45.000 €/a', { fromCents: 2000000, toCents: 4500000, approximate: false, per: 'year' }],
  ['20.000 bis 45.000 €/a', { fromCents: 2000000, toCents: 4500000, approximate: false, per: 'year' }],
  ['25.000 € (geschätzt)', { fromCents: 2500000, toCents: 2500000, approximate: true }],
  ['geschätzt 25.000 €', { fromCents: 2500000, approximate: true }],
  ['voraussichtlich 25 T€', { fromCents: 2500000, approximate: true }],
  ['20.000–30.000 € (Schätzung)', { fromCents: 2000000, toCents: 3000000, approximate: true }],
  ['3.000 €/Monat', { fromCents: 300000, per: 'month' }],
  ['3.000 € / Monat', { fromCents: 300000, per: 'month' }],
  ['mtl. 3.000 €', { fromCents: 300000, per: 'month' }],
  ['3.000 € monatlich', { fromCents: 300000, per: 'month' }],
  ['3.000 € (monatlich)', { fromCents: 300000, per: 'month' }],
  ['12.000 € brutto', { fromCents: 1200000, per: null, tax: 'gross' }],
  ['12.000 € (brutto)', { fromCents: 1200000, tax: 'gross' }],
  ['12.000 € inkl. MwSt.', { fromCents: 1200000, tax: 'gross' }],
  ['12.000 € netto', { fromCents: 1200000, tax: 'net' }],
  ['12.000 € zzgl. MwSt.', { fromCents: 1200000, tax: 'net' }],
  ['ca. 12.000 € brutto pro Jahr', { fromCents: 1200000, approximate: true, per: 'year', tax: 'gross' }],
  ['max. 20.000 €', { fromCents: null, toCents: 2000000, approximate: false }],
  ['maximal 20.000 €', { fromCents: null, toCents: 2000000 }],
  ['20.000 € max.', { fromCents: null, toCents: 2000000 }],
  ['bis 30.000 €', { fromCents: null, toCents: 3000000 }],
  ['bis zu 30.000 €', { fromCents: null, toCents: 3000000 }],
  ['bis max. 30.000 €', { fromCents: null, toCents: 3000000 }],
  ['bis zu ca. 30.000 €/a', { fromCents: null, toCents: 3000000, approximate: true, per: 'year' }],
  ['höchstens 2,5 Mio. €', { fromCents: null, toCents: 250000000 }],
  ['mind. 5.000 €', { fromCents: 500000, toCents: null }],
  ['mindestens 5.000 €', { fromCents: 500000, toCents: null }],
  ['ab 5.000 €', { fromCents: 500000, toCents: null }],
])('%j keeps what is said about the amount', (cell, expected) => {
  expect(reading(readMoney, cell)).toMatchObject(expected)
})

test.each([
  ['1,234 €', ['1.234 €', '1,234 €']],
  ['1,234', ['1.234 €', '1,234 €']],
  ['1.23 €', ['1,23 €', '123 €']],
  ['1.5', ['1,5 €', '15 €']],
  ['54.00 €', ['54,00 €', '5.400 €']],
  ['1.2345 €', ['1,2345 €', '12.345 €']],
  ['max. 1,234 €', ['1.234 €', '1,234 €']],
  ['5.000 € (1. Jahr), 8.000 € (2. Jahr)', ['5.000 €', '8.000 €']],
  ['20.000 € zzgl. 3.000 €/a', ['20.000 €', '3.000 € im Jahr']],
  ['0.500 €', ['0,500 €', '500 €']],
  ['1234.50 €', ['1234,50 €', '123.450 €']],
  ['2.6 Mio. €', ['2,6 Mio. €', '26 Mio. €']],
  ['2.625 Mio. €', ['2,625 Mio. €', '2.625 Mio. €']],
  ['1,234–5,000 €', ['1.234 €', '1,234 €']],
  ['10.000 € und 20.000 €', ['10.000 €', '20.000 €']],
  ['10.000 € oder 20.000 €', ['10.000 €', '20.000 €']],
  ['5.000 €\n7.000 €', ['5.000 €', '7.000 €']],
  ['600\n2600', ['600 €', '2.600 €']],
  ['600\n600', []],
  ['1.000\n500', ['1.000 €', '500 €']],
  ['20.000 € einmalig, dann 3.000 €/a', ['20.000 €', '3.000 € im Jahr']],
  ['Insgesamt: 285.000 € bzw. jährlich: Von 20.000 €/a bis 45.000 €/a', ['285.000 €', '20.000–45.000 € im Jahr']],
  ['Gesamt 5.000 €, davon 2.000 € Dritte', ['5.000 €', '2.000 €']],
  ['5.000 €\ndavon 2.000 € Dritte', ['5.000 €', '2.000 €']],
])('%j has the readings %j', (cell, readings) => {
  expect(readMoney(cell, { statuses: new Map() })).toEqual({
    ok: false,
    problem: { code: 'cell/money-ambiguous', values: { text: cell, readings } },
  })
})

test.each<FilledCell>([
  'k. A.',
  '-',
  'offen',
  'keine',
  '(siehe Beschreibung)',
  '-500 €',
  -500,
  '45.000–20.000 €',
  '500.000–1 Mio. €',
  // Of what, nobody can say from here.
  '5.000 € je Gruppe',
  '30 €/Stunde',
  '5.000 € (pro Gruppe)',
  '5.000 €/Monat im Jahr',
  '12.000 € brutto netto',
  'bis mind. 5.000 €',
  'max. 20.000–30.000 €',
  // A year, not an amount.
  'bis 2030',
  'ab 2026',
  'brutto',
  '5.000 $',
  '2021–2030',
  '12 34 €',
  '1.23.456 €',
  '1,234.50 €',
  '1,2345 €',
  '5.000 Europaletten',
  '99999999999999999999 €',
  1e20,
  '€',
  '08.03.2023',
  { day: '2023-03-08' },
  true,
  `${'1 '.repeat(16000)}x`,
])('%j is no amount', (cell) => {
  expect(reading(readMoney, cell)).toEqual({ problem: 'cell/money-unreadable' })
})

test.each(['davon 2.000 €', 'von 2.000 €', '5.000 € von 2.000 €', 'davon davon 1 €'])(
  'comes to an end with a part of a sum: %j',
  (cell) => {
    expect(readMoney(cell, { statuses: new Map() }).ok).toBe(false)
  },
)
