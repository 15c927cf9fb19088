import type { Status } from '../../plan/status.ts'
import { fold } from '../../text/clean.ts'
import { rowsByNumber } from '../measure-rows.ts'
import { placeAt } from '../places.ts'
import { type Report, type Reports, reportsOf } from '../reports.ts'
import type { PlanRule } from '../rule.ts'

/** Of these nothing new is expected. */
const settled: ReadonlySet<Status> = new Set(['umgesetzt', 'zurückgestellt', 'nicht weiterverfolgt'])

/** How people say that there is nothing to say; with anything more in the cell there is. */
const nothingNew = new RegExp(
  [
    '^(?:(?:derzeit|aktuell|bislang|bisher|weiterhin|zurzeit|zur zeit|es gibt|es liegt|es liegen) )*',
    '(?:kein(?:e|en)? (?:neue[rnsm]? )?',
    '(?:sachst[aä]nde?|stand|entwicklung(?:en)?|erkenntnisse?|informationen?|angaben?|neuigkeiten|fortschritte?',
    '|(?:ver)?änderung(?:en)?|meldung(?:en)?|rückmeldung(?:en)?|bericht)',
    '|nichts neues|(?:sach)?stand (?:ist )?unverändert|unverändert(?:er (?:sach)?stand)?',
    '|wie (?:bisher|gehabt|im vorjahr|zuvor)|[-–—]+|\\./\\.)',
    '(?: (?:vorhanden|bekannt|vor|zu berichten|zu vermelden|seit \\d{4}',
    '|gegenüber (?:dem )?(?:vorjahr|letzten (?:bericht|stichtag))))*',
    '(?:,? \\(?(?:siehe|s\\.|vgl\\.) [^()]+\\)?)?[.!]?$',
  ].join(''),
)
/** Signs; whoever writes more has something to say. */
const longest = 100

/** Whose silence tells something: a date at which at least a quarter of the measures with any report have one. */
const attended = 0.25

/** Twice in a row nothing was reported of a measure that is still open. */
export const stale: PlanRule = {
  codes: ['measure/stale'],
  reads: { measures: ['id', 'status'], progress: ['measure', 'dueDate', 'text'] },
  *check(reading) {
    const reports = reportsOf(reading)
    const lastTwo = reports.dates.slice(0, 2)
    if (lastTwo.length < 2) return
    const values = { dueDates: lastTwo.map(({ text }) => text).toReversed() }
    for (const [key, { table, value, place }] of rowsByNumber(reading)) {
      const own = reports.byMeasure.get(key) ?? []
      if (own.length === 0 || (value.status !== null && settled.has(value.status.meaning))) continue
      if (!lastTwo.every((date) => saysNothing(own, date, reports))) continue
      yield { code: 'measure/stale', ...placeAt(table, place.row, 'status'), values }
    }
  },
}

function saysNothing(own: readonly Report[], { day, measures }: Reports['dates'][number], all: Reports): boolean {
  const then = own.filter((report) => report.day === day)
  if (then.length === 0) return measures >= attended * all.byMeasure.size
  return then.every(
    ({ entry }) => entry.text !== null && entry.text.length <= longest && nothingNew.test(fold(entry.text)),
  )
}
