import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { Settings } from '../plan/settings.ts'
import type { BallotSheet, Vote } from './ballot-sheets.ts'
import { type Contender, competitionRanks, type RankedContender } from './competition-ranks.ts'
import { type Concordance, kendallW } from './concordance.ts'
import { consensusLabel } from './consensus.ts'
import { cutAt } from './cut.ts'
import { type FieldTask, inNaturalOrder, splitByStatus, termsOf, without } from './field-result.ts'
import type { Form, Tally } from './forms/form.ts'
import { compare, divide, fromDecimal, fromTyped, isPositive, multiply, whole } from './fraction.ts'
import type { GradeScale } from './grade-scale.ts'
import { ratingsOf } from './ratings.ts'
import type { FieldRanking, Fraction, RankedMeasure, UnrankedMeasure } from './result.ts'
import type { Spread } from './spread.ts'
import { signsAmong } from './vocabulary.ts'
import { countSigns, sortSheets, turnoutOf } from './votes.ts'

/** A measure with what the votes say about it. */
interface Candidate extends Contender {
  readonly measure: Placed<PlannedMeasure>
  readonly tally: Tally
}

/** The same competition ranks, by nothing but the score of the cross-check. */
function crossCheckRanks(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const contenders = candidates.map(({ id, tally }) => ({ id, merit: tally.crossCheck, steps: [] }))
  return new Map(competitionRanks(contenders).map(({ contender, rank }) => [contender.id, rank]))
}

/** What every ranked measure of the field is seen against. */
interface Frame {
  readonly form: Form
  readonly weight: Fraction
  readonly abstentions: ReadonlyMap<string, number>
  readonly unsure: ReadonlyMap<string, number>
  readonly crossCheckRanks: ReadonlyMap<string, number>
  readonly wanted: number
}

const noSpread: Spread = { vanDerEijkA: null, iqr: null, contested: null }

function rankedMeasure({ contender, ...place }: RankedContender<Candidate>, frame: Frame): RankedMeasure {
  const { measure, tally, id } = contender
  const { onGoodSide } = tally
  const raters = frame.form.kind === 'amounts' ? frame.weight : tally.n
  return {
    measure,
    priority: null,
    ...place,
    score: tally.score,
    prioritised: place.rank <= frame.wanted && !(frame.form.zeroIsNothing && !isPositive(tally.score)),
    n: tally.n,
    raters: tally.raters,
    abstentions: frame.abstentions.get(id) ?? 0,
    unsure: frame.unsure.get(id) ?? 0,
    agreement: onGoodSide && divide(onGoodSide, raters),
    consensus: onGoodSide && consensusLabel(divide(onGoodSide, tally.n)),
    ...(tally.spread ?? noSpread),
    crossCheckRank: frame.crossCheckRanks.get(id) ?? null,
  }
}

/** One tally a measure that somebody rated; the others have no ballots. */
function talliesOf(
  form: Form,
  scale: GradeScale | null,
  votes: readonly Vote[],
  ids: readonly string[],
): ReadonlyMap<string, Tally> {
  if (form.kind === 'amounts') return form.tallies(votes, ids)
  if (scale === null) return new Map()
  const { ratings, unit } = ratingsOf(votes, ids, scale)
  const rated = [...ratings].filter(([, { total }]) => total > 0n)
  return new Map(rated.map(([id, given]) => [id, form.tally(given, unit, scale)]))
}

function candidatesOf(
  measures: readonly Placed<PlannedMeasure>[],
  tallies: ReadonlyMap<string, Tally>,
): readonly Candidate[] {
  return measures.flatMap((measure) => {
    const tally = tallies.get(measure.value.id)
    if (!tally || !isPositive(tally.n)) return []
    return [{ id: measure.value.id, measure, tally, merit: tally.merit, steps: tally.steps }]
  })
}

