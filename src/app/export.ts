import { countBySeverity } from '../core/check/check-plan.ts'
import type { EarlierProtocol } from '../core/check/earlier-protocol.ts'
import { checkJson } from '../core/check/json.ts'
import { changesSince } from '../core/check/protocol-changes.ts'
import { rulesVersion } from '../core/check/rules-version.ts'
import { checkPaper } from '../core/papers/check-paper.ts'
import type { Edition } from '../core/papers/frame.ts'
import { describeManifest } from '../core/papers/manifest.ts'
import type { Paper } from '../core/papers/paper.ts'
import { describePaperText, describePlanPaper, type PlanPaperInput } from '../core/papers/plan-paper.ts'
import { paperRemarks } from '../core/papers/remarks.ts'
import { noScrub, type ScrubReport, secretsOf } from '../core/papers/scrub.ts'
import type { CalendarDay } from '../core/plan/time.ts'
import { Refusal } from '../core/refusal.ts'
import { sha256Hex, utf8 } from '../core/sha256.ts'
import { snapshotId } from '../core/sheet/snapshot.ts'
import { exportedNames } from '../core/text/file-names.ts'
import type { Stage } from './desk.ts'
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
  /** Left out, the public attachment alone. */
  readonly edition?: Edition | 'both'
  /** An earlier protocol, for the internal edition to say what has changed since. */
  readonly earlier?: EarlierProtocol | undefined
  /** Told when a step of the work begins; what happens before it is described is the host's to tell. */
  readonly onStage?: (stage: Stage) => void
}

export interface ExportedFile {
  /** Where the host put it. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly kind: 'plan' | 'manifest' | 'protocol'
  readonly edition: Edition
}

export interface ExportedPlan extends RankedPlan {
  readonly snapshot: string
  readonly draft: boolean
  readonly files: readonly ExportedFile[]
  /** Of the public edition; without checks where none was written. */
  readonly scrub: ScrubReport
  /** What the paper does differently from what the settings ask for, in German. */
  readonly remarks: readonly string[]
  /** *Sach- und Rechtslage* for the council's paper, a paragraph each, to be copied. */
  readonly paperText: readonly string[]
}

interface Output extends OutputFile, Pick<ExportedFile, 'kind' | 'edition'> {}

/** A plan that has been checked and ranked, with everything its papers are described from. */
interface Task {
  readonly ranked: RankedPlan
  readonly input: PlanPaperInput
  readonly writers: Writers
  readonly onStage: (stage: Stage) => void
  readonly earlier: EarlierProtocol | undefined
}

/**
 * Everything the committee receives, from one snapshot: check, rank, describe, write, look for what must not be there,
 * deliver. Nothing is delivered before all of it is finished. Both editions bear the same *Kennung*.
 * @throws Refusal where the public edition holds what it must not
 */
export async function exportPlan(host: Host, writers: Writers, options: ExportOptions): Promise<ExportedPlan> {
  const ranked = await rank(host, { top: null, seed: options.seed })
  const { edition = 'public', onStage = () => undefined, earlier } = options
  onStage('describe')
  const input = paperInput(ranked, options)
  const task = { ranked, input, writers, onStage, earlier }
  const open = edition === 'internal' ? { outputs: [], scrub: noScrub } : await publicEdition(task)
  const outputs = [...open.outputs, ...(edition === 'public' ? [] : await internalEdition(task))]
  onStage('deliver')
  const paths = await host.deliver(outputs.map(({ path, bytes }) => ({ path, bytes })))
  const files = outputs.map(({ path, bytes, kind, edition: own }, index) => ({
    path: paths[index] ?? path,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    kind,
    edition: own,
  }))
  return {
    ...ranked,
    snapshot: input.snapshotId,
    draft: input.draft,
    files,
    scrub: open.scrub,
    remarks: paperRemarks(input.plan.settings),
    paperText: describePaperText(input),
  }
}

function paperInput({ reading, ranking, report, hasErrors }: RankedPlan, options: ExportOptions): PlanPaperInput {
  const { date, seed, toolVersion } = options
  const draft = options.draft || hasErrors
  return {
    plan: reading.plan,
    ranking,
    snapshotId: snapshotId(reading, { rulesVersion, date, seed, options: { draft: String(draft) } }),
    date,
    toolVersion,
    draft,
    ...(hasErrors ? { openErrors: countBySeverity(report.findings).error } : {}),
  }
}

/** @throws Error for a paper that a spreadsheet program would answer with a repair dialog: a bug of the description. */
function written(paper: Paper, { writers: { writePaper }, onStage }: Task): Promise<Uint8Array> {
  onStage('write')
  const [fault] = checkPaper(paper)
  if (fault !== undefined) throw new Error(`${fault.sheet}: ${fault.fault}`)
  return writePaper(paper)
}

async function publicEdition(task: Task): Promise<{ outputs: Output[]; scrub: ScrubReport }> {
  const { ranked, input, writers } = task
  const plan = await written(describePlanPaper(input), task)
  task.onStage('scrub')
  const scrub = writers.scrub(plan, secretsOf(ranked.reading))
  if (!scrub.passed)
    throw new Refusal('export/not-clean', {
      found: scrub.checks.filter(({ found }) => found > 0).map(({ what }) => what),
      texts: scrub.internalTexts,
    })
  const edition = 'public' as const
  const outputs = [
    { path: exportedNames.public.plan, bytes: plan, kind: 'plan' as const, edition },
    { path: exportedNames.public.manifest, bytes: manifestBytes(input, edition), kind: 'manifest' as const, edition },
  ]
  return { outputs, scrub }
}

async function internalEdition(task: Task): Promise<readonly Output[]> {
  const { ranked, input, earlier } = task
  const { report, reading, source, measures } = ranked
  const waivers = reading.tables.waivers.flatMap(({ rows }) => rows.map(({ value }) => value))
  const { name: file, sha256 } = source
  const checked = { file, sha256, toolVersion: input.toolVersion }
  const changes = earlier && changesSince(earlier, report)
  const plan = await written(describePlanPaper({ ...input, internal: { report, waivers, checked, changes } }), task)
  const about = { file, sha256, measures, fields: reading.plan.fields.length }
  const protocol = jsonBytes(checkJson(report, about, input.toolVersion, changes))
  const edition = 'internal'
  return [
    { path: exportedNames.internal.plan, bytes: plan, kind: 'plan', edition },
    { path: exportedNames.internal.protocol, bytes: protocol, kind: 'protocol', edition },
    { path: exportedNames.internal.manifest, bytes: manifestBytes(input, edition), kind: 'manifest', edition },
  ]
}

function manifestBytes({ plan, ranking, toolVersion, snapshotId: id, date, draft }: PlanPaperInput, edition: Edition) {
  return jsonBytes(describeManifest(plan, ranking, { toolVersion, snapshotId: id, date, draft, edition }))
}

function jsonBytes(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`)
}
