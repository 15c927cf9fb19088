import { countBySeverity } from '../core/check/check-plan.ts'
import { rulesVersion } from '../core/check/rules-version.ts'
import { describeManifest } from '../core/papers/manifest.ts'
import type { Paper } from '../core/papers/paper.ts'
import { describePlanPaper } from '../core/papers/plan-paper.ts'
import { paperRemarks } from '../core/papers/remarks.ts'
import { type ScrubReport, secretsOf } from '../core/papers/scrub.ts'
import type { CalendarDay } from '../core/plan/time.ts'
import { Refusal } from '../core/refusal.ts'
import { sha256Hex, utf8 } from '../core/sha256.ts'
import { snapshotId } from '../core/sheet/snapshot.ts'
import type { Host, OutputFile } from './host.ts'
import { type RankedPlan, rank } from './rank.ts'

/** What turns papers into bytes and looks at them again; the entry point hands it in. */
export interface Writers {
  readonly writePaper: (paper: Paper) => Promise<Uint8Array>
  /** Opens a written workbook as a stranger would and looks for what must not be in a public edition. */
  readonly scrub: (bytes: Uint8Array, secrets: readonly string[]) => ScrubReport
}

export interface ExportOptions {
  readonly date: CalendarDay
  readonly seed: number
  /** Forces *ENTWURF*; open errors bring it by themselves. */
  readonly draft: boolean
  readonly toolVersion: string
}

export interface ExportedFile {
  /** Where the host put it. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly kind: 'plan' | 'manifest'
  readonly edition: 'public'
}

export interface ExportedPlan extends RankedPlan {
  readonly snapshot: string
  readonly draft: boolean
  readonly files: readonly ExportedFile[]
  readonly scrub: ScrubReport
  /** What the paper does differently from what the settings ask for, in German. */
  readonly remarks: readonly string[]
}

/**
 * Everything the committee receives, from one snapshot: check, rank, describe, write, look for what must not be there,
 * deliver. Nothing is delivered before all of it is finished.
 */
export async function exportPlan(host: Host, writers: Writers, options: ExportOptions): Promise<ExportedPlan> {
  const ranked = await rank(host, { top: null, seed: options.seed })
  const { reading, ranking } = ranked
  const draft = options.draft || ranked.hasErrors
  const terms = {
    rulesVersion,
    date: options.date,
    seed: options.seed,
    options: { edition: 'public', draft: String(draft) },
  }
  const snapshot = snapshotId(reading, terms)
  const { date, toolVersion } = options
  const paper = describePlanPaper({
    plan: reading.plan,
    ranking,
    snapshotId: snapshot,
    date,
    toolVersion,
    draft,
    ...(ranked.hasErrors ? { openErrors: countBySeverity(ranked.report.findings).error } : {}),
  })
  const plan = await writers.writePaper(paper)
  const scrub = writers.scrub(plan, secretsOf(reading))
  if (!scrub.passed)
    throw new Refusal('export/not-clean', {
      found: scrub.checks.filter(({ found }) => found > 0).map(({ what }) => what),
    })

  const manifest = describeManifest(reading.plan, ranking, { toolVersion, snapshotId: snapshot, date, draft })
  const outputs: readonly (OutputFile & Pick<ExportedFile, 'kind'>)[] = [
    { path: 'massnahmenplan.xlsx', bytes: plan, kind: 'plan' },
    { path: 'manifest.json', bytes: jsonBytes(manifest), kind: 'manifest' },
  ]
  const paths = await host.deliver(outputs)
  const files = outputs.map(({ path, bytes, kind }, index) => ({
    path: paths[index] ?? path,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    kind,
    edition: 'public' as const,
  }))
  return { ...ranked, snapshot, draft, files, scrub, remarks: paperRemarks(reading.plan.settings) }
}

function jsonBytes(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`)
}
