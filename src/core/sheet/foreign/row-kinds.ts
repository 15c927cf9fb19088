import { singleLine } from '../../text/clean.ts'
import { cellAt, isBlank } from '../grid.ts'
import { isRemarkText } from '../remark-text.ts'
import { isFigure } from '../skip-rows.ts'
import { type Category, categoryOf, isName, saysItIsField } from './category.ts'
import { categoryStrength, type Strength, textCells } from './category-rows.ts'
import { columnOf, type ForeignList } from './find-list.ts'
import { headerText } from './foreign-header.ts'
import { belongsToHeader, type HeaderTexts, headerTexts, isHeaderAgain } from './header-lines.ts'
import { settleEnd } from './list-end.ts'
import { rowsOfNumbers } from './number-blocks.ts'
import { isFootnote, isGoal, startsLikeNumber, titleGoesOn, totalWord } from './row-words.ts'
import { type RowKind, type SeenRow, seenRows } from './seen-rows.ts'

export interface RowKinds {
  /** Row → kind, from the first row below the header to the last filled one. */
  readonly kinds: ReadonlyMap<number, RowKind>
  readonly categories: ReadonlyMap<number, Category>
  /** Stands above the header. */
  readonly firstCategory: Category | null
}

/** `60 Projekte` */
const counted = /^\s*\d[\d.]*\s+\p{L}+\s*$/u

/**
 * (1) every row by itself; (2) category rows by what follows them. Nothing is dropped: what is no measure has a kind that
 * says why.
 */
export function classifyRows(list: ForeignList): RowKinds {
  const rows = seenRows(list)
  const terms = termsOf(list, rows)
  const kinds = new Map<number, RowKind>()
  let hasBegun = false
  rows.forEach((seen, index) => {
    const isHeader =
      seen.filled.length > 0 && (isHeaderAgain(seen, terms.headers) || (!hasBegun && belongsToHeader(seen, list)))
    const kind = isHeader ? 'header' : kindOf(seen, index, rows, terms, kinds)
    kinds.set(seen.row, kind)
    hasBegun ||= kind !== 'blank' && kind !== 'header'
  })
  settleCategories(rows, kinds, terms)
  settleEnd(rows, kinds, terms.numbered)
  const byNumber = new Map(rows.map((seen) => [seen.row, seen]))
  const categories = new Map(
    [...kinds].flatMap(([row, kind]) => {
      const seen = byNumber.get(row)
      return kind === 'category' && seen ? [[row, categoryIn(seen)] as const] : []
    }),
  )
  return { kinds, categories, firstCategory: aboveHeader(list, rows, kinds) }
}

interface Terms {
  readonly list: ForeignList
  readonly headers: HeaderTexts
  /** Most rows with a title have a number: one without is worth a second look. */
  readonly numbered: boolean
  readonly strengths: readonly Strength[]
  /** Some rows, or a column, surely name the fields: then a lone title is no category. */
  readonly named: boolean
  /** Columns in which a lone text surely names a field: others that stand there alone do so, too. */
  readonly loneColumns: ReadonlySet<number>
  /** Rows below the first one of a number that is merged over them. */
  readonly ofNumbers: ReadonlySet<number>
}

function termsOf(list: ForeignList, rows: Rows): Terms {
  const titled = rows.filter(({ title }) => title !== '')
  const numbered = titled.filter(({ id }) => id !== '').length * 2 > titled.length
  const strengths = rows.map((_, index) => categoryStrength(list, rows, index, numbered))
  const strong = rows.filter((seen, index) => strengths[index] === 'strong' && !isGoal(textOf(seen)))
  const lone = strong.flatMap((seen) => {
    const [only, ...more] = textCells(seen)
    return only && more.length === 0 ? [only.column] : []
  })
  return {
    list,
    headers: headerTexts(list),
    numbered,
    strengths,
    named: strong.length > 0 || list.matches.some(({ key }) => key === 'field'),
    loneColumns: new Set(lone),
    ofNumbers: rowsOfNumbers(list),
  }
}

type Rows = readonly SeenRow[]
type Kinds = ReadonlyMap<number, RowKind>

function kindOf(seen: SeenRow, index: number, rows: Rows, terms: Terms, before: Kinds): RowKind {
  if (seen.filled.length === 0) return 'blank'
  if (terms.ofNumbers.has(seen.row)) return 'continued'
  if (terms.ofNumbers.has(seen.row + 1)) return 'measure'
  if (isSecondRow(seen, rows[index - 1], terms, before)) return 'continued'
  return totalOf(seen) ?? namingKind(seen, index, terms) ?? measureKind(seen, index, rows, terms, before)
}

/** A row that names a field, or says something about the list; `null` for others. */
function namingKind(seen: SeenRow, index: number, { list, strengths, named, loneColumns }: Terms): RowKind | null {
  const strength = strengths[index] ?? null
  const text = textOf(seen)
  const [only, ...more] = textCells(seen)
  const isLone = only !== undefined && more.length === 0
  // Right of the titles it is a paragraph of the measure above.
  if (isLone && seen.id === '' && only.column <= columnOf(list, 'title') && isRemarkText(text)) return 'note'
  if (strength === 'none' || (strength !== null && (isRemarkText(text) || isFootnote(text)))) return 'note'
  if (strength === 'strong') return 'category'
  if (strength === null) return null
  const looksAlike = isLone && loneColumns.has(only.column) && isName(text)
  if (!isGoal(text) && (!named || seen.title === '' || looksAlike)) return 'category'
  if (isGoal(text)) return named ? 'note' : 'category'
  return null
}

