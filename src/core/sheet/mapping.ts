import * as z from 'zod/mini'
import { type Status, statuses } from '../plan/status.ts'
import type { ColumnMapping } from '../plan/waiver.ts'
import { Refusal } from '../refusal.ts'
import { fold, foldHeader, singleLine } from '../text/clean.ts'
import { nearest } from '../text/nearest.ts'
import type { ColourMeaning, StatusMeanings, WordMeaning } from './foreign/meanings.ts'

/*
 * What a person has said about headers, in a file (`--mapping`) or in the sheet *Zuordnung*: a public contract.
 */

/** What a mapping file says: about columns, and about colours and words of a list that is to be taken over. */
export interface Mapping extends StatusMeanings {
  readonly columns: readonly ColumnMapping[]
}

/** Without `planColumn`, or with an empty one, the column stays the person's own. */
const columnSchema = z.object({
  sheet: z.string().check(z.minLength(1)),
  sheetColumn: z.string().check(z.minLength(1)),
  planColumn: z.optional(z.nullable(z.string())),
})
/** Without `status`, or with an empty one, colour or word says nothing about it. */
const status = z.optional(z.nullable(z.string()))
const colourSchema = z.object({ colour: z.string().check(z.minLength(1)), status })
const wordSchema = z.object({ word: z.string().check(z.minLength(1)), status })

/**
 * Reads a mapping file.
 * @throws Refusal for anything else than a list of `{ sheet, sheetColumn, planColumn }`, `{ colour, status }` and
 * `{ word, status }`, for a header said twice, and for a status that does not exist
 */
export function parseMapping(text: string, file: string): Mapping {
  const entries = z.safeParse(z.array(z.unknown()), jsonOf(text, file))
  if (!entries.success) throw new Refusal('mapping/unreadable', { file, entry: null })
  const columns: ColumnMapping[] = []
  const colours: ColourMeaning[] = []
  const words: WordMeaning[] = []
  entries.data.forEach((entry, index) => {
    const column = z.safeParse(columnSchema, entry)
    const colour = z.safeParse(colourSchema, entry)
    const word = z.safeParse(wordSchema, entry)
    if (column.success) columns.push({ ...column.data, planColumn: column.data.planColumn || null })
    else if (colour.success) colours.push(colourMeaning(colour.data))
    else if (word.success) words.push({ word: word.data.word, status: statusNamed(word.data.word, word.data.status) })
    else throw new Refusal('mapping/unreadable', { file, entry: index + 1 })
  })
  refuseTwice(columns)
  return { columns, colours, words }
}

function refuseTwice(columns: readonly ColumnMapping[]): void {
  const seen = new Set<string>()
  for (const { sheet, sheetColumn } of columns) {
    const key = JSON.stringify([fold(sheet ?? ''), foldHeader(sheetColumn ?? '')])
    if (seen.has(key)) throw new Refusal('mapping/twice', { column: sheetColumn ?? '', sheet: sheet ?? '' })
    seen.add(key)
  }
}

/** `#01873B` as people copy it, too. */
function colourMeaning({ colour, status }: z.infer<typeof colourSchema>): ColourMeaning {
  const digits = /^#?([0-9A-F]{6})$/iu.exec(colour.trim())?.[1]
  return { colour: digits?.toUpperCase() ?? singleLine(colour), status: statusNamed(colour, status) }
}

/** @throws Refusal for a status that does not exist */
function statusNamed(what: string, status: string | null | undefined): Status | null {
  if (!status) return null
  const named = statuses.find((one) => fold(one) === fold(status))
  if (named === undefined) throw new Refusal('mapping/no-status', { what, status, nearest: nearest(status, statuses) })
  return named
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
