import { oncePerObject } from '../../once-per.ts'
import type { Column } from '../../sheet/column.ts'
import { measureTable } from '../../sheet/columns/measures.ts'
import { allTables, type PlanReading } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { cleanText, fold } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { actorNames } from '../names.ts'
import { type CheckedCell, filledCells, placeOf } from '../places.ts'
import type { PlanRule } from '../rule.ts'

const wordLists = ['topics', 'funding', 'sources'] as const

/**
 * Several organisations in one cell without a semicolon. Names contain commas ("Amt für Jugend, Familie und Soziales"),
 * so nothing is split without a person: between commas one part must be known, from the sheet *Akteure* or from standing
 * alone in another cell. Lines below each other count by themselves, unless a name is merely wrapped.
 */
export const commaList: PlanRule = {
  codes: ['cell/comma-list'],
  reads: {
    measures: ['id', 'lead', 'participants', ...wordLists],
    actors: ['code', 'name', 'aliases'],
    sources: ['code', 'name'],
    settings: 'all',
  },
  check: (reading) => unsplitLists(reading),
}

/** What this rule finds; others leave those cells to it. */
export const unsplitLists: (reading: PlanReading) => readonly Finding[] = oncePerObject((reading) => [
  ...eachUnsplitList(reading),
])

function* eachUnsplitList(reading: PlanReading): Iterable<Finding> {
  const cells = [...filledCells(reading, allTables(reading), ({ type }) => type === 'actors')]
  const listed = actorNames(reading)
  const known: ReadonlySet<string> = listed.size > 0 ? new Set(listed.keys()) : namedAlone(cells)
  const settings = filledCells(reading, reading.tables.settings as readonly TableReading[], () => true)
  yield* findings(
    [...settings].filter(({ column }) => column.type === 'list'),
    proposedLabels,
  )
  yield* findings(cells, (cell) => proposed(cell, known) ?? joined(cell, listed) ?? mixed(cell, listed))
  for (const key of wordLists) yield* unsplitWords(reading, key)
}

/** Topics, funds and sources. Their entries are short, so that every part must be known. */
function* unsplitWords(reading: PlanReading, key: (typeof wordLists)[number]): Iterable<Finding> {
  const column: Column<unknown> = measureTable.columns[key]
  const cells = [...filledCells(reading, reading.tables.measures as readonly TableReading[], (each) => each === column)]
  const sources = key === 'sources' ? reading.plan.sources.flatMap(({ value }) => [value.code, value.name]) : []
  const known = new Set([...namedAlone(cells), ...namedInSeveral(cells), ...sources.map((name) => fold(name ?? ''))])
  yield* findings(cells, (text) => {
    const parts = text.includes(';') ? [] : text.split(',').map(cleanText)
    return parts.length > 1 && parts.every((part) => known.has(fold(part))) ? parts.join('; ') : null
  })
}

/** Where all lists are written with commas: what comes again between them, each time beside something else. */
function namedInSeveral(cells: readonly CheckedCell[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const { text } of cells) if (text !== null) texts.add(fold(text))
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const part of text.split(',').map(cleanText)) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([part, times]) => (times > 1 && part !== '' ? [part] : [])))
}

/** @param propose a list for the cleaned text of a cell */
function* findings(cells: readonly CheckedCell[], propose: (text: string) => string | null): Iterable<Finding> {
  for (const found of cells) {
    const { cell, text } = found
    const proposal = text === null ? null : propose(text)
    if (text === null || typeof cell !== 'string' || proposal === null) continue
    const place = placeOf(found)
    yield {
      code: 'cell/comma-list',
      ...place,
      values: { text, proposal },
      fix: { label: 'split-list', edits: [{ sheet: place.sheet, cell: place.cell, from: cell, to: proposal }] },
    }
  }
}

/** Labels of a scale hold no commas but those of decimals: `1,5`. */
function proposedLabels(text: string): string | null {
  if (text.includes(';')) return null
  const parts = text
    .split(/,(?!\d)/)
    .map(cleanText)
    .filter(Boolean)
  return parts.length < 2 ? null : parts.join('; ')
}

/** Where no actors are listed: what stands between semicolons, or alone in a cell, is one organisation. */
function namedAlone(cells: readonly CheckedCell[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { text } of cells) {
    for (const part of text?.split(';') ?? []) if (!/[,\n]/.test(part.trim())) names.add(fold(part))
  }
  return names
}

function proposed(text: string, known: ReadonlySet<string>): string | null {
  if (text.includes(';') || known.has(fold(text))) return null
  const byLine = text.includes('\n')
  const parts = text
    .split(byLine ? /\n/ : /,/)
    .map((part) => cleanText(part).replace(/^[-–•*·]\s*/u, ''))
    .filter(Boolean)
  if (parts.length < 2) return null
  const lines = byLine && !parts.some((part, index) => goesOn(part, parts[index + 1]))
  return lines || parts.some((part) => known.has(fold(part))) ? parts.join('; ') : null
}

/** `QM / FBS`, `QM und FBS`: such words stand in many names, so each part must be a listed actor. */
function joined(text: string, listed: ReadonlyMap<string, string>): string | null {
  if (!joint.test(text) || listed.has(fold(text))) return null
  const parts = text.split(joint)
  return parts.length > 1 && parts.every((part) => listed.has(fold(part))) ? parts.join('; ') : null
}

/** `DRK, AWO; VHS`: the semicolons are there, but not everywhere. Each part between commas must be a listed actor. */
function mixed(text: string, listed: ReadonlyMap<string, string>): string | null {
  if (!text.includes(';') || !text.includes(',')) return null
  const parts = text.split(';').flatMap((part) => {
    const named = part.split(',').map(cleanText)
    return named.length > 1 && !listed.has(fold(part)) && named.every((one) => listed.has(fold(one)))
      ? named
      : [cleanText(part)]
  })
  return parts.length > text.split(';').length ? parts.filter(Boolean).join('; ') : null
}

const joint = / ?\/ ?| (?:und|u\.|&|\+) /i

/** A long name that goes on in the next line. */
function goesOn(part: string, next: string | undefined): boolean {
  if (next === undefined) return false
  return (
    /[,/&(–-]$|(?<!\p{L})(?:und|für|der|des|die|im|am|zur|zum|von|vom|e\.)$/u.test(part) || /^[\p{Ll}(&/]/u.test(next)
  )
}
