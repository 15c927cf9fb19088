import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { plainCells, workbookBytes, workbookParts } from '../../builders/workbook-bytes.ts'
import { zip } from '../../builders/zip.ts'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const wide = (content: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le'))
const compound = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]),
  )
const openpyxl = fixture('openpyxl.xlsx')

async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  const refusal = await readGrids(bytes, { file: 'plan.xlsx' }).catch((error: unknown) => error)
  if (refusal instanceof Refusal) return refusal
  throw new Error('was not refused', { cause: refusal })
}

describe('a file is told by its content, and refused with what to do', () => {
  const cases: readonly [string, Uint8Array, string, string][] = [
    ['an empty file', new Uint8Array(), 'file/empty', 'ist leer'],
    ['an .xls from LibreOffice', fixture('old.xls'), 'file/old-excel', '.xlsx'],
    ['a workbook with a password from LibreOffice', fixture('encrypted.xlsx'), 'file/encrypted', 'Kennwort entfernen'],
    ['an .ods from LibreOffice', fixture('sheet.ods'), 'file/opendocument', '.ods'],
    ['an old Word document', compound('WordDocument'), 'file/old-office', 'keine Excel-Arbeitsmappe'],
    ['a .csv', text('Nr.;Maßnahme\nW1;Höfe begrünen\n'), 'file/delimited-text', 'CSV'],
    [
      'a .csv in Windows letters',
      new Uint8Array(Buffer.from('Nr.;Ma\xdfnahme\nW1;H\xf6fe', 'latin1')),
      'file/delimited-text',
      'CSV',
    ],
    ['a .csv in UTF-16', wide('Nr.\tMaßnahme\nW1\tHöfe\n'), 'file/delimited-text', 'CSV'],
    ['a text', text('Nur ein Satz.'), 'file/plain-text', 'Textdatei'],
    [
      'a web page that calls itself .xls',
      text('<html><table><tr><td>1</td></tr></table></html>'),
      'file/web-page',
      'HTML',
    ],
    [
      'an XML table of 2003',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'file/xml-workbook',
      'XML',
    ],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'file/pdf', 'PDF'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'file/not-a-workbook',
      '.xlsx',
    ],
    ['a workbook cut in the middle', openpyxl.subarray(0, 4_000), 'file/truncated', 'Ende fehlt'],
    ['a workbook that lost its last bytes', openpyxl.subarray(0, -5), 'file/truncated', 'Ende fehlt'],
    ['the first bytes of a workbook', openpyxl.subarray(0, 10), 'file/truncated', 'Ende fehlt'],
    ['an .xlsb', zip([{ name: 'xl/workbook.bin', data: 'x' }]), 'file/binary-workbook', '.xlsb'],
    ['a Word document', zip([{ name: 'word/document.xml', data: '<w/>' }]), 'file/other-office', 'Word'],
    ['a presentation', zip([{ name: 'ppt/presentation.xml', data: '<p/>' }]), 'file/other-office', 'PowerPoint'],
    [
      'an OpenDocument text',
      zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true }]),
      'file/other-office',
      'OpenDocument',
    ],
    ['a packed folder', zip([{ name: 'Plan/plan.xlsx', data: openpyxl }]), 'file/no-workbook', 'Archiv'],
    ['an archive without entries', zip([]), 'file/no-workbook', 'Archiv'],
    [
      'a workbook without its workbook part',
      workbookBytes({ without: ['xl/workbook.xml'] }),
      'file/no-workbook',
      'Archiv',
    ],
    [
      'a workbook without one of its sheets',
      workbookBytes({ without: ['xl/worksheets/sheet1.xml'] }),
      'file/damaged',
      'Plan',
    ],
    [
      'an archive with a password',
      zip(workbookParts().map((part) => ({ ...part, encrypted: true }))),
      'file/encrypted',
      'Kennwort',
    ],
    [
      'a part whose bytes were changed',
      zip(workbookParts().map((part) => ({ ...part, crc: 1 }))),
      'file/damaged',
      'reparieren',
    ],
  ]
  test.each(cases)('%s', async (_, bytes, code, words) => {
    const refusal = await refusalOf(bytes)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain('plan.xlsx')
    expect(refusal.message).toContain(words)
    expect(refusal.message).toMatch(/Bitte .*\.$/)
  })
})

test('cut anywhere, a workbook is refused or read whole, never half', { timeout: 60_000 }, async () => {
  const whole = await readGrids(openpyxl)
  for (let length = 0; length < openpyxl.length; length += 211) {
    const outcome = await readGrids(openpyxl.subarray(0, length)).catch((error: unknown) => error)
    if (!(outcome instanceof Refusal)) expect(outcome, `${length} bytes`).toEqual(whole)
  }
})

test('with any byte changed, a workbook is refused or its cells are as before', { timeout: 60_000 }, async () => {
  const whole = await readGrids(openpyxl)
  for (let at = 3; at < openpyxl.length; at += 29) {
    const changed = openpyxl.slice()
    changed[at] = (changed[at] ?? 0) ^ 0x10
    const outcome = await readGrids(changed).catch((error: unknown) => error)
    if (outcome instanceof Refusal) continue
    expect(
      (outcome as typeof whole).sheets.map(({ rows }) => rows),
      `byte ${at}`,
    ).toEqual(whole.sheets.map(({ rows }) => rows))
  }
})

test('a workbook with macros or a template is read, whatever its ending', async () => {
  const macros = { name: 'xl/vbaProject.bin', data: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }
  const types = {
    name: '[Content_Types].xml',
    data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  }
  const grid = await readGrids(workbookBytes({ sheet: plainCells, extra: [macros, types] }))
  expect(grid.sheets[0]?.rows).toEqual([[42]])
})
