import { foldHeader } from '../text/clean.ts'
import type { Column, TableSpec } from './column.ts'
import type { CellValue } from './grid.ts'
import type { SaidHeaders } from './mapping.ts'

export interface DuplicateHeader {
  readonly header: string
  /** Column numbers of the header that counts and of the later one. */
  readonly first: number
  readonly later: number
}

/** Which column of the sheet is which column of the plan. */
export interface HeaderMatch {
  /** Key of the column table → column number. */
  readonly columns: ReadonlyMap<string, number>
  readonly duplicates: readonly DuplicateHeader[]
  /** Columns that belong to nobody we know: a person's own, or one ballot each where the table is open. */
  readonly others: readonly { readonly header: string; readonly column: number }[]
}

/** What a person has said about the headers of a sheet. */
export interface SaidOfSheet {
  /** With the command: it counts before everything else. */
  readonly now: SaidHeaders
  /** In the sheet *Zuordnung*, which may stem from the list that a plan was adopted from: exact headers count before it. */
  readonly before: SaidHeaders
}

const nothingSaid: SaidOfSheet = { now: new Map(), before: new Map() }

/**
 * Matches one row of cells with a column table, by header text and never by position. What a person has said wins over
 * all, the exact header over a synonym, so that a plan with *Maßnahme* may have a *Titel* of its own.
 */
export function matchHeaders<T>(
  spec: TableSpec<T>,
  cells: readonly CellValue[],
  firstColumn: number,
  lastColumn: number,
  { now, before }: SaidOfSheet = nothingSaid,
): HeaderMatch {
  const headers = new Headers(cells, firstColumn, lastColumn)
  const columns = new Map<string, number>()
  const duplicates: DuplicateHeader[] = []
  const entries = columnEntries(spec)

  const takeFor = (key: string, texts: readonly string[]) => {
    const first = columns.has(key) ? null : headers.take(new Set(texts.map(foldHeader)))
    if (!first) return
    columns.set(key, first.column)
    duplicates.push(...headers.takeRepeats(first))
  }
  const takeSaid = (said: SaidHeaders) => {
    for (const [text, planColumn] of said) {
      const key = planColumn === null ? null : keyNamed(entries, planColumn)
      if (key !== null) takeFor(key, [text])
    }
  }
  const kept = new Set([...now, ...before].flatMap(([text, planColumn]) => (planColumn === null ? [text] : [])))

  takeSaid(now)
  for (const [key, column] of entries) takeFor(key, [column.header])
  takeSaid(before)
  for (const [key, { synonyms = [] }] of entries) {
    takeFor(key, kept.size === 0 ? synonyms : synonyms.filter((text) => !kept.has(foldHeader(text))))
  }
  // The columns of an open table are ballots: the same actor twice must not vote twice.
  if (spec.open) duplicates.push(...headers.takeAllRepeats())
  return { columns, duplicates, others: headers.free.map(({ text, column }) => ({ header: text, column })) }
}

/** The key of the column with this header, or this synonym. */
export function keyNamed(entries: readonly (readonly [string, Column<unknown>])[], name: string): string | null {
  const wanted = foldHeader(name)
  const exact = entries.find(([, { header }]) => foldHeader(header) === wanted)
  const entry = exact ?? entries.find(([, { synonyms }]) => synonyms?.some((text) => foldHeader(text) === wanted))
  return entry?.[0] ?? null
}

interface HeaderCell {
  readonly text: string
  readonly folded: string
  readonly column: number
}

/** The filled cells of a header row; each is taken by one column of the plan at most. */
class Headers {
  private cells: readonly HeaderCell[]

  constructor(cells: readonly CellValue[], firstColumn: number, lastColumn: number) {
    this.cells = cells.slice(firstColumn - 1, lastColumn).flatMap((cell, index) => {
      const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
      return text === '' ? [] : [{ text, folded: foldHeader(text), column: firstColumn + index }]
    })
  }

  /** Those that nobody has taken yet. */
  get free(): readonly HeaderCell[] {
    return this.cells
  }

  /** Takes the first free header with one of these texts. */
  take(folded: ReadonlySet<string>): HeaderCell | null {
    const found = this.cells.find((cell) => folded.has(cell.folded))
    if (!found) return null
    this.cells = this.cells.filter((cell) => cell !== found)
    return found
  }

  /** Takes all later headers with the same text. */
  takeRepeats(first: HeaderCell): readonly DuplicateHeader[] {
    const repeats = this.cells.filter(({ folded, column }) => folded === first.folded && column > first.column)
    if (repeats.length > 0) this.cells = this.cells.filter((cell) => !repeats.includes(cell))
    return repeats.map(({ text, column }) => ({ header: text, first: first.column, later: column }))
  }

  /** Takes every header whose text has stood before, in one go: an open table may have thousands. */
  takeAllRepeats(): readonly DuplicateHeader[] {
    const byText = new Map<string, HeaderCell[]>()
    for (const cell of this.cells) {
      const same = byText.get(cell.folded)
      if (same) same.push(cell)
      else byText.set(cell.folded, [cell])
    }
    const groups = [...byText.values()]
    this.cells = groups.flatMap((group) => group.slice(0, 1))
    return groups.flatMap(([first, ...repeats]) =>
      repeats.map(({ text, column }) => ({ header: text, first: first?.column ?? column, later: column })),
    )
  }
}

/** The entries of a column table; their keys are the noun's property names. */
export function columnEntries(spec: { readonly columns: object }): readonly (readonly [string, Column<unknown>])[] {
  return Object.entries(spec.columns)
}
