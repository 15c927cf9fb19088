import type { CellEdit } from '../../sheet/edits.ts'
import { cleanText } from '../../text/clean.ts'
import type { FindingOf } from '../finding.ts'
import { type NameCell, type NamedCluster, spelledDifferently } from '../names-in-cells.ts'
import { placeAt } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/** An organisation, a topic or a source of money that is written in several ways: one finding for all its spellings. */
export const variants: PlanRule = {
  codes: ['vocabulary/variants'],
  reads: {
    measures: ['id', 'lead', 'participants', 'topics', 'funding'],
    actors: ['code', 'name', 'aliases'],
  },
  *check(reading) {
    for (const cluster of spelledDifferently(reading)) {
      const finding = findingOf(cluster)
      if (finding) yield finding
    }
  },
}

/** `null` where all spellings are listed: those of an actor and of its other names. */
function findingOf({ spellings, cellsOf }: NamedCluster): FindingOf<'vocabulary/variants'> | null {
  const [proposed] = spellings
  const deviating = spellings.filter((spelling) => spelling !== proposed && !spelling.listed).map(({ text }) => text)
  const cells = deviating.flatMap(cellsOf).toSorted((a, b) => a.order - b.order)
  const [first] = cells
  if (!proposed || !first) return null
  return {
    code: 'vocabulary/variants',
    ...placeAt(first.table, first.row, first.key),
    values: {
      proposal: proposed.text,
      spellings: spellings.filter(({ count }) => count > 0).map(({ text, count }) => ({ text, count })),
    },
    fix: { label: 'common-spelling', edits: editsOf(cells, new Set(deviating), proposed.text) },
  }
}

/** One edit a cell, though several of its entries may be concerned. */
function editsOf(cells: readonly NameCell[], deviating: ReadonlySet<string>, proposal: string): readonly CellEdit[] {
  const edits = cells.flatMap((cell) => {
    const place = placeAt(cell.table, cell.row, cell.key)
    if (place.sheet === null || place.cell === null) return []
    return [{ sheet: place.sheet, cell: place.cell, from: cell.raw, to: respelled(cell.raw, deviating, proposal) }]
  })
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit])).values()]
}

/** The cell's list with one spelling for all; what then stands there twice stands there once. */
function respelled(raw: string, deviating: ReadonlySet<string>, proposal: string): string {
  const parts = raw.split(';').map((part) => {
    const text = cleanText(part)
    return deviating.has(text)
      ? part.replace(/^(\s*).*?(\s*)$/su, (_, before, after) => `${before}${proposal}${after}`)
      : part
  })
  const first = parts.findIndex((part) => cleanText(part) === proposal)
  return parts.filter((part, at) => at === first || cleanText(part) !== proposal).join(';')
}
