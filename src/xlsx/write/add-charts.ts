import type { Paper, PaperChart } from '../../core/papers/paper.ts'
import { chartXml, drawingXml } from './chart-xml.ts'
import type { Parts } from './parts.ts'
import { xmlStart } from './xml.ts'

/*
 * ExcelJS knows no charts: their parts are put into the finished package. One drawing a sheet, one part a chart.
 */

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

function relation(id: string, kind: 'drawing' | 'chart', target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`
}

function relations(entries: readonly string[]): string {
  return `${xmlStart}<Relationships xmlns="${packageRelations}">${entries.join('')}</Relationships>`
}

function addRelation(parts: Parts, name: string, entry: string): void {
  const xml = parts.get(name) ?? relations([])
  parts.set(
    name,
    xml.includes('</Relationships>') ? xml.replace('</Relationships>', `${entry}</Relationships>`) : relations([entry]),
  )
}

function addContentType(parts: Parts, name: string, type: string): void {
  const types = parts.get('[Content_Types].xml') ?? ''
  parts.set(
    '[Content_Types].xml',
    types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  )
}

function addDrawing(parts: Parts, sheetNumber: number, drawingNumber: number): void {
  const sheet = `xl/worksheets/sheet${sheetNumber}.xml`
  const id = `rIdDrawing${drawingNumber}`
  const element = `<drawing xmlns:r="${officeRelations}" r:id="${id}"/>`
  parts.set(sheet, (parts.get(sheet) ?? '').replace(/(?=<tableParts |<extLst>|<\/worksheet>)/, element))
  addRelation(
    parts,
    `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`,
    relation(id, 'drawing', `../drawings/drawing${drawingNumber}.xml`),
  )
}

/** Adds the charts of all sheets; the library numbers sheet parts in the order of the sheets. */
export function addCharts(parts: Parts, paper: Paper): void {
  let charts = 0
  let drawings = 0
  paper.sheets.forEach((sheet, index) => {
    const own: readonly PaperChart[] = sheet.charts ?? []
    if (own.length === 0) return
    const drawing = ++drawings
    const numbers = own.map(() => ++charts)
    addDrawing(parts, index + 1, drawing)
    const name = `xl/drawings/drawing${drawing}.xml`
    parts.set(name, drawingXml(own, sheet.columnWidths))
    addContentType(parts, name, drawingType)
    const targets = numbers.map((number, at) => relation(`rId${at + 1}`, 'chart', `../charts/chart${number}.xml`))
    parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relations(targets))
    own.forEach((chart, at) => {
      const part = `xl/charts/chart${numbers[at] ?? 0}.xml`
      parts.set(part, chartXml(chart, sheet.name, paper.font))
      addContentType(parts, part, chartType)
    })
  })
}
