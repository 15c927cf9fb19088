import { readOutline } from '../read/workbook.ts'
import { PatchedPackage } from './patched-package.ts'

/**
 * Whether the workbook computes anything. Excel goes on showing the results of before where a cell that a formula looks
 * at was written outside of Excel, until it is told to compute everything anew (Ctrl+Alt+F9). Throws `Refusal`.
 */
export function hasFormulas(bytes: Uint8Array, options: { readonly file: string }): boolean {
  const { source } = new PatchedPackage(bytes, options.file)
  if (source.names().some((name) => name.endsWith('/calcchain.xml'))) return true
  return readOutline(source, options.file).sheets.some(({ part }) => hasFormulaTag(source.pieces(part)))
}

/** A tag may begin in one piece and end in the next. */
function hasFormulaTag(pieces: Iterable<string>): boolean {
  let tail = ''
  for (const piece of pieces) {
    if (formulaTag.test(tail + piece)) return true
    tail = piece.slice(-longestTag)
  }
  return false
}

const formulaTag = /<(?:[^\s<>/:]{1,32}:)?f[\s>/]/
const longestTag = 40
