import type { Actor } from '../../plan/actor.ts'
import type { BallotRow, Criterion, CriterionRow, ResultRow } from '../../plan/ballot.ts'
import type { Decision } from '../../plan/decision.ts'
import type { ActionField } from '../../plan/field.ts'
import type { FactSheetRow, Measure, ProgressEntry } from '../../plan/measure.ts'
import type { Source } from '../../plan/source.ts'
import type { StatusMeaning } from '../../plan/status.ts'
import type { ColumnMapping, Waiver } from '../../plan/waiver.ts'
import type { TableSpec } from '../column.ts'
import { fieldTable } from './fields.ts'
import { measureTable } from './measures.ts'
import { actorTable, sourceTable } from './people.ts'
import { decisionTable, factSheetTable, mappingTable, progressTable, statusTable, waiverTable } from './records.ts'
import { ballotTable, criterionTable, criterionValueTable, resultTable, secondEntryTable } from './results.ts'
import { type SettingRow, settingTable } from './settings.ts'

/** The noun in each row of each sheet of the structured workbook. */
export interface SheetRows {
  readonly settings: SettingRow
  readonly fields: ActionField
  readonly measures: Measure
  readonly actors: Actor
  readonly sources: Source
  readonly results: ResultRow
  readonly ballots: BallotRow
  readonly secondEntry: BallotRow
  readonly criteria: Criterion
  readonly criterionValues: CriterionRow
  readonly statuses: StatusMeaning
  readonly progress: ProgressEntry
  readonly decisions: Decision
  readonly waivers: Waiver
  readonly mappings: ColumnMapping
  readonly factSheets: FactSheetRow
}

export type SheetKey = keyof SheetRows

/** THE column tables: all that reading, checking, templates and papers know of the workbook's sheets. */
export const tables: { readonly [K in SheetKey]: TableSpec<SheetRows[K]> } = {
  settings: settingTable,
  fields: fieldTable,
  measures: measureTable,
  actors: actorTable,
  sources: sourceTable,
  results: resultTable,
  ballots: ballotTable,
  secondEntry: secondEntryTable,
  criteria: criterionTable,
  criterionValues: criterionValueTable,
  statuses: statusTable,
  progress: progressTable,
  decisions: decisionTable,
  waivers: waiverTable,
  mappings: mappingTable,
  factSheets: factSheetTable,
}
