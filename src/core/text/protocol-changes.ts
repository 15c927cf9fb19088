import type { ChangeCounts, ProtocolChanges } from '../check/protocol-changes.ts'
import { formatNumber } from './numbers.ts'

/*
 * What has changed since an earlier Prüfprotokoll.
 */

export const changeHeaders = {
  rule: 'Regel',
  opened: 'Neu',
  mended: 'Behoben',
  still: 'Noch offen',
  waived: 'Begründet',
}

export const changeKeys = ['opened', 'mended', 'still', 'waived'] as const satisfies readonly (keyof ChangeCounts)[]

/** `Seit dem früheren Prüfprotokoll (plan.xlsx): 3 neu, 5 behoben, 2 noch offen, 1 neu begründet offen.` */
export function changesSentence({ file, total, otherRules }: ProtocolChanges): string {
  const since = `Seit dem früheren Prüfprotokoll (${file}): ${isNothing(total) ? 'Es gab und gibt keinen offenen Prüfhinweis' : counts(total)}.`
  return otherRules
    ? `${since} Die Regeln haben inzwischen eine andere Fassung; was neu ist, kann auch daran liegen.`
    : since
}

function isNothing({ opened, mended, still, waived }: ChangeCounts): boolean {
  return opened + mended + still + waived === 0
}

/** What there is of it: `3 neu, 2 noch offen`. */
export function changeText({ opened, mended, still, waived }: ChangeCounts): string {
  const parts = [
    [opened, 'neu'],
    [mended, 'behoben'],
    [still, 'noch offen'],
    [waived, 'neu begründet offen'],
  ] as const
  return parts.flatMap(([times, what]) => (times > 0 ? [`${formatNumber(times)} ${what}`] : [])).join(', ')
}

function counts({ opened, mended, still, waived }: ChangeCounts): string {
  return [
    `${formatNumber(opened)} neu`,
    `${formatNumber(mended)} behoben`,
    `${formatNumber(still)} noch offen`,
    `${formatNumber(waived)} neu begründet offen`,
  ].join(', ')
}
