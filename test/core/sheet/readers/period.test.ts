import { describe, expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readPeriod } from '../../../../src/core/sheet/readers/period.ts'
import { reading } from '../../../builders/reading.ts'

/** First day of the beginning and last day of the end; `null` is open. */
function bounds(cell: FilledCell): unknown {
  const period = reading(readPeriod, cell)
  return 'problem' in period ? period : [period.from?.first ?? null, period.to?.last ?? null]
}

test.each<[FilledCell, string | null, string | null]>([
  ['2021–2030', '2021-01-01', '2030-12-31'],
  ['2021 – 2030', '2021-01-01', '2030-12-31'],
  ['2021 - 2030', '2021-01-01', '2030-12-31'],
  ['2021-2030', '2021-01-01', '2030-12-31'],
  ['2021\u2011\u200b2030', '2021-01-01', '2030-12-31'],
  ['2021 –\n2030', '2021-01-01', '2030-12-31'],
  ['2021 bis 2023', '2021-01-01', '2023-12-31'],
  ['von 2021 bis 2023', '2021-01-01', '2023-12-31'],
  ['zwischen 2021 und 2023', '2021-01-01', '2023-12-31'],
  ['Zeitraum: 2021–2023', '2021-01-01', '2023-12-31'],
  ['2021-25', '2021-01-01', '2025-12-31'],
  ['2011-13', '2011-01-01', '2013-12-31'],
  ['2004–05', '2004-01-01', '2005-12-31'],
  ['2023/24', '2023-01-01', '2024-12-31'],
  ['2015 / 2016', '2015-01-01', '2016-12-31'],
  ['2021 ff.', '2021-01-01', null],
  ['ab 2040', '2040-01-01', null],
  ['seit 2011', '2011-01-01', null],
  ['Seit Mitte 2011', '2011-05-01', null],
  ['2011 bis heute', '2011-01-01', null],
  ['2024 – offen', '2024-01-01', null],
  ['nach 2023', '2024-01-01', null],
  ['ab sofort bis 2028', null, '2028-12-31'],
  ['2026 - 2028 (verlängerbar)', '2026-01-01', '2028-12-31'],
  ['2027 (vorbehaltlich Förderung)', '2027-01-01', '2027-12-31'],
  ['2025, einmalig', '2025-01-01', '2025-12-31'],
  ['kurzfristig, ab 2026', '2026-01-01', null],
  ['bis 2030', null, '2030-12-31'],
  ['bis Ende 2030', null, '2030-12-31'],
  ['vor 2023', null, '2022-12-31'],
  ['Q3/2027', '2027-07-01', '2027-09-30'],
  ['IV/2026', '2026-10-01', '2026-12-31'],
  ['2026/IV', '2026-10-01', '2026-12-31'],
  ['I–II/2026', '2026-01-01', '2026-06-30'],
  ['II/2026 bis IV/2027', '2026-04-01', '2027-12-31'],
  ['Mitte 2026', '2026-05-01', '2026-08-31'],
  ['Mitte 2016 bis Anfang 2018', '2016-05-01', '2018-04-30'],
  ['Q1/2022–Q3/2023', '2022-01-01', '2023-09-30'],
  ['Q1–Q3/2023', '2023-01-01', '2023-09-30'],
  ['1.–3. Quartal 2023', '2023-01-01', '2023-09-30'],
  ['2. bis 3. Quartal 2023', '2023-04-01', '2023-09-30'],
  ['März–Juni 2023', '2023-03-01', '2023-06-30'],
  ['03–06/2023', '2023-03-01', '2023-06-30'],
  ['März bis Mitte Juni 2023', '2023-03-01', '2023-06-20'],
  ['Anfang bis Mitte 2024', '2024-01-01', '2024-08-31'],
  ['01.04.2022 - 30.06.2023', '2022-04-01', '2023-06-30'],
  ['01.04.2022-30.06.2023', '2022-04-01', '2023-06-30'],
  ['01.04.–30.06.2023', '2023-04-01', '2023-06-30'],
  ['1. - 30.06.2023', '2023-06-01', '2023-06-30'],
  ['1.–15. März 2023', '2023-03-01', '2023-03-15'],
  ['2022-04-01 - 2023-06-30', '2022-04-01', '2023-06-30'],
  [2022, '2022-01-01', '2022-12-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  [{ day: '2023-03-08' }, '2023-03-08', '2023-03-08'],
  // An end before the beginning is no fault of reading: a rule reports it.
  ['2030–2021', '2030-01-01', '2021-12-31'],
])('%j lasts from %j to %j', (cell, first, last) => {
  expect(bounds(cell)).toEqual([first, last])
})

test.each([
  ['dauerhaft', { permanent: true, everyYears: null, from: null, to: null }],
  ['fortlaufend', { permanent: true, everyYears: null, from: null, to: null }],
  ['Laufend', { permanent: true, everyYears: null, from: null, to: null }],
  ['laufend (Daueraufgabe)', { permanent: true, everyYears: null, from: null, to: null }],
  ['alle 2 Jahre', { permanent: false, everyYears: 2, from: null, to: null }],
  ['alle drei Jahre', { permanent: false, everyYears: 3, from: null, to: null }],
  ['jährlich', { permanent: false, everyYears: 1, from: null, to: null }],
  ['halbjährlich', { permanent: false, everyYears: 0.5, from: null, to: null }],
  ['zweimal jährlich', { permanent: false, everyYears: 0.5, from: null, to: null }],
  ['2x jährlich', { permanent: false, everyYears: 0.5, from: null, to: null }],
  ['monatlich', { permanent: false, everyYears: 1 / 12, from: null, to: null }],
  ['2021 – laufend', { permanent: true, everyYears: null, from: { text: '2021' }, to: null }],
  ['2021 bis laufend', { permanent: true, everyYears: null, from: { text: '2021' }, to: null }],
  ['ab sofort dauerhaft', { permanent: true, everyYears: null, from: null, to: null }],
  ['laufend (jährlich)', { permanent: true, everyYears: null, from: null, to: null }],
  ['laufend seit 2011', { permanent: true, everyYears: null, from: { text: '2011' }, to: null }],
  ['seit 2011 fortlaufend', { permanent: true, everyYears: null, from: { text: '2011' }, to: null }],
  ['ab 2024, alle 2 Jahre', { permanent: false, everyYears: 2, from: { text: '2024' }, to: null }],
  ['2022–2026 (jährlich)', { permanent: false, everyYears: 1, from: { text: '2022' }, to: { text: '2026' } }],
])('%j has its rhythm', (cell, expected) => {
  expect(reading(readPeriod, cell)).toMatchObject(expected)
})

test.each([
  'kurzfristig',
  'mittelfristig',
  'langfristig',
  'Kurz- bis mittelfristig',
  'kurz-/mittelfristig',
  'mittel- bis langfristig',
  'kurzfristig umsetzbar',
  'einmalig',
  'ganzjährig',
  'ab sofort',
  'sofort',
  'regelmäßig',
  'nach Bedarf',
  '3 Jahre',
  'ca. 6 Monate',
  '1–2 Jahre',
])('%j names no day and is kept as it was written', (text) => {
  expect(reading(readPeriod, text)).toEqual({ from: null, to: null, permanent: false, everyYears: null, text })
})

describe('several spans in one cell', () => {
  test.each([
    ['1.1) 2022 - 2023 1.2) 2023 – 2026', ['2022 - 2023', '2023 – 2026']],
    ['a) 2022 b) 2024', ['2022', '2024']],
    ['2019, 2021', ['2019', '2021']],
    ['2022 und 2024', ['2022', '2024']],
    ['2021–2022; ab 2024', ['2021–2022', 'ab 2024']],
    ['Phase 1: 2021–2022, Phase 2: 2024–2025', ['2021–2022', '2024–2025']],
    ['2021–2022\n2024–2025', ['2021–2022', '2024–2025']],
  ])('%j is reported with its parts', (cell, parts) => {
    expect(readPeriod(cell, { statuses: new Map() })).toEqual({
      ok: false,
      problem: { code: 'cell/period-several', values: { text: cell, parts } },
    })
  })
})

test.each<FilledCell>([
  '(siehe Beschreibung)',
  '-',
  'ca. 3 Monate oder länger',
  'sobald wie möglich',
  'nach Baufortschritt',
  'noch unklar',
  'fristig',
  'kurz',
  'alle 0x jährlich',
  '0x jährlich',
  'V/2026',
  '2021–',
  '2021 – laufend – 2030',
  '–',
  '2021-2022-2023',
  // Behind a hyphen it may be a month.
  '2004-05',
  '2011-12',
  '2021–04',
  '2023/2025',
  '2023/26',
  'November–Februar 2024',
  'Mitte–2023',
  '5–2023',
  '1) 2022',
  'alle Jahre',
  'alle 0 Jahre',
  '31.02.2023 - 30.06.2023',
  44927,
  2.5,
  true,
  `2021 ${'und dann '.repeat(4000)}2023`,
])('%j is no period', (cell) => {
  expect(bounds(cell)).toEqual({ problem: 'cell/period-unreadable' })
})
