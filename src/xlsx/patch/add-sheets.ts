import { Refusal } from '../../core/refusal.ts'
import type { NewSheet } from '../../core/sheet/edits.ts'
import type { WorkbookOutline } from '../read/workbook.ts'
import { XmlTags } from '../read/xml.ts'
import { XmlProblem } from '../read/xml-problem.ts'
import { nameXml } from './cell-text.ts'
import { newSheetXml, newTableXml, proveSheet, sheetRelationshipsXml } from './new-sheet.ts'
import type { Part } from './part.ts'
import type { PatchedPackage } from './patched-package.ts'
import { tablesOf } from './table-part.ts'
import { prefixAt } from './tag.ts'
import { readListing } from './workbook-listing.ts'

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/**
 * Puts new sheets behind all others, each with its table. Besides the new parts only the workbook, its relationships and
 * the content types change. Throws `Refusal` where a sheet of that name exists or the workbook takes no new sheets.
 * @throws RangeError for a sheet that Excel could not hold: a bug
 */
export function addSheets(pack: PatchedPackage, outline: WorkbookOutline, sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) return
  const register = new SheetRegister(pack, outline)
  for (const sheet of sheets) {
    proveSheet(sheet)
    register.add(sheet)
  }
}

/** Names and numbers that a workbook has given away, and the parts that list them. */
class SheetRegister {
  private readonly pack: PatchedPackage
  private readonly folder: string
  private readonly workbook: Part
  private readonly relations: Part
  private readonly types: Part
  private readonly namedTypes: ReadonlySet<string>
  private readonly listing: ReturnType<typeof readListing>
  private readonly sheetNames: Set<string>
  private readonly tableNames: Set<string>
  private readonly style: string
  private lastTableId: number
  private lastSheetId: number
  private relationIds: ReadonlySet<string>
  private readonly typeBase: string

  constructor(pack: PatchedPackage, { part, sheets }: WorkbookOutline) {
    const slash = part.lastIndexOf('/')
    const tables = sheets.flatMap((sheet) => tablesOf(pack, sheet.part))
    this.pack = pack
    this.folder = part.slice(0, slash + 1)
    this.workbook = pack.part(part)
    this.relations = pack.part(`${this.folder}_rels/${part.slice(slash + 1)}.rels`)
    this.types = pack.part('[Content_Types].xml')
    this.namedTypes = namedTypes(this.types)
    this.listing = readListing(this.workbook)
    if (this.listing.locked) throw new Refusal('edit/structure-protected', { file: pack.limits.file })
    this.sheetNames = new Set(this.listing.sheetNames.map(folded))
    this.tableNames = new Set([...tables.map(({ name }) => name), ...this.listing.definedNames].map(folded))
    this.style = tables.find((table) => table.style !== null)?.style ?? 'TableStyleMedium2'
    this.lastTableId = Math.max(0, ...tables.map(({ id }) => id))
    this.lastSheetId = this.listing.lastSheetId
    const { ids, base } = readRelations(this.relations)
    this.relationIds = ids
    this.typeBase = base
  }

  add(sheet: NewSheet): void {
    const { pack, folder, typeBase, style } = this
    if (this.sheetNames.has(folded(sheet.name))) throw new Refusal('edit/sheet-exists', { sheet: sheet.name })
    this.sheetNames.add(folded(sheet.name))
    this.lastTableId += 1
    const sheetFile = this.freeFile('worksheets/sheet')
    const tableFile = this.freeFile('tables/table')
    const name = this.freeTableName(sheet.table)
    pack.add(`${folder}${sheetFile}`, newSheetXml(sheet, typeBase))
    const relations = sheetRelationshipsXml(`../${tableFile}`, typeBase)
    pack.add(`${folder}${sheetFile.replace('/', '/_rels/')}.rels`, relations)
    pack.add(`${folder}${tableFile}`, newTableXml(sheet, { id: this.lastTableId, name, style, typeBase }))
    this.list(sheet, sheetFile)
    this.nameType(sheetFile, 'worksheet+xml')
    this.nameType(tableFile, 'table+xml')
  }

  /** A file that neither exists nor is named among the content types. */
  private freeFile(start: string): string {
    for (let number = 1; ; number += 1) {
      const file = `${start}${number}.xml`
      const name = this.folder + file
      if (this.pack.isFree(name) && !this.namedTypes.has(folded(`/${name}`))) return file
    }
  }

  private freeTableName(wanted: string): string {
    let name = wanted
    for (let number = 2; this.tableNames.has(folded(name)); number += 1) name = `${wanted}_${number}`
    this.tableNames.add(folded(name))
    return name
  }

  private list(sheet: NewSheet, file: string): void {
    const { listing, relations, typeBase } = this
    this.lastSheetId += 1
    let number = this.relationIds.size + 1
    while (this.relationIds.has(`rId${number}`)) number += 1
    const id = `rId${number}`
    this.relationIds = new Set([...this.relationIds, id])
    const link = `${listing.linkPrefix}:id="${id}"`
    const declared = listing.linkDeclared ? '' : ` xmlns:${listing.linkPrefix}="${typeBase}"`
    const head = `<${listing.prefix}sheet${declared} name="${nameXml(sheet.name)}"`
    this.workbook.insert(listing.sheetsEnd, `${head} sheetId="${this.lastSheetId}" ${link}/>`)
    insertLast(relations, 'Relationship', `Id="${id}" Type="${typeBase}/worksheet" Target="${file}"`)
  }

  private nameType(file: string, type: string): void {
    insertLast(this.types, 'Override', `PartName="/${this.folder}${file}" ContentType="${contentType}${type}"`)
  }
}

function folded(name: string): string {
  return name.toLowerCase()
}

/** Puts an empty element behind the last one inside the part's root. Throws `XmlProblem`. */
function insertLast(part: Part, element: string, attributes: string): void {
  const tags = new XmlTags(part.text)
  let at = -1
  while (tags.next()) if (tags.closing) at = tags.tagFrom
  if (at < 0) throw new XmlProblem('malformed')
  part.insert(at, `<${prefixAt(part, at)}${element} ${attributes}/>`)
}

/** Names of parts that have a type of their own, even where there is no such part. */
function namedTypes(part: Part): ReadonlySet<string> {
  const names = new Set<string>()
  const tags = new XmlTags(part.text)
  while (tags.next()) {
    const name = tags.name === 'Override' && !tags.closing ? tags.attribute('PartName') : null
    if (name !== null) names.add(folded(name))
  }
  return names
}

/** The ids given away, and what the types of all relationships of this flavour of OOXML begin with. */
function readRelations(part: Part): { readonly ids: ReadonlySet<string>; readonly base: string } {
  const ids = new Set<string>()
  let base = ''
  const tags = new XmlTags(part.text)
  while (tags.next()) {
    if (tags.closing || tags.name !== 'Relationship') continue
    ids.add(tags.attribute('Id') ?? '')
    const type = tags.attribute('Type') ?? ''
    if (type.endsWith('/worksheet')) base = type.slice(0, type.lastIndexOf('/'))
  }
  return { ids, base }
}
