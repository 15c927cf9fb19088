import { strFromU8, unzipSync } from 'fflate'
import type { ScrubReport } from '../core/papers/scrub.ts'
import { scrubChecks } from '../core/text/scrub.ts'
import { TextSearch } from '../core/text/text-search.ts'
import { plainText } from './read/xml-text.ts'

/**
 * The scrub proof: opens a finished workbook as a stranger with an unzip program would, and counts what a public
 * edition must not hold. `secrets` are texts of internal columns.
 */
export function scrub(bytes: Uint8Array, secrets: readonly string[]): ScrubReport {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, xml: strFromU8(data) }))
  const named = (pattern: RegExp) => parts.filter(({ name }) => pattern.test(name)).length
  const matches = (part: RegExp, pattern: RegExp) =>
    parts.filter(({ name }) => part.test(name)).reduce((sum, { xml }) => sum + (xml.match(pattern)?.length ?? 0), 0)
  const sheets = /^xl\/worksheets\/sheet\d+\.xml$/
  // Where a program, not a person, would leave a path; a measure may well name a web address.
  const machineParts = /^docProps\/|\.rels$|^xl\/workbook\.xml$/
  const foundTexts = new TextSearch(secrets).in(plainTexts(parts))
  const internalTexts = secrets.filter((secret) => foundTexts.has(secret))
  const checks = [
    { what: scrubChecks.macros, found: named(/vbaProject|macrosheets/i) },
    { what: scrubChecks.comments, found: named(/comments|vmlDrawing/i) },
    { what: scrubChecks.externalLinks, found: named(/externalLinks/i) + matches(/\.rels$/, /TargetMode="External"/g) },
    { what: scrubChecks.customParts, found: named(/^customXml\/|^docProps\/custom|printerSettings/i) },
    { what: scrubChecks.hiddenSheets, found: matches(/^xl\/workbook\.xml$/, /state="(?:hidden|veryHidden)"/g) },
    { what: scrubChecks.hiddenRowsOrColumns, found: matches(sheets, /<(?:row|col)\b[^>]*\shidden="(?:1|true)"/g) },
    { what: scrubChecks.names, found: matches(/^xl\/workbook\.xml$/, /<definedName\b(?![^>]*name="_xlnm\.Print_)/g) },
    {
      what: scrubChecks.people,
      found: matches(/^docProps\//, /<(?:Manager|HyperlinkBase)>[^<]+</g) + otherEditors(parts),
    },
    { what: scrubChecks.paths, found: matches(machineParts, /\b[A-Z]:\\|file:\/\/|\/home\/|\/Users\//g) },
    { what: scrubChecks.internalTexts, found: internalTexts.length },
  ]
  return { passed: checks.every(({ found }) => found === 0), checks, internalTexts }
}

interface Part {
  readonly name: string
  readonly xml: string
}

/** One after the other: all of them at once would be as large as the whole workbook once more. */
function* plainTexts(parts: readonly Part[]): Iterable<string> {
  for (const { xml } of parts) yield plainText(xml)
}

/** *Zuletzt geändert von* may repeat the author, the municipality, and name nobody else. */
function otherEditors(parts: readonly Part[]): number {
  const core = parts.find(({ name }) => name === 'docProps/core.xml')?.xml ?? ''
  const author = /<dc:creator>([^<]*)</.exec(core)?.[1] ?? ''
  const editor = /<cp:lastModifiedBy>([^<]*)</.exec(core)?.[1] ?? author
  return editor === author ? 0 : 1
}
