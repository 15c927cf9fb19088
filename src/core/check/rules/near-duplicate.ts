import { oncePer } from '../../once-per.ts'
import type { Measure } from '../../plan/measure.ts'
import { measureKey } from '../../plan/measure-id.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import { fold } from '../../text/clean.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'
import { earlierTwins } from '../similar/twins.ts'
import { Wordings } from '../similar/wording.ts'

/** Most titles say after an edit what they said before it. */
const remembered = new Wordings()

/** Two measures that are one by their titles, but for those that were merged: each one later, beside its earlier twin. */
export const nearDuplicate: PlanRule = {
  codes: ['measure/near-duplicate'],
  reads: {
    measures: ['id', 'title', 'field', 'mergedFrom'],
    fields: ['code', 'name'],
    settings: ['name', 'value'],
  },
  *check(reading) {
    const rows = reading.tables.measures.flatMap((table) =>
      table.rows.flatMap(({ value, place }) =>
        value.title === null ? [] : [{ table, measure: value, title: value.title, row: place.row }],
      ),
    )
    const { area, municipality } = reading.settings.value
    const wordings = remembered.of(
      rows.map(({ title }) => title),
      [area ?? '', municipality ?? ''],
    )
    const fieldOf = fieldNames(reading)
    const entries = wordings.map((wording, index) => ({ wording, field: fieldOf(rows[index]?.measure.field ?? null) }))
    const mayBeSame = (a: number, b: number) => !areMerged(rows[a]?.measure, rows[b]?.measure)
    for (const [later, earlier] of earlierTwins(entries, mayBeSame)) {
      const [found, first] = [rows[later], rows[earlier]]
      if (!found || !first) continue
      yield {
        code: 'measure/near-duplicate',
        ...placeAt(found.table, found.row, 'title'),
        values: {
          row: found.row,
          firstRow: first.row,
          firstSheet: first.table.located.sheet.name,
          firstId: first.measure.id,
          firstTitle: first.title,
        },
      }
    }
  },
}

/** A field goes by its name or its short form. */
function fieldNames({ plan }: PlanReading): (field: string | null) => string | null {
  const names = new Map(
    plan.fields.flatMap(({ code, name }) => [[fold(code), fold(name)] as const, [fold(name), fold(name)] as const]),
  )
  const nameOf = oncePer((field: string) => names.get(fold(field)) ?? fold(field))
  return (field) => (field === null ? null : nameOf(field))
}

/** The plan itself says how the two belong together. */
function areMerged(a: Measure | undefined, b: Measure | undefined): boolean {
  return cameFrom(a, b) || cameFrom(b, a)
}

function cameFrom(one: Measure | undefined, other: Measure | undefined): boolean {
  const id = other?.id ?? null
  return id !== null && (one?.mergedFrom ?? []).some((from) => measureKey(from) === measureKey(id))
}
