import { settingColumns } from '../../sheet/columns/settings.ts'
import { columnEntries } from '../../sheet/match-headers.ts'
import type { PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { fold, foldHeader } from '../../text/clean.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** A key that two rows give: only the first of them is read, and nobody would see that the other is not. */
export const duplicateKey: PlanRule = {
  codes: ['table/duplicate-key'],
  reads: {
    settings: ['name'],
    fields: ['code', 'name'],
    actors: ['code', 'name'],
    sources: ['code'],
    criteria: ['code'],
    statuses: ['word'],
  },
  *check({ tables }: PlanReading) {
    yield* repeated(tables.settings, 'name', ({ name }) => (name === null ? null : settingName(name)))
    yield* repeated(tables.fields, 'code', ({ code }) => code)
    yield* repeated(tables.fields, 'name', ({ name }) => name)
    yield* repeated(tables.actors, 'code', ({ code }) => code)
    yield* repeated(tables.actors, 'name', ({ name }) => name)
    yield* repeated(tables.sources, 'code', ({ code }) => code)
    yield* repeated(tables.criteria, 'code', ({ code }) => code)
    yield* repeated(tables.statuses, 'word', ({ word }) => word)
  },
}

type Keyed = 'settings' | 'fields' | 'actors' | 'sources' | 'criteria' | 'statuses'

function* repeated<K extends Keyed>(
  parts: readonly TableReading<K>[],
  key: string,
  keyOf: (row: TableReading<K>['rows'][number]['value']) => string | null,
) {
  const first = new Map<string, number>()
  for (const table of parts) {
    for (const { value, place } of table.rows) {
      const text = keyOf(value)
      if (text === null) continue
      const firstRow = first.get(fold(text))
      if (firstRow === undefined) first.set(fold(text), place.row)
      else yield { code: 'table/duplicate-key' as const, ...placeAt(table, place.row, key), values: { text, firstRow } }
    }
  }
}

/** Under its own name, whichever synonym is written; a row of one's own may stand there as often as one likes. */
function settingName(written: string): string | null {
  const entry = columnEntries({ columns: settingColumns }).find(([, { header, synonyms }]) =>
    [header, ...(synonyms ?? [])].some((name) => foldHeader(name) === foldHeader(written)),
  )
  return entry?.[1].header ?? null
}
