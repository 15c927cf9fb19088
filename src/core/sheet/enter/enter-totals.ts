import type { ResultRow } from '../../plan/ballot.ts'
import { measureKey } from '../../plan/measure-id.ts'
import type { Placed } from '../../plan/place.ts'
import { methodOf } from '../../rank/basis.ts'
import { type FigureKey, firstFigure } from '../../rank/result-entries.ts'
import { Refusal } from '../../refusal.ts'
import { resultTable } from '../columns/results.ts'
import type { WorkbookEdits } from '../edits.ts'
import type { PlanReading } from '../read-plan.ts'
import type { MeasureEntry } from './entry.ts'
import { entryKeys, entryKindOf } from './entry-kind.ts'
import { EditsByTable } from './joined-edits.ts'
import { newTable } from './new-table.ts'

/** The figures that an entry gives, by column. */
type Figures = { readonly [K in FigureKey]?: number | null }

/** The figures of one measure, and the row of *Ergebnisse* that holds them. */
interface Wanted {
  readonly measure: string
  readonly figures: Figures
  readonly row: Placed<ResultRow> | null
}

/**
 * Writes sums of points and counts of hands into *Ergebnisse*: into the row that a measure has, else into a new one; where
 * there is no such sheet, it is added.
 * @throws Refusal for a figure that cannot be one, and where several rows give a result for one measure
 */
export function enterTotals(reading: PlanReading, entries: readonly MeasureEntry[]): WorkbookEdits {
  const wanted = entries.map((one): Wanted => {
    const measure = one.measure.value.id
    return { measure, figures: figuresOf(one), row: rowOf(reading, measure) }
  })
  const [first] = reading.tables.results
  if (!first) return newResults(reading, wanted)
  const edits = new EditsByTable<'results'>()
  for (const { measure, figures, row } of wanted) {
    const changed = figureEntries(figures).filter(
      ([key, figure]) => row?.unread?.has(key) || (row?.value[key] ?? null) !== figure,
    )
    if (changed.length === 0) continue
    const table = reading.tables.results.find(({ rows }) => row !== null && rows.includes(row)) ?? first
    const target = edits.of(table)
    const at = row?.place.row ?? target.nextRow()
    if (row === null) target.write(at, 'measure', measure)
    for (const [key, figure] of changed) target.write(at, key, figure)
  }
  return edits.edits()
}

function figureEntries(figures: Figures): readonly (readonly [FigureKey, number | null])[] {
  const keys = ['points', 'yes', 'no', 'abstentions'] as const
  return keys.flatMap((key) => {
    const figure = figures[key]
    return figure === undefined ? [] : [[key, figure] as const]
  })
}

function figuresOf({ entry, field }: MeasureEntry): Figures {
  const keys = entryKeys[entryKindOf(methodOf(field)) === 'hands' ? 'hands' : 'points']
  const given = keys.flatMap((key) => {
    const figure = entry[key]
    return figure === undefined ? [] : [[key, figure] as const]
  })
  for (const [key, figure] of given) if (figure !== null) refuseNoFigure(entry.measure, key, figure)
  return Object.fromEntries(given)
}

/** Sums of points may have decimals (half a dot); hands are counted. */
function refuseNoFigure(measure: string, key: FigureKey, given: number): void {
  const isFigure = key === 'points' ? Number.isFinite(given) : Number.isSafeInteger(given)
  if (isFigure && given >= 0) return
  throw new Refusal('enter/figure', {
    measure,
    header: resultTable.columns[key].header,
    given,
    whole: key !== 'points',
  })
}

/** The row about a measure; of several, the one that holds figures. */
function rowOf({ plan, tables }: PlanReading, measure: string): Placed<ResultRow> | null {
  const rows = plan.results.filter(({ value }) => measureKey(value.measure ?? '') === measureKey(measure))
  const filled = rows.filter((row) => firstFigure(row) !== null)
  if (filled.length > 1) {
    const sheet = tables.results[0]?.located.sheet.name ?? resultTable.sheet
    throw new Refusal('enter/rows-twice', { measure, sheet, rows: filled.map(({ place }) => place.row) })
  }
  return filled[0] ?? rows[0] ?? null
}

/** The columns that the entries fill, with *Bemerkung*; each measure that has a figure a row. */
function newResults(reading: PlanReading, wanted: readonly Wanted[]): WorkbookEdits {
  const rows = wanted
    .map(({ measure, figures }) => ({ measure, ...figures }))
    .filter((row) => figureEntries(row).some(([, figure]) => figure !== null))
  const used = new Set(rows.flatMap((row) => figureEntries(row).map(([key]) => key)))
  return newTable(reading, resultTable, ['measure', ...used, 'note'], rows)
}
