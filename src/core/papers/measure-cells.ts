import type { Measure, MeasureKey } from '../plan/measure.ts'
import type { Money } from '../plan/money.ts'
import type { StatusWord } from '../plan/status.ts'
import type { LooseDate, Period } from '../plan/time.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import { formatMoney } from '../text/numbers.ts'
import type { Edition } from './frame.ts'
import type { PaperCell } from './paper.ts'
import type { PlanLine } from './plan-line.ts'
import { cell } from './sheet-stack.ts'

/** In the order of the printed table. The action field is the sheet's own. */
const printed: readonly MeasureKey[] = [
  'id',
  'decidedRank',
  'rank',
  'agreedPriority',
  'score',
  'title',
  'description',
  'goal',
  'targetGroup',
  'lead',
  'participants',
  'period',
  'cost',
  'funding',
  'status',
  'statusNote',
  'begin',
  'evidence',
  'doneOn',
  'topics',
  'sources',
  'mergedFrom',
  'note',
  'internalNote',
  'foundAt',
]

/** A column belongs to a public edition only if the column table says so. */
const publicKeys: readonly MeasureKey[] = printed.filter((key) => measureTable.columns[key].audience === 'public')

/** The columns that an edition may show. */
export function measureKeys(edition: Edition): readonly MeasureKey[] {
  return edition === 'internal' ? printed : publicKeys
}

export function headerOf(key: MeasureKey): string {
  return measureTable.columns[key].header
}

type Value = Measure[MeasureKey]

/** What is printed under a column: results come from the ranking, everything else from the plan. */
function printedValue({ measure, unread, result, score }: PlanLine, key: MeasureKey): Value {
  switch (key) {
    case 'rank':
      return result?.rank ?? null
    case 'score':
      return score
    case 'agreedPriority':
      return result?.priority ?? measure.agreedPriority
    default:
      return measure[key] ?? unread.get(key) ?? null
  }
}

export function isFilled(line: PlanLine, key: MeasureKey): boolean {
  const value = printedValue(line, key)
  return Array.isArray(value) ? value.length > 0 : value !== null
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

function isMoney(value: Money | StatusWord | LooseDate | Period): value is Money {
  return 'fromCents' in value
}

/** The value as text, as a person would write it into the plan. */
export function measureText(line: PlanLine, key: MeasureKey): string {
  const value = printedValue(line, key)
  if (value === null) return ''
  if (isList(value)) return value.join('; ')
  if (typeof value !== 'object') return String(value)
  if (isMoney(value)) return formatMoney(value)
  return 'word' in value ? value.word : value.text
}

/** A single amount is a number with a money format; a range, an estimate or a yearly amount can only be said in words. */
function moneyCell(money: Money): PaperCell {
  const { fromCents, toCents, approximate, per, tax } = money
  const isPlain = !approximate && per === null && tax === null
  if (!isPlain || fromCents === null || fromCents !== toCents) return cell(formatMoney(money), 'cellRight')
  return cell(fromCents / 100, fromCents % 100 === 0 ? 'cellMoney' : 'cellMoneyCents')
}

function numberCell(value: number, key: MeasureKey): PaperCell {
  return cell(value, key === 'rank' || key === 'decidedRank' ? 'cellRank' : 'cellNumber')
}

export function measureCell(line: PlanLine, key: MeasureKey): PaperCell {
  const value = printedValue(line, key)
  if (typeof value === 'number') return numberCell(value, key)
  if (value !== null && !isList(value) && typeof value === 'object' && isMoney(value)) return moneyCell(value)
  const text = measureText(line, key)
  return cell(text === '' ? null : text, textStyle(key))
}

function textStyle(key: MeasureKey): 'cell' | 'cellStrong' | 'cellCentre' {
  if (key === 'title' || key === 'id') return 'cellStrong'
  return key === 'agreedPriority' ? 'cellCentre' : 'cell'
}
