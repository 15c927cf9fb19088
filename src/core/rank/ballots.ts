import type { PlannedMeasure } from '../plan/measure.ts'
import { compareIds } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { Plan } from '../plan/plan.ts'
import { sheetFaults } from './ballot-faults.ts'
import { type BallotSheet, isBlankSheet, isFilled } from './ballot-sheets.ts'
import { type Contender, competitionRanks, type RankedContender } from './competition-ranks.ts'
import { consensusLabel } from './consensus.ts'
import { cutAt } from './cut.ts'
import { type FieldTask, inNaturalOrder, splitByStatus, termsOf, without } from './field-result.ts'
import type { Form, Tally, Vote } from './forms/form.ts'
import { compare, divide, fromDecimal, isPositive, sum, whole } from './fraction.ts'
import type { FieldRanking, Fraction, RankedMeasure, RejectedBallot, Turnout } from './result.ts'

/** A measure with what the votes say about it. */
interface Candidate extends Contender {
  readonly measure: Placed<PlannedMeasure>
  readonly tally: Tally
}

interface Sorted {
  readonly votes: readonly Vote[]
  readonly rejected: readonly RejectedBallot[]
}

/** Valid votes and rejected ballots; blank ones are neither. */
function sortSheets({ plan, field, sheets }: FieldTask): Sorted {
  const judged = sheets.map((sheet) => ({ sheet, fault: sheetFaults(plan, field, sheet)[0] }))
  return {
    votes: judged
      .filter(({ sheet, fault }) => fault === undefined && !isBlankSheet(sheet))
      .map(({ sheet }) => ({ sheet, weight: fromDecimal(sheet.ballot.weight) })),
    rejected: judged
      .flatMap(({ fault }) => (fault ? [{ actor: fault.actor, reason: fault.reason, fault }] : []))
      .toSorted((a, b) => compareIds(a.actor, b.actor)),
  }
}

/** With secret ballots nobody knows which actors voted: the sheets handed in are those that could be. */
function eligible(plan: Plan, sheets: readonly BallotSheet[]): number {
  if (plan.settings.secret === true) return sheets.length
  return plan.actors.filter(({ value }) => value.takesPart !== false).length
}

function turnoutOf(plan: Plan, sheets: readonly BallotSheet[], votes: readonly Vote[]): Turnout {
  return {
    ballots: sheets.filter(isFilled).length,
    eligible: eligible(plan, sheets),
    counted: votes.length,
    weight: sum(votes.map(({ weight }) => weight)),
  }
}

/** Number of votes with this sign, by measure. */
function countSigns(votes: readonly Vote[], kind: 'abstention' | 'unsure'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { sheet } of votes) {
    sheet.marks.forEach((mark, index) => {
      const measure = mark.kind === kind ? sheet.lines[index]?.measure : undefined
      if (measure !== undefined) counts.set(measure, (counts.get(measure) ?? 0) + 1)
    })
  }
  return counts
}

/** The same competition ranks, by nothing but the score of the cross-check. */
function crossCheckRanks(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const contenders = candidates.map(({ id, tally }) => ({ id, score: tally.crossCheck, steps: [] }))
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

function rankedMeasure({ contender, ...place }: RankedContender<Candidate>, frame: Frame): RankedMeasure {
  const { measure, tally, id } = contender
  const onGoodSide = tally.onGoodSide
  return {
    measure,
    priority: null,
    ...place,
    score: tally.score,
    prioritised: place.rank <= frame.wanted && !(frame.form.zeroIsNothing && !isPositive(tally.score)),
    n: tally.n,
    abstentions: frame.abstentions.get(id) ?? 0,
    unsure: frame.unsure.get(id) ?? 0,
    agreement: onGoodSide && divide(onGoodSide, frame.weight),
    consensus: onGoodSide && consensusLabel(divide(onGoodSide, tally.n)),
    crossCheckRank: frame.crossCheckRanks.get(id) ?? null,
  }
}

/** Measures that somebody rated become candidates; the others have no ballots. */
function candidatesOf(form: Form, votes: readonly Vote[], measures: readonly Placed<PlannedMeasure>[]): Candidate[] {
  const ids = measures.map(({ value }) => value.id)
  const tallies = form.tallies(votes, ids)
  return measures.flatMap((measure) => {
    const tally = tallies.get(measure.value.id)
    if (!tally || !isPositive(tally.n)) return []
    return [{ id: measure.value.id, measure, tally, score: tally.score, steps: tally.steps }]
  })
}

/** Who gave what is known: ranks by the form's score, ties broken by its chain, then shared. */
export function rankBallots(task: FieldTask, form: Form): FieldRanking {
  const { plan, field, sheets } = task
  const { votes, rejected } = sortSheets(task)
  const { candidates: measures, unranked } = splitByStatus(field, plan.settings)
  const candidates = candidatesOf(form, votes, measures)
  const turnout = turnoutOf(plan, sheets, votes)
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
  const rated = new Set(candidates.map(({ measure }) => measure))
  const unrated = measures.filter((measure) => !rated.has(measure))
  const shown = ranking.filter(({ prioritised }) => prioritised).length
  return {
    field,
    basis: 'ballots',
    method: form.name,
    methodVersion: form.version,
    terms: { ...termsOf(plan.settings), weighted: isWeighted(sheets) },
    turnout,
    top: { wanted, shown, extended: shown > wanted },
    ranking,
    unranked: inNaturalOrder([...unranked, ...without(unrated, 'no-ballots')]),
    rejected,
  }
}

function isWeighted(sheets: readonly BallotSheet[]): boolean {
  return sheets.some(({ ballot }) => compare(fromDecimal(ballot.weight), whole(1)) !== 0)
}
