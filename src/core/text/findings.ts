import type { Finding, FindingCode, FindingOf, Severity } from '../check/finding.ts'
import type { CellProblem } from '../sheet/problem.ts'
import { actSentences } from './finding-sentences/acts.ts'
import { cellSentences } from './finding-sentences/cells.ts'
import { measureSentences } from './finding-sentences/measures.ts'
import { privacySentences } from './finding-sentences/privacy.ts'
import { resultSentences } from './finding-sentences/results.ts'
import { structureSentences } from './finding-sentences/structure.ts'
import { count } from './german.ts'
import { waivedLine } from './waivers.ts'

/**
 * THE sentence for each finding: what is wrong, and what to do. A new code does not compile until it stands here.
 * Where it is (sheet, cell, measure) is shown beside the sentence and not repeated in it.
 */
const sentences: { readonly [C in FindingCode]: (finding: FindingOf<C>) => string } = {
  ...structureSentences,
  ...cellSentences,
  ...measureSentences,
  ...resultSentences,
  ...privacySentences,
  ...actSentences,
}

/** The one German sentence of a finding. */
export function findingSentence<C extends FindingCode>(finding: FindingOf<C>): string {
  return sentences[finding.code](finding)
}

/** The sentence for something unreadable that stands in no cell yet, such as a value on the command line. */
export function problemSentence(problem: CellProblem): string {
  return findingSentence({ sheet: null, cell: null, row: null, column: null, measure: null, ...problem })
}

/** What the check found, in a sentence: `3 Fehler, 7 Warnungen, 2 Hinweise.` */
export function countsSentence(counts: Readonly<Record<Severity, number>>, waived: number): string {
  const parts = [
    count(counts.error, 'Fehler', 'Fehler'),
    count(counts.warning, 'Warnung', 'Warnungen'),
    count(counts.info, 'Hinweis', 'Hinweise'),
  ]
  const open = counts.error + counts.warning + counts.info
  if (waived === 0) return open === 0 ? 'Die Prüfung hat nichts zu beanstanden.' : `${parts.join(', ')}.`
  return `${open === 0 ? 'Nichts ist mehr offen.' : `${parts.join(', ')}.`} ${waivedLine(waived)}`
}

/** `Maßnahmen, Zelle A7`, or as much of it as is known. */
export function placeText({ sheet, cell, row }: Pick<Finding, 'sheet' | 'cell' | 'row'>): string {
  if (sheet === null) return 'Arbeitsmappe'
  if (cell !== null) return `${sheet}, Zelle ${cell}`
  return row === null ? `Blatt ${sheet}` : `${sheet}, Zeile ${row}`
}
