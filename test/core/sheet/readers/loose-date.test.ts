import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readLooseDate } from '../../../../src/core/sheet/readers/loose-date.ts'
import { reading, unknown } from '../../../builders/reading.ts'

test.each<[FilledCell, string | null, string | null]>([
  [2022, '2022-01-01', '2022-12-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['im Jahr 2022', '2022-01-01', '2022-12-31'],
  ['Q3/2022', '2022-07-01', '2022-09-30'],
  ['Q3 2022', '2022-07-01', '2022-09-30'],
  ['2022-Q3', '2022-07-01', '2022-09-30'],
  ['3. Quartal 2022', '2022-07-01', '2022-09-30'],
  ['IV. Quartal 2022', '2022-10-01', '2022-12-31'],
  ['1. Halbjahr 2023', '2023-01-01', '2023-06-30'],
  ['2. Hj. 2023', '2023-07-01', '2023-12-31'],
  ['vor 2023', null, '2022-12-31'],
  ['nach 2023', '2024-01-01', null],
  ['seit 2011', '2011-01-01', '2011-12-31'],
  ['ab 2040', '2040-01-01', null],
  ['bis 2030', null, '2030-12-31'],
  ['bis spätestens Ende 2030', null, '2030-12-31'],
  ['ca. 2022', null, null],
  ['ca.2022', null, null],
  ['Schuljahr 2026/27', '2026-01-01', '2027-12-31'],
  ['Anfang 2018', '2018-01-01', '2018-04-30'],
  ['Mitte 2026', '2026-05-01', '2026-08-31'],
  ['Ende 2019', '2019-09-01', '2019-12-31'],
  ['Anfang März 2023', '2023-03-01', '2023-03-10'],
  ['Ende Februar 2024', '2024-02-21', '2024-02-29'],
  ['Frühjahr 2024', '2024-03-01', '2024-05-31'],
  ['Sommer 2024', '2024-06-01', '2024-08-31'],
  ['Sommerferien 2024', '2024-06-01', '2024-09-30'],
  ['in den Osterferien 2024', '2024-03-01', '2024-05-31'],
  ['im Herbst 2024', '2024-09-01', '2024-11-30'],
  ['Winter 2023/24', '2023-12-01', '2024-02-29'],
  ['Winter 2024', '2024-01-01', '2025-02-28'],
  ['März 2023', '2023-03-01', '2023-03-31'],
  ['Mrz. 2023', '2023-03-01', '2023-03-31'],
  ['03/2023', '2023-03-01', '2023-03-31'],
  ['03/23', '2023-03-01', '2023-03-31'],
  ['vor 03/23', null, '2023-02-28'],
  ['3.2023', '2023-03-01', '2023-03-31'],
  ['2023/24', '2023-01-01', '2024-12-31'],
  ['2015 / 2016', '2015-01-01', '2016-12-31'],
  ['08.03.2023', '2023-03-08', '2023-03-08'],
  ['8. März 2023', '2023-03-08', '2023-03-08'],
  ['voraussichtlich 2026', '2026-01-01', '2026-12-31'],
  [{ day: '2023-03-08' }, '2023-03-08', '2023-03-08'],
])('%j lies between %j and %j', (cell, first, last) => {
  expect(reading(readLooseDate, cell)).toMatchObject({ first, last })
})

test.each<FilledCell>([
  'offen',
  'k. A.',
  '(siehe Beschreibung)',
  '2022 und 2023',
  '2015/18',
  '13/2023',
  '13/23',
  '22/23',
  '12/13',
  '08/09',
  '03/35',
  'Q5/2022',
  '31.02.2023',
  '0203',
  'Anfang Lenz 2023',
  'V/2022',
  44927,
  2022.5,
  3.2023,
  true,
])('%j is no loose date', (cell) => {
  expect(reading(readLooseDate, cell)).toEqual(unknown)
})

test('the text stays as written, in clean white space', () => {
  expect(reading(readLooseDate, ' Mitte\u00a0 2026')).toMatchObject({ text: 'Mitte 2026' })
  expect(reading(readLooseDate, { day: '2023-03-08' })).toMatchObject({ text: '08.03.2023' })
})
