import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import type { CellValue, SheetGrid } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { plainCells, relationship, type WorkbookParts, workbookBytes } from '../../builders/workbook-bytes.ts'

async function sheetOf(parts: WorkbookParts): Promise<SheetGrid> {
  const [sheet] = (await readGrids(workbookBytes(parts))).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`
const firstValue = async (cell: string, parts: WorkbookParts = {}): Promise<CellValue | undefined> =>
  (await sheetOf({ ...parts, sheet: row(cell) })).rows[0]?.[0]

describe('every way to write a cell', () => {
  const strings =
    '<si><t>geteilt</t></si><si><r><t>Teil </t></r><r><rPr><b/></rPr><t xml:space="preserve">fett </t></r><r><t>Ende</t></r></si><si><t/></si><si><t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh></si><si><t>a&amp;b &lt;br&gt; &#252; _x000D_ _x005F_x000D_</t></si>'
  const cases: readonly [string, string, CellValue | undefined][] = [
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'geteilt'],
    ['a rich text', '<c r="A1" t="s"><v>1</v></c>', 'Teil fett Ende'],
    ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>', undefined],
    ['a text with a phonetic hint', '<c r="A1" t="s"><v>3</v></c>', '東'],
    ['escaped characters', '<c r="A1" t="s"><v>4</v></c>', 'a&b <br> ü \r _x000D_'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t> Rand </t></is></c>', ' Rand '],
    ['an inline string in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c>', 'a < b & c'],
    ['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['a comment inside a value', '<c r="A1"><v>4<!-- x -->2</v></c>', 42],
    ['a number in scientific notation', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number with a type', '<c r="A1" t="n"><v>-7</v></c>', -7],
    ['an empty cell with a type', '<c r="A1" t="n"/>', undefined],
    ['an empty value with a type', '<c r="A1" t="n"><v></v></c>', undefined],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>Er&amp;gebnis</v></c>', 'Er&gebnis'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>', undefined],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a shared formula without its master', '<c r="A1"><f t="shared" si="9"/><v>3</v></c>', 3],
    ['an array formula', '<c r="A1"><f t="array" ref="A1:A9">X</f><v>4</v></c>', 4],
    ['attributes in single quotes and another order', "<c t='s'  s = '0' r='A1' ><v>0</v></c>", 'geteilt'],
    ['a cell without an address', '<c><v>5</v></c>', 5],
    ['a date of the strict flavour as text', '<c r="A1" t="d" s="1"><v>2022-03-27</v></c>', { day: '2022-03-27' }],
  ]
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  test.each(cases)('%s', async (_, cell, expected) => {
    expect(await firstValue(cell, { strings, styles })).toEqual(expected)
  })
})

describe('numbers are what their format says', () => {
  const cases: readonly [string, number, CellValue][] = [
    ['dd.mm.yyyy', 44647, { day: '2022-03-27' }],
    ['[$-407]d. mmmm yyyy;@', 44647, { day: '2022-03-27' }],
    ['dd.mm.yyyy hh:mm', 44647.999, { day: '2022-03-27' }],
    ['mmm yy', 44647, { day: '2022-03-27' }],
    ['mmmm', 44647, { day: '2022-03-27' }],
    ['dd.mm.yyyy', 1, { day: '1900-01-01' }],
    ['dd.mm.yyyy', 59, { day: '1900-02-28' }],
    ['dd.mm.yyyy', 60, { error: '#####' }],
    ['dd.mm.yyyy', 61, { day: '1900-03-01' }],
    ['dd.mm.yyyy', -1, { error: '#####' }],
    ['dd.mm.yyyy', 1e12, { error: '#####' }],
    ['dd.mm.yyyy', 0.5, '12:00'],
    ['hh:mm', 0.6041666666666666, '14:30'],
    ['h:mm:ss AM/PM', 0.6043402777777778, '14:30:15'],
    ['[h]:mm', 1.09375, '26:15'],
    ['#,##0.00\\ "€"', 1234.5, 1234.5],
    ['#,##0\\ [$€-407]', 54000, 54000],
    ['0 "Tage"', 12, 12],
    ['0\\ \\d', 3, 3],
    ['0.00E+00', 3, 3],
    ['[Red]0;[Blue]-0', 5, 5],
    ['_-* #,##0.00\\ _D_M_-', 7, 7],
    ['General', 44647, 44647],
    ['@', 8, 8],
  ]
  test.each(cases)('%s shows %d', async (format, serial, expected) => {
    const code = format.replaceAll('"', '&quot;')
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`
    expect(await firstValue(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles })).toEqual(expected)
  })

  test('days count from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const days = async (serial: number) =>
      firstValue(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles, before: '<workbookPr date1904="true"/>' })
    expect(await days(0)).toEqual({ day: '1904-01-01' })
    expect(await days(43185)).toEqual({ day: '2022-03-27' })
  })
})

