import type { Severity } from '../../src/core/check/finding.ts'
import type { FindingLine, FindingSection, FindingsView } from '../../src/core/views/findings-view.ts'

/** What a person wants to see of the findings; `null` is everything, `''` what belongs to no field. */
export interface FindingFilter {
  readonly severities: readonly Severity[]
  readonly code: string | null
  readonly field: string | null
}

/** A section with those of its lines that pass the filter. */
export interface ShownSection {
  readonly section: FindingSection
  readonly lines: readonly FindingLine[]
}

export const severities: readonly Severity[] = ['error', 'warning', 'info']
export const everything: FindingFilter = { severities, code: null, field: null }

export function isEverything({ severities: chosen, code, field }: FindingFilter): boolean {
  return chosen.length === severities.length && code === null && field === null
}

/** Sections in their order; those without a line that passes are left out. */
export function filterFindings(view: FindingsView, filter: FindingFilter): readonly ShownSection[] {
  return view.sections
    .filter(({ severity, code }) => filter.severities.includes(severity) && (filter.code ?? code) === code)
    .map((section) => ({ section, lines: linesOf(view, section, filter.field) }))
    .filter(({ lines }) => lines.length > 0)
}

function linesOf({ lines }: FindingsView, { first, count }: FindingSection, field: string | null) {
  const all = lines.slice(first, first + count)
  return field === null ? all : all.filter((line) => (line.field ?? '') === field)
}

/** The filter without choices that a step has made pointless: nothing of the kind is left. */
export function stillPossible(filter: FindingFilter, { codes, fields }: FindingsView): FindingFilter {
  const among = (choices: FindingsView['codes'], chosen: string | null) =>
    choices.some(({ value }) => value === chosen) ? chosen : null
  return { ...filter, code: among(codes, filter.code), field: among(fields, filter.field) }
}

/** The lines that can be fixed in bulk, in their order. */
export function fixableLines(sections: readonly ShownSection[]): readonly FindingLine[] {
  return sections
    .filter(({ section }) => section.fixable > 0)
    .flatMap(({ lines }) => lines.filter(({ fix }) => fix?.bulk))
}

export function lineCount(sections: readonly ShownSection[]): number {
  return sections.reduce((sum, { lines }) => sum + lines.length, 0)
}

/** What several lines say alike: then it is said once, above them. */
export function commonSentence([first, ...others]: readonly FindingLine[]): string | null {
  return first && others.length > 0 && others.every(({ sentence }) => sentence === first.sentence)
    ? first.sentence
    : null
}
