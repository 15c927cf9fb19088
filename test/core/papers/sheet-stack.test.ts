import { describe, expect, test } from 'vitest'
import { cell, headerCells, SheetStack } from '../../../src/core/papers/sheet-stack.ts'

const setting = { font: 'Calibri', mark: null }

/** First rows of the printed pages of a sheet with a title, a header and so many rows of one line. */
function pagesOf(rows: number, finish: (stack: SheetStack, headerRow: number) => void): readonly number[] {
  const stack = new SheetStack([20, 40], setting)
  stack.title('Titel')
  const headerRow = stack.nextRow
  stack.table({
    name: 'tblProbe',
    headers: headerCells(['a', 'b']),
    rows: Array.from({ length: rows }, (_, index) => [cell(`W${index}`, 'cell'), cell('Text', 'cell')]),
  })
  finish(stack, headerRow)
  const sheet = stack.sheet('Probe', { orientation: 'landscape' })
  return sheet.rows.flatMap(({ pageBreakBefore }, index) => (pageBreakBefore === true ? [index + 1] : []))
}

const ofTable = (rows: number) => pagesOf(rows, (stack, headerRow) => stack.breakTable(headerRow))

describe('a long table', () => {
  test('that fits its page has no break', () => {
    expect(ofTable(10)).toEqual([])
  })

  test('never ends with fewer than four rows on a page, and leaves no page nearly empty', () => {
    for (let rows = 1; rows <= 120; rows++) {
      const breaks = ofTable(rows)
      const starts = [3, ...breaks, rows + 3]
      const pages = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
      expect(Math.min(...pages.slice(-1)), `${rows} rows`).toBeGreaterThanOrEqual(Math.min(rows, 4))
      for (const page of pages.slice(0, -1)) expect(page, `${rows} rows`).toBeGreaterThan(15)
    }
  })

  test('never leaves the name of a group at the foot of a page', () => {
    const stack = new SheetStack([20, 40], setting)
    const rows = Array.from({ length: 100 }, (_, index) =>
      index % 5 === 0 ? [cell('Gruppe', 'sum'), cell(null, 'sum')] : [cell(`W${index}`, 'cell'), cell('Text', 'cell')],
    )
    stack.table({ name: 'tblProbe', headers: headerCells(['a', 'b']), rows })
    stack.breakTable(1)
    const sheet = stack.sheet('Probe', { orientation: 'landscape' })
    const above = sheet.rows.flatMap(({ pageBreakBefore }, index) =>
      pageBreakBefore === true ? [sheet.rows[index - 1]?.cells[0]?.value] : [],
    )
    expect(above.length).toBeGreaterThan(2)
    expect(above).not.toContain('Gruppe')
  })

  test('of more pages than a sheet can have breaks is left to the program', () => {
    expect(ofTable(40_000)).toEqual([])
  })
})

describe('groups on pages', () => {
  const sliced = (rows: number, most: number) =>
    pagesOf(rows, (stack, headerRow) => {
      const starts = Array.from({ length: rows }, (_, index) => headerRow + 1 + index)
      stack.breakBetween(starts, { first: 1, last: headerRow }, most)
    }).map((row) => row - 3)

  test.each([
    [7, 7, []],
    [8, 7, [4]],
    [15, 7, [5, 10]],
    [9, 3, [3, 6]],
  ])('%d of them, at most %d a page, begin new pages before %j', (rows, most, breaks) => {
    expect(sliced(rows, most)).toEqual(breaks)
  })

  test('a group taller than a page begins below the title, not on a page of its own', () => {
    const stack = new SheetStack([60], setting)
    stack.title('Titel')
    const start = stack.nextRow
    for (let row = 0; row < 60; row++) stack.row([cell('Text', 'cell')])
    stack.breakBetween([start])
    expect(stack.sheet('Probe', { orientation: 'landscape' }).rows.some((row) => row.pageBreakBefore)).toBe(false)
  })
})

test('the mark of an edition stands below the title', () => {
  const stack = new SheetStack([80], { font: 'Calibri', mark: 'Nur für uns' })
  stack.title('Titel')
  const { rows } = stack.sheet('Probe', { orientation: 'portrait' })
  expect(rows.map(({ cells }) => cells[0]?.value)).toEqual(['Titel', 'Nur für uns'])
})
