import { textColourOn } from '../../core/papers/contrast.ts'
import { pointsPerCharacter } from '../../core/papers/page-size.ts'
import type { PaperChart } from '../../core/papers/paper.ts'
import { palette } from '../../core/papers/style.ts'
import { cleanCellText } from './clean-cell-text.ts'
import { escapeXml, xmlStart } from './xml.ts'

/*
 * A native stacked bar chart (DrawingML). Values are written beside the references, so that a program that does not
 * compute still draws it.
 */

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'

const { ink } = palette
const outline = '6B7785'
/** Hundredths of a point. */
const titleSize = 1200
const textSize = 1000
/** Zero is not labelled. */
const labelFormat = '0;;'
const axisIds = { category: 111_111_111, value: 222_222_222 } as const

function text(value: string): string {
  return escapeXml(cleanCellText(value))
}

function reference(sheet: string, range: string): string {
  const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return escapeXml(`'${sheet}'!${absolute}`)
}

function textProperties(size: number, colour: string, font: string, bold: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${text(font)}"/>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${fill}</a:defRPr></a:pPr><a:endParaRPr lang="de-DE"/></a:p></c:txPr>`
}

function titleXml(title: string, font: string): string {
  const run = `<a:rPr lang="de-DE" sz="${titleSize}" b="1"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${text(font)}"/></a:rPr>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:r>${run}<a:t>${text(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

function strings(values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${text(value)}</c:v></c:pt>`)
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`
}

function numbers(values: readonly number[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)
  return `<c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
}

function labelsXml(colour: string, font: string): string {
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  return `<c:dLbls><c:numFmt formatCode="${labelFormat}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(textSize, textColourOn(colour), font, true)}<c:dLblPos val="ctr"/>${shown}</c:dLbls>`
}

function seriesXml(chart: PaperChart, sheet: string, font: string): string {
  const { categories } = chart
  return chart.series
    .map(({ name, nameCell, range, values, colour }, index) => {
      const fill = `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="${outline}"/></a:solidFill></a:ln></c:spPr>`
      const title = `<c:tx><c:strRef><c:f>${reference(sheet, nameCell)}</c:f>${strings([name])}</c:strRef></c:tx>`
      const category = `<c:cat><c:strRef><c:f>${reference(sheet, categories.range)}</c:f>${strings(categories.values)}</c:strRef></c:cat>`
      const value = `<c:val><c:numRef><c:f>${reference(sheet, range)}</c:f>${numbers(values)}</c:numRef></c:val>`
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${fill}<c:invertIfNegative val="0"/>${labelsXml(colour, font)}${category}${value}</c:ser>`
    })
    .join('')
}

/** First field on top; the figures stand on the bars, so that the value axis is not needed. */
function axesXml(font: string): string {
  const { category, value } = axisIds
  const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
  return [
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noLine}${textProperties(textSize, ink, font, false)}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${category}"/><c:crosses val="max"/></c:valAx>`,
  ].join('')
}

/** Part `xl/charts/chartN.xml`. `sheet` is the name of the sheet whose cells are drawn. */
export function chartXml(chart: PaperChart, sheet: string, font: string): string {
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${seriesXml(chart, sheet, font)}<c:gapWidth val="55"/><c:overlap val="100"/><c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/></c:barChart>`
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(textSize, ink, font, false)}</c:legend>`
  const body = `<c:chart>${titleXml(chart.title, font)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axesXml(font)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
  // A frame line at the edge of the printed area would be cut off.
  const frame = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>'
  return `${xmlStart}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${main}" xmlns:r="${relationships}"><c:date1904 val="0"/><c:lang val="de-DE"/><c:roundedCorners val="0"/>${body}${frame}</c:chartSpace>`
}

/** English Metric Units. */
const unitsPerPoint = 12_700
/** A chart that touched the next column would widen the printed page by it. */
const pointsBeforeEdge = 2

function anchorXml({ title, alternativeText, place }: PaperChart, number: number, widths: readonly number[]): string {
  const corner = (name: 'from' | 'to', column: number, offset: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  const lastWidth = (widths[place.lastColumn - 1] ?? 0) * pointsPerCharacter
  const end = Math.max(0, Math.round((lastWidth - pointsBeforeEdge) * unitsPerPoint))
  const properties = `<xdr:cNvPr id="${number + 1}" name="${text(title)}" descr="${text(alternativeText)}"/>`
  const graphic = `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="rId${number}"/></a:graphicData></a:graphic>`
  const zero = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
  return `<xdr:twoCellAnchor>${corner('from', place.firstColumn - 1, 0, place.firstRow - 1)}${corner('to', place.lastColumn - 1, end, place.lastRow)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${zero}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
}

/** Part `xl/drawings/drawingN.xml`: where the charts of a sheet stand, with their alternative texts. `widths` in characters. */
export function drawingXml(charts: readonly PaperChart[], widths: readonly number[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 1, widths)).join('')
  return `${xmlStart}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}" xmlns:r="${relationships}">${anchors}</xdr:wsDr>`
}
