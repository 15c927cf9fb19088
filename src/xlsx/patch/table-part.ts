import type { Area } from '../../core/sheet/grid.ts'
import { parseArea } from '../read/addresses.ts'
import { relationshipsOf } from '../read/relationships.ts'
import { cellText } from '../read/shared-strings.ts'
import { XmlTags } from '../read/xml.ts'
import type { Part } from './part.ts'
import type { PatchedPackage } from './patched-package.ts'

/** One ListObject of the workbook, in the part that describes it. */
export interface TablePart {
  readonly part: Part
  readonly id: number
  readonly name: string
  readonly area: Area
  readonly headerRows: number
  readonly totalsRows: number
  /** It shows what a query or an XML map delivers. */
  readonly linked: boolean
  readonly columns: readonly { readonly id: number; readonly name: string }[]
  /** Name of its style; `null` where it has none. */
  readonly style: string | null
}

/** The tables of a sheet part, those without a header row included. Throws `Refusal`, `XmlProblem`. */
export function tablesOf(pack: PatchedPackage, sheetPart: string): readonly TablePart[] {
  return relationshipsOf(pack.source, sheetPart)
    .filter(({ type, target }) => type === 'table' && pack.source.has(target))
    .flatMap(({ target }) => readTablePart(pack.part(target)) ?? [])
}

function readTablePart(part: Part): TablePart | null {
  const tags = new XmlTags(part.text)
  const columns: { readonly id: number; readonly name: string }[] = []
  let head: Omit<TablePart, 'columns' | 'style'> | null = null
  let style: string | null = null
  while (tags.next()) {
    if (tags.closing) continue
    if (tags.name === 'table') head = readHead(part, tags)
    else if (tags.name === 'tableColumn') {
      columns.push({ id: numberOf(tags, 'id', 0), name: cellText(tags.attribute('name') ?? '') })
    } else if (tags.name === 'tableStyleInfo') style = tags.attribute('name')
    else if (tags.name === 'extLst') tags.skip()
  }
  return head && { ...head, columns, style }
}

function readHead(part: Part, tags: XmlTags): Omit<TablePart, 'columns' | 'style'> | null {
  const area = parseArea(tags.attribute('ref') ?? '')
  if (area === null) return null
  return {
    part,
    id: numberOf(tags, 'id', 0),
    name: tags.attribute('displayName') ?? tags.attribute('name') ?? '',
    area,
    headerRows: numberOf(tags, 'headerRowCount', 1),
    totalsRows: numberOf(tags, 'totalsRowCount', 0),
    linked: (tags.attribute('tableType') ?? 'worksheet') !== 'worksheet',
  }
}

function numberOf(tags: XmlTags, name: string, otherwise: number): number {
  return Number(tags.attribute(name) ?? otherwise)
}
