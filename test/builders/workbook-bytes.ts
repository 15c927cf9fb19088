import { type ZipPart, zip } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A small workbook by hand: everything that is not given is as plain as can be. */
export interface WorkbookParts {
  /** What stands inside `<worksheet>`. */
  readonly sheet?: string
  /** The whole part instead. */
  readonly sheetPart?: string | Uint8Array
  /** Inside `<workbook>`, before and behind the sheets. */
  readonly before?: string
  readonly behind?: string
  /** Inside `<sst>`. */
  readonly strings?: string
  /** Inside `<styleSheet>`. */
  readonly styles?: string
  readonly sheetRelationships?: string
  readonly workbookRelationships?: string
  readonly extra?: readonly ZipPart[]
  readonly without?: readonly string[]
}

export const plainCells = '<sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData>'

export function workbookParts(parts: WorkbookParts = {}): ZipPart[] {
  const sheet =
    parts.sheetPart ?? `<worksheet xmlns="${main}" xmlns:r="${documents}">${parts.sheet ?? plainCells}</worksheet>`
  const all: ZipPart[] = [
    { name: '_rels/.rels', data: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${documents}">${parts.before ?? ''}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>${parts.behind ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(
        parts.workbookRelationships ??
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
            relationship('rId2', 'sharedStrings', 'sharedStrings.xml') +
            relationship('rId3', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${parts.strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet xmlns="${main}">${parts.styles ?? ''}</styleSheet>` },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationships(parts.sheetRelationships ?? '') },
    ...(parts.extra ?? []),
  ]
  return all.filter(({ name }) => !parts.without?.includes(name))
}

export function workbookBytes(parts: WorkbookParts = {}): Uint8Array {
  return zip(workbookParts(parts))
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/>`
}

function relationships(content: string): string {
  return `<Relationships xmlns="${packages}">${content}</Relationships>`
}

/** Rows of inline texts and numbers. */
export function sheetData(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`
}
