import type { FindingCode, Fix } from './finding.ts'

/**
 * Who answers for a fix. `bulk` is mechanical and cannot change a meaning: many are written in one step. `single` is a
 * proposal that a person decides on, one by one.
 */
type FixKind = 'bulk' | 'single'

const kinds: { readonly [L in Fix['label']]: FixKind } = {
  'clean-text': 'bulk',
  'text-to-number': 'bulk',
  'text-to-date': 'bulk',
  'normal-form': 'bulk',
  'split-list': 'single',
  'nearest-word': 'single',
  'common-spelling': 'single',
}

/** The codes whose findings may bring a fix, with what it does. */
const fixOfCode = {
  'cell/whitespace': 'clean-text',
  'cell/number-as-text': 'text-to-number',
  'cell/date-as-text': 'text-to-date',
  'cell/normal-form': 'normal-form',
  'cell/comma-list': 'split-list',
  'cell/unknown-value': 'nearest-word',
  'reference/unknown-field': 'nearest-word',
  'reference/unknown-actor': 'nearest-word',
  'reference/unknown-source': 'nearest-word',
  'reference/unknown-setting': 'nearest-word',
  'result/label-unknown': 'nearest-word',
  'vocabulary/variants': 'common-spelling',
} as const satisfies { readonly [C in FindingCode]?: Fix['label'] }

export type FixableCode = keyof typeof fixOfCode

export const fixableCodes = Object.keys(fixOfCode) as readonly FixableCode[]

export function isFixableCode(code: string): code is FixableCode {
  return Object.hasOwn(fixOfCode, code)
}

/** What fixes of a code are; `null` where there are none. */
export function fixKindOf(code: FindingCode): FixKind | null {
  return isFixableCode(code) ? kinds[fixOfCode[code]] : null
}

export function isBulk({ label }: Fix): boolean {
  return kinds[label] === 'bulk'
}
