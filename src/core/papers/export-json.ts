import * as z from 'zod/mini'
import type { ScrubReport } from './scrub.ts'

/*
 * `export --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

/** The document that `export --json` prints. */
export const exportSchema = z.object({
  snapshot: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  files: z.array(
    z.object({
      path: z.string(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      bytes: z.number(),
      kind: z.enum(['plan', 'slides', 'pdf', 'protocol', 'manifest', 'csv', 'schema', 'ballots']),
      edition: z.enum(['public', 'internal']),
    }),
  ),
  scrub: z.object({
    passed: z.boolean(),
    checks: z.array(z.object({ what: z.string(), found: z.number() })),
  }),
})

export type ExportJson = z.infer<typeof exportSchema>

/** What was written, as scripts get it. */
export function exportJson(
  snapshot: string,
  files: readonly Readonly<ExportJson['files'][number]>[],
  scrub: ScrubReport,
): ExportJson {
  return {
    snapshot,
    files: files.map(({ path, sha256, bytes, kind, edition }) => ({ path, sha256, bytes, kind, edition })),
    scrub: { passed: scrub.passed, checks: scrub.checks.map(({ what, found }) => ({ what, found })) },
  }
}
