import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureKey } from '../../../../src/core/plan/measure-id.ts'
import { adoptList } from '../../../../src/core/sheet/foreign/adopt-list.ts'
import { findList } from '../../../../src/core/sheet/foreign/find-list.ts'
import { errorText } from '../../../../src/core/sheet/foreign/formula-errors.ts'
import { cellTextOf } from '../../../../src/core/sheet/foreign/list-rows.ts'
import { type CellValue, isBlank } from '../../../../src/core/sheet/grid.ts'
import { fold } from '../../../../src/core/text/clean.ts'
import { aList } from '../../../builders/foreign-list.ts'
import { runsOf } from '../../../builders/runs.ts'

/*
 * Laws of adopting: nothing that stands in a list gets lost, no number is given twice, and no column is taken twice. The
 * seed is printed by fast-check where a law is broken.
 */

const headers = [
  ...['Nr.', 'lfd. Nr.', 'Projekt', 'Titel', 'Handlungsfeld', 'Themenfeld', 'Träger', 'Status', 'Prio', 'Kosten'],
  ...['Kosten in T€', 'Ort', 'Ort', 'Sachstand 2023', 'Rang', '', 'Bemerkung', 'Hinweise', 'Zeitraum der Umsetzung'],
]

const cell = (kind: number, row: number, column: number): CellValue => {
  const mark = `${row}x${column}`
  switch (kind % 9) {
    case 0:
    case 1:
      return null
    case 2:
      return 1000 * row + column
    case 3:
      return { day: `20${10 + (row % 80)}-0${1 + (column % 9)}-11` }
    case 4:
      return `(${row}${column})`
    case 5:
      return `Wohnen ${mark}`
    case 6:
      return `W${row}`
    case 7:
      return { error: '#REF!' }
    default:
      return `Ein längerer Text ${mark}\nmit zwei Zeilen`
  }
}

const words = ['Summe', 'Handlungsfeld Wohnen', 'Soziales', 'Quelle: Beteiligung', 'Seite 2 von 3', '1', 'B']

const aForeignList = fc
  .record({
    columns: fc.uniqueArray(fc.integer({ min: 0, max: headers.length - 1 }), { minLength: 1, maxLength: 8 }),
    above: fc.integer({ min: 0, max: 4 }),
    rows: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.array(fc.nat(8), { maxLength: 10 }) },
        { weight: 2, arbitrary: fc.nat(words.length - 1) },
        { weight: 1, arbitrary: fc.constant('header' as const) },
      ),
      { maxLength: 25 },
    ),
  })
  .map(({ columns, above, rows }) => {
    const header: CellValue[] = ['Maßnahme', 'Vermerk', ...columns.map((index) => headers[index] ?? '')]
    const titles = Array.from({ length: above }, (_, index): CellValue[] =>
      index % 2 === 0 ? ['Liste der Projekte'] : [],
    )
    const body = rows.map((row, index): CellValue[] => {
      if (row === 'header') return header
      if (typeof row === 'number') return [...Array(row % 3).fill(null), words[row] ?? null]
      return row.map((kind, column) => cell(kind, index, column))
    })
    return { header, firstRow: titles.length + 2, rows: [...titles, header, ...body] }
  })

const law = (check: (list: Built) => void): void =>
  fc.assert(fc.property(aForeignList, check), { numRuns: runsOf(100) })

interface Built {
  readonly header: readonly CellValue[]
  readonly firstRow: number
  readonly rows: readonly (readonly CellValue[])[]
}

function adopt({ rows }: Built) {
  const found = findList(aList(rows), new Map())
  if (!found) throw new Error('a list with a column Maßnahme was not found')
  return adoptList(found)
}

describe('whatever a list looks like', () => {
  test('every filled cell below its header is in the plan at its measure, or in a row that is listed', () => {
    law((built) => {
      const list = adopt(built)
      const starts = list.measures.map(({ row }) => row)
      for (const [index, cells] of built.rows.entries()) {
        const row = index + 1
        if (row <= list.header.lastRow) continue
        const leftOut = list.leftOut.find((one) => one.row === row)
        const measure = list.measures.find((one) => one.row === starts.findLast((start) => start <= row))
        const kept = leftOut?.texts ?? [...(measure?.cells.values() ?? []), ...(measure?.own ?? [])].map(cellTextOf)
        for (const value of cells) {
          if (isBlank(value) || errorText(value) !== null) continue
          const text = cellTextOf(value)
          expect(
            kept.some((one) => one.includes(text)),
            `row ${row}: ${text}`,
          ).toBe(true)
        }
      }
    })
  })

  test('a row is a measure, joined to one, or left out: exactly one of the three', () => {
    law((built) => {
      const list = adopt(built)
      const rows = [...list.measures, ...list.leftOut].map(({ row }) => row)
      const all = [...rows, ...list.continued].toSorted((a, b) => a - b)
      expect(new Set(all).size).toBe(all.length)
      expect(all).toEqual(Array.from({ length: all.length }, (_, index) => list.header.lastRow + 1 + index))
    })
  })

  test('every measure has a number, and no new one is given twice or means a given one', () => {
    law((built) => {
      const { measures, newIds } = adopt(built)
      const ids = measures.map(({ cells }) => measureKey(cellTextOf(cells.get('id') ?? null)))
      expect(ids).not.toContain('')
      for (const id of newIds) expect(ids.filter((one) => one === measureKey(id))).toHaveLength(1)
    })
  })

  test('every column is taken once, all others are kept, and no two headers of the plan are the same', () => {
    law((built) => {
      const { matches, own, header } = adopt(built)
      expect(new Set(matches.map(({ key }) => key)).size).toBe(matches.length)
      const columns = [...matches.map(({ column }) => column.column), ...own.map(({ column }) => column)]
      expect(columns.toSorted((a, b) => a - b)).toEqual(header.columns.map(({ column }) => column))
      expect(new Set(own.map((one) => fold(one.header))).size).toBe(own.length)
    })
  })

  test('every field has a short form of its own', () => {
    law((built) => {
      const { fields, measures } = adopt(built)
      const names = fields.flatMap(({ code, name }) => [...new Set([fold(code), fold(name)])])
      expect(new Set(names).size).toBe(names.length)
      expect(fields.reduce((sum, one) => sum + one.measures, 0)).toBeLessThanOrEqual(measures.length)
    })
  })
})
