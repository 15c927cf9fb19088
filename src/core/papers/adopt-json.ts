import * as z from 'zod/mini'
import type { Finding } from '../check/finding.ts'
import { findingJson, findingSchema } from '../check/json.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import type { AdoptedList } from '../sheet/foreign/adopt-list.ts'

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
  findings: z.array(findingSchema),
})

export type AdoptJson = z.infer<typeof adoptSchema>

/** What was taken over, as scripts get it. `findings`: first those of the list, then those of the written plan. */
export function adoptJson(list: AdoptedList, findings: readonly Finding[]): AdoptJson {
  return {
    mapping: list.matches.map(({ column, key, how, confidence }) => ({
      sheetColumn: column.label,
      planColumn: measureTable.columns[key].header,
      how,
      confidence: Math.round(confidence * 100) / 100,
    })),
    unmapped: list.own.map(({ label }) => label),
    measures: list.measures.length,
    findings: findings.map(findingJson),
  }
}