describe('fills', () => {
  const cases: readonly [string, string | undefined][] = [
    ['<fgColor rgb="FFFFC000"/>', 'FFC000'],
    ['<fgColor rgb="FFFFFFFF"/>', undefined],
    ['<fgColor indexed="13"/>', 'FFFF00'],
    ['<fgColor indexed="5"/>', 'FFFF00'],
    ['<fgColor indexed="64"/>', undefined],
    ['<fgColor theme="4"/>', '4472C4'],
    ['<fgColor theme="0"/>', undefined],
    ['<fgColor theme="0" tint="-0.249977111117893"/>', 'BFBFBF'],
    ['<fgColor theme="4" tint="0.7999816888943144"/>', 'DAE3F3'],
  ]
  const scheme = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1']
    .map(
      (name, index) =>
        `<a:${name}><a:srgbClr val="${['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'][index]}"/></a:${name}>`,
    )
    .join('')
  const theme = {
    name: 'xl/theme/theme1.xml',
    data: `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
  }
  const links =
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId3', 'styles', 'styles.xml')
  const styles = (colour: string): string =>
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid">${colour}</patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs><dxfs><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF123456"/></patternFill></fill></dxf></dxfs>`

  test.each(cases)('%s is %s', async (colour, expected) => {
    const workbookRelationships = links + relationship('rId4', 'theme', 'theme/theme1.xml')
    const sheet = await sheetOf({
      styles: styles(colour),
      workbookRelationships,
      extra: [theme],
      sheet: row('<c r="A1" s="1"><v>1</v></c>'),
    })
    expect(sheet.fills.get('A1')).toBe(expected)
  })

  test('a colour of a theme that is not there keeps its number', async () => {
    const sheet = await sheetOf({
      styles: styles('<fgColor theme="4"/>'),
      workbookRelationships: links,
      sheet: row('<c r="A1" s="1"><v>1</v></c>'),
    })
    expect(sheet.fills.get('A1')).toBe('theme:4')
  })
})

describe('every way to build a package', () => {
  test('absolute part names, a part under another name and a relationship that leads up', async () => {
    const table = {
      name: 'xl/tables/meine.xml',
      data: '<table displayName="tblA" ref="A1:B2"><tableColumns count="2"/></table>',
    }
    const moved = {
      name: 'xl/worksheets/Plan.xml',
      data: `<worksheet xmlns:r="x">${row('<c r="A1" t="s"><v>0</v></c>')}<tableParts><tablePart r:id="rId1"/></tableParts></worksheet>`,
    }
    const links = {
      name: 'xl/worksheets/_rels/Plan.xml.rels',
      data: `<Relationships>${relationship('rId1', 'table', '/xl/tables/meine.xml')}</Relationships>`,
    }
    const workbookRelationships =
      relationship('rId1', 'worksheet', '/xl/worksheets/Plan.xml') +
      relationship('rId2', 'sharedStrings', '../xl/sharedStrings.xml')
    const sheet = await sheetOf({
      workbookRelationships,
      strings: '<si><t>Kopf</t></si>',
      extra: [table, moved, links],
    })
    expect(sheet.rows).toEqual([['Kopf']])
    // Without an autofilter, too.
    expect(sheet.tables).toEqual([
      { name: 'tblA', area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }, filtered: false },
    ])
  })

  test('prefixes before every name', async () => {
    const sheetPart =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>zwei</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    expect((await sheetOf({ sheetPart })).rows).toEqual([[1, 'zwei']])
  })

  test('the strict flavour of the standard', async () => {
    const sheetPart = `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${plainCells}</worksheet>`
    const workbookRelationships =
      '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
    expect((await sheetOf({ sheetPart, workbookRelationships })).rows).toEqual([[42]])
  })

  test('UTF-16 with its mark', async () => {
    const sheetPart = new Uint8Array(
      Buffer.from(
        `\ufeff<worksheet>${row('<c r="A1" t="inlineStr"><is><t>Maßnahme</t></is></c>')}</worksheet>`,
        'utf16le',
      ),
    )
    expect((await sheetOf({ sheetPart })).rows).toEqual([['Maßnahme']])
  })

  test('a `>` inside an attribute, comments and instructions', async () => {
    const sheetPart = `<?xml version="1.0"?><!-- <c r="A9"> --><worksheet note="a > b">${plainCells}</worksheet>`
    expect((await sheetOf({ sheetPart })).rows).toEqual([[42]])
  })

  test('cells and rows without addresses follow one another', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"><c><v>5</v></c></row></sheetData>',
    })
    expect(sheet.rows).toEqual([[1, null, 3, 4], [], [5]])
  })

  test('only the first cell of a merge is seen', async () => {
    const cells =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>'
    const sheet = await sheetOf({ sheet: `${cells}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>` })
    expect(sheet.rows).toEqual([
      [1, null],
      [null, null, 4],
    ])
  })

  test('a sheet filter that hides rows', async () => {
    const sheet = await sheetOf({
      sheet: `${plainCells}<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>`,
    })
    expect(sheet.filtered).toBe(true)
  })

  test('rows hidden by default, by height and by word', async () => {
    const rows =
      '<sheetData><row r="1" hidden="0"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="0" ht="0"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/></sheetData>'
    expect((await sheetOf({ sheet: `<sheetFormatPr zeroHeight="1"/>${rows}` })).hiddenRows).toEqual([2, 3])
  })

  test('a chart sheet is no sheet of cells', async () => {
    const grid = await readGrids(
      workbookBytes({
        behind: '<sheets><sheet name="Diagramm" sheetId="2" r:id="rId7"/></sheets>',
        workbookRelationships:
          relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId7', 'chartsheet', 'chartsheets/sheet1.xml'),
      }),
    )
    expect(grid.sheets.map(({ name }) => name)).toEqual(['Plan'])
  })
})

test('days do not depend on the time zone', async () => {
  const before = process.env['TZ']
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
  try {
    for (const zone of ['Pacific/Kiritimati', 'Europe/Berlin', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone
      expect(await firstValue('<c r="A1" s="1"><v>44647</v></c>', { styles })).toEqual({ day: '2022-03-27' })
    }
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('a sheet whose part holds nothing at all is damaged, not empty', async () => {
  await expect(sheetOf({ sheetPart: '' })).rejects.toThrow(Refusal)
})
