import type { Ballot, ResultRow } from '../plan/ballot.ts'
import type { Place, Placed } from '../plan/place.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { fold } from '../text/clean.ts'
import { agreedScale } from './agreed.ts'
import { basisOf, methodOf } from './basis.ts'
import { type FirstMark, firstMarks } from './first-marks.ts'
import { compare, multiply, whole } from './fraction.ts'
import type { Basis, Fraction } from './result.ts'
import { entriesWithoutField, type FigureKey, firstFigure, type ResultEntry, resultEntries } from './result-entries.ts'
import { participantsOf, totalGiven } from './totals.ts'

/** A filled cell, by its key in the column table or by its ballot. */
export type FaultyCell =
  | { readonly table: 'measures'; readonly key: 'agreedPriority'; readonly place: Place; readonly measure: string }
  | { readonly table: 'results'; readonly key: FigureKey; readonly place: Place; readonly measure: string }
  | { readonly table: 'ballots'; readonly ballot: Ballot; readonly row: number; readonly measure: string }

export interface ExceedingCount {
  readonly at: FaultyCell
  readonly reason: 'count-exceeds'
  readonly given: number
  readonly participants: number
}

/** What is wrong with the results of a field, so that check and ranking tell one truth. */
export type ResultFault = { readonly at: FaultyCell } & (
  | { readonly reason: 'sum-exceeds'; readonly given: Fraction; readonly participants: number; readonly dots: number }
  | ExceedingCount
  | { readonly reason: 'two-bases'; readonly found: Basis }
  | { readonly reason: 'label-unknown'; readonly text: string; readonly scale: readonly string[] }
)

function resultCell({ measure }: ResultEntry, { place }: Placed<ResultRow>, key: FigureKey): FaultyCell {
  return { table: 'results', key, place, measure }
}

/** More points than all participants together had, told at the first of them. */
function sumExceeds(plan: Plan, field: PlannedField, entries: readonly ResultEntry[]): readonly ResultFault[] {
  const participants = participantsOf(field, plan.settings)
  const dots = plan.settings.dotsPerActor
  const given = totalGiven(entries)
  if (participants === null || dots === null || given === null) return []
  if (compare(given, multiply(whole(participants), whole(dots))) <= 0) return []
  return cellsWith(entries, 'points')
    .slice(0, 1)
    .map((at) => ({ reason: 'sum-exceeds', at, given, participants, dots }))
}

function cellsWith(entries: readonly ResultEntry[], key: FigureKey): readonly FaultyCell[] {
  return entries.flatMap((entry) =>
    entry.rows.filter(({ value }) => value[key] !== null).map((row) => resultCell(entry, row, key)),
  )
}

/** More hands for one measure than there were participants, told at the first of its counts. */
function countExceeds(plan: Plan, field: PlannedField, entries: readonly ResultEntry[]): readonly ExceedingCount[] {
  const participants = participantsOf(field, plan.settings)
  if (participants === null) return []
  return entries.flatMap((entry) =>
    entry.rows.flatMap((row): readonly ExceedingCount[] => {
      const { yes, no, abstentions } = row.value
      const given = (yes ?? 0) + (no ?? 0) + (abstentions ?? 0)
      const key = (['yes', 'no', 'abstentions'] as const).find((each) => row.value[each] !== null)
      if (key === undefined || given <= participants) return []
      return [{ reason: 'count-exceeds', at: resultCell(entry, row, key), given, participants }]
    }),
  )
}

/** The first entry of each basis that is not the field's own. */
function foreignEntries(
  field: PlannedField,
  entries: readonly ResultEntry[],
  mark: FirstMark | undefined,
): readonly ResultFault[] {
  const own = basisOf(methodOf(field))
  const found: ResultFault[] = []
  const labelled = field.measures.find(({ value }) => value.agreedPriority !== null)
  if (own !== 'agreed' && labelled) {
    const { place, value } = labelled
    const at = { table: 'measures', key: 'agreedPriority', place, measure: value.id } as const
    found.push({ reason: 'two-bases', found: 'agreed', at })
  }
  const [entry] = entries
  const [row] = entry?.rows ?? []
  const key = row ? firstFigure(row) : null
  if (own !== 'totals' && entry && row && key) {
    found.push({ reason: 'two-bases', found: 'totals', at: resultCell(entry, row, key) })
  }
  if (own !== 'ballots' && mark)
    found.push({ reason: 'two-bases', found: 'ballots', at: { table: 'ballots', ...mark } })
  return found
}

/** Priorities that are not on the scale. */
function unknownLabels(plan: Plan, field: PlannedField): readonly ResultFault[] {
  const { labelled, scale } = agreedScale(field, plan.settings)
  if (scale === null) return []
  const known = new Set(scale.map(fold))
  return labelled.flatMap(({ value, place }): readonly ResultFault[] => {
    const text = value.agreedPriority ?? ''
    const at = { table: 'measures', key: 'agreedPriority', place, measure: value.id } as const
    return known.has(fold(text)) ? [] : [{ reason: 'label-unknown', at, text, scale }]
  })
}

function faultsOfMethod(plan: Plan, field: PlannedField, entries: readonly ResultEntry[]): readonly ResultFault[] {
  const method = methodOf(field)
  switch (method) {
    case 'Vereinbart':
      return unknownLabels(plan, field)
    case 'Punktsummen':
      return sumExceeds(plan, field, entries)
    case 'Handzeichen':
      return countExceeds(plan, field, entries)
    default:
      return []
  }
}

/** Field by field what is wrong with agreed priorities and with *Ergebnisse*, and what stands where it does not count. */
export function resultFaults(plan: Plan): ReadonlyMap<PlannedField, readonly ResultFault[]> {
  const entries = resultEntries(plan)
  const marks = firstMarks(
    plan,
    plan.fields.filter((field) => basisOf(methodOf(field)) !== 'ballots'),
  )
  return new Map(
    plan.fields.map((field) => {
      const own = entries.get(field) ?? []
      return [field, [...faultsOfMethod(plan, field, own), ...foreignEntries(field, own, marks.get(field))]]
    }),
  )
}

/**
 * Counts of measures that stand in no field for now, so that one wrong cell does not hide another: told only where all
 * fields count hands, and the same number took part in each, so that it is true of whichever field was meant.
 */
export function countsWithoutField(plan: Plan): readonly ExceedingCount[] {
  const [field, ...others] = plan.fields
  if (field === undefined || methodOf(field) !== 'Handzeichen') return []
  const participants = participantsOf(field, plan.settings)
  const isAlike = (other: PlannedField) =>
    methodOf(other) === 'Handzeichen' && participantsOf(other, plan.settings) === participants
  return others.every(isAlike) ? countExceeds(plan, field, entriesWithoutField(plan)) : []
}
