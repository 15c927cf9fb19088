import { compareCodePoints } from '../plan/measure-id.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { sha256Hex } from '../sha256.ts'
import { fold } from '../text/clean.ts'
import { agreedVersion } from './agreed.ts'
import { type BallotSheet, ballotSheets, type Entry } from './ballot-sheets.ts'
import { methodOf } from './basis.ts'
import { formOf } from './forms/index.ts'
import { fromDecimal, toText } from './fraction.ts'
import { defaultNotRankedStatuses } from './status-exclusion.ts'

type Json = string | number | boolean | null | readonly Json[]

function sorted(items: readonly Json[]): readonly Json[] {
  return items
    .map((item) => JSON.stringify(item))
    .toSorted(compareCodePoints)
    .map((text) => JSON.parse(text) as Json)
}

/** `1` and `1.0` are the same entry. */
function canonicalMark({ mark }: Entry): string {
  switch (mark.kind) {
    case 'abstention':
      return 'E'
    case 'unsure':
      return '?'
    case 'number':
      return toText(fromDecimal(mark.decimal))
    case 'word':
      return `"${fold(mark.text)}"`
    default:
      return mark satisfies never
  }
}

function canonicalSheet({ ballot, entries }: BallotSheet): Json {
  const marks = sorted(entries.map((entry) => [entry.measure, canonicalMark(entry)]))
  return [ballot.code, toText(fromDecimal(ballot.weight)), marks]
}

function canonicalField(plan: Plan, field: PlannedField): Json {
  const method = methodOf(field)
  const version = formOf(method)?.version ?? (method === 'Vereinbart' ? agreedVersion : '0')
  const measures = field.measures.map(({ value }): Json => {
    return [value.id, value.agreedPriority, value.status?.word ?? null, value.status?.meaning ?? null]
  })
  return [
    field.code,
    field.name,
    [method, version],
    field.prioritisedWanted,
    sorted(measures),
    sorted(ballotSheets(plan, field).map(canonicalSheet)),
  ]
}

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
 * SHA-256 in hex over everything that a rank depends on: methods with their versions, settings, measures, ballots, seed and
 * rules version. Sorted by code points, so that the order of rows and columns, and the order of the fields, do not change it.
 */
export function inputSha256(plan: Plan, seed: number, rulesVersion: string): string {
  const fields = sorted(plan.fields.map((field) => canonicalField(plan, field)))
  const canonical: Json = ['massnahmenplan/rank', rulesVersion, seed, canonicalSettings(plan), fields]
  return sha256Hex(JSON.stringify(canonical))
}
