import { describe, expect, test } from 'vitest'
import {
  commonSentence,
  everything,
  type FindingFilter,
  filterFindings,
  fixableLines,
  isEverything,
  lineCount,
  stillPossible,
} from '../../../taskpane/check/finding-filter.ts'
import { aFindingsView } from '../../builders/findings-views.ts'

const view = aFindingsView([
  { severity: 'error', code: 'measure/duplicate-id', fields: ['W', 'S'] },
  { severity: 'warning', code: 'cell/whitespace', fields: ['W', 'W', null] },
  { severity: 'info', code: 'table/filter', fields: [null] },
])

function places(change: Partial<FindingFilter>): readonly string[] {
  return filterFindings(view, { ...everything, ...change }).flatMap(({ lines }) => lines.map(({ place }) => place))
}

describe('the filter of findings', () => {
  test.each<[name: string, change: Partial<FindingFilter>, shown: readonly string[]]>([
    ['everything', {}, ['A1', 'A2', 'B1', 'B2', 'B3', 'C1']],
    ['errors alone', { severities: ['error'] }, ['A1', 'A2']],
    ['errors and infos', { severities: ['error', 'info'] }, ['A1', 'A2', 'C1']],
    ['one kind', { code: 'cell/whitespace' }, ['B1', 'B2', 'B3']],
    ['one field', { field: 'W' }, ['A1', 'B1', 'B2']],
    ['what belongs to no field', { field: '' }, ['B3', 'C1']],
    ['one kind in one field', { code: 'measure/duplicate-id', field: 'S' }, ['A2']],
    ['a kind that is not of this severity', { severities: ['info'], code: 'cell/whitespace' }, []],
    ['nothing', { severities: [] }, []],
  ])('shows %s', (_, change, shown) => {
    expect(places(change)).toEqual(shown)
  })

  test('leaves sections out that have no line left', () => {
    const sections = filterFindings(view, { ...everything, field: 'S' })
    expect(sections.map(({ section }) => section.key)).toEqual(['A'])
    expect(lineCount(sections)).toBe(1)
  })

  test('forgets a kind and a field that a step has made an end of', () => {
    const chosen: FindingFilter = { severities: ['error'], code: 'cell/money-unreadable', field: 'X' }
    expect(stillPossible(chosen, view)).toEqual({ severities: ['error'], code: null, field: null })
    const possible: FindingFilter = { ...everything, code: 'cell/whitespace', field: 'W' }
    expect(stillPossible(possible, view)).toEqual(possible)
    expect(isEverything(possible)).toBe(false)
    expect(isEverything(everything)).toBe(true)
  })

  test('finds the lines that can be fixed in bulk, in their order', () => {
    const fix = { words: 'Bereinigen', bulk: true, cells: [{ place: 'B2', from: 'a··b', to: 'a·b' }] } as const
    const sections = filterFindings(view, everything).map(({ section, lines }) => ({
      section: { ...section, fixable: section.key === 'B' ? 2 : 0 },
      lines: lines.map((line) =>
        section.key === 'B' ? { ...line, fix: { ...fix, bulk: line.place !== 'B2' } } : line,
      ),
    }))
    expect(fixableLines(sections).map(({ place }) => place)).toEqual(['B1', 'B3'])
    expect(fixableLines(filterFindings(view, everything))).toEqual([])
  })

  test('a sentence is common to several lines that say the same, and to no single one', () => {
    const [first, second] = view.lines
    if (!first || !second) throw new Error('the view has lines')
    expect(commonSentence([first, second])).toBe('Bitte prüfen.')
    expect(commonSentence([first, { ...second, sentence: 'Bitte ausfüllen.' }])).toBeNull()
    expect(commonSentence([first])).toBeNull()
    expect(commonSentence([])).toBeNull()
  })
})