/** *Mindestbeteiligung*: the share of V that must have rated a measure, where each has its own number of ratings. */
function withQuorum(
  rated: readonly Candidate[],
  form: Form,
  quorum: Settings['quorum'],
  weight: Fraction,
): readonly Candidate[] {
  if (form.kind === 'amounts' || quorum === null) return rated
  const fewest = multiply(fromTyped(quorum), weight)
  return rated.filter(({ tally }) => compare(tally.n, fewest) >= 0)
}

/** The scale of the field's grades; `signs` are its labels that mean something else in a ballot, so that none counts. */
interface Scale {
  readonly scale: GradeScale | null
  readonly signs: readonly string[]
}

function scaleOf(form: Form, settings: Settings): Scale {
  if (form.kind === 'amounts') return { scale: null, signs: [] }
  const signs = signsAmong(form.vocabulary(settings))
  return { scale: signs.length > 0 ? null : form.scale(settings), signs }
}

function kendallOf(
  form: Form,
  { scale, signs }: Scale,
  votes: readonly Vote[],
  ranked: readonly Candidate[],
): Concordance {
  if (form.kind === 'amounts') return { kendallW: null, kendallWhyNot: 'not-for-form' }
  if (scale === null) return { kendallW: null, kendallWhyNot: signs.length > 0 ? 'label-is-sign' : 'direction-missing' }
  const ids = ranked.map(({ id }) => id)
  return kendallW(votes, ids, scale)
}

/** Those without a rank, each for the first reason that applies. */
function leftOut(
  measures: readonly Placed<PlannedMeasure>[],
  rated: readonly Candidate[],
  ranked: readonly Candidate[],
): readonly UnrankedMeasure[] {
  const [withRating, withRank] = [rated, ranked].map((some) => new Set(some.map(({ measure }) => measure)))
  const unrated = measures.filter((measure) => !withRating?.has(measure))
  const tooFew = measures.filter((measure) => withRating?.has(measure) && !withRank?.has(measure))
  return [...without(unrated, 'no-ballots'), ...without(tooFew, 'quorum')]
}

/** Who gave what is known: ranks by the form's score, ties broken by its chain, then shared. */
export function rankBallots(task: FieldTask, form: Form): FieldRanking {
  const { plan, field, sheets } = task
  const { settings } = plan
  const { votes, rejected } = sortSheets(task)
  const { candidates: measures, unranked } = splitByStatus(field, settings)
  const { scale, signs } = scaleOf(form, settings)
  const turnout = turnoutOf(plan, sheets, votes)
  const ids = measures.map(({ value }) => value.id)
  const rated = candidatesOf(measures, talliesOf(form, scale, votes, ids))
  const candidates = withQuorum(rated, form, settings.quorum, turnout.weight)
  const wanted = cutAt(field.prioritisedWanted, candidates.length)
  const frame: Frame = {
    form,
    weight: turnout.weight,
    abstentions: countSigns(votes, 'abstention'),
    unsure: countSigns(votes, 'unsure'),
    crossCheckRanks: crossCheckRanks(candidates),
    wanted,
  }
  const ranking = competitionRanks(candidates).map((ranked) => rankedMeasure(ranked, frame))
  const left =
    form.kind === 'grades' && scale === null
      ? without(measures, 'direction-missing')
      : leftOut(measures, rated, candidates)
  const shown = ranking.filter(({ prioritised }) => prioritised).length
  return {
    field,
    basis: 'ballots',
    method: form.name,
    methodVersion: form.version,
    terms: { ...termsOf(settings), weighted: isWeighted(sheets), grades: scale?.terms ?? null, signs },
    turnout,
    ...kendallOf(form, { scale, signs }, votes, candidates),
    top: { wanted, shown, extended: shown > wanted },
    ranking,
    unranked: inNaturalOrder([...unranked, ...left]),
    rejected,
  }
}

function isWeighted(sheets: readonly BallotSheet[]): boolean {
  return sheets.some(({ ballot }) => compare(fromDecimal(ballot.weight), whole(1)) !== 0)
}
