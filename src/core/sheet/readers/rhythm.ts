import type { Period } from '../../plan/time.ts'
import { fold } from '../../text/clean.ts'
import { monthNumber } from '../../text/dates.ts'
import { dash } from './span.ts'

/** How often, or on and on; neither where a word such as `kurzfristig` names no day. */
export type Rhythm = Pick<Period, 'permanent' | 'everyYears'>

const once: Rhythm = { permanent: false, everyYears: null }

export const permanentWords = '(?:dauerhaft|fortlaufend|laufend|kontinuierlich|ständig|unbefristet|auf dauer)'
const permanent = new RegExp(`^(?:${permanentWords}(?: \\(daueraufgabe\\))?|daueraufgabe)$`)

const term = '(?:kurz|mittel|lang)fristig'
const noDay: readonly RegExp[] = [
  new RegExp(`^(?:eher )?${term}(?: umsetzbar)?$`),
  new RegExp(`^(?:kurz|mittel)(?:fristig|-)? ?(?:bis|und|/|${dash}) ?${term}$`),
  /^(?:(?:ab )?sofort|einmalig|ganzjährig|saisonal|regelmäßig|(?:nach|bei) bedarf|bedarfsabhängig)$/,
  // How long, not when.
  new RegExp(
    `^(?:(?:ca\\.|etwa|rund|laufzeit:?) )?\\d{1,2}(?:(?: ?${dash} ?| bis )\\d{1,2})? (?:jahre?|monate?|wochen?|tage?)$`,
  ),
]

const timesAYear: ReadonlyMap<string, number> = new Map([
  ...['jährlich', 'jedes jahr'].map((word) => [word, 1] as const),
  ['halbjährlich', 2],
  ...['vierteljährlich', 'quartalsweise'].map((word) => [word, 4] as const),
  ...['monatlich', 'jeden monat'].map((word) => [word, 12] as const),
  ...['wöchentlich', 'jede woche'].map((word) => [word, 52] as const),
  ...['täglich', 'jeden tag'].map((word) => [word, 365] as const),
])
const times: ReadonlyMap<string, number> = new Map(
  ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs'].map((word, index) => [word, index + 1]),
)
const yearsBetween: ReadonlyMap<string, number> = new Map(
  ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].map((word, index) => [word, index + 2]),
)

const yearly = '(?:(?:(?:\\d{1,2} ?x|\\p{L}+mal) |zwei)?jährlich|jedes jahr|alle (?:\\d{1,2}|\\p{L}+) jahre)'
const partOfYear = '(?:im|in den) (?<part>\\p{L}+)'
/** How often, and in which part of the year; no day follows from it. */
const yearlyInPart: readonly RegExp[] = [
  new RegExp(`^(?<often>${yearly}),? (?:(?:jeweils|immer) )?${partOfYear}$`, 'u'),
  new RegExp(`^${partOfYear},? (?<often>${yearly})$`, 'u'),
  new RegExp(`^${partOfYear} (?:jedes|eines jeden) jahres$`, 'u'),
  /^(?:in )?jede[nms]? (?<part>\p{L}+)$/u,
]
const recurring = /^(?:frühjahr|frühling|sommer|herbst|winter|(?:winter|oster|pfingst|sommer|herbst|weihnachts)ferien)$/

/** `dauerhaft`, `alle 2 Jahre`, `2x jährlich`, `jeden Sommer`, `kurzfristig`; `null` for anything else. */
export function rhythmIn(text: string): Rhythm | null {
  const folded = fold(text)
  if (permanent.test(folded)) return { permanent: true, everyYears: null }
  if (noDay.some((pattern) => pattern.test(folded))) return once
  const years = yearsIn(folded)
  return years !== null && years > 0 && Number.isFinite(years) ? { permanent: false, everyYears: years } : null
}

/** Years from one time to the next. */
function yearsIn(folded: string): number | null {
  for (const pattern of yearlyInPart) {
    const { often = 'jährlich', part } = pattern.exec(folded)?.groups ?? {}
    if (part !== undefined && (recurring.test(part) || monthNumber(part) !== null)) return yearsIn(often)
  }
  if (folded === 'zweijährlich') return 2
  const every = /^alle (\d{1,2}|\p{L}+) jahre$/u.exec(folded)?.[1]
  if (every !== undefined) return yearsBetween.get(every) ?? Number(every)
  const [, count, word = ''] = /^(?:(\d{1,2} ?x|\p{L}+mal) )?(.+)$/u.exec(folded) ?? []
  const often = count === undefined ? 1 : (times.get(count.replace('mal', '')) ?? Number.parseInt(count, 10))
  const aYear = timesAYear.get(word)
  return aYear === undefined ? null : 1 / (often * aYear)
}
