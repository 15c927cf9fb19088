import { exactDecimal } from '../../text/numbers.ts'
import type { CellValue } from '../grid.ts'

/** `54` under `Kosten in T€` is not 54 €, and costs per year are not the costs: a wrong column would be silently wrong. */
const otherAmount = /t ?€|teur|tsd|tausend|mio|million|jahr|jährl|jaehrl|monat|\/ ?a\b|p\. ?a\./iu

/** Says that its amounts are in another unit than euros, or per time. */
export function namesOtherUnit(text: string): boolean {
  return otherAmount.test(text)
}

/** Says that its amounts are not the costs of a measure in euros, although it speaks of costs. */
export function isOtherAmount(header: string): boolean {
  return otherAmount.test(header) && /kosten|aufwand|mittelbedarf|finanzbedarf|budget/iu.test(header)
}

const thousands = /t ?€|teur|tsd|tausend/iu
const millions = /mio|million/iu
const monthly = /monat/iu
const yearly = /(?:pro|je|im|\/) ?jahr|jahreskosten|jährl|jaehrl|\/ ?a\b|p\. ?a\./iu
const anyTime = /jahr|monat/iu
/** An amount that says its unit itself. */
const withUnit = /€|eur|tsd|tausend|mio|mill|mrd|jahr|monat|p\. ?a/iu

/**
 * A cell of a column in another unit, as it says the same in a column of euros: 12 is `12 T€`, or `12 € je Monat`, which
 * no plan reads as costs. What names a unit itself stays.
 */
export function amountWithUnit(cell: CellValue, header: string): CellValue {
  if (!otherAmount.test(header)) return cell
  const text = typeof cell === 'number' ? exactDecimal(cell).replace('.', ',') : cell
  if (typeof text !== 'string' || !/\d/.test(text) || withUnit.test(text)) return cell
  const unit = millions.test(header) ? 'Mio. €' : thousands.test(header) ? 'T€' : '€'
  if (yearly.test(header)) return `${text.trim()} ${unit} pro Jahr`
  if (monthly.test(header)) return `${text.trim()} ${unit} je Monat`
  // Over several years, or whatever else is meant: the header says it, and the check will ask.
  return anyTime.test(header) ? `${text.trim()} (${header})` : `${text.trim()} ${unit}`
}
