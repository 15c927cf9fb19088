import type { ModelCell } from './model.ts'

/*
 * What Excel makes of a text that is put into a cell: it reads it as if somebody had typed it. Broader than what our
 * host takes care of, so that a text that it lets through by mistake comes out changed here.
 */

/** Puts a value into a cell as `range.values` does; `null` leaves the cell alone. */
export function typeInto(cell: ModelCell, input: unknown): void {
  if (input === null) return
  if (typeof input === 'number' || typeof input === 'boolean') {
    // In a cell that is formatted as text, a number is a text, too.
    cell.value = cell.format === '@' && typeof input === 'number' ? String(input) : input
    cell.formula = null
    return
  }
  if (typeof input !== 'string') throw new TypeError(`a cell cannot hold ${JSON.stringify(input)}`)
  cell.formula = null
  if (input.startsWith("'")) cell.value = input.slice(1)
  else if (cell.format === '@') cell.value = input
  else Object.assign(cell, parsed(input, cell.format))
}

function parsed(text: string, format: string): Partial<ModelCell> {
  if (/^[=+@-]./.test(text) && !isNumber(text)) return { value: { error: '#NAME?' }, formula: text }
  if (/^(true|wahr)$/i.test(text)) return { value: true }
  if (/^(false|falsch)$/i.test(text)) return { value: false }
  if (/^#(N\/A|NV|REF!|NAME\?|VALUE!|DIV\/0!)$/.test(text)) return { value: { error: text } }
  if (isNumber(text)) return { value: Number(text.replace(/[^\d.e-]/gi, '')) || 0 }
  if (isDate(text)) return { value: 40_000, format: format === 'General' ? 'dd.mm.yyyy' : format }
  return { value: text }
}

function isNumber(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(eur|€|\$)\s*|\s*(eur|€|\$|%)$/gi, '')
  return /^[-+]?\s*(\d[\d.,' \u00a0]*|[.,]\d+)(e[-+]?\d+)?$/i.test(plain)
}

const month = '(jan|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])[a-zäöü]*'
const dates = [
  /^\d{1,4}[./-]\d{1,2}([./-]\d{0,4})?$/,
  /^\d{1,2}:\d{1,2}(:\d{1,2})?(\s*[ap]m?)?$/i,
  /^\d{1,2}\s*[ap]m?$/i,
  new RegExp(`^(\\d{1,2}[.\\s-]*)?${month}[.\\s-]*\\d{0,4}$`, 'i'),
]

function isDate(text: string): boolean {
  const plain = text.trim()
  return /\d/.test(plain) && dates.some((date) => date.test(plain))
}
