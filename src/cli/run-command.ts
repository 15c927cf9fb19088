import { basename, dirname } from 'node:path'
import { adopt } from '../app/adopt.ts'
import { check } from '../app/check.ts'
import { exportPlan, type Writers } from '../app/export.ts'
import { fix } from '../app/fix.ts'
import { newPlan } from '../app/new.ts'
import { rank } from '../app/rank.ts'
import { fixJson } from '../core/check/fix-json.ts'
import { checkJson } from '../core/check/json.ts'
import { changesSince } from '../core/check/protocol-changes.ts'
import { adoptJson } from '../core/papers/adopt-json.ts'
import { exportJson } from '../core/papers/export-json.ts'
import { rankingJson } from '../core/rank/json.ts'
import { createdLine } from '../core/text/command-line.ts'
import { type EditableHostOptions, editableNodeHost } from '../host/node/editable-host.ts'
import { type NodeHostOptions, nodeHost } from '../host/node/node-host.ts'
import type { CommandResult, Job } from './command.ts'
import { printAdopted } from './print-adopted.ts'
import { printCheck } from './print-check.ts'
import { printExport } from './print-export.ts'
import { printFix } from './print-fix.ts'
import { printRanking } from './print-ranking.ts'
import { readEarlier } from './read-earlier.ts'
import { readMapping } from './read-mapping.ts'
import { paragraph } from './terminal.ts'

/** What the entry point hands in: it alone knows readers and writers. */
export interface Tools extends Writers, Pick<EditableHostOptions, 'readGrids' | 'gate' | 'patchWorkbook'> {
  readonly toolVersion: string
}

/** Runs one command to its end. Throws `Refusal`. */
export async function runCommand(job: Job, tools: Tools): Promise<CommandResult> {
  const { command, force, json, columns, colour } = job
  const terminal = { columns, colour }
  const { columns: mappings, ...meanings } = await readMapping(job)
  const open = (place: Pick<NodeHostOptions, 'source' | 'outDir'>) => nodeHost({ ...place, ...tools, force, mappings })
  switch (command.name) {
    case 'check': {
      const earlier = await readEarlier(command.since, force)
      const checked = await check(open({ source: command.source }))
      const source = {
        file: checked.source.name,
        sha256: checked.source.sha256,
        measures: checked.measures,
        fields: checked.reading.plan.fields.length,
      }
      const since = earlier && changesSince(earlier, checked.report)
      const output = json
        ? document(checkJson(checked.report, source, tools.toolVersion, since))
        : printCheck(checked, terminal, since)
      return { status: statusOf(checked), output }
    }
    case 'rank': {
      const ranked = await rank(open({ source: command.source }), command)
      return {
        status: statusOf(ranked),
        output: json ? document(rankingJson(ranked.ranking)) : printRanking(ranked, terminal),
      }
    }
    case 'export': {
      const earlier = await readEarlier(command.since, force)
      const host = open({ source: command.source, outDir: command.outDir })
      const exported = await exportPlan(host, tools, { ...command, earlier, toolVersion: tools.toolVersion })
      const output = json
        ? document(exportJson(exported.snapshot, exported.files, exported.scrub))
        : printExport(exported, command.outDir, command.draft, terminal)
      return { status: statusOf(exported), output }
    }
    case 'new': {
      const host = open({ outDir: dirname(command.target) })
      const path = await newPlan(host, tools, {
        file: basename(command.target),
        content: command.example ? 'example' : 'empty',
        settings: command.settings,
      })
      return {
        status: 0,
        output: json ? document({ path }) : `${paragraph(createdLine(path, command.example), terminal)}\n`,
      }
    }
    case 'adopt': {
      const host = open({ source: command.source, outDir: dirname(command.target) })
      const answers = { columns: [], ...meanings, sheets: command.sheets }
      const adopted = await adopt(host, tools, { ...command, answers, file: basename(command.target) })
      const output = json
        ? document(adoptJson(adopted, [...adopted.sourceFindings, ...adopted.planFindings]))
        : printAdopted(adopted, terminal)
      return { status: statusOf(adopted), output }
    }
    case 'fix': {
      const { source, target, only } = command
      const host = editableNodeHost({ source, outDir: dirname(target ?? source), ...tools, force, mappings })
      const fixed = await fix(host, { file: target && basename(target), only })
      const left = fixed.checked.report.findings.length
      return {
        status: statusOf(fixed),
        output: json ? document(fixJson({ ...fixed, left })) : printFix(fixed, terminal),
      }
    }
    default:
      return command satisfies never
  }
}

function statusOf({ hasErrors }: { readonly hasErrors: boolean }): 0 | 1 {
  return hasErrors ? 1 : 0
}

function document(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
