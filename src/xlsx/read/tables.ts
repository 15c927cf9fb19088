import type { GridTable } from '../../core/sheet/grid.ts'
import { parseArea } from './addresses.ts'
import { readFilter } from './filter.ts'
import { relationshipsOf } from './relationships.ts'
import type { Package } from './unpack.ts'
import { XmlTags } from './xml.ts'

/** The tables of a sheet part, in the order of its ids; those without a header row are plain cells to a plan. */
export function readTables(pack: Package, part: string, ids: readonly string[]): readonly GridTable[] {
  if (ids.length === 0) return []
  const targets = new Map(relationshipsOf(pack, part).map(({ id, target }) => [id, target]))
  return ids.flatMap((id) => {
    const xml = pack.text(targets.get(id) ?? '')
    const table = xml === null ? null : readTable(xml)
    return table === null ? [] : [table]
  })
}

function readTable(xml: string): GridTable | null {
  const tags = new XmlTags(xml)
  let table: Omit<GridTable, 'filtered'> | null = null
  let filtered = false
  while (tags.next()) {
    if (tags.closing) continue
    if (tags.name === 'table') table = readHead(tags)
    else if (tags.name === 'autoFilter') filtered = readFilter(tags)
    else if (tags.name === 'tableColumns') break
  }
  return table === null ? null : { ...table, filtered }
}

function readHead(tags: XmlTags): Omit<GridTable, 'filtered'> | null {
  const area = parseArea(tags.attribute('ref') ?? '')
  if (area === null || tags.attribute('headerRowCount') === '0') return null
  const totalsRows = Number(tags.attribute('totalsRowCount') ?? 0)
  return {
    name: tags.attribute('displayName') ?? tags.attribute('name') ?? '',
    area,
    ...(totalsRows > 0 ? { totalsRows } : {}),
  }
}
