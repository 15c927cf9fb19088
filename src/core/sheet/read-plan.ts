import type { Plan } from '../plan/plan.ts'
import { type StatusWord, statuses } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import { isSameList } from '../same-list.ts'
import { fold } from '../text/clean.ts'
import { buildPlan, orderedFields } from './build-plan.ts'
import type { ReadContext } from './column.ts'
import { type SheetKey, tables } from './columns/tables.ts'
import { withFactSheets } from './fact-sheets.ts'
import type { SheetGrid, WorkbookGrid } from './grid.ts'
import { locate } from './locate.ts'
import { withPartFields } from './part-field.ts'
import { readSettings, type SettingsReading } from './read-settings.ts'
import { readTable, type TableReading } from './read-table.ts'
import { shareRows } from './share-rows.ts'

/** The whole workbook, read once. Rules look at it from here; everything after the check looks at `plan` only. */
export interface PlanReading {
  readonly workbook: WorkbookGrid
  /** More than one part only where an exported plan is read back. */
  readonly tables: { readonly [K in SheetKey]: readonly TableReading<K>[] }
  /** Sheets that bear a table's name, but in which no header was found. */
  readonly headerless: ReadonlyMap<SheetKey, SheetGrid>
  readonly settings: SettingsReading
  readonly plan: Plan
  /** What the readers knew beside the cells. */
  readonly context: ReadContext
}

/**
 *   workbook ── locate ──▶ tables ── read ──▶ rows with places ── build ──▶ plan
 *
 * (1) *Status* first, for it says what the municipality's own words mean; (2) all other tables; (3) the settings;
 * (4) the plan. Nothing here judges: problems travel beside the values and become findings in `check`.
 *
 * @param said which header means which column, as far as a person says so beside the workbook
 * @param before the same workbook as it was read before an edit: what has not changed since is taken over as it is
 */
export function readPlan(grid: WorkbookGrid, said: readonly ColumnMapping[] = [], before?: PlanReading): PlanReading {
  // An exported plan has its texts in two places; it is not edited and always read as a whole.
  const earlier = before && before.tables.factSheets.length === 0 ? before : undefined
  const workbook = earlier ? shareRows(earlier.workbook, grid) : grid
  const mappings = { now: said, before: agreedMappings(workbook) }
  const headerless = new Map<SheetKey, SheetGrid>()
  const readAll = <K extends SheetKey>(key: K, context: ReadContext): readonly TableReading<K>[] => {
    const spec = tables[key]
    const location = locate(spec, workbook, mappings)
    if (location.headerless) headerless.set(key, location.headerless)
    const known = key === 'statuses' || context === earlier?.context ? (earlier?.tables[key] ?? []) : []
    return location.found.map((located, index) => readTable(key, spec, located, context, known[index]))
  }
  const statusTables = readAll('statuses', plainContext)
  const context = contextOf(statusTables, earlier)
  const factSheets = readAll('factSheets', context)
  const read: PlanReading['tables'] = {
    settings: readAll('settings', context),
    fields: readAll('fields', context),
    measures: withFactSheets(readAll('measures', context), factSheets, context),
    actors: readAll('actors', context),
    sources: readAll('sources', context),
    results: readAll('results', context),
    ballots: readAll('ballots', context),
    secondEntry: readAll('secondEntry', context),
    criteria: readAll('criteria', context),
    criterionValues: readAll('criterionValues', context),
    statuses: statusTables,
    progress: readAll('progress', context),
    decisions: readAll('decisions', context),
    waivers: readAll('waivers', context),
    mappings: readAll('mappings', context),
    factSheets,
  }
  const isSame = earlier && context === earlier.context && isSameList(earlier.tables.settings, read.settings)
  const settings = isSame ? earlier.settings : readSettings(read.settings, context)
  const fields = orderedFields(read.fields, settings.value)
  const complete = { ...read, measures: withPartFields(read.measures, fields) }
  const plan = buildPlan(complete, settings.value, fields, earlier)
  return { workbook, tables: complete, headerless, settings, plan, context }
}

const plainContext: ReadContext = { statuses: statusWords([]) }

function contextOf(statusTables: readonly TableReading<'statuses'>[], before: PlanReading | undefined): ReadContext {
  const isSame = before && isSameList(before.tables.statuses, statusTables)
  return isSame ? before.context : { statuses: statusWords(statusTables) }
}

/** What stands in the sheet *Zuordnung*. */
export function agreedMappings(workbook: WorkbookGrid): readonly ColumnMapping[] {
  const { found } = locate(tables.mappings, workbook)
  const context: ReadContext = { statuses: new Map() }
  return found.flatMap((located) =>
    readTable('mappings', tables.mappings, located, context).rows.map(({ value }) => value),
  )
}

/** All tables of the workbook, in the order of the column tables. */
export function allTables({ tables }: PlanReading): readonly TableReading[] {
  return Object.values(tables).flat() as readonly TableReading[]
}

/** The eight statuses under their own names, and the municipality's words for them. */
function statusWords(statusTables: readonly TableReading<'statuses'>[]): ReadonlyMap<string, StatusWord> {
  const words = new Map<string, StatusWord>(statuses.map((meaning) => [fold(meaning), { word: meaning, meaning }]))
  for (const { rows } of statusTables) {
    for (const { value } of rows) {
      if (value.word && value.meaning) words.set(fold(value.word), { word: value.word, meaning: value.meaning })
    }
  }
  return words
}
