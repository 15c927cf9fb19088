import { foldHeader, singleLine } from '../../text/clean.ts'
import { cellAt, isBlank } from '../grid.ts'
import { isFigure, totalKind } from '../skip-rows.ts'
import { type Category, categoryOf, saysItIsField } from './category.ts'
import type { ForeignList } from './find-list.ts'
import { headerText, mergeAt } from './foreign-header.ts'
import { type SeenRow, seenRows } from './seen-rows.ts'

export type RowKind = 'measure' | 'continued' | 'category' | 'sum' | 'average' | 'header' | 'note' | 'blank'

export interface RowKinds {
  /** Row → kind, from the first row below the header to the last filled one. */
  readonly kinds: ReadonlyMap<number, RowKind>
  readonly categories: ReadonlyMap<number, Category>
  /** Stands above the header, where the list repeats its header below each category. */
  readonly firstCategory: Category | null
}

const looksLikeId = /^\p{L}{0,4}[\s.\-_]?\d/u
/** A short form without digits, or a Roman number. */
const letterCode = /^(?:\p{L}{1,3}|[IVX]{1,5})[.)]?$/u
/** Nobody's number is longer: `Ziel 1: Gutes Wohnen` is none. */
const longestId = 12
/** `60 Projekte` */
const counted = /^\s*\d[\d.]*\s+\p{L}+\s*$/u
/** What a field aims at, between its name and its measures. */
const goalStart = /^(?:leit|teil|unter|ober|handlungs)?ziele?\b|^schwerpunkt\b/iu
const pageNumber = /^seite\s+\d/iu
const remarkStart =
  /^\s*(?:[*¹²³]|(?:stand|quellen?|legende|hinweise?|anmerkung(?:en)?|erläuterung(?:en)?)\s*:|stand\s+\d|erstellt\s|bearbeitet\s)/iu

/**
 * (1) every row by itself; (2) category rows by what follows them. Nothing is dropped: what is no measure has a kind that
 * says why.
 */
export function classifyRows(list: ForeignList): RowKinds {
  const rows = seenRows(list)
  const terms = termsOf(list, rows)
  const kinds = new Map<number, RowKind>()
  rows.forEach((seen, index) => {
    kinds.set(seen.row, kindOf(seen, index, rows, terms, kinds))
  })
  settleCategories(rows, kinds, terms)
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
  /** Folded texts of the header, by column. */
  readonly headers: ReadonlyMap<number, readonly string[]>
  /** Most rows with a title have a number: one without is worth a second look. */
  readonly numbered: boolean
  readonly strengths: readonly Strength[]
  /** Some rows, or a column, surely name the fields: then a lone title is no category. */
  readonly named: boolean
}

function termsOf(list: ForeignList, rows: Rows): Terms {
  const { sheet, header, matches } = list
  const titled = rows.filter(({ title }) => title !== '')
  const numbered = titled.filter(({ id }) => id !== '').length * 2 > titled.length
  const strengths = rows.map((_, index) => categoryStrength(list, rows, index, numbered))
  const headers = new Map(
    header.columns.map(({ column }) => [
      column,
      [header.firstRow, header.lastRow].map((row) => foldHeader(headerText(cellAt(sheet, row, column)))),
    ]),
  )
  const named = rows.some((seen, index) => strengths[index] === 'strong' && !goalStart.test(textOf(seen)))
  return { list, headers, numbered, strengths, named: named || matches.some(({ key }) => key === 'field') }
}

type Rows = readonly SeenRow[]
type Kinds = ReadonlyMap<number, RowKind>

function kindOf(seen: SeenRow, index: number, rows: Rows, terms: Terms, before: Kinds): RowKind {
  if (seen.filled.length === 0) return 'blank'
  if (isHeaderAgain(seen, terms)) return 'header'
  const total = totalOf(seen)
  if (total) return total
  const strength = terms.strengths[index]
  if (strength && remarkStart.test(textOf(seen))) return 'note'
  if (strength === 'strong' || (strength === 'weak' && !terms.named)) return 'category'
  if (strength === 'weak' && goalStart.test(textOf(seen))) return 'note'
  const above = rows[index - 1]
  const goesOn = above && ['measure', 'continued'].includes(before.get(above.row) ?? '')
  return seen.id === '' && seen.title === '' && goesOn ? 'continued' : 'measure'
}

/** Printed lists repeat their header on every page. */
function isHeaderAgain({ filled }: SeenRow, { headers }: Terms): boolean {
  const same = filled.filter(({ column, cell }) => headers.get(column)?.includes(foldHeader(headerText(cell))))
  return same.length >= 2 && same.length === filled.length
}

function totalOf({ id, filled }: SeenRow): 'sum' | 'average' | null {
  const [first, ...rest] = filled.filter(
    ({ cell }) => typeof cell === 'string' && !isFigure(cell) && !counted.test(cell),
  )
  if (!first || rest.length > 0 || looksLikeId.test(id)) return null
  return totalKind(String(first.cell))
}

/** How much speaks for a line that names what stands below it. */
type Strength = 'strong' | 'weak' | null

