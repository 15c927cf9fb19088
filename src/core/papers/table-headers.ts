import { singleLine } from '../text/clean.ts'

/**
 * Words of people as the headers of a table: one line each, none blank, none twice regardless of case (Excel takes no
 * other). `taken` are headers that the table has besides.
 */
export function tableHeaders(words: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((header) => header.toLowerCase()))
  return words.map((word) => {
    const text = singleLine(word) || '–'
    let header = text
    for (let number = 2; used.has(header.toLowerCase()); number++) header = `${text} (${number})`
    used.add(header.toLowerCase())
    return header
  })
}
