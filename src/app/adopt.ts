import { breakingFinding, checkPlan, countBySeverity } from '../core/check/check-plan.ts'
import type { Finding } from '../core/check/finding.ts'
import { sourceFindings } from '../core/check/source-findings.ts'
import { adoptedContent, adoptedSettings } from '../core/papers/adopted-content.ts'
import { describeTemplate, templateDate } from '../core/papers/template.ts'
import type { CellsOf } from '../core/papers/template-content.ts'
import type { Settings } from '../core/plan/settings.ts'
import { Refusal } from '../core/refusal.ts'
import { mappingTable, statusTable } from '../core/sheet/columns/records.ts'
import { bearsPlanTable } from '../core/sheet/foreign/own-plan.ts'
import { type AdoptionAnswers, type AdoptionProposal, proposeAdoption } from '../core/sheet/foreign/proposal.ts'
import { isBlank, type NotChecked, type WorkbookGrid } from '../core/sheet/grid.ts'
import { readPlan } from '../core/sheet/read-plan.ts'
import type { Stage } from './desk.ts'
import type { Writers } from './export.ts'
import { type GivenSetting, givenSettings } from './given-settings.ts'
import type { Host, SourceWorkbook } from './host.ts'

/** What turns a paper into bytes, and reads them again as a stranger would. */
export interface AdoptTools extends Pick<Writers, 'writePaper'> {
  readonly readGrids: (bytes: Uint8Array, options: { readonly file: string }) => Promise<WorkbookGrid>
}

export interface AdoptOptions {
  /** Name of the file to write. */
  readonly file: string
  readonly answers: AdoptionAnswers
  readonly settings: readonly GivenSetting[]
  /** Told when a step of the work begins. */
  readonly onStage?: (stage: Stage) => void
}

export interface AdoptedPlan extends AdoptionProposal {
  readonly source: SourceWorkbook
  /** All other sheets with anything in them: none of it is taken over. */
  readonly otherSheets: readonly string[]
  /** Settings as they stand in the new plan. */
  readonly settings: CellsOf<Settings>
  /** At the cells of the lists. */
  readonly sourceFindings: readonly Finding[]
  /** The full check of the plan that was written, at its cells. */
  readonly planFindings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  /** Where the plan lies now. */
  readonly path: string
  readonly hasErrors: boolean
}

/**
 * Takes over somebody's own list: find it, match its columns, tell measures from other rows, give the numbers that are
 * missing, write the small plan, and check what was written. The source is only read.
 * @throws Refusal where no list is found, several are, an answer does not fit, or the workbook is a plan already
 */
export async function adopt(host: Host, tools: AdoptTools, options: AdoptOptions): Promise<AdoptedPlan> {
  const given = givenSettings(options.settings)
  const { onStage } = options
  onStage?.('read')
  const source = await host.read()
  const proposal = proposeFrom(source, options.answers)
  const settings = adoptedSettings(proposal.lists, given)
  onStage?.('write')
  const bytes = await tools.writePaper(describeTemplate(adoptedContent(proposal, settings), templateDate))
  onStage?.('check')
  const met = proposal.lists.flatMap((list) => sourceFindings(list, proposal.meanings))
  const written = checkPlan(readPlan(await tools.readGrids(bytes, { file: options.file })))
  onStage?.('deliver')
  const [path] = await host.deliver([{ path: options.file, bytes }])
  const isLegendUsed = proposal.colours.some(({ isConfirmed, legend }) => isConfirmed && legend !== null)
  const told = [
    ...proposal.lists.map(({ sheet }) => sheet.name),
    ...proposal.otherLists,
    ...(isLegendUsed && proposal.legend ? [proposal.legend.sheet] : []),
  ]
  return {
    ...proposal,
    source,
    otherSheets: otherSheets(source.grid, [...told, mappingTable.sheet, statusTable.sheet]),
    settings,
    sourceFindings: met,
    planFindings: written.findings,
    notChecked: source.grid.notChecked,
    path: path ?? options.file,
    hasErrors: countBySeverity([...met, ...written.findings]).error > 0,
  }
}

/**
 * How the list of a workbook would be taken over, before anything is written.
 * @throws Refusal as `adopt` does
 */
export function proposeFrom(source: SourceWorkbook, answers: AdoptionAnswers): AdoptionProposal {
  if (answers.sheets.length === 0) refusePlan(source)
  const columns = [...(source.mappings ?? []), ...answers.columns]
  return proposeAdoption(source.grid, source.name, { ...answers, columns })
}

function otherSheets({ sheets }: WorkbookGrid, told: readonly string[]): readonly string[] {
  const others = sheets.filter(({ name, rows }) => !told.includes(name) && rows.some((row) => !row.every(isBlank)))
  return others.map(({ name }) => name)
}

/**
 * Nobody adopts what is a plan, not even one with a fault: numbers and fields would be given anew, and its other sheets
 * would be left behind.
 */
function refusePlan({ name, grid, mappings = [] }: SourceWorkbook): void {
  const reading = readPlan(grid, mappings)
  if (bearsPlanTable(reading) || breakingFinding(checkPlan(reading).findings) === null)
    throw new Refusal('adopt/already-plan', { file: name })
}
