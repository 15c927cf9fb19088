import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { aPlanWorkbook, type PlanChanges, type Rows } from '../../builders/workbook.ts'

const planOf = (changes: PlanChanges) => readPlan(aPlanWorkbook(changes)).plan

function fieldsOf(...rows: Rows) {
  return planOf({
    rows: {
      Handlungsfelder: [
        ['Kürzel', 'Handlungsfeld', 'Reihenfolge', 'Verfahren', 'Priorisierte', 'Teilnehmende'],
        ...rows,
      ],
    },
  }).fields
}

describe('fields', () => {
  test('stand by Reihenfolge, those without one after them, equal ones as in the sheet', () => {
    const fields = fieldsOf(
      ['A', 'Arbeit'],
      ['B', 'Bildung', 2],
      ['C', 'Kultur', 1],
      ['D', 'Draußen', 2],
      ['E', 'Ernährung'],
    )
    expect(fields.map(({ code }) => code)).toEqual(['C', 'B', 'D', 'A', 'E'])
  })

  test('are kept without a measure', () => {
    expect(fieldsOf(['G', 'Gesundheit'])[0]?.measures).toEqual([])
  })

  test('take method and number of prioritised measures from the plan, unless they have their own', () => {
    const [own, plain] = fieldsOf(['W', 'Wohnen', 1, 'Punkte', 3, 17], ['S', 'Soziales', 2])
    expect(own).toMatchObject({ method: 'Punkte', prioritisedWanted: 3, participants: 17 })
    expect(plain).toMatchObject({ method: 'Vereinbart', prioritisedWanted: 5, participants: null })
  })

  test('hold their measures, named by name or by short form in any case', () => {
    const { fields } = planOf({ cells: { 'Maßnahmen!C2': ' wohnen', 'Maßnahmen!C3': 'w' } })
    expect(
      fields.map(({ name, measures }) => [name, measures.map(({ value }) => `${value.id} ${value.field}`)]),
    ).toEqual([
      ['Wohnen', ['W1 Wohnen', 'W2 Wohnen']],
      ['Soziales', ['S1 Soziales', 'S2 Soziales']],
    ])
  })
})

describe('a row that cannot stand in the plan is listed with the reason', () => {
  test.each<[string, Readonly<Record<string, string | null>>, object]>([
    ['no-id', { 'Maßnahmen!A3': null }, { id: null, title: 'Mieterberatung' }],
    ['no-field', { 'Maßnahmen!C3': null }, { id: 'W2' }],
    ['unknown-field', { 'Maßnahmen!C3': 'Verkehr' }, { id: 'W2' }],
    ['duplicate-id', { 'Maßnahmen!A3': 'w-1' }, { id: 'w-1' }],
  ])('%s', (why, cells, row) => {
    const { excluded, fields } = planOf({ cells })
    expect(excluded).toEqual([expect.objectContaining({ sheet: 'Maßnahmen', row: 3, why, ...row })])
    expect(fields.flatMap(({ measures }) => measures.map(({ value }) => value.id))).toEqual(['W1', 'S1', 'S2'])
  })

  test('a measure without a title keeps its place, for it may have been voted on', () => {
    const { excluded, fields } = planOf({ cells: { 'Maßnahmen!B3': ' ' } })
    expect(excluded).toEqual([])
    expect(fields[0]?.measures.map(({ value }) => [value.id, value.title])).toContainEqual(['W2', '(ohne Titel)'])
  })

  test('the later row counts where the earlier one cannot stand', () => {
    const { excluded, fields } = planOf({ cells: { 'Maßnahmen!C2': null, 'Maßnahmen!A3': 'W1' } })
    expect(excluded).toMatchObject([{ row: 2, why: 'no-field' }])
    expect(fields[0]?.measures.map(({ value }) => value.title)).toEqual(['Mieterberatung'])
  })
})
