import * as z from 'zod/mini'
import type { CellEdit } from '../sheet/edits.ts'
import { type CellValue, isDay, isError } from '../sheet/grid.ts'
import { cellText } from '../sheet/readers/text.ts'
import { findingNames } from '../text/finding-names.ts'
import { findingSentence } from '../text/findings.ts'
import { fixLabels } from '../text/fixes.ts'
import { type CheckReport, countBySeverity } from './check-plan.ts'
import type { Finding } from './finding.ts'
import type { ProtocolChanges } from './protocol-changes.ts'
import { countsByRule } from './rule-counts.ts'
import { rulesVersion } from './rules-version.ts'
import { severityOf } from './severity.ts'
import type { WaivedFinding } from './waivers.ts'

/*
 * `check --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

const textOrNull = z.nullable(z.string())
const severitySchema = z.enum(['error', 'warning', 'info'])

/** A finding as scripts get it. */
export const findingSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  sheet: textOrNull,
  cell: textOrNull,
  row: z.nullable(z.number()),
  column: textOrNull,
  measure: textOrNull,
  values: z.record(z.string(), z.unknown()),
  message: z.string(),
  waived: z.boolean(),
  /** Why it is left open, from *Begründet offen*. */
  waiver: z.nullable(z.object({ reason: z.string(), role: textOrNull, date: textOrNull })),
  fix: z.nullable(
    z.object({
      label: z.string(),
      edits: z.array(z.object({ sheet: z.string(), cell: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
})

const changeCounts = { opened: z.number(), mended: z.number(), still: z.number(), waived: z.number() }

/** The document that `check --json` prints. */
export const checkSchema = z.object({
  tool: z.object({ name: z.literal('massnahmenplan'), version: z.string(), rules: z.string() }),
  source: z.object({ file: z.string(), sha256: textOrNull }),
  summary: z.object({
    measures: z.number(),
    fields: z.number(),
    errors: z.number(),
    warnings: z.number(),
    infos: z.number(),
    waived: z.number(),
  }),
  /** What has changed since an earlier protocol, where one was given. */
  since: z.optional(
    z.object({
      file: z.string(),
      otherRules: z.boolean(),
      total: z.object(changeCounts),
      rules: z.array(z.object({ code: z.string(), name: z.string(), severity: severitySchema, ...changeCounts })),
    }),
  ),
  /** By rule, the gravest first; rules that found nothing are left out. */
  counts: z.array(
    z.object({ code: z.string(), severity: severitySchema, name: z.string(), open: z.number(), waived: z.number() }),
  ),
  notChecked: z.array(z.object({ code: z.string(), why: z.string() })),
  /** Those left open for a reason come last. */
  findings: z.array(findingSchema),
})

export type CheckJson = z.infer<typeof checkSchema>

export interface CheckedSource {
  readonly file: string
  readonly sha256: string | null
  readonly measures: number
  readonly fields: number
}

/** The check as scripts get it. `toolVersion` is the program's, an argument because core knows no package. */
export function checkJson(
  report: CheckReport,
  source: CheckedSource,
  toolVersion: string,
  since?: ProtocolChanges,
): CheckJson {
  const counts = countBySeverity(report.findings)
  return {
    tool: { name: 'massnahmenplan', version: toolVersion, rules: rulesVersion },
    source: { file: source.file, sha256: source.sha256 },
    summary: {
      measures: source.measures,
      fields: source.fields,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      waived: report.waived.length,
    },
    ...(since
      ? { since: { ...since, total: { ...since.total }, rules: since.rules.map((rule) => ({ ...rule })) } }
      : {}),
    counts: countsByRule(report).map((count) => ({ ...count, name: findingNames[count.code] })),
    notChecked: report.notChecked.map(({ code, why }) => ({ code, why })),
    findings: [...report.findings.map(findingJson), ...report.waived.map(waivedJson)],
  }
}

export function findingJson(finding: Finding): CheckJson['findings'][number] {
  const { code, sheet, cell, row, column, measure, values, fix } = finding
  return {
    code,
    severity: severityOf(finding),
    ...{ sheet, cell, row, column, measure },
    values: { ...values },
    message: findingSentence(finding),
    waived: false,
    waiver: null,
    fix: fix ? { label: fixLabels[fix.label], edits: fix.edits.map(editJson) } : null,
  }
}

/** A cell of a fix as scripts get it: days as `2026-11-22`, numbers as plain decimals. */
export function editJson({ sheet, cell, from, to }: CellEdit): {
  sheet: string
  cell: string
  from: string
  to: string
} {
  return { sheet, cell, from: plainText(from), to: plainText(to) }
}

function plainText(cell: CellValue): string {
  if (cell === null) return ''
  if (isDay(cell)) return cell.day
  if (isError(cell)) return cell.error
  return typeof cell === 'string' ? cell : cellText(cell)
}

function waivedJson({ finding, waiver: { reason, role, date } }: WaivedFinding): CheckJson['findings'][number] {
  return { ...findingJson(finding), waived: true, waiver: { reason, role, date } }
}
