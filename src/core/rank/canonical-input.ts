import { oncePer, oncePerObject } from '../once-per.ts'
import { type Mark, markText } from '../plan/ballot.ts'
import type { PlannedMeasure } from '../plan/measure.ts'
import { compareCodePoints } from '../plan/measure-id.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { classLabels } from '../plan/scale-labels.ts'
import type { Method, Settings } from '../plan/settings.ts'
import { sha256Hex } from '../sha256.ts'
import { fold } from '../text/clean.ts'
import { exactDecimal } from '../text/numbers.ts'
import { agreedVersion } from './agreed.ts'
import type { BallotSheet } from './ballot-sheets.ts'
import { methodOf } from './basis.ts'
import type { FieldTask } from './field-result.ts'
import { fieldTasks } from './field-tasks.ts'
import { formOf } from './forms/index.ts'
import { fromDecimal, toText } from './fraction.ts'
import type { ResultEntry } from './result-entries.ts'
import { defaultNotRankedStatuses, isNotRankedByStatus } from './status-exclusion.ts'
import { isTotals, totalsVersion } from './totals.ts'

type Json = string | number | boolean | null | readonly Json[]

/** As JSON texts, sorted by code points. */
function sorted(items: readonly Json[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).toSorted(compareCodePoints)
}

/** Long parts, of which there are many, count by their own SHA-256: the whole is never put together in one text. */
function digests(items: readonly Json[]): readonly string[] {
  return items.map((item) => sha256Hex(JSON.stringify(item))).toSorted()
}

/** As written, but `1` and `1.0` are the same entry, and a word in quotes is never taken for a sign. */
function canonicalMark(mark: Mark): string {
  if (mark.kind === 'number') return toText(fromDecimal(mark.decimal))
  return mark.kind === 'word' ? `"${fold(mark.text)}"` : markText(mark)
}

/** Writes a ballot as its marks in the order of the sorted measures: `""` where it has none, all where it has several. */
function sheetWriter(field: PlannedField): (sheet: BallotSheet) => Json {
  const ids = field.measures.map(({ value }) => value.id).toSorted(compareCodePoints)
  const positions = new Map(ids.map((id, position) => [id, position]))
  const positionsOf = oncePer((lines: BallotSheet['lines']) => lines.map(({ measure }) => positions.get(measure) ?? -1))
  const textOf = oncePer(canonicalMark)
  return ({ ballot, lines, marks, contradictions }) => {
    const texts = new Array<Json>(ids.length).fill('')
    positionsOf(lines).forEach((position, line) => {
      const mark = marks[line]
      if (mark && mark.kind !== 'blank') texts[position] = textOf(mark)
    })
    for (const [measure, several] of severalMarks(contradictions)) {
      texts[positions.get(measure) ?? -1] = several.map(textOf).toSorted(compareCodePoints)
    }
    return [ballot.code, toText(fromDecimal(ballot.weight)), texts]
  }
}

function severalMarks(contradictions: BallotSheet['contradictions']): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>()
  for (const { first, again } of contradictions) {
    const several = marks.get(again.measure)
    if (several) several.push(again.mark)
    else marks.set(again.measure, [first.mark, again.mark])
  }
  return marks
}

function versionOf(method: Method): string {
  if (isTotals(method)) return totalsVersion
  return formOf(method)?.version ?? (method === 'Vereinbart' ? agreedVersion : '0')
}

/** Every row of a measure that holds figures, without those that decide nothing. */
function canonicalEntry({ measure, rows }: ResultEntry): Json {
  const figures = rows.map(({ value }): Json => [decimal(value.points), value.yes, value.abstentions])
  return [measure, sorted(figures)]
}

function decimal(value: number | null): string | null {
  return value === null ? null : exactDecimal(value)
}

/** The classes of *Stufen* are those of *Skala* only where the plan's method is not another one. */
function canonicalMethod(field: PlannedField, settings: Settings): Json {
  const method = methodOf(field)
  return [method, versionOf(method), ...(method === 'Stufen' ? [classLabels(settings)] : [])]
}

function canonicalField({ plan: { settings }, field, sheets, entries }: FieldTask): Json {
  const measures = field.measures.map(({ value }): Json => {
    return [value.id, value.agreedPriority, value.status?.word ?? null, value.status?.meaning ?? null]
  })
  return [
    field.code,
    field.name,
    canonicalMethod(field, settings),
    field.prioritisedWanted,
    sorted(measures),
    digests(sheets.map(sheetWriter(field))),
    ...(entries.length > 0 ? [sorted(entries.map(canonicalEntry))] : []),
  ]
}

const fieldDigest = oncePerObject((task: FieldTask) => ({ hex: sha256Hex(JSON.stringify(canonicalField(task))) }))

function canonicalSettings({ settings, actors }: Plan): Json {
  return [
    settings.dotsPerActor,
    settings.maxDotsPerMeasure,
    [settings.scaleFrom, settings.scaleTo, settings.scale, settings.bestSide],
    sorted(settings.prioritisedLabels ?? []),
    settings.quorum,
    sorted(settings.notRankedStatuses ?? defaultNotRankedStatuses),
    settings.secret === true,
    actors.filter(({ value }) => value.takesPart !== false).length,
  ]
}

/**
 * SHA-256 in hex over everything that a rank depends on: methods with their versions, settings, measures, ballots, totals, seed and
 * rules version. Sorted (texts by code points, digests as they are), so that the order of rows and columns, and the order of the fields, do not change it.
 */
export function inputSha256(plan: Plan, seed: number, rulesVersion: string): string {
  const fields = fieldTasks(plan)
    .map((task) => fieldDigest(task).hex)
    .toSorted()
  const canonical: Json = ['massnahmenplan/rank', rulesVersion, seed, canonicalSettings(plan), fields]
  return sha256Hex(JSON.stringify(canonical))
}

/** Whether a measure is ranked at all, and nothing else of its status: what has been done since changes no rank. */
function canonicalCandidate(measure: PlannedMeasure, settings: Settings): Json {
  return [measure.id, isNotRankedByStatus(measure, settings)]
}

/** Settings that some method ranks by. */
function rankingSettings(settings: Settings): Json {
  const { dotsPerActor, maxDotsPerMeasure, scaleFrom, scaleTo, scale, bestSide, quorum } = settings
  return [dotsPerActor, maxDotsPerMeasure, scaleFrom, scaleTo, scale, bestSide, quorum]
}

/**
 * SHA-256 in hex over what the ranks of one field rest on, and nothing that leaves them as they are: no other field, no
 * seed, no number of places, and of a status only whether it keeps the measure out.
 */
export function rankInputSha256(task: FieldTask): string {
  return rankInput(task).hex
}

const rankInput = oncePerObject(({ plan: { settings }, field, sheets, entries }: FieldTask) => {
  const filled = sheets.filter(({ marks }) => marks.some(({ kind }) => kind !== 'blank'))
  const canonical: Json = [
    'massnahmenplan/field-rank',
    canonicalMethod(field, settings),
    rankingSettings(settings),
    sorted(field.measures.map(({ value }) => canonicalCandidate(value, settings))),
    digests(filled.map(sheetWriter(field))),
    sorted(entries.map(canonicalEntry)),
  ]
  return { hex: sha256Hex(JSON.stringify(canonical)) }
})
