import type { Finding, FindingCode, Severity } from './finding.ts'

/**
 * `error`: a rank or a printed statement would be wrong; `warning`: the committee would stumble; `info`: worth a look.
 */
const severities: { readonly [C in FindingCode]: Severity } = {
  'workbook/sheet-missing': 'error',
  'workbook/date-1904': 'info',
  'workbook/newer-version': 'warning',
  'table/header-not-found': 'error',
  'table/column-missing': 'error',
  'table/column-duplicate': 'error',
  'table/column-similar': 'warning',
  'table/duplicate-key': 'error',
  'table/merged-cells': 'warning',
  'table/non-measure-row': 'warning',
  'table/rows-outside': 'warning',
  'table/blank-row': 'info',
  'table/hidden': 'info',
  'table/filter': 'info',
  'table/status-by-colour': 'info',
  'cell/required': 'error',
  'cell/unknown-value': 'error',
  'cell/formula-error': 'error',
  'cell/whitespace': 'warning',
  'cell/number-as-text': 'warning',
  'cell/date-as-text': 'warning',
  'cell/text-became-date': 'warning',
  'cell/money-unreadable': 'warning',
  'cell/money-ambiguous': 'warning',
  'cell/period-unreadable': 'warning',
  'cell/period-several': 'warning',
  'cell/too-long': 'warning',
  'cell/formula-like': 'info',
  'cell/markup': 'warning',
  'cell/comma-list': 'warning',
  'cell/soft-value': 'info',
  'measure/duplicate-id': 'error',
  'measure/period-order': 'error',
  'reference/unknown-field': 'error',
  'reference/unknown-actor': 'warning',
  'reference/unknown-source': 'warning',
  'reference/unknown-setting': 'warning',
  'reference/unknown-measure': 'warning',
  'ballot/unknown-actor': 'warning',
  'ballot/not-entitled': 'warning',
  'ballot/over-dotted': 'error',
  'ballot/over-maximum': 'error',
  'ballot/not-in-form': 'error',
  'ballot/out-of-scale': 'error',
  'ballot/direction-missing': 'error',
  'ballot/label-is-sign': 'error',
  'ballot/secret-named': 'error',
  'result/sum-exceeds': 'error',
  'result/count-exceeds': 'error',
  'result/two-bases': 'error',
  'result/label-unknown': 'error',
}

export function severityOf(finding: Finding): Severity {
  if (finding.code === 'reference/unknown-measure' && finding.values.counts) return 'error'
  return severities[finding.code]
}
