import { toText } from '../../src/core/rank/fraction.ts'
import type { FieldRanking, Fraction, RankedMeasure } from '../../src/core/rank/result.ts'

/*
 * A result in the words of the naive ranking, so that both can be laid side by side.
 */

const text = (value: Fraction | null) => value && toText(value)

export function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function place(row: RankedMeasure) {
  return {
    id: row.measure.value.id,
    rank: row.rank,
    shared: row.shared,
    score: text(row.score),
    tieBreak: row.tieBreak,
    prioritised: row.prioritised,
  }
}

/** All that ballots by classes or grades tell of a field. */
export function figures(field: FieldRanking) {
  return {
    rows: byId(
      field.ranking.map((row) => ({
        ...place(row),
        n: text(row.n),
        abstentions: row.abstentions,
        unsure: row.unsure,
        agreement: text(row.agreement),
        consensus: row.consensus,
        crossCheckRank: row.crossCheckRank,
        vanDerEijkA: text(row.vanDerEijkA),
        iqr: text(row.iqr),
        contested: row.contested,
      })),
    ),
    unranked: Object.fromEntries(field.unranked.map(({ measure, reason }) => [measure.value.id, reason])),
    rejected: field.rejected.map(({ actor, reason }) => `${Number(actor.slice(1)) - 1}:${reason}`),
    ballots: field.turnout?.ballots,
    counted: field.turnout?.counted,
    weight: text(field.turnout?.weight ?? null),
    wanted: field.top.wanted,
    shown: field.top.shown,
    kendallW: text(field.kendallW),
  }
}

/** All that totals tell of a field. */
export function totalFigures(field: FieldRanking) {
  return {
    rows: byId(field.ranking.map(place)),
    wanted: field.top.wanted,
    unranked: field.unranked.map(({ measure }) => measure.value.id),
  }
}

/** Measure → rank, in the order of the numbers. */
export function rankNumbers(field: FieldRanking): Readonly<Record<string, number | null>> {
  return Object.fromEntries(byId(field.ranking.map(place)).map(({ id, rank }) => [id, rank]))
}
