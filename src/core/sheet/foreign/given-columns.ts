import type { ColumnMapping } from '../../plan/waiver.ts'
import { Refusal } from '../../refusal.ts'
import { fold, foldHeader } from '../../text/clean.ts'
import { progressTable } from '../columns/records.ts'
import { type ColumnMappings, saidAbout } from '../mapping.ts'
import { keyNamed } from '../match-headers.ts'
import type { ForeignList } from './find-list.ts'
import { adoptableEntries, type GivenColumn, type GivenColumns, isMeasureKey } from './match-columns.ts'
import { namesDate } from './progress-columns.ts'

/** What a column of a list may become: a column of *Maßnahmen*, or one date of *Sachstand*. */
export const adoptTargets = [...adoptableEntries, ['progress', progressTable.columns.text] as const] as const

function targetNamed(planColumn: string | null): GivenColumn {
  const key = planColumn === null ? null : keyNamed(adoptTargets, planColumn)
  return key !== null && (key === 'progress' || isMeasureKey(key)) ? key : null
}

/** What has been said about the headers of this sheet: now counts before what stands in *Zuordnung*. */
export function givenColumns(sheet: string, { now, before }: ColumnMappings): GivenColumns {
  const given = new Map<string, GivenColumn>()
  for (const [header, planColumn] of [...saidAbout(sheet, before), ...saidAbout(sheet, now)]) {
    const target = targetNamed(planColumn)
    if (planColumn === null || target !== null) given.set(header, target)
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
    const key = targetNamed(planColumn)
    if (key === null || planColumn === null) continue
    if (key === 'progress') {
      const column = header.columns.find(({ label, names }) =>
        [label, ...names].some((name) => foldHeader(name) === foldHeader(sheetColumn)),
      )
      if (column && !namesDate(column)) throw new Refusal('mapping/no-date', { column: sheetColumn, planColumn })
      continue
    }
    const first = meant.get(key)
    if (first !== undefined)
      throw new Refusal('mapping/same-plan-column', { columns: [first, sheetColumn], planColumn })
    meant.set(key, sheetColumn)
  }
}
