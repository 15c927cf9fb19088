import * as z from 'zod/mini'
import type { Finding } from '../check/finding.ts'
import { findingJson, findingSchema } from '../check/json.ts'
import { statuses } from '../plan/status.ts'
import { columnOutcomes } from '../sheet/foreign/column-outcomes.ts'
import type { AdoptionProposal } from '../sheet/foreign/proposal.ts'

/*
 * `adopt --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

/** The document that `adopt --json` prints. */
export const adoptSchema = z.object({
  mapping: z.array(
    z.object({
      sheetColumn: z.string(),
      planColumn: z.string(),
      how: z.enum(['exact', 'synonym', 'similar', 'given']),
      confidence: z.number().check(z.minimum(0), z.maximum(1)),
    }),
  ),
  unmapped: z.array(z.string()),
  measures: z.number(),
  /** Only where it is there: colours and words that may mean a status, and entries of *Sachstand*. */
  colours: z.optional(
    z.array(
      z.object({
        colour: z.string(),
        count: z.number(),
        legend: z.nullable(z.string()),
        status: z.nullable(z.enum(statuses)),
        confirmed: z.boolean(),
      }),
    ),
  ),
  words: z.optional(
    z.array(
      z.object({
        word: z.string(),
        count: z.number(),
        status: z.nullable(z.enum(statuses)),
        confirmed: z.boolean(),
      }),
    ),
  ),
  progress: z.optional(z.number()),
  findings: z.array(findingSchema),
})

export type AdoptJson = z.infer<typeof adoptSchema>

/** What was taken over, as scripts get it. `findings`: first those of the lists, then those of the written plan. */
export function adoptJson(adopted: AdoptionProposal, findings: readonly Finding[]): AdoptJson {
  const { lists, colours, words } = adopted
  const measures = lists.flatMap((list) => list.measures)
  const progress = measures.flatMap((measure) => measure.progress).length
  return {
    mapping: columnOutcomes(lists).flatMap(({ sheetColumn, planColumn, how, confidence }) =>
      planColumn === null || how === null
        ? []
        : [{ sheetColumn, planColumn, how, confidence: Math.round(confidence * 100) / 100 }],
    ),
    unmapped: columnOutcomes(lists).flatMap(({ sheetColumn, planColumn }) =>
      planColumn === null ? [sheetColumn] : [],
    ),
    measures: measures.length,
    ...(colours.length > 0
      ? {
          colours: colours.map(({ colour, count, legend, status, isConfirmed }) => ({
            colour,
            count,
            legend: legend?.text ?? null,
            status,
            confirmed: isConfirmed,
          })),
        }
      : {}),
    ...(words.length > 0
      ? { words: words.map(({ isConfirmed, ...word }) => ({ ...word, confirmed: isConfirmed })) }
      : {}),
    ...(progress > 0 ? { progress } : {}),
    findings: findings.map(findingJson),
  }
}
