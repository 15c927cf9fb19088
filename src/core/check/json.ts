import * as z from 'zod/mini'
import type { CellEdit } from '../sheet/edits.ts'
import { type CellValue, isDay, isError } from '../sheet/grid.ts'
import { cellText } from '../sheet/readers/text.ts'
import { findingSentence } from '../text/findings.ts'
import { fixLabels } from '../text/fixes.ts'
import { type CheckReport, countBySeverity } from './check-plan.ts'
import type { Finding } from './finding.ts'
import { rulesVersion } from './rules-version.ts'
import { severityOf } from './severity.ts'

/*
 * `check --json`: a public contract with scripts. Names, order and meaning change only with a major version.
 */

const textOrNull = z.nullable(z.string())

/** A finding as scripts get it. */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: textOrNull,
  cell: textOrNull,
  row: z.nullable(z.number()),
  column: textOrNull,
  measure: textOrNull,
  values: z.record(z.string(), z.unknown()),
  message: z.string(),
  waived: z.boolean(),
  fix: z.nullable(
    z.object({
      label: z.string(),
      edits: z.array(z.object({ sheet: z.string(), cell: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
})

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
  notChecked: z.array(z.object({ code: z.string(), why: z.string() })),
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
export function checkJson(report: CheckReport, source: CheckedSource, toolVersion: string): CheckJson {
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
      waived: 0,
    },
    notChecked: report.notChecked.map(({ code, why }) => ({ code, why })),
    findings: report.findings.map(findingJson),
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
    fix: fix ? { label: fixLabels[fix.label], edits: fix.edits.map(editJson) } : null,
  }
}

/** A cell of a fix as scripts get it: days as `2026-11-22`, numbers as plain decimals. */
function editJson({ sheet, cell, from, to }: CellEdit): {
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