/**
 * A line that says nothing of its own but figures: strong where it has a short form, calls itself a field or is merged
 * across, weak where it merely lacks the number that the others have – a measure just entered looks the same.
 */
function categoryStrength(list: ForeignList, rows: Rows, index: number, numbered: boolean): Strength {
  const seen = rows[index]
  if (!seen || totalOf(seen)) return null
  const { id, title, row } = seen
  const others = seen.filled.filter(({ cell }) => typeof cell !== 'number')
  if (id !== '' && title !== '') {
    const isNamed = others.length <= 2 && textsOf(others) && isCodeAbove(id, index, rows)
    return isNamed ? 'strong' : null
  }
  const [only, ...more] = others
  if (!only || more.length > 0 || typeof only.cell !== 'string') return null
  const text = singleLine(only.cell)
  if (saysItIsField(text)) return 'strong'
  if ((text === id && isNumberLike(id)) || /^\p{Ll}/u.test(text)) return null
  const merge = mergeAt(list.sheet, row, only.column)
  if (merge !== null && merge.lastColumn > merge.firstColumn) return 'strong'
  return numbered && (title !== '' || id !== '') ? 'weak' : null
}

function isNumberLike(text: string): boolean {
  return looksLikeId.test(text) && text.length <= longestId
}

function textsOf(cells: SeenRow['filled']): boolean {
  return cells.every(({ cell }) => typeof cell === 'string')
}

/** `Ü` above `Ü1` or above rows of another kind, `1` above `1.1`. Letters may be numbers, too: `a)`, `b)`, `c)`. */
function isCodeAbove(id: string, index: number, rows: Rows): boolean {
  const below = titleBelow(index, rows)
  const code = id.replace(/[.)]$/, '')
  if (letterCode.test(id)) return below !== null && (below.id.startsWith(code) || !letterCode.test(below.id))
  return below?.id.startsWith(code) === true && /^[.\-/]\s?\d/.test(below.id.slice(code.length))
}

function titleBelow(index: number, rows: Rows): SeenRow | null {
  for (let at = index + 1; at < rows.length; at++) {
    const row = rows[at]
    if (row && row.title !== '') return row
  }
  return null
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
      if (titles.has(textOf(seen)) || pageNumber.test(textOf(seen))) kinds.set(seen.row, 'note')
      else waiting.push(seen)
    } else if (kind === 'measure') settle(true)
  }
  settle(false)
  settleEnd(rows, kinds, terms)
}

/** Aims are no fields where something else names them: *Wohnen*, then *Ziel 1: …* above the measures. */
function dropGoals(rows: Rows, kinds: Map<number, RowKind>): void {
  const categories = rows.filter(({ row }) => kinds.get(row) === 'category')
  const goals = categories.filter((seen) => goalStart.test(textOf(seen)))
  if (goals.length < categories.length) for (const { row } of goals) kinds.set(row, 'note')
}

/** Single texts below the last measure, after a blank row, are remarks, too. */
function settleEnd(rows: Rows, kinds: Map<number, RowKind>, terms: Terms): void {
  for (let end = rows.length; end > 0; ) {
    const last = rows.slice(0, end).findLastIndex((seen) => !isRemark(seen, terms))
    if (last < 0 || last === end - 1 || rows[last]?.filled.length !== 0) return
    for (const { row } of rows.slice(last + 1, end)) kinds.set(row, 'note')
    end = rows.slice(0, last).findLastIndex(({ filled }) => filled.length > 0) + 1
  }
}

/** In a list without numbers a lone title may be a measure, unless it begins as remarks do. */
function isRemark({ filled, id, title }: SeenRow, { numbered }: Terms): boolean {
  const [only, ...more] = filled
  if (typeof only?.cell !== 'string' || more.length > 0 || looksLikeId.test(id)) return false
  return remarkStart.test(only.cell) || ((numbered || title === '') && /\s/.test(singleLine(only.cell)))
}

function textOf({ id, title, filled }: SeenRow): string {
  if (title !== '') return title
  const first = filled.find(({ cell }) => typeof cell === 'string')
  return first ? singleLine(String(first.cell)) : id
}

function categoryIn(seen: SeenRow): Category {
  const code = seen.title !== '' && seen.id !== '' ? seen.id : null
  return categoryOf(textOf(seen), code)
}

/** The lines of text above the header. */
export function aboveTexts({ sheet, header }: ForeignList): readonly { readonly row: number; readonly text: string }[] {
  return sheet.rows.slice(0, header.firstRow - 1).flatMap((cells, index) => {
    const texts = cells.filter((cell) => !isBlank(cell)).map(headerText)
    return texts.length === 0 ? [] : [{ row: index + 1, text: texts.join(' ') }]
  })
}

/** Where each category has its header again, that of the first one stands above it. */
function aboveHeader(list: ForeignList, rows: Rows, kinds: Kinds): Category | null {
  const filled = rows.filter(({ row }) => kinds.get(row) !== 'blank')
  const repeats = filled.some(
    ({ row }, index) => kinds.get(row) === 'category' && kinds.get(filled[index + 1]?.row ?? 0) === 'header',
  )
  const above = aboveTexts(list).at(-1)
  return repeats && above ? categoryOf(above.text, null) : null
}
