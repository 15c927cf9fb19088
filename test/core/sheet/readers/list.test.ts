import { expect, test } from 'vitest'
import type { FilledCell } from '../../../../src/core/sheet/column.ts'
import { readList } from '../../../../src/core/sheet/readers/list.ts'
import { reading } from '../../../builders/reading.ts'

test.each<[FilledCell, readonly string[]]>([
  ['Jugendamt', ['Jugendamt']],
  ['Jugendamt; Sportverein ;Schule', ['Jugendamt', 'Sportverein', 'Schule']],
  ['Jugendamt;; Schule;', ['Jugendamt', 'Schule']],
  ['Verein für Bildung, Kultur und Sport; Schule', ['Verein für Bildung, Kultur und Sport', 'Schule']],
  ['KLENKO; Klenko; Schule', ['KLENKO', 'Schule']],
  ['Jugendamt\nSchule', ['Jugendamt\nSchule']],
  ['Jugendamt;\nSchule', ['Jugendamt', 'Schule']],
  [' ; ', []],
  [12, ['12']],
])('reads %j as %j', (cell, parts) => {
  expect(reading(readList, cell)).toEqual(parts)
})
