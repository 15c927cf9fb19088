import { strToU8, type Zippable, zipSync } from 'fflate'

/** What ExcelJS gets of one sheet: rows of plain XML. */
interface LeanSheet {
  readonly rows: readonly string[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * A workbook with nothing in it but cells: sheets are named by their number, texts are shared strings, and the format
 * of style i is the text `"i"`, so that ExcelJS hands numbers on as they are and says which style they have.
 */
export function leanPackage(sheets: readonly LeanSheet[], strings: readonly string[], styles: number): Uint8Array {
  const files: Zippable = {
    '_rels/.rels': part('Relationships', packages, [relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': part(`workbook xmlns:r="${documents}"`, main, [
      '<sheets>',
      ...sheets.map(sheetEntry),
      '</sheets>',
    ]),
    'xl/_rels/workbook.xml.rels': part('Relationships', packages, [
      ...sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relationship(`rId${sheets.length + 1}`, 'sharedStrings', 'sharedStrings.xml'),
      relationship(`rId${sheets.length + 2}`, 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': part(
      'sst',
      main,
      strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`),
    ),
    'xl/styles.xml': part('styleSheet', main, styleParts(styles)),
  }
  for (const [index, { rows }] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = part('worksheet', main, ['<sheetData>', ...rows, '</sheetData>'])
  }
  return zipSync(files, { level: 0, mtime: new Date(2000, 0, 1) })
}

function part(element: string, namespace: string, content: readonly string[]): Uint8Array {
  const [name = ''] = element.split(' ')
  return strToU8(`${head}<${element} xmlns="${namespace}">${content.join('')}</${name}>`)
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/>`
}

function sheetEntry(_: LeanSheet, index: number): string {
  return `<sheet name="${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
}

const firstOwnFormat = 164

function styleParts(count: number): string[] {
  const all = Array.from({ length: count }, (_, index) => index)
  return [
    '<numFmts>',
    ...all.map((index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="&quot;${index}&quot;"/>`),
    '</numFmts><cellXfs>',
    ...all.map((index) => `<xf numFmtId="${firstOwnFormat + index}" applyNumberFormat="1"/>`),
    '</cellXfs>',
  ]
}

/** The style's number behind a format of the lean workbook; 0 where there is none. */
export function styleNumber(format: string | undefined): number {
  return format?.startsWith('"') ? Number(format.slice(1, -1)) : 0
}
