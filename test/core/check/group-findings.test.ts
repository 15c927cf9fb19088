import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/check/finding.ts'
import { groupFindings } from '../../../src/core/check/group-findings.ts'

const nowhere = { sheet: 'Maßnahmen', row: 2, measure: null } as const
const duplicate = (id: string, cell: string): Finding => ({
  ...nowhere,
  code: 'measure/duplicate-id',
  cell,
  column: 'Nr.',
  values: { id, firstRow: 2, firstSheet: 'Maßnahmen' },
})
const emptyStatus = (cell: string): Finding => ({
  ...nowhere,
  code: 'cell/required',
  cell,
  column: 'Status',
  values: { header: 'Status' },
})
const hint: Finding = {
  ...nowhere,
  code: 'workbook/date-1904',
  sheet: null,
  row: null,
  cell: null,
  column: null,
  values: {},
}

const cellsOf = (findings: readonly Finding[]) =>
  groupFindings(findings).map(({ first, same, similar }) => ({
    first: first.cell,
    same: same.map(({ cell }) => cell),
    similar: similar.map(({ cell }) => cell),
  }))

describe('groups of findings', () => {
  test('put together what says word for word the same', () => {
    expect(cellsOf([emptyStatus('C4'), emptyStatus('C7'), emptyStatus('C9')])).toEqual([
      { first: 'C4', same: ['C7', 'C9'], similar: [] },
    ])
  })

  test('never say "ebenso" of another value', () => {
    expect(cellsOf([duplicate('W1', 'A5'), duplicate('W3', 'A8')])).toEqual([
      { first: 'A5', same: [], similar: [] },
      { first: 'A8', same: [], similar: [] },
    ])
  })

  test('end after four lines of a kind and name the cells of the others', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((number) => duplicate(`W${number}`, `A${number + 10}`))
    const groups = cellsOf([...many, duplicate('W2', 'A30')])
    expect(groups.map(({ first }) => first)).toEqual(['A11', 'A12', 'A13', 'A14'])
    expect(groups[1]?.same).toEqual(['A30'])
    expect(groups[3]?.similar).toEqual(['A15', 'A16', 'A17'])
  })

  test('lose no finding', () => {
    const all = [...Array(30).keys()].map((number) => duplicate(`W${number % 9}`, `A${number}`))
    const counted = groupFindings(all).reduce((sum, { same, similar }) => sum + 1 + same.length + similar.length, 0)
    expect(counted).toBe(30)
  })

  test('are only of one column, and of one severity', () => {
    const unknown = (counts: boolean): Finding => ({
      ...{ ...nowhere, code: 'reference/unknown-measure', cell: 'A2', column: 'Maßnahme' },
      values: { text: 'W9', nearest: null, counts },
    })
    const elsewhere: Finding = { ...emptyStatus('D4'), column: 'Titel' }
    expect(cellsOf([emptyStatus('C4'), elsewhere])).toHaveLength(2)
    expect(cellsOf([unknown(true), unknown(false)])).toHaveLength(2)
  })

  test('are as many as the place they are shown in has room for', () => {
    const many = Array.from({ length: 100 }, (_, index) => duplicate(`W${index}`, `A${index}`))
    const groups = groupFindings(many, 40)
    expect(groups).toHaveLength(40)
    expect(groups.at(-1)?.similar).toHaveLength(60)
  })

  test('begin with the gravest', () => {
    expect(groupFindings([hint, emptyStatus('C4')]).map(({ first }) => first.code)).toEqual([
      'cell/required',
      'workbook/date-1904',
    ])
  })
})
