import * as z from 'zod/mini'
import { kendallWhyNot, methodSentence, rejectedMessage, scoreText, unrankedMessage } from '../text/ranking.ts'
import { toDouble, toText } from './fraction.ts'
import type { FieldRanking, Fraction, RankedMeasure, Ranking } from './result.ts'

/*
 * `rank --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

const numberOrNull = z.nullable(z.number())
const textOrNull = z.nullable(z.string())

const rankedSchema = z.object({
  id: z.string(),
  title: z.string(),
  priority: textOrNull,
  rank: numberOrNull,
  shared: z.boolean(),
  /** The nearest double. */
  score: numberOrNull,
  /** A reduced fraction such as `7/3`. */
  scoreExact: textOrNull,
  scoreText: textOrNull,
  prioritised: z.boolean(),
  n: numberOrNull,
  abstentions: numberOrNull,
  tieBreak: z.enum(['none', 'shared', 'breadth', 'low-share', 'top-grades', 'median']),
  agreement: numberOrNull,
  consensus: z.nullable(z.enum(['starker Konsens', 'Konsens', 'mehrheitliche Zustimmung', 'kein Konsens'])),
  vanDerEijkA: numberOrNull,
  iqr: numberOrNull,
  contested: z.nullable(z.boolean()),
  leaveOneOut: z.null(),
  topShare: z.null(),
  place: z.null(),
  crossCheckRank: numberOrNull,
  decidedRank: numberOrNull,
})

const unrankedSchema = z.object({
  id: z.string(),
  reason: z.enum(['quorum', 'no-ballots', 'status', 'direction-missing', 'criterion-missing', 'no-result']),
  message: z.string(),
})

const rejectedSchema = z.object({
  actor: z.string(),
  reason: z.enum(['over-dotted', 'over-maximum', 'not-in-form', 'out-of-scale']),
  message: z.string(),
})

const fieldSchema = z.object({
  field: z.string(),
  method: z.object({
    basis: z.enum(['agreed', 'totals', 'ballots']),
    form: z.string(),
    version: z.string(),
    sentence: z.string(),
  }),
  turnout: z.object({ ballots: numberOrNull, eligible: numberOrNull, weight: numberOrNull }),
  kendallW: numberOrNull,
  kendallWhyNot: textOrNull,
  top: z.object({ wanted: z.number(), shown: z.number(), extended: z.boolean() }),
  ranking: z.array(rankedSchema),
  unranked: z.array(unrankedSchema),
  rejectedBallots: z.array(rejectedSchema),
})

/** The document of `rank --json`; figures that cannot be known, or are not computed yet, are `null`. */
export const rankJsonSchema = z.object({
  seed: z.number(),
  fields: z.array(fieldSchema),
  audit: z.object({ inputSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
})

export type RankJson = z.infer<typeof rankJsonSchema>
type FieldJson = RankJson['fields'][number]

function double(value: Fraction | null): number | null {
  return value && toDouble(value)
}

function rankedJson(ranked: RankedMeasure, field: FieldRanking): FieldJson['ranking'][number] {
  const { id, title, decidedRank } = ranked.measure.value
  return {
    id,
    title,
    priority: ranked.priority,
    rank: ranked.rank,
    shared: ranked.shared,
    score: double(ranked.score),
    scoreExact: ranked.score && toText(ranked.score),
    scoreText: scoreText(ranked, field),
    prioritised: ranked.prioritised,
    n: double(ranked.n),
    abstentions: ranked.abstentions,
    tieBreak: ranked.tieBreak,
    agreement: double(ranked.agreement),
    consensus: ranked.consensus,
    vanDerEijkA: double(ranked.vanDerEijkA),
    iqr: double(ranked.iqr),
    contested: ranked.contested,
    leaveOneOut: null,
    topShare: null,
    place: null,
    crossCheckRank: ranked.crossCheckRank,
    decidedRank,
  }
}

function fieldJson(field: FieldRanking): FieldJson {
  const { turnout, top } = field
  return {
    field: field.field.name,
    method: {
      basis: field.basis,
      form: field.method,
      version: field.methodVersion,
      sentence: methodSentence(field),
    },
    turnout: {
      ballots: turnout?.ballots ?? null,
      eligible: turnout?.eligible ?? null,
      weight: double(turnout?.weight ?? null),
    },
    kendallW: double(field.kendallW),
    kendallWhyNot: kendallWhyNot(field),
    top: { wanted: top.wanted, shown: top.shown, extended: top.extended },
    ranking: field.ranking.map((ranked) => rankedJson(ranked, field)),
    unranked: field.unranked.map((unranked) => ({
      id: unranked.measure.value.id,
      reason: unranked.reason,
      message: unrankedMessage(unranked, field),
    })),
    rejectedBallots: field.rejected.map((rejected) => ({
      actor: rejected.actor,
      reason: rejected.reason,
      message: rejectedMessage(rejected),
    })),
  }
}

/** The ranking as scripts see it, keys in the order of the contract. */
export function rankingJson(ranking: Ranking): RankJson {
  return {
    seed: ranking.seed,
    fields: ranking.fields.map(fieldJson),
    audit: { inputSha256: ranking.inputSha256 },
  }
}
