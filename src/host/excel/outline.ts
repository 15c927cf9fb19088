/** What there is in the workbook, before any cell is read. */
export interface Outline {
  readonly workbook: string
  readonly date1904: boolean
  readonly sheets: readonly OutlinedSheet[]
  /** Threaded comments with their answers. Notes are an API of later than 1.15, which the typings do not know yet. */
  readonly comments: readonly OutlinedComment[]
}

export interface OutlinedSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  readonly id: string
  readonly name: string
  readonly hidden: boolean
  readonly filtered: boolean
  readonly tables: readonly OutlinedTable[]
}

export interface OutlinedTable {
  readonly name: string
  readonly headers: boolean
  readonly totals: boolean
  readonly filtered: boolean
  readonly cells: number
}

export interface OutlinedComment {
  readonly text: string
  readonly location: () => Excel.Range
}

const wanted = [
  'id',
  'name',
  'visibility',
  'autoFilter/isDataFiltered',
  'tables/items/name',
  'tables/items/showHeaders',
  'tables/items/showTotals',
  'tables/items/autoFilter/isDataFiltered',
  'tables/items/rows/count',
  'tables/items/columns/count',
]

/** One message. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context
  workbook.load('name')
  const sheets = workbook.worksheets.load(wanted.map((name) => `items/${name}`).join(','))
  const comments = workbook.comments.load('items/content,items/replies/items/content')
  // No property tells from when a workbook counts its days, but its own functions do.
  const firstOf2000 = workbook.functions.date(2000, 1, 1).load('value')
  await context.sync()
  return {
    workbook: workbook.name,
    date1904: firstOf2000.value === 35_064,
    sheets: sheets.items.map(outlinedSheet),
    comments: comments.items.map((comment) => ({
      text: [comment.content, ...comment.replies.items.map(({ content }) => content)].join('\n'),
      location: () => comment.getLocation(),
    })),
  }
}

function outlinedSheet(sheet: Excel.Worksheet): OutlinedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    filtered: sheet.autoFilter.isDataFiltered,
    tables: sheet.tables.items.map((table) => ({
      name: table.name,
      headers: table.showHeaders,
      totals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
      cells: table.rows.count * table.columns.count,
    })),
  }
}
