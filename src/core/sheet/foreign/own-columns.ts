import { foldHeader } from '../../text/clean.ts'
import { measureTable } from '../columns/measures.ts'
import { columnEntries } from '../match-headers.ts'
import type { ForeignList } from './find-list.ts'

/** A column of the list that the plan does not know; it stays behind the plan's. */
export interface OwnColumn {
  /** In the list. */
  readonly label: string
  readonly column: number
  /** In the plan; another one only where the plan would take it for its own. */
  readonly header: string
}

/** An Excel table takes headers of up to 255 characters. */
const longestOwnHeader = 200

/** Columns without a counterpart, but those that are `placed` elsewhere, under names that the plan leaves alone. */
export function ownColumns({ header, matches }: ForeignList, placed: ReadonlySet<number>): readonly OwnColumn[] {
  const taken = new Set([...matches.map(({ column }) => column.column), ...placed])
  const free = header.columns.filter(({ column }) => !taken.has(column))
  const used = new Set<string>()
  return free.map(({ label, column }) => {
    const start = label.slice(0, longestOwnHeader)
    for (let attempt = 1; ; attempt++) {
      const name =
        attempt === 1 ? start : `${start} (${attempt === 2 ? 'eigene Spalte' : `eigene Spalte ${attempt - 1}`})`
      if (used.has(foldHeader(name)) || isPlanName(name)) continue
      used.add(foldHeader(name))
      return { label, column, header: name }
    }
  })
}

const planNames = new Set(
  columnEntries(measureTable).flatMap(([, { header, synonyms }]) => [header, ...(synonyms ?? [])].map(foldHeader)),
)

function isPlanName(name: string): boolean {
  return planNames.has(foldHeader(name))
}
