import * as z from 'zod/mini'
import type { ColumnMapping } from '../plan/waiver.ts'
import { Refusal } from '../refusal.ts'
import { fold, foldHeader } from '../text/clean.ts'

/*
 * What a person has said about headers, in a file (`--mapping`) or in the sheet *Zuordnung*: a public contract.
 */

/** Without `planColumn`, or with an empty one, the column stays the person's own. */
const mappingSchema = z.array(
  z.object({
    sheet: z.string().check(z.minLength(1)),
    sheetColumn: z.string().check(z.minLength(1)),
    planColumn: z.optional(z.nullable(z.string())),
  }),
)

/**
 * Reads a mapping file.
 * @throws Refusal for anything else than a list of `{ sheet, sheetColumn, planColumn }`, and for a header said twice
 */
export function parseMapping(text: string, file: string): readonly ColumnMapping[] {
  const parsed = z.safeParse(mappingSchema, jsonOf(text, file))
  if (!parsed.success) {
    const [entry] = parsed.error.issues[0]?.path ?? []
    throw new Refusal('mapping/unreadable', { file, entry: typeof entry === 'number' ? entry + 1 : null })
  }
  const seen = new Set<string>()
  return parsed.data.map(({ sheet, sheetColumn, planColumn }) => {
    const key = JSON.stringify([fold(sheet), foldHeader(sheetColumn)])
    if (seen.has(key)) throw new Refusal('mapping/twice', { column: sheetColumn, sheet })
    seen.add(key)
    return { sheet, sheetColumn, planColumn: planColumn ? planColumn : null }
  })
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Refusal('mapping/unreadable', { file, entry: null }, error)
  }
}

/** What has been said about headers with this command, and what stands in the workbook. */
export interface ColumnMappings {
  readonly now: readonly ColumnMapping[]
  readonly before: readonly ColumnMapping[]
}

export const noMappings: ColumnMappings = { now: [], before: [] }

/** Folded header → header of the plan as said, `null` where the column stays the person's own. */
export type SaidHeaders = ReadonlyMap<string, string | null>

/** What is said about the headers of one sheet; the first word counts. */
export function saidAbout(sheet: string, mappings: readonly ColumnMapping[]): SaidHeaders {
  const said = new Map<string, string | null>()
  for (const { sheet: name, sheetColumn, planColumn } of mappings) {
    if (name === null || sheetColumn === null || fold(name) !== fold(sheet)) continue
    const header = foldHeader(sheetColumn)
    if (!said.has(header)) said.set(header, planColumn)
  }
  return said
}
