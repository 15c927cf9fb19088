import { allTables } from '../../sheet/read-plan.ts'
import type { TableReading } from '../../sheet/read-table.ts'
import { cleanText, fold } from '../../text/clean.ts'
import type { Finding } from '../finding.ts'
import { actorNames } from '../names.ts'
import { type CheckedCell, filledCells, placeOf } from '../places.ts'
import type { PlanRule } from '../rule.ts'

/**
 * Several organisations in one cell without a semicolon. Names contain commas ("Amt für Jugend, Familie und Soziales"),
 * so nothing is split without a person: between commas one part must be known, from the sheet *Akteure* or from standing
 * alone in another cell. Lines below each other count by themselves, unless a name is merely wrapped.
 */
export const commaList: PlanRule = {
  codes: ['cell/comma-list'],
  reads: { measures: ['id', 'lead', 'participants'], actors: ['code', 'name', 'aliases'], settings: 'all' },
  *check(reading) {
    const cells = [...filledCells(reading, allTables(reading), ({ type }) => type === 'actors')]
    const listed = actorNames(reading)
    const known: ReadonlySet<string> = listed.size > 0 ? new Set(listed.keys()) : namedAlone(cells)
    const settings = filledCells(reading, reading.tables.settings as readonly TableReading[], () => true)
    yield* findings(
      [...settings].filter(({ column }) => column.type === 'list'),
      proposedLabels,
    )
    yield* findings(cells, (cell) => proposed(cell, known))
  },
}

function* findings(cells: readonly CheckedCell[], propose: (cell: string) => string | null): Iterable<Finding> {
  for (const found of cells) {
    const { cell } = found
    const proposal = typeof cell === 'string' ? propose(cell) : null
    if (typeof cell !== 'string' || proposal === null) continue
    const place = placeOf(found)
    yield {
      code: 'cell/comma-list',
      ...place,
      values: { text: cleanText(cell), proposal },
      fix: { label: 'split-list', edits: [{ sheet: place.sheet, cell: place.cell, from: cell, to: proposal }] },
    }
  }
}

/** Labels of a scale hold no commas but those of decimals: `1,5`. */
function proposedLabels(cell: string): string | null {
  if (cell.includes(';')) return null
  const parts = cell
    .split(/,(?!\d)/)
    .map(cleanText)
    .filter(Boolean)
  return parts.length < 2 ? null : parts.join('; ')
}

/** Where no actors are listed: what stands between semicolons, or alone in a cell, is one organisation. */
function namedAlone(cells: readonly CheckedCell[]): ReadonlySet<string> {
  const texts = cells.map(({ cell }) => cell).filter((cell) => typeof cell === 'string')
  return new Set(
    texts
      .flatMap((text) => text.split(';'))
      .filter((part) => !/[,\n]/.test(part.trim()))
      .map(fold),
  )
}

function proposed(cell: string, known: ReadonlySet<string>): string | null {
  const text = cleanText(cell)
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

/** A long name that goes on in the next line. */
function goesOn(part: string, next: string | undefined): boolean {
  if (next === undefined) return false
  return (
    /[,/&(–-]$|(?<!\p{L})(?:und|für|der|des|die|im|am|zur|zum|von|vom|e\.)$/u.test(part) || /^[\p{Ll}(&/]/u.test(next)
  )
}
