import { Refused } from '../../core/refused.ts'
import { isExcelError } from './faults.ts'
import { inExcel, type Patience } from './in-excel.ts'
import { addMark, isMark } from './mark-format.ts'
import { type Mark, type MarkedFinding, marksOf } from './marked-areas.ts'

/** What became of the marks. */
export interface Marked {
  /** Cells that are to bear a mark, and cells with findings. */
  readonly cells: number
  readonly found: number
  /** Sheets with findings whose marks are not as they should be, for the sheet is protected. */
  readonly locked: readonly string[]
  /** … for Excel does not hand out the conditional formats of the sheet. */
  readonly unreadable: readonly string[]
  /** Sheets on which marks stand, or may stand, that ought to have gone. */
  readonly left: readonly string[]
}

/** What the marks are to be brought up to date with. */
export interface MarkRequest {
  /** `null`: there are to be none. */
  readonly findings: readonly MarkedFinding[] | null
  /** Excel's id → name. */
  readonly sheetNames: ReadonlyMap<string, string>
  /** How many conditional formats there were, whosever, when everything was read; `null` where it has not been since. */
  readonly formats: number | null
}

const none: Marked = { cells: 0, found: 0, locked: [], unreadable: [], left: [] }

interface LookedSheet {
  readonly name: string
  readonly isProtected: boolean
  /** Those of its conditional formats that are marks; `null` where Excel does not hand them out. */
  readonly marks: readonly Excel.ConditionalFormat[] | null
}

/** The marks in the open workbook. They follow one request after the other; a later one may rely on those before. */
export class Marks {
  private readonly patience: Patience
  private last: Promise<unknown> = Promise.resolve()
  /** What was done last, and for which marks. */
  private done: { readonly wanted: string; readonly marked: Marked } | null = null
  /** By the sheet's name, the marks that it was given. */
  private written: ReadonlyMap<string, string> = new Map()
  /** So many conditional formats there were when none of them was a mark. */
  private foreignFormats = 0

  constructor(patience: Patience) {
    this.patience = patience
  }

  /**
   * Brings the marks up to date: nothing is asked where they are known to be, one message looks, and a second one writes what
   * differs. Marks of an earlier session are found by their formula.
   * @throws Refused; what was marked before may then be marked still
   */
  follow(request: MarkRequest): Promise<Marked> {
    const next = this.last.catch(() => undefined).then(() => this.bring(request))
    this.last = next
    return next
  }

  private async bring({ findings, sheetNames, formats }: MarkRequest): Promise<Marked> {
    const { marks, cells, found } = marksOf(findings ?? [])
    const wanted = JSON.stringify(marks)
    if (formats === null && this.done?.wanted === wanted) return this.done.marked
    const mayStand = this.written.size > 0 || (formats !== 0 && formats !== this.foreignFormats)
    if (marks.length === 0 && !mayStand) {
      this.done = { wanted, marked: none }
      return none
    }
    this.done = null
    const looked = await inExcel((context) => this.lookAndWrite(context, sheetNames, marks), this.patience)
    const bears = (name: string) => marks.some(({ sheet }) => sheet === name)
    const unwritten = looked.filter(({ isProtected, marks: ours }) => isProtected || ours === null)
    const left = unwritten.filter(
      ({ name, marks: ours }) => !bears(name) && (ours === null ? this.written.has(name) : ours.length > 0),
    )
    const kept = unwritten.flatMap(({ name }) => [...this.written].filter(([sheet]) => sheet === name))
    const given = looked.filter((sheet) => bears(sheet.name) && !unwritten.includes(sheet))
    this.written = new Map([...kept, ...given.map(({ name }) => [name, ofSheet(marks, name)] as const)])
    if (formats !== null && looked.every(({ marks: ours }) => ours?.length === 0)) this.foreignFormats = formats
    const marked: Marked = {
      ...{ cells, found },
      locked: unwritten.filter(({ name, marks: ours }) => bears(name) && ours !== null).map(({ name }) => name),
      unreadable: unwritten.filter(({ name, marks: ours }) => bears(name) && ours === null).map(({ name }) => name),
      left: left.map(({ name }) => name),
    }
    this.done = { wanted, marked }
    return marked
  }

