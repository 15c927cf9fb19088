import { inputStyles } from './input-styles.ts'
import { slideStyles } from './slide-styles.ts'
import { palette, type Style } from './style.ts'
import { tableStyles } from './table-styles.ts'

/*
 * THE named styles of all papers. Every pair of text and fill holds a contrast of 4.5:1 (tested). Nothing is said by
 * colour alone.
 */

const { ink, muted, accent, alarm, paper } = palette

export const styles = {
  title: { size: 18, bold: true, colour: accent, vertical: 'middle', format: '@' },
  subtitle: { size: 11, colour: muted, vertical: 'middle', format: '@' },
  heading: { size: 13, bold: true, colour: accent, vertical: 'middle', format: '@' },
  line: { size: 11, colour: ink, vertical: 'middle', format: '@' },
  text: { size: 11, colour: ink, wrap: true, vertical: 'top', format: '@' },
  label: { size: 11, bold: true, colour: muted, wrap: true, vertical: 'top', format: '@' },
  coverTitle: { size: 26, bold: true, colour: paper, fill: accent, vertical: 'middle', indent: 1, format: '@' },
  coverLongTitle: { size: 20, bold: true, colour: paper, fill: accent, vertical: 'middle', indent: 1, format: '@' },
  coverLine: { size: 14, colour: paper, fill: accent, vertical: 'middle', indent: 1, format: '@' },
  /** Says on every sheet of the internal edition that it is one. */
  mark: { size: 11, bold: true, colour: alarm, vertical: 'middle', format: '@' },
  /** Not to be overlooked below the band of the cover. */
  coverMark: { size: 14, bold: true, colour: alarm, vertical: 'middle', indent: 1, format: '@' },
  draft: { size: 30, bold: true, colour: alarm, vertical: 'middle', indent: 1, format: '@' },
  draftReason: { size: 12, bold: true, colour: alarm, vertical: 'middle', indent: 1, format: '@' },
  ...tableStyles,
  ...slideStyles,
  ...inputStyles,
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof styles

/** The style with every optional property in reach; `styles` itself is as narrow as its entries. */
export function styleOf(name: StyleName): Style {
  return styles[name]
}
