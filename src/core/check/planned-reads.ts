import type { Reads } from './rule.ts'

/*
 * What several rules look at through `reading.plan`, column by column: a column that is missing here is a finding that
 * stays away after an edit.
 */

/** The action fields with their methods, and which measures belong to them. */
const plannedFields = {
  settings: ['name', 'value'],
  fields: ['code', 'name', 'order', 'method'],
  measures: ['id', 'field'],
} as const satisfies Reads

/** The ballots with their actors, and how they are to be read. */
export const plannedBallots = {
  ...plannedFields,
  actors: ['code', 'name', 'aliases', 'takesPart', 'weight'],
  ballots: 'all',
} as const satisfies Reads

/** Everything that an order rests on, whatever the conference left behind, but for what the statuses keep out of it. */
export const readsRankingButStatus = {
  settings: 'all',
  fields: 'all',
  measures: ['id', 'field', 'agreedPriority'],
  actors: 'all',
  ballots: 'all',
  results: 'all',
} as const satisfies Reads

export const readsRanking = {
  ...readsRankingButStatus,
  measures: [...readsRankingButStatus.measures, 'status'],
} as const satisfies Reads

/** Agreed priorities of the measures that are ranked. */
export const agreedPriorities = {
  ...plannedFields,
  measures: [...plannedFields.measures, 'status', 'agreedPriority'],
} as const satisfies Reads
