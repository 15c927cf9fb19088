import type { Severity } from '../../core/check/finding.ts'
import { markKinds, markName } from '../../core/text/marks.ts'

/*
 * A mark is a conditional format, so that it touches no cell's own format and can go without a trace. Its condition is always
 * true – `N` of a text is 0 –, refers to no cell, and says whose it is: by that it is told from everybody else's.
 */

function formulaOf(severity: Severity): string {
  return `=N("${markName}: ${markKinds[severity]}")=0`
}

const ours = new RegExp(`^=?\\s*N\\(\\s*"${markName}: [^"]*"\\s*\\)\\s*=\\s*0\\s*$`, 'i')

export function isMark(formula: string): boolean {
  return ours.test(formula)
}

interface MarkLook {
  readonly fill: string
  readonly line: string
  /** Told apart without colour, in empty cells, too. Bold would turn figures into `####` in narrow columns. */
  readonly style: 'Continuous' | 'Dash' | 'Dot'
}

const looks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FFC7CE', line: '#9C0006', style: 'Continuous' },
  warning: { fill: '#FFEB9C', line: '#7F6000', style: 'Dash' },
  info: { fill: '#DDEBF7', line: '#1F4E78', style: 'Dot' },
}

/** Readable on every fill, whatever the cell's own colour is. */
const text = '#000000'

/** Marks the cells at these addresses, with the next `sync`. */
export function addMark(sheet: Excel.Worksheet, addresses: string, severity: Severity): void {
  const mark = sheet.getRanges(addresses).conditionalFormats.add('Custom')
  // What others have said of the cell goes on being shown, as far as it is something else.
  mark.stopIfTrue = false
  mark.custom.rule.formula = formulaOf(severity)
  const { fill, font, borders } = mark.custom.format
  const look = looks[severity]
  fill.color = look.fill
  font.color = text
  for (const border of [borders.top, borders.bottom, borders.left, borders.right]) {
    border.style = look.style
    border.color = look.line
  }
}
