import type { MeasureKey } from '../../plan/measure.ts'
import type { ColumnMapping } from '../../plan/waiver.ts'
import { Refusal } from '../../refusal.ts'
import { fold, foldHeader } from '../../text/clean.ts'
import { type ColumnMappings, saidAbout } from '../mapping.ts'
import { keyNamed } from '../match-headers.ts'
import type { ForeignList } from './find-list.ts'
import { adoptableEntries, type GivenColumns, isMeasureKey } from './match-columns.ts'

/** What has been said about the headers of this sheet: now counts before what stands in *Zuordnung*. */
export function givenColumns(sheet: string, { now, before }: ColumnMappings): GivenColumns {
  const given = new Map<string, MeasureKey | null>()
  for (const [header, planColumn] of [...saidAbout(sheet, before), ...saidAbout(sheet, now)]) {
    if (planColumn === null) given.set(header, null)
    const key = planColumn === null ? null : keyNamed(adoptableEntries, planColumn)
    if (key !== null && isMeasureKey(key)) given.set(header, key)
  }
  return given
}

/**
 * Every column that was named now must be in the list, and no two may mean the same one of the plan.
 * @throws Refusal
 */
export function verifyGiven({ sheet, header }: ForeignList, now: readonly ColumnMapping[]): void {
  const known = new Set(header.columns.flatMap(({ label, names }) => [label, ...names].map(foldHeader)))
  const meant = new Map<string, string>()
  for (const { sheet: about, sheetColumn, planColumn } of now) {
    if (sheetColumn === null || fold(about ?? '') !== fold(sheet.name)) continue
    if (!known.has(foldHeader(sheetColumn))) {
      const headers = header.columns.map(({ label }) => label)
      throw new Refusal('mapping/no-header', { column: sheetColumn, sheet: sheet.name, headers })
    }
    const key = planColumn === null ? null : keyNamed(adoptableEntries, planColumn)
    if (key === null || planColumn === null) continue
    const first = meant.get(key)
    if (first !== undefined)
      throw new Refusal('mapping/same-plan-column', { columns: [first, sheetColumn], planColumn })
    meant.set(key, sheetColumn)
  }
}
