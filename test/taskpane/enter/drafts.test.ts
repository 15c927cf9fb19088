import { describe, expect, test } from 'vitest'
import type { EntryField, EntryView } from '../../../src/core/views/entry-view.ts'
import {
  type Drafts,
  fittingDrafts,
  pendingEntries,
  pointsOf,
  progressOf,
  typedEntries,
} from '../../../taskpane/enter/drafts.ts'

const measure = (id: string, now: object = {}, closed: string | null = null) => ({
  id,
  title: `Maßnahme ${id}`,
  now: { measure: id, ...now },
  closed,
})
const scale = ['1', '2', '3'].map((label) => ({ key: label, label, prioritised: label === '1' }))
const aField = (field: Partial<EntryField>): EntryField => ({
  code: 'W',
  name: 'Wohnen',
  kind: 'agreed',
  sentence: '',
  labels: scale,
  measures: [],
  ...field,
})
const aView = (...fields: EntryField[]): EntryView => ({ fields, settings: [] })
const agreed = aView(
  aField({ measures: [measure('W1', { priority: '2' }), measure('W2'), measure('W3', {}, 'nicht weiterverfolgt')] }),
)
const draft = (id: string, value: string | number | null, slot: 'priority' | 'points' | 'yes' | 'no' = 'priority') => [
  { measure: id, slot, value },
]

describe('drafts', () => {
  test('what was typed last counts, and taking it back brings the one before', () => {
    const drafts: Drafts = [draft('W2', '1'), draft('W2', '3')]
    expect(typedEntries(drafts).get('W2')).toEqual({ measure: 'W2', priority: '3' })
    expect(typedEntries(drafts.slice(0, -1)).get('W2')).toEqual({ measure: 'W2', priority: '1' })
  })

  test('only what differs from the workbook is written', () => {
    const drafts = [draft('W1', '2'), draft('W2', '1')]
    expect(pendingEntries(agreed, typedEntries(drafts))).toEqual([{ measure: 'W2', priority: '1' }])
  })

  test('an emptied value is written, too', () => {
    expect(pendingEntries(agreed, typedEntries([draft('W1', null)]))).toEqual([{ measure: 'W1', priority: null }])
  })

  test('progress counts the measures that may have a value', () => {
    expect(progressOf(agreed, typedEntries([]))).toEqual({ done: 1, all: 2 })
    expect(progressOf(agreed, typedEntries([draft('W2', '1')]))).toEqual({ done: 2, all: 2 })
    expect(progressOf(agreed, typedEntries([draft('W1', null)]))).toEqual({ done: 0, all: 2 })
  })

  test('Ja, Nein and Enthaltung come together, and nothing is said of what was not typed', () => {
    const hands = aView(aField({ kind: 'hands', labels: [], measures: [measure('W1', { yes: 3 })] }))
    const drafts = [draft('W1', 5, 'yes'), draft('W1', 2, 'no')]
    expect(pendingEntries(hands, typedEntries(drafts))).toEqual([{ measure: 'W1', yes: 5, no: 2 }])
  })

  test('the sum of a field takes typed points for those in the workbook', () => {
    const field = aField({ kind: 'points', labels: [], measures: [measure('W1', { points: 3 }), measure('W2')] })
    expect(pointsOf(field, typedEntries([draft('W1', 4, 'points'), draft('W2', 0.5, 'points')]))).toBe(4.5)
  })

  test('drafts of another method, of labels that are gone and of closed measures do not fit', () => {
    const fitting = draft('W2', '1')
    const drafts = [fitting, draft('W1', '9'), draft('W3', '1'), draft('W1', 4, 'points'), draft('X1', '1')]
    expect(fittingDrafts(agreed, drafts)).toEqual([fitting])
  })
})
