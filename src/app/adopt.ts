import { breakingFinding, checkPlan, countBySeverity } from '../core/check/check-plan.ts'
import type { Finding } from '../core/check/finding.ts'
import { sourceFindings } from '../core/check/source-findings.ts'
import { describeTemplate, templateDate } from '../core/papers/template.ts'
import type { CellsOf, TemplateContent } from '../core/papers/template-content.ts'
import type { Settings } from '../core/plan/settings.ts'
import type { ColumnMapping } from '../core/plan/waiver.ts'
import { Refusal } from '../core/refusal.ts'
import { measureTable } from '../core/sheet/columns/measures.ts'
import { mappingTable } from '../core/sheet/columns/records.ts'
import { type AdoptedList, adoptList } from '../core/sheet/foreign/adopt-list.ts'
import { type ColourLegend, colouredColumns, colourLegend } from '../core/sheet/foreign/colours.ts'
import { cellTextOf } from '../core/sheet/foreign/list-rows.ts'
import { adoptableEntries } from '../core/sheet/foreign/match-columns.ts'
import { bearsPlanTable } from '../core/sheet/foreign/own-plan.ts'
import { pickList } from '../core/sheet/foreign/pick-list.ts'
import { isBlank, type NotChecked, type WorkbookGrid } from '../core/sheet/grid.ts'
import { agreedMappings, readPlan } from '../core/sheet/read-plan.ts'
import { verifyMappings } from '../core/sheet/verify-mappings.ts'
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
  /** The sheet with the list; `null` where the program is to find it. */
  readonly sheet: string | null
  readonly settings: readonly GivenSetting[]
  /** Told when a step of the work begins. */
  readonly onStage?: (stage: Stage) => void
}

export interface AdoptedPlan {
  readonly source: SourceWorkbook
  readonly list: AdoptedList
  /** Other sheets that read like a list of measures. */
  readonly otherLists: readonly string[]
  /** All other sheets with anything in them: none of it is taken over. */
  readonly otherSheets: readonly string[]
  readonly legend: ColourLegend | null
  /** Settings as they stand in the new plan. */
  readonly settings: CellsOf<Settings>
  /** At the cells of the list. */
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
 * @throws Refusal where no list is found, several are, or the workbook is a plan already
 */
export async function adopt(host: Host, tools: AdoptTools, options: AdoptOptions): Promise<AdoptedPlan> {
  const given = givenSettings(options.settings)
  const { onStage } = options
  onStage?.('read')
  const source = await host.read()
  if (options.sheet === null) refusePlan(source)
  const mappings = mappingsOf(source)
  const picked = pickList(source.grid, { file: source.name, sheet: options.sheet, mappings })
  const list = adoptList(picked.list)
  const settings = settingsOf(list, given)
  onStage?.('write')
  const bytes = await tools.writePaper(describeTemplate(contentOf(list, settings), templateDate))
  onStage?.('check')
  const met = sourceFindings(list)
  const written = checkPlan(readPlan(await tools.readGrids(bytes, { file: options.file })))
  onStage?.('deliver')
  const [path] = await host.deliver([{ path: options.file, bytes }])
  return {
    source,
    list,
    otherLists: picked.others,
    otherSheets: otherSheets(source.grid, [list.sheet.name, ...picked.others, mappingTable.sheet]),
    legend: colourLegend(source.grid, list, colouredColumns(list)),
    settings,
    sourceFindings: met,
    planFindings: written.findings,
    notChecked: source.grid.notChecked,
    path: path ?? options.file,
    hasErrors: countBySeverity([...met, ...written.findings]).error > 0,
  }
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

function mappingsOf({ name, grid, mappings = [] }: SourceWorkbook) {
  verifyMappings(mappings, { file: name, workbook: grid, entries: adoptableEntries })
  return { now: mappings, before: agreedMappings(grid) }
}

/**
 * A priority column is an agreed result. Its direction is asked for and never guessed; labels that are words need their
 * order, too.
 */
function settingsOf({ hasPriorities, measures }: AdoptedList, given: CellsOf<Settings>): CellsOf<Settings> {
  if (!hasPriorities) return given
  const labels = measures.map(({ cells }) => cells.get('agreedPriority') ?? null).filter((label) => label !== null)
  const areNumbers = labels.every(
    (label) => typeof label === 'number' || /^\(?\d+([.,]\d+)?\)?$/.test(cellTextOf(label)),
  )
  return {
    method: 'Vereinbart',
    ...(areNumbers ? {} : { scale: null }),
    bestSide: null,
    prioritisedLabels: null,
    ...given,
  }
}

function contentOf(list: AdoptedList, settings: CellsOf<Settings>): TemplateContent {
  return {
    settings,
    fields: list.fields.map(({ code, name }, index) => ({ code, name, order: index + 1 })),
    measures: list.measures.map(({ cells }) => Object.fromEntries(cells)),
    ownColumns: list.own.map(({ header }, index) => ({
      header,
      cells: list.measures.map(({ own }) => own[index] ?? null),
    })),
    mappings: mappingRows(list),
  }
}

/** Every column of the list; without a column of the plan where it stays the person's own. */
function mappingRows({ sheet, header, matches }: AdoptedList): readonly CellsOf<ColumnMapping>[] {
  return header.columns.map((column) => {
    const match = matches.find((one) => one.column === column)
    return {
      sheet: sheet.name,
      sheetColumn: column.label,
      ...(match ? { planColumn: measureTable.columns[match.key].header } : {}),
    }
  })
}
