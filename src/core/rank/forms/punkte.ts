import { oncePer } from '../../once-per.ts'
import { type Mark, markText } from '../../plan/ballot.ts'
import type { Settings } from '../../plan/settings.ts'
import { type BallotSheet, markCounts, type Vote } from '../ballot-sheets.ts'
import { compare, fraction, fromDecimal, multiply, onCommonScale, sum, toDecimal, whole, zero } from '../fraction.ts'
import { type Integer, integer, plus, times } from '../integer.ts'
import type { Fraction } from '../result.ts'
import type { AmountForm, SheetFault, Tally } from './form.ts'
import { placesOf } from './mark-faults.ts'

/** A mark of a ballot with its dots, and how often it stands there. */
interface Amount {
  readonly mark: Mark
  /** `null` where the mark is no number. */
  readonly dots: Fraction | null
  readonly times: number
}

function amountsIn(sheet: BallotSheet): readonly Amount[] {
  return [...markCounts(sheet)].map(([mark, times]) => ({ mark, dots: dotsOf(mark), times }))
}

function dotsOf(mark: Mark): Fraction | null {
  return mark.kind === 'number' ? fromDecimal(mark.decimal) : null
}

function marksOf(amounts: readonly Amount[]): readonly Mark[] {
  return amounts.map(({ mark }) => mark)
}

function isDots(value: Fraction): boolean {
  return value.denominator === 1n && value.numerator >= 0n
}

function overDotted(amounts: readonly Amount[], limit: number | null): readonly SheetFault[] {
  if (limit === null) return []
  const given = sum(amounts.map(({ dots, times }) => multiply(dots ?? zero, whole(times))))
  if (compare(given, fromDecimal(`${limit}`)) <= 0) return []
  return [{ reason: 'over-dotted', entry: null, given: toDecimal(given) ?? '', allowed: `${limit}` }]
}

function overMaximum(sheet: BallotSheet, amounts: readonly Amount[], limit: number | null): readonly SheetFault[] {
  if (limit === null) return []
  const most = fromDecimal(`${limit}`)
  const tooMany = amounts.filter(({ dots }) => compare(dots ?? zero, most) > 0)
  return placesOf(sheet, marksOf(tooMany)).map((entry) => {
    return { reason: 'over-maximum', entry, given: markText(entry.mark), allowed: `${limit}` }
  })
}

/** Dots are whole and not negative; a word is no dot. */
function notInForm(sheet: BallotSheet, amounts: readonly Amount[]): readonly SheetFault[] {
  const noDots = amounts.filter(({ mark, dots }) => (dots === null ? mark.kind === 'word' : !isDots(dots)))
  return placesOf(sheet, marksOf(noDots)).map((entry) => {
    return { reason: 'not-in-form', entry, given: markText(entry.mark), allowed: null }
  })
}

function faults(sheet: BallotSheet, settings: Settings): readonly SheetFault[] {
  const amounts = amountsIn(sheet)
  return [
    ...overDotted(amounts, settings.dotsPerActor),
    ...overMaximum(sheet, amounts, settings.maxDotsPerMeasure),
    ...notInForm(sheet, amounts),
  ]
}

/** What one measure has been given so far; weights are whole on a common scale. */
interface Account {
  score: Integer
  breadth: Integer
  abstained: Integer
}

function book(account: Account, mark: Mark, weight: Integer, dots: Integer): void {
  if (mark.kind === 'abstention') account.abstained = plus(account.abstained, weight)
  if (dots <= 0) return
  account.score = plus(account.score, times(weight, dots))
  account.breadth = plus(account.breadth, weight)
}

/** Goes through each vote once, and looks up the measures of a table once for all its ballots. Only results are fractions. */
function tallies(votes: readonly Vote[], measures: readonly string[]): ReadonlyMap<string, Tally> {
  const accounts = new Map(measures.map((id): [string, Account] => [id, { score: 0, breadth: 0, abstained: 0 }]))
  const accountsOf = oncePer((lines: BallotSheet['lines']) => lines.map(({ measure }) => accounts.get(measure)))
  // Valid ballots have whole dots.
  const wholeDots = oncePer((mark: Mark) => integer(dotsOf(mark)?.numerator ?? 0n))
  const { integers, scale } = onCommonScale(votes.map(({ weight }) => weight))
  for (const [index, { sheet }] of votes.entries()) {
    const weight = integers[index] ?? 0
    const booked = accountsOf(sheet.lines)
    sheet.marks.forEach((mark, line) => {
      const account = mark.kind === 'blank' ? undefined : booked[line]
      if (account) book(account, mark, weight, wholeDots(mark))
    })
  }
  const weightOfAll = integers.reduce(plus, 0)
  return new Map([...accounts].map(([id, account]) => [id, tallyOf(account, weightOfAll, scale)]))
}

function tallyOf({ score, breadth, abstained }: Account, weightOfAll: Integer, scale: bigint): Tally {
  const exact = (value: Integer) => fraction(BigInt(value), scale)
  const agreeing = exact(breadth)
  const dots = exact(score)
  return {
    score: dots,
    merit: dots,
    n: exact(BigInt(weightOfAll) - BigInt(abstained)),
    steps: [{ name: 'breadth', value: agreeing }],
    crossCheck: agreeing,
    onGoodSide: agreeing,
    spread: null,
    raters: null,
  }
}

/**
 * Dots: each actor has k per field, at most m on one measure. Score: Σ wᵢ·dᵢⱼ; equal scores: breadth Σ wᵢ·[dᵢⱼ > 0].
 * An empty cell, `?` and `E` are 0 dots; `E` is counted as an abstention on the measure.
 */
export const punkte = {
  kind: 'amounts',
  name: 'Punkte',
  version: '1',
  zeroIsNothing: true,
  faults,
  tallies,
} as const satisfies AmountForm
