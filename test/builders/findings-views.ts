import type { FindingCode, Severity } from '../../src/core/check/finding.ts'
import type { FilterChoice, FindingLine, FindingSection, FindingsView } from '../../src/core/views/findings-view.ts'
import type { ShownSection } from '../../taskpane/check/finding-filter.ts'

interface SectionOf {
  readonly severity: Severity
  readonly code: FindingCode
  /** Code of the field of each line. */
  readonly fields: readonly (string | null)[]
}

const letterOf = (place: number): string => String.fromCharCode(65 + place)

/** Sections A, B, C … with lines that stand at the places A1, A2 … */
export function aFindingsView(sections: readonly SectionOf[]): FindingsView {
  const lines: FindingLine[] = []
  const heads: FindingSection[] = []
  for (const { severity, code, fields } of sections) {
    const key = letterOf(heads.length)
    heads.push({ key, severity, code, title: key, first: lines.length, count: fields.length, fixable: 0 })
    for (const [place, field] of fields.entries()) {
      lines.push({
        index: lines.length,
        severity,
        code,
        sheet: 'Maßnahmen',
        cell: `B${place + 2}`,
        place: `${key}${place + 1}`,
        measure: null,
        field,
        sentence: 'Bitte prüfen.',
        column: null,
        notWaivable: null,
        fix: null,
      })
    }
  }
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of lines) counts[severity]++
  return {
    counts,
    sentence: '',
    lines,
    sections: heads,
    codes: choices(lines.map(({ code }) => code)),
    fields: choices(lines.map(({ field }) => field ?? '')),
    fixable: 0,
    normalForms: [],
    legend: null,
    waived: [],
    rules: [],
    notChecked: [],
  }
}

/** The next check: these lines, by their places, are gone, and their section with the last of them. */
export function without(view: FindingsView, places: readonly string[]): FindingsView {
  const lines = view.lines.filter(({ place }) => !places.includes(place)).map((line, index) => ({ ...line, index }))
  const sections = view.sections.flatMap((section) => {
    const own = lines.filter(({ place }) => place.startsWith(section.key))
    return own[0] ? [{ ...section, first: own[0].index, count: own.length }] : []
  })
  return { ...view, lines, sections }
}

function choices(values: readonly string[]): readonly FilterChoice[] {
  return [...new Set(values)].map((value) => ({
    value,
    label: value,
    count: values.filter((one) => one === value).length,
  }))
}

/** Unfiltered sections A, B, C … with so many lines each. */
export function shownSections(lineCounts: readonly number[]): readonly ShownSection[] {
  const view = aFindingsView(
    lineCounts.map((count) => ({ severity: 'warning', code: 'cell/whitespace', fields: Array(count).fill(null) })),
  )
  return view.sections.map((section) => ({
    section,
    lines: view.lines.slice(section.first, section.first + section.count),
  }))
}