  private async lookAndWrite(
    context: Excel.RequestContext,
    sheetNames: ReadonlyMap<string, string>,
    marks: readonly Mark[],
  ): Promise<readonly LookedSheet[]> {
    const { isReadOnly, sheets } = await look(context, sheetNames)
    const changed: string[] = []
    for (const { name, isProtected, marks: ours } of sheets) {
      const own = marks.filter(({ sheet }) => sheet === name)
      const isUpToDate = ours?.length === own.length && this.written.get(name) === ofSheet(marks, name)
      if (isProtected || ours === null || ours.length + own.length === 0 || isUpToDate) continue
      for (const mark of ours) mark.delete()
      const sheet = context.workbook.worksheets.getItem(name)
      for (const { addresses, severity } of own) addMark(sheet, addresses, severity)
      changed.push(name)
    }
    if (changed.length === 0) return sheets
    if (isReadOnly) throw new Refused('excel/read-only', {})
    // Until Excel has answered, nobody knows what they bear.
    this.written = new Map([...this.written, ...changed.map((name) => [name, ''] as const)])
    await context.sync()
    return sheets
  }
}

function ofSheet(marks: readonly Mark[], name: string): string {
  return JSON.stringify(marks.filter(({ sheet }) => sheet === name))
}

/** Excel's answers where it has a conditional format that it does not hand out. */
const notHandedOut = new Set(['ItemNotFound', 'GeneralException', 'InvalidOperation'])

async function look(context: Excel.RequestContext, sheetNames: ReadonlyMap<string, string>) {
  const { workbook } = context
  workbook.load('readOnly')
  const asked = [...sheetNames].map(([id, name]) => askMarks(workbook.worksheets.getItem(id), name))
  try {
    await context.sync()
    return { isReadOnly: workbook.readOnly, sheets: asked.map((answer) => answer()) }
  } catch (error) {
    if (!isExcelError(error) || !notHandedOut.has(error.code)) throw error
    return lookOneByOne(context, sheetNames)
  }
}

/**
 * Two rules that a person has made on the same cells are enough for Excel to hand out none of the sheet's (OfficeDev/office-js,
 * issues 5222, 6827 and 6835); and a sheet may have gone. The others are marked all the same, so each is asked by itself.
 */
async function lookOneByOne(context: Excel.RequestContext, sheetNames: ReadonlyMap<string, string>) {
  const { workbook } = context
  workbook.load('readOnly')
  const there = workbook.worksheets.load('items/id, items/protection/protected')
  await context.sync()
  const sheets: LookedSheet[] = []
  for (const { id, protection } of there.items) {
    const name = sheetNames.get(id)
    if (name === undefined) continue
    const answer = askMarks(workbook.worksheets.getItem(id), name)
    try {
      await context.sync()
      sheets.push(answer())
    } catch (error) {
      if (!isExcelError(error) || !notHandedOut.has(error.code)) throw error
      sheets.push({ name, isProtected: protection.protected, marks: null })
    }
  }
  return { isReadOnly: workbook.readOnly, sheets }
}

function askMarks(sheet: Excel.Worksheet, name: string): () => LookedSheet {
  sheet.protection.load('protected')
  const formats = sheet.getRange().conditionalFormats
  // `custom` itself fails as soon as one of them is of another type (OfficeDev/office-js, issue 2180).
  formats.load('items/type, items/customOrNullObject/rule/formula')
  return () => ({
    name,
    isProtected: sheet.protection.protected,
    marks: formats.items.filter(
      ({ type, customOrNullObject }) => type === 'Custom' && isMark(customOrNullObject.rule.formula),
    ),
  })
}
