import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readDay } from '../../../../src/core/sheet/readers/date.ts'
import { reading, unknown } from '../../../builders/reading.ts'

test.each<[FilledCell, unknown]>([
  [{ day: '2023-03-08' }, '2023-03-08'],
  ['08.03.2023', '2023-03-08'],
  ['8.3.2023', '2023-03-08'],
  ['8. 3. 2023', '2023-03-08'],
  [' 08.03.2023\u00a0', '2023-03-08'],
  ['8.3.23', '2023-03-08'],
  ['2023-03-08', '2023-03-08'],
  ['2023-03-08 00:00:00', '2023-03-08'],
  ['2023-03-08T00:00:00', '2023-03-08'],
  ['8. März 2023', '2023-03-08'],
  ['08. Mrz. 2023', '2023-03-08'],
  ['8.Ma\u0308rz 2023', '2023-03-08'],
  ['1. Sept. 2024', '2024-09-01'],
  ['29.02.2024', '2024-02-29'],
  // 1935 or 2035: versions of Excel disagree.
  ['8.3.35', unknown],
  ['31.02.2023', unknown],
  ['29.02.2023', unknown],
  ['2023-02-31', unknown],
  ['00.03.2023', unknown],
  ['08.13.2023', unknown],
  ['08.03.0203', unknown],
  ['8. Lenz 2023', unknown],
  ['2023-03-08 14:30', unknown],
  ['03/08/2023', unknown],
  ['März 2023', unknown],
  ['2023', unknown],
  ['offen', unknown],
  [44993, unknown],
  [2023, unknown],
  [true, unknown],
])('the day %j reads as %j', (cell, expected) => {
  expect(reading(readDay, cell)).toEqual(expected)
})
