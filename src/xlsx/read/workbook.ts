import { Refusal } from '../../core/refusal.ts'
import { type Relationship, relationshipsOf } from './relationships.ts'
import type { Package } from './unpack.ts'
import { isTrue, XmlTags } from './xml.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What the workbook part says, and where the parts lie that all sheets share. */
export interface WorkbookOutline {
  /** Name of the workbook part itself. */
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
  readonly theme: string | null
}

/** Throws `Refusal` where the package has no workbook, or a sheet of it is missing. */
export function readOutline(pack: Package, file: string): WorkbookOutline {
  const stated = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const part = pack.has(stated) ? stated : 'xl/workbook.xml'
  const xml = pack.text(part)
  if (xml === null) throw new Refusal('file/no-workbook', { file })
  const relationships = relationshipsOf(pack, part)
  const targetOf = (type: string): string | null => relationships.find((one) => one.type === type)?.target ?? null
  const shared = { sharedStrings: targetOf('sharedStrings'), styles: targetOf('styles') }
  const outline = readWorkbook(xml, relationships)
  const lost = outline.sheets.find((sheet) => !pack.has(sheet.part))
  if (lost !== undefined) throw new Refusal('file/damaged', { file, part: lost.name })
  // Without them texts would be lost, and dates would turn into numbers.
  for (const needed of [shared.sharedStrings, shared.styles]) {
    if (needed !== null && !pack.has(needed)) throw new Refusal('file/damaged', { file, part: needed })
  }
  if (outline.sheets.length === 0) throw new Refusal('file/no-workbook', { file })
  return { part, ...outline, ...shared, theme: targetOf('theme') }
}

function readWorkbook(xml: string, relationships: readonly Relationship[]) {
  const byId = new Map(relationships.map((one) => [one.id, one]))
  const sheets: SheetEntry[] = []
  let date1904 = false
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.closing) continue
    if (tags.name === 'workbookPr') date1904 = isTrue(tags.attribute('date1904'))
    if (tags.name !== 'sheet') continue
    const sheet = readSheetEntry(tags, byId)
    if (sheet !== null) sheets.push(sheet)
  }
  return { sheets, date1904 }
}

/** Chart sheets and macro sheets have no cells of a plan. */
function readSheetEntry(tags: XmlTags, byId: ReadonlyMap<string, Relationship>): SheetEntry | null {
  const name = tags.attribute('name') ?? ''
  const target = byId.get(tags.attribute('id', true) ?? '')
  if (target !== undefined && target.type !== 'worksheet') return null
  const state = tags.attribute('state')
  return { name, hidden: state === 'hidden' || state === 'veryHidden', part: target?.target ?? `? ${name}` }
}
