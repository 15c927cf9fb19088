import type { ZipPart } from './zip.ts'

/*
 * A workbook by hand with everything that people's workbooks have in them and that nobody but Excel understands: a
 * chart, a picture, a pivot table and its cache, comments old and new, rules of later Excel versions in extension lists,
 * custom XML, printer settings, macros, parts that nobody knows.
 */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const rows = entries.map(([id, type, target]) => {
    const full = type.includes('://') ? type : `${documents}/${type}`
    const mode = target.includes('://') ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`
  })
  return `${head}<Relationships xmlns="${packages}/relationships">${rows.join('')}</Relationships>`
}

const overrides: readonly (readonly [part: string, type: string])[] = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/worksheets/sheet3.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  ['/xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
  ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
  ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['/xl/pivotTables/pivotTable1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml'],
  [
    '/xl/pivotCache/pivotCacheDefinition1.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
  ],
  [
    '/xl/pivotCache/pivotCacheRecords1.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml',
  ],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xyz" ContentType="application/octet-stream"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/></Types>`

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${documents}"><workbookPr codeName="DieseArbeitsmappe"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews><sheets><sheet name="Maßnahmen" sheetId="1" r:id="rId1"/><sheet name="Auswertung &amp; Mehr" sheetId="7" r:id="rId2"/><sheet name="Gesperrt" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="Kosten">Maßnahmen!$E$2:$E$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Maßnahmen!$1:$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>`

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`

/** The texts that cells share, in their order; the last one is partly bold. */
const sharedTexts = ['Nr.', 'Maßnahme', 'Status', 'Beginn', 'Kosten (€)', 'Summe', 'W1', 'Höfe begrünen', 'geplant']
const strings = `${head}<sst xmlns="${main}" count="10" uniqueCount="10">${sharedTexts.map((text) => `<si><t>${text}</t></si>`).join('')}<si><r><t xml:space="preserve">Ein </t></r><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>fettes</t></r><r><t xml:space="preserve"> Wort</t></r></si></sst>`

/** The rows of *Maßnahmen*, of which the first five are the table. */
const measureCells =
  '<row r="1" spans="1:6" s="1" customFormat="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c><c r="E1" s="1" t="s"><v>4</v></c><c r="F1" s="1" t="s"><v>5</v></c></row>\r\n' +
  '<row r="2" spans="1:6"><c r="A2" t="s"><v>6</v></c><c r="B2" s="4" t="s"><v>7</v></c><c r="C2" s="3" t="s"><v>8</v></c><c r="D2" s="2"><v>44993</v></c><c r="E2"><v>54000</v></c><c r="F2"><f>E2*2</f><v>108000</v></c></row>\r\n' +
  '<row r="3" spans="1:6" ht="30" customHeight="1"><c r="A3" t="inlineStr"><is><t>W2</t></is></c><c r="B3" s="4" t="s"><v>9</v></c><c r="D3" s="2"/><c r="E3" t="str"><v>1.200</v></c><c r="F3"><f>E3*2</f><v>0</v></c></row>\r\n' +
  '<row r="5" spans="1:6"><c r="A5" t="s"><v>6</v></c><c r="D5" s="2"/></row>\r\n' +
  '<row r="9" spans="2:3"><c r="B9" t="inlineStr"><is><t>Fußnote</t></is></c><c r="C9"/></row>\r\n'

const measures = `${head}<worksheet xmlns="${main}" xmlns:r="${documents}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Tabelle1"/><dimension ref="A1:F9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="40" style="4" customWidth="1"/><col min="4" max="4" width="12" style="2"/></cols><!-- <row r="2"> is not here --><sheetData>\r\n${measureCells}</sheetData><mergeCells count="1"><mergeCell ref="B9:C9"/></mergeCells><conditionalFormatting sqref="E2:E5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>50000</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C5"><formula1>"geplant,umgesetzt"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId6"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Gesperrt!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`

const evaluation = `${head}<worksheet xmlns="${main}"><dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Status</t></is></c><c r="B1" t="inlineStr"><is><t>Anzahl</t></is></c></row><row r="2"><c r="A2" t="s"><v>8</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Gesamt</t></is></c><c r="B3"><v>1</v></c></row></sheetData></worksheet>`

const locked = `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`

const table = `${head}<table xmlns="${main}" id="4" name="tblMassnahmen" displayName="tblMassnahmen" ref="A1:F5" totalsRowShown="0"><autoFilter ref="A1:F5"/><tableColumns count="6">${sharedTexts
  .slice(0, 6)
  .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
  .join(
    '',
  )}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`

const drawing = `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagramm 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${documents}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="190500" cy="190500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Wappen"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${documents}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`

const chart = `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Maßnahmen!$E$2:$E$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>54000</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`

const comments = `${head}<comments xmlns="${main}"><authors><author>tc={00000000-0006-0000-0000-000001000000}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Bitte prüfen</t></r></text></comment></commentList></comments>`

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2,15,1,10,4,15,5,4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>'

const threads = `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-05T10:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0006-0000-0000-000001000000}"><text>Bitte prüfen</text></threadedComment></ThreadedComments>`

const persons = `${head}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Quartiersbüro" id="{00000000-0000-0000-0000-000000000001}" userId="QB" providerId="None"/></personList>`

const cache = `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${documents}" r:id="rId1" refreshedBy="QB" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="C1:C2" sheet="Maßnahmen"/></cacheSource><cacheFields count="1"><cacheField name="Status" numFmtId="0"><sharedItems count="1"><s v="geplant"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`

const records = `${head}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/></r></pivotCacheRecords>`

const pivot = `${head}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="1" dataCaption="Werte" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" dataField="1" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Anzahl" fld="0" subtotal="count" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`

const core = `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Maßnahmenplan</dc:title></cp:coreProperties>`

const app = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Maßnahmen</vt:lpstr></vt:vector></TitlesOfParts></Properties>`

/** A picture of one dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (index * index * 31 + 7) & 0xff)

/** The parts in the order in which they lie in the package. */
export function richParts(changes: Readonly<Record<string, string | Uint8Array>> = {}): ZipPart[] {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
    ]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      ['rId10', 'customXml', '../customXml/item1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': measures,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId4', 'comments', '../comments1.xml'],
      ['rId5', 'table', '../tables/table1.xml'],
      ['rId6', 'hyperlink', 'https://example.org/'],
      [
        'rId7',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
    ]),
    'xl/worksheets/sheet2.xml': evaluation,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/worksheets/sheet3.xml': locked,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="F2" i="1"/><c r="F3" i="1"/></calcChain>`,
    'xl/vbaProject.bin': noise,
    'xl/tables/table1.xml': table,
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/charts/chart1.xml': chart,
    'xl/media/image1.png': picture,
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/comments1.xml': comments,
    'xl/threadedComments/threadedComment1.xml': threads,
    'xl/persons/person.xml': persons,
    'xl/pivotTables/pivotTable1.xml': pivot,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': cache,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': records,
    'xl/printerSettings/printerSettings1.bin': noise.slice(0, 300),
    'customXml/item1.xml': '<eigenes xmlns="urn:example:eigenes">Wert</eigenes>',
    'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'customXml/itemProps1.xml': `${head}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000002}"/>`,
    'docProps/core.xml': core,
    'docProps/app.xml': app,
    'fremd/teil.xyz': noise.slice(300, 900),
    ...changes,
  }
  return Object.entries(parts).map(([name, data]) => ({ name, data }))
}
