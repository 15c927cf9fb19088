import { oncePerObject } from '../once-per.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'
import { fold } from '../text/clean.ts'
import { actorNames, namesNobody } from './names.ts'
import { type Spelling, type SpellingCluster, spellingClusters, type Tolerance } from './similar/spellings.ts'

/** A column of *Maßnahmen* whose entries people choose freely. */
export type NamesKey = 'lead' | 'participants' | 'topics' | 'funding'

/** A cell in which a name stands. */
export interface NameCell {
  readonly table: TableReading<'measures'>
  readonly row: number
  readonly key: NamesKey
  readonly raw: string
  /** Its place among all cells of its kind, in the order of the workbook. */
  readonly order: number
}

/** Names of one kind, spelled in several ways, and where each of their spellings stands. */
export interface NamedCluster {
  readonly keys: readonly NamesKey[]
  readonly spellings: SpellingCluster
  readonly cellsOf: (text: string) => readonly NameCell[]
}

/** Columns that name things of one kind. Where actors are listed, a slip in a name is `reference/unknown-actor`. */
const kinds: readonly { readonly keys: readonly NamesKey[]; readonly tolerance: Tolerance }[] = [
  { keys: ['lead', 'participants'], tolerance: { slips: true, inflection: false } },
  { keys: ['topics'], tolerance: { slips: true, inflection: true } },
  { keys: ['funding'], tolerance: { slips: true, inflection: true } },
]

/** What is spelled in several ways in the plan, kind by kind. */
export const spelledDifferently: (reading: PlanReading) => readonly NamedCluster[] = oncePerObject((reading) =>
  kinds.flatMap(({ keys, tolerance }) => {
    const listed = keys.includes('lead') ? actorNames(reading) : new Map<string, string>()
    const cells = cellsByName(reading, keys)
    const cellsOf = (text: string) => cells.get(text) ?? []
    const clusters = spellingClusters(
      spellingsIn(cells, listed),
      listed.size > 0 ? { ...tolerance, slips: false } : tolerance,
    )
    return clusters
      .filter(([first]) => listed.size === 0 || first?.listed)
      .map((spellings) => ({ keys, spellings, cellsOf }))
  }),
)

function spellingsIn(
  cells: ReadonlyMap<string, readonly NameCell[]>,
  listed: ReadonlyMap<string, string>,
): readonly Spelling[] {
  const written = [...cells].map(([text, { length }]) => ({ text, count: length, listed: listed.has(fold(text)) }))
  const used = new Set(written.map(({ text }) => fold(text)))
  const unused = [...listed].filter(([folded]) => !used.has(folded))
  return [...written, ...unused.map(([, text]) => ({ text, count: 0, listed: true }))]
}

/** Each name as written → its cells, in the order of the workbook. Lines below each other are not told apart here. */
function cellsByName({ tables }: PlanReading, keys: readonly NamesKey[]): ReadonlyMap<string, readonly NameCell[]> {
  const cells = new Map<string, NameCell[]>()
  let order = 0
  for (const table of tables.measures) {
    for (const { value, place } of table.rows) {
      for (const key of keys) {
        const raw = rawOf(table, place.row, key)
        if (typeof raw !== 'string') continue
        order += 1
        for (const name of value[key] ?? []) {
          if (name.includes('\n') || namesNobody(name)) continue
          const known = cells.get(name)
          const cell = { table, row: place.row, key, raw, order }
          if (known) known.push(cell)
          else cells.set(name, [cell])
        }
      }
    }
  }
  return cells
}

/** Names of organisations that are spelled in several ways, as written; none that are merely unknown. */
export function organisationVariants(reading: PlanReading): ReadonlySet<string> {
  const clusters = spelledDifferently(reading).filter(({ keys }) => keys.includes('lead'))
  return new Set(clusters.flatMap(({ spellings }) => spellings.map(({ text }) => text)))
}
