import type { PlannedMeasure } from '../plan/measure.ts'
import type { Placed } from '../plan/place.ts'
import type { PlannedField } from '../plan/plan.ts'
import type { Settings } from '../plan/settings.ts'
import { methodOf } from '../rank/basis.ts'
import type { FieldRanking, Ranking } from '../rank/result.ts'
import { type ResultEntry, resultEntries } from '../rank/result-entries.ts'
import { labelsBestFirst, statedLabels } from '../rank/scale.ts'
import { isNotRankedByStatus } from '../rank/status-exclusion.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import type { Entry, EntryKind } from '../sheet/enter/entry.ts'
import { entryKindOf } from '../sheet/enter/entry-kind.ts'
import { isBlank, isError } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf } from '../sheet/read-table.ts'
import { seenText } from '../sheet/readers/text.ts'
import { fold } from '../text/clean.ts'
import { ballotsElsewhere, entrySentences, severalRows } from '../text/pane-views.ts'
import { unrankedMessage } from '../text/ranking.ts'
import { settingHints } from '../text/template.ts'
import { labelKeys } from './label-keys.ts'

export type { Entry, EntryKind } from '../sheet/enter/entry.ts'

export interface EntryLabel {
  /** What is typed: a single sign, `1` to `9`, or the first letters of the label. */
  readonly key: string
  readonly label: string
  readonly prioritised: boolean
}

export interface EntryMeasure {
  readonly id: string
  readonly title: string
  /** What the workbook holds now. */
  readonly now: Entry
  /** Why nothing is entered here (status); `null` where something may be. */
  readonly closed: string | null
}

export interface EntryField {
  readonly code: string
  readonly name: string
  /** `null` where the field's method takes ballots, which are kept in Excel. */
  readonly kind: EntryKind | null
  /** What to type, or why nothing can be entered here. */
  readonly sentence: string
  /** Best first; empty where there is no scale yet: then labels are typed as they are. */
  readonly labels: readonly EntryLabel[]
  readonly measures: readonly EntryMeasure[]
}

/** A setting that the result needs, with what the workbook says now. */
export interface EntrySetting {
  /** *Feld* of *Grundangaben*. */
  readonly name: string
  readonly value: string
  readonly hint: string
  /** Choices, where the setting has a list; empty for free text. */
  readonly choices: readonly string[]
  /** Without it a result can be entered, but not be ranked or prioritised. */
  readonly isMissing: boolean
}

export interface EntryView {
  readonly fields: readonly EntryField[]
  /** Verfahren, Skala, Beste Seite, Als priorisiert gilt, Punkte je Akteur, Teilnehmende …: what the fields' methods need. */
  readonly settings: readonly EntrySetting[]
}

/** What can be entered quickly, field by field, and the settings that the fields' methods need. */
export function entryView({ ranking, reading }: { ranking: Ranking; reading: PlanReading }): EntryView {
  const entries = resultEntries(reading.plan)
  const fields = ranking.fields.map((field) => {
    const planned = reading.plan.fields.find(({ code }) => code === field.field.code)
    return fieldOf(field, reading.plan.settings, (planned && entries.get(planned)) ?? [])
  })
  const kinds = new Set(fields.map(({ kind }) => kind))
  return { fields, settings: neededSettings(kinds).map((key) => settingOf(reading, key)) }
}

function fieldOf(ranked: FieldRanking, settings: Settings, entries: readonly ResultEntry[]): EntryField {
  const { field } = ranked
  const kind = entryKindOf(methodOf(field))
  const entryOf = new Map(entries.map((entry) => [entry.measure, entry]))
  const measures = kind === null ? [] : field.measures
  return {
    code: field.code,
    name: field.name,
    kind,
    sentence: sentenceOf(field, kind, settings),
    labels: kind === 'agreed' ? labelsOf(settings) : [],
    measures: measures.map((measure) => measureOf(measure, ranked, settings, entryOf.get(measure.value.id) ?? null)),
  }
}

