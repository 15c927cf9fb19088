import type { Settings } from '../../plan/settings.ts'
import type { BallotSheet, Entry } from '../ballot-sheets.ts'
import { compare, fromDecimal, isPositive, multiply, subtract, sum, toDecimal, zero } from '../fraction.ts'
import type { Fraction } from '../result.ts'
import type { Form, SheetFault, Tally, Vote } from './form.ts'

function dotsOf({ mark }: Entry): Fraction | null {
  return mark.kind === 'number' ? fromDecimal(mark.decimal) : null
}

function isDots(value: Fraction): boolean {
  return value.denominator === 1n && value.numerator >= 0n
}

function writtenAs({ mark }: Entry): string {
  return mark.kind === 'number' ? mark.decimal : mark.kind === 'word' ? mark.text : ''
}

function overDotted({ entries }: BallotSheet, limit: number | null): readonly SheetFault[] {
  const given = sum(entries.map((entry) => dotsOf(entry) ?? zero))
  if (limit === null || compare(given, fromDecimal(`${limit}`)) <= 0) return []
  return [{ reason: 'over-dotted', entry: null, given: toDecimal(given) ?? '', allowed: `${limit}` }]
}

function overMaximum({ entries }: BallotSheet, limit: number | null): readonly SheetFault[] {
  if (limit === null) return []
  const most = fromDecimal(`${limit}`)
  return entries
    .filter((entry) => compare(dotsOf(entry) ?? zero, most) > 0)
    .map((entry) => ({ reason: 'over-maximum', entry, given: writtenAs(entry), allowed: `${limit}` }))
}

/** Dots are whole and not negative; a word is no dot. */
function notInForm({ entries }: BallotSheet): readonly SheetFault[] {
  return entries
    .filter((entry) => {
      const dots = dotsOf(entry)
      return dots === null ? entry.mark.kind === 'word' : !isDots(dots)
    })
    .map((entry) => ({ reason: 'not-in-form', entry, given: writtenAs(entry), allowed: null }))
}

function faults(sheet: BallotSheet, settings: Settings): readonly SheetFault[] {
  return [
    ...overDotted(sheet, settings.dotsPerActor),
    ...overMaximum(sheet, settings.maxDotsPerMeasure),
    ...notInForm(sheet),
  ]
}

function tally(votes: readonly Vote[], weightOfAll: Fraction, measure: string): Tally {
  const given = votes.flatMap(({ weight, sheet }) => {
    const entry = sheet.on.get(measure)
    return entry ? [{ weight, entry }] : []
  })
  const abstained = given.filter(({ entry }) => entry.mark.kind === 'abstention')
  const breadth = sum(given.filter(({ entry }) => isPositive(dotsOf(entry) ?? zero)).map(({ weight }) => weight))
  return {
    score: sum(given.map(({ weight, entry }) => multiply(weight, dotsOf(entry) ?? zero))),
    n: subtract(weightOfAll, sum(abstained.map(({ weight }) => weight))),
    steps: [{ name: 'breadth', value: breadth }],
    crossCheck: breadth,
    onGoodSide: breadth,
  }
}

function tallies(votes: readonly Vote[], measures: readonly string[]): ReadonlyMap<string, Tally> {
  const weightOfAll = sum(votes.map(({ weight }) => weight))
  return new Map(measures.map((measure) => [measure, tally(votes, weightOfAll, measure)]))
}

/**
 * Dots: each actor has k per field, at most m on one measure. Score: Σ wᵢ·dᵢⱼ; equal scores: breadth Σ wᵢ·[dᵢⱼ > 0].
 * An empty cell, `?` and `E` are 0 dots; `E` is counted as an abstention on the measure.
 */
export const punkte = {
  name: 'Punkte',
  version: '1',
  zeroIsNothing: true,
  faults,
  tallies,
} as const satisfies Form