/** Without number and title, a row goes on with the measure above; figures alone are a sum that nobody has named. */
function measureKind(seen: SeenRow, index: number, rows: Rows, { numbered }: Terms, before: Kinds): RowKind {
  const { id, title, filled } = seen
  const above = rows[index - 1]
  if (id !== '' || title !== '') return 'measure'
  if (filled.every(({ cell }) => isFigure(cell))) return 'sum'
  // Between the paragraphs of a text there may be an empty one.
  const isAfterBlank = numbered && above?.filled.length === 0 && isOfMeasure(rows[index - 2], before)
  return isOfMeasure(above, before) || isAfterBlank ? 'continued' : 'measure'
}

function isOfMeasure(row: SeenRow | undefined, before: Kinds): boolean {
  return ['measure', 'continued'].includes(before.get(row?.row ?? 0) ?? '')
}

/** The second row of a title names no field, although it may stand alone. */
function isSecondRow({ id, title }: SeenRow, above: SeenRow | undefined, { numbered }: Terms, before: Kinds): boolean {
  const isTitle = id === '' && title !== '' && !isRemarkText(title) && !isFootnote(title)
  return numbered && isTitle && isOfMeasure(above, before) && titleGoesOn(above?.title ?? '', title)
}

function totalOf({ id, filled }: SeenRow): 'sum' | 'average' | null {
  const [first, ...rest] = filled.filter(
    ({ cell }) => typeof cell === 'string' && !isFigure(cell) && !counted.test(cell),
  )
  if (!first || rest.length > 0 || startsLikeNumber(id)) return null
  return totalWord(String(first.cell))
}

/** A category has measures below it; a line without is a remark. Of several in a row, one names the field. */
function settleCategories(rows: Rows, kinds: Map<number, RowKind>, terms: Terms): void {
  const titles = new Set(aboveTexts(terms.list).map(({ text }) => text))
  dropGoals(rows, kinds)
  let waiting: SeenRow[] = []
  const settle = (followed: boolean) => {
    const named = waiting.find((seen) => saysItIsField(textOf(seen)) || (seen.id !== '' && seen.title !== ''))
    const kept = followed ? (named ?? waiting.at(-1)) : undefined
    for (const seen of waiting) if (seen !== kept) kinds.set(seen.row, 'note')
    waiting = []
  }
  for (const seen of rows) {
    const kind = kinds.get(seen.row)
    if (kind === 'category') {
      if (titles.has(textOf(seen))) kinds.set(seen.row, 'note')
      else waiting.push(seen)
    } else if (kind === 'measure') settle(true)
  }
  settle(false)
}

/** Aims are no fields where something else names them: *Wohnen*, then *Ziel 1: …* above the measures. */
function dropGoals(rows: Rows, kinds: Map<number, RowKind>): void {
  const categories = rows.filter(({ row }) => kinds.get(row) === 'category')
  const goals = categories.filter((seen) => isGoal(textOf(seen)))
  if (goals.length < categories.length) for (const { row } of goals) kinds.set(row, 'note')
}

function textOf({ id, title, filled }: SeenRow): string {
  if (title !== '') return title
  const texts = filled.flatMap(({ cell }) => (typeof cell === 'string' ? [singleLine(cell)] : []))
  return texts.find((text) => text !== id) ?? texts[0] ?? id
}

function categoryIn(seen: SeenRow): Category {
  const text = textOf(seen)
  return categoryOf(text, seen.id !== '' && seen.id !== text ? seen.id : null)
}

/** The lines of text above the header. */
export function aboveTexts({ sheet, header }: ForeignList): readonly { readonly row: number; readonly text: string }[] {
  return sheet.rows.slice(0, header.firstRow - 1).flatMap((cells, index) => {
    const texts = cells.filter((cell) => !isBlank(cell)).map(headerText)
    return texts.length === 0 ? [] : [{ row: index + 1, text: texts.join(' ') }]
  })
}

/** Titles of whole lists, which name no field. */
const listTitle = /maßnahme|massnahme|projekt|plan|liste|stand|konzept|übersicht|quartier|stadt/iu

/**
 * The field of the first measures stands above the header where it calls itself one, where each category has its header
 * again, and where the next one stands alone in the same column.
 */
function aboveHeader(list: ForeignList, rows: Rows, kinds: Kinds): Category | null {
  const above = aboveTexts(list)
  const said = above.findLast(({ text }) => saysItIsField(text) && isName(categoryOf(text, null).name))
  if (said) return categoryOf(said.text, null)
  const filled = rows.filter(({ row }) => kinds.get(row) !== 'blank')
  const isCategory = (seen: SeenRow | undefined) => kinds.get(seen?.row ?? 0) === 'category'
  const repeats = filled.some((seen, index) => isCategory(seen) && kinds.get(filled[index + 1]?.row ?? 0) === 'header')
  const last = above.at(-1)
  if (!last) return null
  if (repeats) return categoryOf(last.text, null)
  const [first] = rows.filter((seen) => isCategory(seen) && seen.filled.length === 1)
  const column = first?.filled[0]?.column ?? 0
  const isAlike =
    last.row === list.header.firstRow - 1 &&
    headerText(cellAt(list.sheet, last.row, column)) === last.text &&
    isName(last.text) &&
    !listTitle.test(last.text)
  return isAlike && columnOf(list, 'field') === 0 ? categoryOf(last.text, null) : null
}