function sentenceOf(field: PlannedField, kind: EntryKind | null, settings: Settings): string {
  if (kind === null) return ballotsElsewhere(methodOf(field))
  if (field.measures.length === 0) return entrySentences.noMeasures
  if (kind !== 'agreed') return entrySentences[kind]
  const stated = statedLabels(settings)
  if (stated === null) {
    const byNumbers = settings.bestSide === 'hoch' || settings.bestSide === 'niedrig'
    return byNumbers ? entrySentences.agreedByNumbersInUse : entrySentences.agreedWithoutScale
  }
  return labelsBestFirst(stated, settings) === null ? entrySentences.agreedWithoutDirection : entrySentences.agreed
}

/** Best first where the direction is known, else in the order of the setting. */
function labelsOf(settings: Settings): readonly EntryLabel[] {
  const stated = statedLabels(settings) ?? []
  const labels = labelsBestFirst(stated, settings) ?? stated
  const prioritised = new Set((settings.prioritisedLabels ?? []).map(fold))
  const keys = labelKeys(labels)
  return labels.map((label, index) => ({
    key: keys[index] ?? label,
    label,
    prioritised: prioritised.has(fold(label)),
  }))
}

function measureOf(
  measure: Placed<PlannedMeasure>,
  ranked: FieldRanking,
  settings: Settings,
  entry: ResultEntry | null,
): EntryMeasure {
  const { value } = measure
  const closed = isNotRankedByStatus(value, settings)
    ? unrankedMessage({ measure, reason: 'status' }, ranked)
    : (entry?.rows.length ?? 0) > 1
      ? severalRows
      : null
  return { id: value.id, title: value.title, now: nowOf(value, ranked, entry), closed }
}

function nowOf({ id, agreedPriority }: PlannedMeasure, { field }: FieldRanking, entry: ResultEntry | null): Entry {
  const row = entry?.rows[0]?.value
  switch (entryKindOf(methodOf(field))) {
    case 'points':
      return { measure: id, points: row?.points ?? null }
    case 'hands':
      return { measure: id, yes: row?.yes ?? null, no: row?.no ?? null, abstentions: row?.abstentions ?? null }
    default:
      return { measure: id, priority: agreedPriority }
  }
}

type SettingKey = keyof Settings

/** Which settings each kind of result looks at; *Verfahren* decides among them. */
const settingsOfKind: { readonly [K in EntryKind]: readonly SettingKey[] } = {
  agreed: ['scale', 'bestSide', 'prioritisedLabels'],
  points: ['dotsPerActor', 'voted', 'prioritisedPerField'],
  hands: ['voted', 'prioritisedPerField'],
}

function neededSettings(kinds: ReadonlySet<EntryKind | null>): readonly SettingKey[] {
  const needed = (['agreed', 'points', 'hands'] as const).filter((kind) => kinds.has(kind))
  return [...new Set<SettingKey>(['method', ...needed.flatMap((kind) => settingsOfKind[kind])])]
}

/** The value as it stands in the workbook, readable or not. */
function settingOf({ settings, tables }: PlanReading, key: SettingKey): EntrySetting {
  const { header, hint, list } = settingColumns[key]
  const at = settings.places.get(key)
  const table = tables.settings.find(({ located }) => located.sheet.name === at?.sheet)
  const cell = table && at ? rawOf(table, at.row, 'value') : null
  const value = cell === null || isBlank(cell) ? '' : isError(cell) ? cell.error : seenText(cell)
  const isMissing = value === '' && isNeeded(key, settings.value)
  return { name: header, value, hint: hint ?? settingHints[key] ?? '', choices: list ?? [], isMissing }
}

/** Agreed labels need their order, its best side and a line; labels that are numbers have an order of their own. */
function isNeeded(key: SettingKey, { bestSide }: Settings): boolean {
  switch (key) {
    case 'scale':
      return bestSide !== 'hoch' && bestSide !== 'niedrig'
    case 'bestSide':
    case 'prioritisedLabels':
      return true
    default:
      return false
  }
}
