import * as z from 'zod/mini'
import { rulesVersion } from '../check/rules-version.ts'
import type { Plan } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import { rankingJson } from '../rank/json.ts'
import { publishesInputHash } from '../rank/publication.ts'
import type { Ranking } from '../rank/result.ts'
import { excludedReason } from '../text/excluded.ts'
import { methodSentence, tieSentence, turnoutSentence } from '../text/ranking.ts'
import type { Edition } from './frame.ts'

/*
 * What anyone needs to recompute the result years later, and nothing that a public edition must not say: no file names,
 * no file hashes, no ballots.
 */

export const manifestSchema = z.object({
  tool: z.object({ name: z.literal('massnahmenplan'), version: z.string(), rules: z.string() }),
  snapshot: z.string(),
  date: z.string(),
  edition: z.enum(['public', 'internal']),
  draft: z.boolean(),
  seed: z.number(),
  plan: z.object({
    municipality: z.nullable(z.string()),
    title: z.nullable(z.string()),
    asOf: z.nullable(z.string()),
    version: z.nullable(z.string()),
    fields: z.number(),
    measures: z.number(),
  }),
  fields: z.array(
    z.object({
      field: z.string(),
      method: z.object({ basis: z.string(), form: z.string(), version: z.string() }),
      sentences: z.array(z.string()),
      top: z.object({ wanted: z.number(), shown: z.number(), extended: z.boolean() }),
      ranking: z.array(
        z.object({
          id: z.string(),
          priority: z.nullable(z.string()),
          rank: z.nullable(z.number()),
          shared: z.boolean(),
          result: z.nullable(z.string()),
          prioritised: z.boolean(),
        }),
      ),
      unranked: z.array(z.object({ id: z.string(), reason: z.string() })),
      rejectedBallots: z.number(),
    }),
  ),
  excludedRows: z.array(z.object({ id: z.nullable(z.string()), title: z.nullable(z.string()), reason: z.string() })),
  decisions: z.array(
    z.object({
      date: z.nullable(z.string()),
      body: z.nullable(z.string()),
      kind: z.nullable(z.string()),
      state: z.nullable(z.string()),
    }),
  ),
  /** Hash of the canonical ballots; `null` where they are secret or so few that a hash could be guessed. */
  inputSha256: z.nullable(z.string()),
})

export type Manifest = z.infer<typeof manifestSchema>

export interface ManifestTerms {
  readonly toolVersion: string
  readonly snapshotId: string
  readonly date: CalendarDay
  readonly draft: boolean
  readonly edition: Edition
}

export function describeManifest(plan: Plan, ranking: Ranking, terms: ManifestTerms): Manifest {
  const { settings } = plan
  const json = rankingJson(ranking)
  return {
    tool: { name: 'massnahmenplan', version: terms.toolVersion, rules: rulesVersion },
    snapshot: terms.snapshotId,
    date: terms.date,
    edition: terms.edition,
    draft: terms.draft,
    seed: ranking.seed,
    plan: {
      municipality: settings.municipality,
      title: settings.title,
      asOf: settings.asOf,
      version: settings.version,
      fields: plan.fields.length,
      measures: plan.fields.reduce((sum, { measures }) => sum + measures.length, 0),
    },
    fields: ranking.fields.map((field, index) => {
      const shown = json.fields[index]
      return {
        field: field.field.name,
        method: { basis: field.basis, form: field.method, version: field.methodVersion },
        sentences: [methodSentence(field), turnoutSentence(field), tieSentence(field)].filter((text) => text !== null),
        top: { ...field.top },
        ranking: (shown?.ranking ?? []).map(({ id, priority, rank, shared, scoreText, prioritised }) => ({
          ...{ id, priority, rank, shared, prioritised },
          result: scoreText,
        })),
        unranked: (shown?.unranked ?? []).map(({ id, reason }) => ({ id, reason })),
        rejectedBallots: field.rejected.length,
      }
    }),
    excludedRows: plan.excluded.map(({ id, title, why }) => ({ id, title, reason: excludedReason(why) })),
    decisions: plan.decisions.map(({ value: { date, body, kind, state } }) => ({ date, body, kind, state })),
    inputSha256: publishesInputHash(plan, ranking) ? ranking.inputSha256 : null,
  }
}
