import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { Method, Settings } from '../plan/settings.ts'
import { exactDecimal } from '../text/numbers.ts'
import { type Contender, competitionRanks, type RankedContender } from './competition-ranks.ts'
import { cutAt } from './cut.ts'
import { type CommonTerms, type FieldTask, inNaturalOrder, splitByStatus, termsOf } from './field-result.ts'
import { fromDecimal, isPositive, sum } from './fraction.ts'
import {
  type FieldRanking,
  type Fraction,
  nothingFromBallots,
  type RankedMeasure,
  type UnrankedMeasure,
} from './result.ts'
import type { ResultEntry } from './result-entries.ts'

/** Changes with every change that could change a result. */
export const totalsVersion = '1'

/** Methods that leave nothing but totals, and the column of *Ergebnisse* that holds the score. */
const scoreColumns = { Punktsummen: 'points', Handzeichen: 'yes' } as const
export type TotalsMethod = keyof typeof scoreColumns

export function isTotals(method: Method): method is TotalsMethod {
  return method in scoreColumns
}

/** Who took part: *Teilnehmende* of the field, else *Abgestimmt*, else *Anwesend*; `null` where it is not known. */
export function participantsOf({ participants }: PlannedField, { voted, present }: Settings): number | null {
  return participants ?? voted ?? present
}

/** The score of a measure; `null` where it has none, or where two rows contradict each other. */
function scoreOf({ rows }: ResultEntry, method: TotalsMethod): Fraction | null {
  const [only, ...more] = rows
  const figure = only === undefined || more.length > 0 ? null : only.value[scoreColumns[method]]
  return figure === null ? null : fromDecimal(exactDecimal(figure))
}

/** Points that were given to all measures of the field; `null` where rows contradict each other, or none has any. */
export function totalGiven(entries: readonly ResultEntry[]): Fraction | null {
  const scores = entries.map((entry) => scoreOf(entry, 'Punktsummen'))
  if (entries.some(({ rows }) => rows.length > 1) || scores.every((score) => score === null)) return null
  return sum(scores.flatMap((score) => (score === null ? [] : [score])))
}

interface Candidate extends Contender {
  readonly measure: Placed<PlannedMeasure>
  readonly abstentions: number | null
}

function ranked({ contender, ...place }: RankedContender<Candidate>, wanted: number): RankedMeasure {
  const { measure, merit, abstentions } = contender
  return {
    measure,
    priority: null,
    ...place,
    score: merit,
    prioritised: place.rank <= wanted && isPositive(merit),
    ...nothingFromBallots,
    abstentions,
  }
}

function noResult(measure: Placed<PlannedMeasure>, entry: ResultEntry | undefined): UnrankedMeasure {
  const contradictory = (entry?.rows.length ?? 0) > 1
  return { measure, reason: 'no-result', ...(contradictory ? { contradictory } : {}) }
}

function entryTerms(plan: CommonTerms, field: PlannedField, entries: readonly ResultEntry[], method: TotalsMethod) {
  const total = method === 'Punktsummen' ? totalGiven(entries) : null
  return { participants: participantsOf(field, plan.settings), total }
}

/**
 * Dots on a poster, or a show of hands: order by the sum (hands: by *Ja*), equal sums share the rank. Nobody knows who gave
 * what, so nothing is computed that only ballots could tell. A sum of 0 is never prioritised.
 */
export function rankTotals({ plan, field, entries }: FieldTask, method: TotalsMethod): FieldRanking {
  const { candidates: measures, unranked } = splitByStatus(field, plan.settings)
  const entryOf = new Map(entries.map((entry) => [entry.measure, entry]))
  const candidates = measures.flatMap((measure): readonly Candidate[] => {
    const entry = entryOf.get(measure.value.id)
    const merit = entry ? scoreOf(entry, method) : null
    const hands = method === 'Handzeichen' ? (entry?.rows[0]?.value.abstentions ?? null) : null
    return merit === null ? [] : [{ id: measure.value.id, measure, merit, steps: [], abstentions: hands }]
  })
  const wanted = cutAt(field.prioritisedWanted, candidates.length)
  const ranking = competitionRanks(candidates).map((candidate) => ranked(candidate, wanted))
  const withRank = new Set(candidates.map(({ measure }) => measure))
  const left = measures
    .filter((measure) => !withRank.has(measure))
    .map((measure) => noResult(measure, entryOf.get(measure.value.id)))
  const shown = ranking.filter(({ prioritised }) => prioritised).length
  return {
    field,
    basis: 'totals',
    method,
    methodVersion: totalsVersion,
    terms: { ...termsOf(plan.settings), ...entryTerms(plan, field, entries, method) },
    turnout: null,
    kendallW: null,
    kendallWhyNot: 'not-recorded',
    top: { wanted, shown, extended: shown > wanted },
    ranking,
    unranked: inNaturalOrder([...unranked, ...left]),
    rejected: [],
  }
}
