import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ballot, type Mark, signOf } from '../../../src/core/plan/ballot.ts'
import { type BallotSheet, holds, isBlankSheet, isFilled, markCounts } from '../../../src/core/rank/ballot-sheets.ts'
import { aBallot } from '../../builders/plan.ts'

const blank: Mark = { kind: 'blank' }
const abstention: Mark = signOf('E') ?? blank
const unsure: Mark = signOf('?') ?? blank
const three: Mark = { kind: 'number', decimal: '3' }
const word: Mark = { kind: 'word', text: 'ja' }

function sheet(...marks: readonly Mark[]): BallotSheet {
  const ballot: Ballot = aBallot({ marks: {} })
  return {
    ballot,
    lines: marks.map((_, index) => ({ measure: `W${index + 1}`, row: index + 2 })),
    marks,
    contradictions: [],
  }
}

test.each<[string, BallotSheet, { filled: boolean; blank: boolean }]>([
  ['nothing at all', sheet(), { filled: false, blank: true }],
  ['empty cells', sheet(blank, blank), { filled: false, blank: true }],
  ['an abstention', sheet(blank, abstention), { filled: true, blank: true }],
  ['weiß nicht', sheet(unsure, blank), { filled: true, blank: true }],
  ['a number', sheet(blank, three, abstention), { filled: true, blank: false }],
  ['a word', sheet(word), { filled: true, blank: false }],
])('a ballot with %s is filled and blank as it reads', (_, ballot, expected) => {
  expect({ filled: isFilled(ballot), blank: isBlankSheet(ballot) }).toEqual(expected)
})

test('the marks of a ballot are counted as one by one (seed 5)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(blank, abstention, unsure, three, word)), (marks) => {
      const ballot = sheet(...marks)
      const counts = markCounts(ballot)
      expect([...counts.keys()]).toEqual([...new Set(marks)])
      for (const [mark, times] of counts) expect(times).toBe(marks.filter((one) => one === mark).length)
      for (const { kind } of [abstention, unsure, word]) {
        expect(holds(ballot, [kind])).toBe(marks.some((mark) => mark.kind === kind))
      }
    }),
    { seed: 5 },
  )
})
