import { breakingFinding, type CheckReport, countBySeverity } from '../check/check-plan.ts'
import type { Finding, Severity } from '../check/finding.ts'
import { severityOf } from '../check/severity.ts'
import type { Settings } from '../plan/settings.ts'
import type { FieldRanking, Ranking } from '../rank/result.ts'
import { likelyTitles } from '../sheet/foreign/likely-titles.ts'
import { bearsPlanTable } from '../sheet/foreign/own-plan.ts'
import { sheetsWithLists } from '../sheet/foreign/pick-list.ts'
import { isBlank } from '../sheet/grid.ts'
import { noMappings } from '../sheet/mapping.ts'
import { allTables, type PlanReading } from '../sheet/read-plan.ts'
import { fold } from '../text/clean.ts'
import { readLine } from '../text/command-line.ts'
import { excludedSentence } from '../text/excluded.ts'
import { countsSentence, findingSentence, placeText } from '../text/findings.ts'
import {
  ballotsState,
  brokenForeignList,
  brokenPlan,
  directionMissing,
  directionState,
  excludedNote,
  noPlan,
  noResultState,
  notRankable,
  rankedFields,
} from '../text/pane-views.ts'
import { fieldsOfFindings } from './finding-fields.ts'

/** A table of the plan as it was found in the workbook. */
export interface RecognisedTable {
  /** Name of the sheet in this workbook. */
  readonly sheet: string
  /** What it is in the structured workbook: `Maßnahmen`, `Beschlüsse` … */
  readonly known: string
  readonly rows: number
}

export interface FieldCounts {
  readonly code: string
  readonly name: string
  readonly measures: number
  readonly ranked: number
  readonly prioritised: number
  readonly errors: number
  /** What the field has by way of a result, in a few words: `Punkte, 12 Bögen` · `Vereinbart` · `noch kein Ergebnis`. */
  readonly state: string
}

/** What was recognised in a workbook that was opened: the first thing a person sees of it. */
export interface PlanView {
  readonly file: string
  /** `Musterstadt – Sozialer Maßnahmenplan …`, from *Grundangaben*; `null` where they say nothing. */
  readonly title: string | null
  /** `plan.xlsx: 60 Maßnahmen in 4 Handlungsfeldern.`, or that it is no plan. */
  readonly sentence: string
  readonly measures: number
  readonly fields: readonly FieldCounts[]
  readonly recognised: readonly RecognisedTable[]
  /** Sheets with content that nothing of the plan was read from. */
  readonly otherSheets: readonly string[]
  /** Rows of *Maßnahmen* that cannot stand in the plan, one sentence each. */
  readonly excluded: readonly string[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly checkSentence: string
  /** State of the ranking in a sentence: `In 3 von 4 Handlungsfeldern gereiht.` */
  readonly rankSentence: string
  /** `null` for a plan; else why this is none, in a sentence with what to do. */
  readonly broken: string | null
  /** Of a workbook that is no plan: its sheets with a list that can be taken over. */
  readonly lists: readonly string[]
  /** No sheet reads like a list, but some may be one whose header nobody knows. */
  readonly mayBeList: boolean
}

/** A workbook that was read and checked. */
interface Checked {
  readonly source: { readonly name: string }
  readonly reading: PlanReading
  readonly report: CheckReport
  /** Rows of *Maßnahmen* that hold a measure. */
  readonly measures: number
}

/** What was recognised in a workbook, and how far check and ranking are. */
export function planView({ source, reading, report, measures }: Checked, ranking: Ranking | null): PlanView {
  const { plan } = reading
  const counts = countBySeverity(report.findings)
  const breaking = breakingFinding(report.findings)
  const isForeign = breaking !== null && !bearsPlanTable(reading)
  const lists = isForeign ? sheetsWithLists(reading.workbook, noMappings) : []
  const ranked = ranking?.fields.filter(hasResult).length ?? 0
  return {
    file: source.name,
    title: titleOf(plan.settings),
    sentence:
      breaking === null ? readLine(source.name, measures, plan.fields.length) : noPlan(source.name, lists.length > 0),
    measures,
    fields: fieldCounts(reading, report, ranking),
    recognised: recognisedTables(reading),
    otherSheets: otherSheets(reading),
    excluded: plan.excluded.map((row) => excludedNote(row.id, excludedSentence(row))),
    counts,
    checkSentence: countsSentence(counts, report.waived.length),
    rankSentence: ranking === null ? notRankable : rankSentence(ranking.fields, ranked),
    broken: breaking === null ? null : lists.length > 0 ? brokenForeignList : brokenSentence(breaking),
    lists,
    mayBeList: isForeign && lists.length === 0 && likelyTitles(reading.workbook).length > 0,
  }
}

function brokenSentence(finding: Finding): string {
  return brokenPlan(placeText(finding), findingSentence(finding))
}

/** A result without a direction is no order; what is missing can be filled in on the page. */
function rankSentence(fields: readonly FieldRanking[], ranked: number): string {
  return ranked === 0 && fields.some(lacksDirection) ? directionMissing : rankedFields(ranked, fields.length)
}

function hasResult({ ranking }: FieldRanking): boolean {
  return ranking.length > 0
}

/** Municipality, title and area, as far as they are given; many a title names the area itself. */
function titleOf({ municipality, title, area }: Settings): string | null {
  const named = area !== null && title !== null && fold(title).includes(fold(area))
  const parts = [municipality, title, named ? null : area].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' – ')
}

function fieldCounts(reading: PlanReading, report: CheckReport, ranking: Ranking | null): readonly FieldCounts[] {
  const fieldOf = fieldsOfFindings(reading)
  const errors = new Map<string | null, number>()
  for (const finding of report.findings) {
    if (severityOf(finding) !== 'error') continue
    const code = fieldOf(finding)
    errors.set(code, (errors.get(code) ?? 0) + 1)
  }
  return reading.plan.fields.map(({ code, name, measures }, index) => {
    const ranked = ranking?.fields[index] ?? null
    return {
      code,
      name,
      measures: measures.length,
      ranked: ranked?.ranking.length ?? 0,
      prioritised: ranked?.ranking.filter(({ prioritised }) => prioritised).length ?? 0,
      errors: errors.get(code) ?? 0,
      state: ranked === null ? noResultState : stateOf(ranked),
    }
  })
}

function stateOf({ method, turnout, ranking, unranked }: FieldRanking): string {
  if (turnout !== null && turnout.ballots > 0) return ballotsState(method, turnout.ballots)
  if (lacksDirection({ unranked })) return directionState
  return ranking.length === 0 ? noResultState : method
}

function lacksDirection({ unranked }: Pick<FieldRanking, 'unranked'>): boolean {
  return unranked.some(({ reason }) => reason === 'direction-missing')
}

function recognisedTables(reading: PlanReading): readonly RecognisedTable[] {
  return allTables(reading).map(({ spec, located, rows }) => ({
    sheet: located.sheet.name,
    known: spec.sheet,
    rows: rows.length,
  }))
}

function otherSheets(reading: PlanReading): readonly string[] {
  const read = new Set(allTables(reading).map(({ located }) => located.sheet.name))
  const others = reading.workbook.sheets.filter(
    ({ name, rows }) => !read.has(name) && rows.some((row) => !row.every(isBlank)),
  )
  return others.map(({ name }) => name)
}
