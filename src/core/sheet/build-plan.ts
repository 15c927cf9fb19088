import type { PlannedMeasure } from '../plan/measure.ts'
import { measureKey } from '../plan/measure-id.ts'
import type { Placed } from '../plan/place.ts'
import type { ExcludedRow, Plan, PlannedField } from '../plan/plan.ts'
import { classLabels, ownLabels } from '../plan/scale-labels.ts'
import type { Settings } from '../plan/settings.ts'
import { isSameList } from '../same-list.ts'
import { fold } from '../text/clean.ts'
import { untitled } from '../text/excluded.ts'
import type { SheetKey } from './columns/tables.ts'
import { type BallotTerms, readBallots } from './read-ballots.ts'
import { rowsOf, type TableReading } from './read-table.ts'

type Tables = { readonly [K in SheetKey]: readonly TableReading<K>[] }

/** How many measures count as prioritised where nobody says otherwise. */
const defaultPrioritised = 5

/**
 * Puts the rows together: measures into their fields, ballots to their measures; what cannot stand is listed with the
 * reason.
 * @param before what it was put together from before an edit: ballots, millions of marks maybe, are taken over where
 *   nothing they are read from has changed
 */
export function buildPlan(
  tables: Tables,
  settings: Settings,
  fields: readonly PlannedFieldDraft[],
  before?: { readonly tables: Tables; readonly plan: Plan },
): Plan {
  const byName = new Map(
    fields.flatMap((field) => [[fold(field.code), field] as const, [fold(field.name), field] as const]),
  )
  const measures = new Map<PlannedFieldDraft, Placed<PlannedMeasure>[]>(fields.map((field) => [field, []]))
  const excluded: ExcludedRow[] = []
  const seen = new Map<string, string>()
  const plannedBefore = plannedByPlace(before?.plan)

  for (const part of tables.measures) {
    for (const row of part.rows) {
      const { id, title } = row.value
      const fieldName = row.value.field ?? part.located.field
      const field = fieldName === null ? undefined : byName.get(fold(fieldName))
      const key = id === null ? null : measureKey(id)
      const why = whyExcluded(key, fieldName, field, seen)
      if (why || id === null || !field || key === null) {
        excluded.push({ sheet: row.place.sheet, row: row.place.row, id, title, why: why ?? 'no-id' })
        continue
      }
      seen.set(key, id)
      const same = plannedBefore.get(row.place)
      const planned =
        same?.value.field === field.name
          ? same
          : { ...row, value: { ...row.value, id, title: title ?? untitled, field: field.name } }
      measures.get(field)?.push(planned)
    }
  }
  const ballots = () => readBallots(tables.ballots, rowsOf(tables.actors), seen, ballotTerms(fields, settings))
  return {
    settings,
    fields: fields.map((field) => plannedField(field, measures.get(field) ?? [], before?.plan)),
    excluded,
    actors: rowsOf(tables.actors),
    sources: rowsOf(tables.sources),
    decisions: rowsOf(tables.decisions),
    progress: rowsOf(tables.progress),
    statusWords: rowsOf(tables.statuses),
    ballots:
      before && hasSameBallots(before, { tables, settings, fields, ids: seen }) ? before.plan.ballots : ballots(),
    results: rowsOf(tables.results),
  }
}

/** What came of a row before: its place is the same object only where the row is what it was. */
function plannedByPlace(before: Plan | undefined): ReadonlyMap<object, Placed<PlannedMeasure>> {
  return new Map(before?.fields.flatMap(({ measures }) => measures.map((planned) => [planned.place, planned] as const)))
}

/** A field that is as it was stays the same object, so that what was made of it need not be made again. */
function plannedField(
  draft: PlannedFieldDraft,
  measures: readonly Placed<PlannedMeasure>[],
  before: Plan | undefined,
): PlannedField {
  const known = before?.fields.find(({ code }) => code === draft.code)
  const isSame = known && isSameList(known.measures, measures) && isSameDraft(known, draft)
  return isSame ? known : { ...draft, measures }
}

function isSameDraft({ measures: _, ...before }: PlannedField, now: PlannedFieldDraft): boolean {
  return JSON.stringify(before) === JSON.stringify({ ...before, ...now })
}

interface BallotSources {
  readonly tables: Tables
  readonly settings: Settings
  readonly fields: readonly PlannedFieldDraft[]
  readonly ids: ReadonlyMap<string, string>
}

/** Everything that `readBallots` is given is what it was. */
function hasSameBallots(before: { readonly tables: Tables; readonly plan: Plan }, now: BallotSources): boolean {
  const { plan, tables } = before
  if (!isSameList(tables.ballots, now.tables.ballots) || !isSameList(tables.actors, now.tables.actors)) return false
  if (JSON.stringify(ballotTerms(plan.fields, plan.settings)) !== JSON.stringify(ballotTerms(now.fields, now.settings)))
    return false
  const ids = plan.fields.flatMap(({ measures }) => measures.map(({ value }) => value.id))
  return ids.length === now.ids.size && ids.every((id) => now.ids.get(measureKey(id)) === id)
}

/** How the plan's ballots are filled in. */
export function ballotTerms(fields: readonly PlannedFieldDraft[], settings: Settings): BallotTerms {
  return { secret: settings.secret === true, grades: gradeWords(fields, settings) }
}

/** Words that people write into ballots here. */
function gradeWords(fields: readonly PlannedFieldDraft[], settings: Settings): readonly string[] {
  const methods = new Set(fields.map(({ method }) => method))
  const classes = methods.has('Stufen') ? classLabels(settings) : []
  return methods.has('Noten') ? [...classes, ...(ownLabels(settings) ?? [])] : classes
}

type PlannedFieldDraft = Omit<PlannedField, 'measures'>

function whyExcluded(
  key: string | null,
  fieldName: string | null,
  field: PlannedFieldDraft | undefined,
  seen: ReadonlyMap<string, string>,
): ExcludedRow['why'] | null {
  if (key === null) return 'no-id'
  if (seen.has(key)) return 'duplicate-id'
  if (fieldName === null) return 'no-field'
  return field ? null : 'unknown-field'
}

/** By *Reihenfolge*, fields without one after those with one, equal ones as they stand in the sheet. */
export function orderedFields(
  fieldTables: readonly TableReading<'fields'>[],
  settings: Settings,
): readonly PlannedFieldDraft[] {
  const drafts: { order: number; field: PlannedFieldDraft }[] = []
  const codes = new Set<string>()
  for (const { value } of rowsOf(fieldTables)) {
    const code = value.code ?? value.name
    if (code === null || codes.has(fold(code))) continue
    codes.add(fold(code))
    drafts.push({
      order: value.order ?? Number.POSITIVE_INFINITY,
      field: {
        code,
        name: value.name ?? code,
        goal: value.goal,
        method: value.method ?? settings.method,
        prioritisedWanted: value.prioritised ?? settings.prioritisedPerField ?? defaultPrioritised,
        participants: value.participants,
      },
    })
  }
  return drafts.toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ field }) => field)
}
