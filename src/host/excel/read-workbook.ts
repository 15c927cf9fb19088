import { Refused } from '../../core/refused.ts'
import { columnName, type NotChecked, type SheetGrid } from '../../core/sheet/grid.ts'
import { notChecked } from '../../core/text/not-checked.ts'
import { areaText } from './addresses.ts'
import { askCells, askLayout, type CellsOfArea, type SheetLayout, usedArea } from './ask-sheet.ts'
import { type Chunk, cellsPerMessage, halved, messagesOf } from './chunks.ts'
import { isExcelError } from './faults.ts'
import { type Outline, type OutlinedComment, readOutline } from './outline.ts'
import type { KnownWorkbook } from './read-changed.ts'
import { sheetGrid } from './sheet-grid.ts'

export interface ReadWorkbook extends KnownWorkbook {
  readonly name: string
  /** How many conditional formats there were when all of it was read. */
  readonly formats: number
}

/** As in files (`xlsx/read/limits.ts`): what stands further out was typed there by mistake. */
const mostRows = 100_000
const mostColumns = 2_000

/** Everything but the outline, as it was answered. */
interface Answers {
  readonly layouts: readonly SheetLayout[]
  /** Beside each sheet its parts. */
  readonly cells: readonly (readonly CellsOfArea[])[]
  readonly comments: readonly PlacedComment[]
}

interface PlacedComment {
  readonly sheet: string
  readonly cell: string
  readonly text: string
}

/**
 * Reads the whole workbook: one message for what there is, one for everything in it. Where that is more than Excel gives
 * at once, the second asks only where things are, and one more follows for each chunk.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<ReadWorkbook> {
  const outline = await readOutline(context)
  const { date1904 } = outline
  const answers = (await readAtOnce(context, outline)) ?? (await readInChunks(context, outline))
  const sheets = outline.sheets.map((outlined, index): SheetGrid => {
    const [layout, cells] = [answers.layouts[index], answers.cells[index]]
    if (layout === undefined || cells === undefined) throw new Error(`${outlined.name} was not answered`)
    return sheetGrid({ outlined, layout, cells, comments: commentsOn(outlined.name, answers.comments), date1904 })
  })
  return {
    name: outline.workbook,
    grid: { sheets, date1904, notChecked: gaps(outline, answers) },
    formats: answers.layouts.reduce((sum, { formats }) => sum + formats, 0),
    sheetNames: new Map(outline.sheets.map(({ id, name }) => [id, name])),
  }
}

/** `null` where it is, or turns out to be, too much for one message. */
async function readAtOnce(context: Excel.RequestContext, outline: Outline): Promise<Answers | null> {
  const { sheets } = outline
  const cellsInTables = sheets.flatMap(({ tables }) => tables).reduce((sum, { cells }) => sum + cells, 0)
  if (cellsInTables > cellsPerMessage) return null
  const asked = sheets.map((outlined) => {
    const sheet = context.workbook.worksheets.getItem(outlined.name)
    return { layout: askLayout(sheet, outlined), cells: askCells(usedArea(sheet)) }
  })
  const comments = askComments(outline.comments)
  if (!(await fits(context))) return null
  return {
    layouts: asked.map(({ layout }) => layout()),
    cells: asked.map(({ cells }) => [cells()]),
    comments: comments(),
  }
}

async function readInChunks(context: Excel.RequestContext, outline: Outline): Promise<Answers> {
  const { worksheets } = context.workbook
  const asked = outline.sheets.map((outlined) => askLayout(worksheets.getItem(outlined.name), outlined))
  const comments = askComments(outline.comments)
  await context.sync()
  const layouts = asked.map((layout) => layout())
  const areas = outline.sheets.map(({ name }, index) => {
    const { lastRow = 1, lastColumn = 1 } = layouts[index] ?? {}
    if (lastRow > mostRows || lastColumn > mostColumns) {
      throw new Refused('excel/far-out', { sheet: name, row: lastRow, column: columnName(lastColumn) })
    }
    return { sheet: name, area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn } }
  })
  const cells = new Map<string, CellsOfArea[]>(outline.sheets.map(({ name }) => [name, []]))
  const waiting = [...messagesOf(areas, cellsPerMessage)]
  for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
    const parts = await readChunk(context, message)
    if (parts === null) waiting.unshift(...halves(message))
    for (const { sheet, part } of parts ?? []) cells.get(sheet)?.push(part)
  }
  return { layouts, cells: outline.sheets.map(({ name }) => cells.get(name) ?? []), comments: comments() }
}

async function readChunk(context: Excel.RequestContext, message: readonly Chunk[]) {
  const { worksheets } = context.workbook
  const asked = message.map(({ sheet, area }) => {
    const cells = askCells(worksheets.getItem(sheet).getRange(areaText(area)))
    return () => ({ sheet, part: cells() })
  })
  return (await fits(context)) ? asked.map((answer) => answer()) : null
}

function halves(message: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const found = halved(message)
  if (found === null) throw new Refused('excel/too-large', {})
  return found
}

/** More than 5 MB, and more than 5,000,000 cells. */
const tooMuch = new Set(['ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit', 'RangeExceedsLimit'])

/** Sends what was asked; `false` where the answer is more than Excel gives at once. */
async function fits(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync()
    return true
  } catch (error) {
    if (isExcelError(error) && tooMuch.has(error.code)) return false
    throw error
  }
}

function askComments(comments: readonly OutlinedComment[]): () => readonly PlacedComment[] {
  const asked = comments.map(({ text, location }) => ({ text, range: location().load('address') }))
  return () => asked.map(({ text, range }) => ({ text, ...placeOf(range.address) }))
}

/** `'Ein Blatt'!B7` */
function placeOf(text: string): { readonly sheet: string; readonly cell: string } {
  const at = text.lastIndexOf('!')
  const sheet = text.slice(0, at)
  return { sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), cell: text.slice(at + 1) }
}

function commentsOn(sheet: string, comments: readonly PlacedComment[]): ReadonlyMap<string, string> {
  return new Map(comments.filter((one) => one.sheet === sheet).map(({ cell, text }) => [cell, text]))
}

function gaps({ sheets }: Outline, { layouts }: Answers): readonly NotChecked[] {
  const merged = sheets.filter((_, index) => layouts[index]?.mergesLeftOut)
  return [
    notChecked('privacy/note', {}),
    ...merged.map(({ name }) => notChecked('table/merged-cells', { sheet: name })),
  ]
}
