import type { Status } from '../../plan/status.ts'
import type { CalendarDay, LooseDate } from '../../plan/time.ts'
import { type MeasureRow, rowsByNumber } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import { type Report, reportsOf } from '../reports.ts'
import type { PlanRule } from '../rule.ts'

/** Words for one state of affairs, seen from two sides: `umgesetzt` is what became a permanent task, too. */
const compatible: readonly (readonly Status[])[] = [
  ['noch nicht begonnen', 'geplant'],
  ['noch nicht begonnen', 'zurückgestellt'],
  ['angeschoben', 'in Umsetzung', 'laufend (Daueraufgabe)'],
  ['umgesetzt', 'laufend (Daueraufgabe)'],
]

const begins: readonly Status[] = ['angeschoben', 'in Umsetzung', 'laufend (Daueraufgabe)']
const ends: readonly Status[] = ['zurückgestellt', 'nicht weiterverfolgt']

/**
 * What a measure can become after a report without anybody having to say more. Being done is not among it: that is what
 * the committee is told, so it needs *Umgesetzt am* after the report, or a report of its own. Nor does a measure go back
 * by itself.
 */
const next: { readonly [S in Status]: readonly Status[] } = {
  'noch nicht begonnen': [...begins, ...ends],
  geplant: [...begins, ...ends],
  angeschoben: ends,
  'in Umsetzung': ends,
  'laufend (Daueraufgabe)': ends,
  umgesetzt: [],
  zurückgestellt: ['geplant', ...begins, 'nicht weiterverfolgt'],
  'nicht weiterverfolgt': [],
}

/**
 * The latest report says something else than *Status*. A measure may have gone on since, as long as *Stand* lies after
 * that report; of two reports on one date either will do.
 */
export const statusContradictsProgress: PlanRule = {
  codes: ['measure/status-contradicts-progress'],
  reads: {
    measures: ['id', 'status', 'begin', 'doneOn'],
    progress: ['measure', 'dueDate', 'status'],
    settings: 'all',
  },
  *check(reading) {
    const { byMeasure } = reportsOf(reading)
    if (byMeasure.size === 0) return
    const { asOf } = reading.plan.settings
    for (const [key, row] of rowsByNumber(reading)) {
      const { status } = row.value
      const latest = latestOf(byMeasure.get(key) ?? [])
      const [first] = latest
      if (status === null || !first || latest.some((report) => agrees(row, status.meaning, report, asOf))) continue
      yield {
        code: 'measure/status-contradicts-progress',
        ...placeAt(row.table, row.place.row, 'status'),
        values: {
          status: status.word,
          progress: first.entry.status?.word ?? '',
          dueDate: first.entry.dueDate?.text ?? '',
        },
      }
    }
  },
}

/** The reports of the latest date. */
function latestOf(reports: readonly Report[]): readonly Report[] {
  return reports.filter(({ day }) => day === reports[0]?.day)
}

/** Both can be true. A report whose status is missing contradicts nothing. */
function agrees({ value }: MeasureRow, now: Status, { day, entry }: Report, asOf: CalendarDay | null): boolean {
  if (entry.status === null) return true
  const then = entry.status.meaning
  if (now === then || compatible.some((words) => words.includes(now) && words.includes(then))) return true
  if (now === 'umgesetzt') return isAfter(value.doneOn, day)
  // It is said to have begun, and when: then it had at the time of the report. What is planned may have begun in parts.
  if (then === 'noch nicht begonnen' && begins.includes(now) && isBefore(value.begin, day)) return false
  return next[then].includes(now) && (asOf === null || asOf > day || isAfter(value.begin, day))
}

function isBefore(date: LooseDate | null, day: CalendarDay): boolean {
  return date?.last != null && date.last < day
}

function isAfter(date: LooseDate | null, day: CalendarDay): boolean {
  return date?.last != null && date.last > day
}
