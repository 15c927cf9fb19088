import type { CalendarDay } from '../../plan/time.ts'
import { rankStampText, stampInputs } from '../../rank/rank-stamp.ts'
import type { FieldRanking, RankedMeasure, Ranking } from '../../rank/result.ts'
import { Refusal } from '../../refusal.ts'
import { scoreText } from '../../text/ranking.ts'
import type { WorkbookEdits } from '../edits.ts'
import type { PlanReading } from '../read-plan.ts'
import type { TableReading } from '../read-table.ts'
import { EditsByTable } from './joined-edits.ts'
import type { TableEdits } from './table-edits.ts'

type MeasureRow = TableReading<'measures'>['rows'][number]

/** What the program writes about one measure, and nobody else. */
interface WrittenRank {
  readonly rank: number | null
  readonly score: string | null
  readonly rankedAt: string | null
}

const nothing: WrittenRank = { rank: null, score: null, rankedAt: null }

/**
 * Writes *Rang*, *Ergebnis* and *Rang berechnet am* into the row that bears the measure's number; the columns are added
 * where the table has none. Where priorities were agreed there are no ranks. What the program wrote for a measure that
 * has no rank any more is emptied; what a person wrote there without a stamp stays.
 * @throws Refusal where no field has a rank
 */
export function enterRanks(reading: PlanReading, ranking: Pick<Ranking, 'fields'>, date: CalendarDay): WorkbookEdits {
  const written = ranksByPlace(reading, ranking, date)
  if (written.size === 0) throw new Refusal('enter/no-ranks', {})
  const edits = new EditsByTable<'measures'>()
  for (const table of reading.tables.measures) {
    for (const row of table.rows) {
      const now = written.get(placeKey(row)) ?? (row.value.rankedAt === null ? null : nothing)
      if (now !== null) writeRow(edits.of(table), row, now)
    }
  }
  return edits.edits()
}

function ranksByPlace(
  { plan }: PlanReading,
  ranking: Pick<Ranking, 'fields'>,
  date: CalendarDay,
): ReadonlyMap<string, WrittenRank> {
  const inputOf = stampInputs(plan)
  return new Map(
    ranking.fields.flatMap((field, index) => {
      const planned = plan.fields[index]
      const ranked = field.ranking.filter(({ rank }) => rank !== null)
      if (planned === undefined || ranked.length === 0) return []
      const rankedAt = rankStampText({ date, input: inputOf(planned) })
      return ranked.map((one) => [placeKey(one.measure), { ...resultOf(one, field), rankedAt }] as const)
    }),
  )
}

function resultOf(ranked: RankedMeasure, field: FieldRanking): Pick<WrittenRank, 'rank' | 'score'> {
  return { rank: ranked.rank, score: scoreText(ranked, field) }
}

function writeRow(edits: TableEdits<'measures'>, { value, place }: MeasureRow, now: WrittenRank): void {
  for (const key of ['rank', 'score', 'rankedAt'] as const) {
    const isThere = value[key] === now[key]
    // A column is not added to hold nothing.
    if (!isThere && (now[key] !== null || edits.has(key))) edits.write(place.row, key, now[key])
  }
}

function placeKey({ place }: Pick<MeasureRow, 'place'>): string {
  return `${place.row}!${place.sheet}`
}
