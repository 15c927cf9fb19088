import { describe, expect, test } from 'vitest'
import type { FindingLine, FindingsView } from '../../../src/core/views/findings-view.ts'
import { lineNow, nameIn, placesNow } from '../../../taskpane/check/same-finding.ts'
import { aFindingsView } from '../../builders/findings-views.ts'

/** The findings of one rule, at these cells and with these words. */
function check(...told: readonly (readonly [cell: string, sentence: string])[]): FindingsView {
  const view = aFindingsView([{ severity: 'warning', code: 'cell/whitespace', fields: Array(told.length).fill(null) }])
  return {
    ...view,
    lines: view.lines.map((line, at) => ({ ...line, cell: told[at]?.[0] ?? '', sentence: told[at]?.[1] ?? '' })),
  }
}

describe('a finding after another check', () => {
  const twoInOneCell = check(['D4', '„Vereinn“ ist unbekannt.'], ['D4', '„Schuhle“ ist unbekannt.'])
  const first = (view: FindingsView): FindingLine => view.lines[0] as FindingLine

  test.each([
    ['is the one at the same cell', check(['E2', 'x'], ['D4', '„Vereinn“ ist unbekannt.']), 1],
    ['may have other words', check(['D4', '„Verrein“ ist unbekannt.'], ['D4', '„Schuhle“ ist unbekannt.']), 0],
    ['is no other one of the same cell', check(['D4', '„Schuhle“ ist unbekannt.']), null],
    ['is not the one that has come to another cell', check(['D5', '„Vereinn“ ist unbekannt.']), null],
  ])('%s', (_, now, index) => {
    expect(lineNow(first(twoInOneCell), twoInOneCell, now)?.index ?? null).toBe(index)
  })

  test('keeps its name while others come and go', () => {
    const { lines } = check(['D2', 'a'], ['D4', 'b'], ['D4', 'c'])
    expect(lines.map((_, at) => nameIn(lines, at))).toEqual(['D2 0', 'D4 0', 'D4 1'])
    expect(nameIn(lines.slice(1), 0)).toBe('D4 0')
  })

  test('is fixed only as it was seen', () => {
    const fix = (to: string) => ({ words: 'Beheben', bulk: true, cells: [{ place: 'B2', from: 'x', to }] as const })
    const [one, other] = check(['B2', 'a'], ['B3', 'b']).lines as [FindingLine, FindingLine]
    const seen = [{ ...one, fix: fix('y') }]
    const moved = [
      { ...other, fix: fix('z') },
      { ...one, index: 7, fix: fix('y') },
    ]
    expect(placesNow(seen, moved)).toEqual([7])
    expect(placesNow(seen, [{ ...one, fix: fix('z') }])).toEqual([])
  })
})
