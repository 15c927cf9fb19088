import { oncePerObject } from '../once-per.ts'
import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { FieldRanking, RankedMeasure, Ranking, UnrankedReason } from '../rank/result.ts'
import { scoreText } from '../text/ranking.ts'

/** A measure with what became of it: a result, or the reason why there is none. */
export interface PlanLine {
  readonly measure: PlannedMeasure
  /** Texts of cells that could not be read, by key: they are printed as they were written. */
  readonly unread: ReadonlyMap<string, string>
  readonly result: RankedMeasure | null
  /** `17 Punkte`; `null` where nothing was counted. */
  readonly score: string | null
  readonly unranked: UnrankedReason | null
}

/** An action field as the papers print it: best measures first, those without a result after them. */
export interface FieldLines {
  readonly field: PlannedField
  /** `null` where the field was not ranked at all. */
  readonly ranking: FieldRanking | null
  readonly lines: readonly PlanLine[]
}

/** A decided order stands above the computed one; measures it does not name follow in their computed order. */
function inDecidedOrder(lines: readonly PlanLine[]): readonly PlanLine[] {
  const place = ({ measure }: PlanLine) => measure.decidedRank ?? Number.POSITIVE_INFINITY
  return lines.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

const nothingUnread: ReadonlyMap<string, string> = new Map()

function lineHead({ value, unread }: Placed<PlannedMeasure>): Pick<PlanLine, 'measure' | 'unread'> {
  return { measure: value, unread: unread ?? nothingUnread }
}

function linesOf(ranking: FieldRanking): readonly PlanLine[] {
  return [
    ...ranking.ranking.map((result) => ({
      ...lineHead(result.measure),
      result,
      score: scoreText(result, ranking),
      unranked: null,
    })),
    ...ranking.unranked.map(({ measure, reason }) => ({
      ...lineHead(measure),
      result: null,
      score: null,
      unranked: reason,
    })),
  ]
}

/** All fields of the plan in its order, with all their measures. */
export function fieldLines(fields: readonly PlannedField[], ranking: Ranking): readonly FieldLines[] {
  const byCode = new Map(ranking.fields.map((one) => [one.field.code, one]))
  return fields.map((field) => {
    const ranked = byCode.get(field.code) ?? null
    const lines =
      ranked === null
        ? field.measures.map((measure) => ({ ...lineHead(measure), result: null, score: null, unranked: null }))
        : linesOf(ranked)
    return { field, ranking: ranked, lines: inDecidedOrder(lines) }
  })
}

/** The measures of all fields, in the order of the papers: nearly every sheet asks for them. */
export const allLines: (fields: readonly FieldLines[]) => readonly PlanLine[] = oncePerObject((fields) =>
  fields.flatMap(({ lines }) => lines),
)
