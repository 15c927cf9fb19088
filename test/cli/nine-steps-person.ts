import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { openpyxl } from './openpyxl.ts'
import { projectFile } from './process.ts'

/*
 * The person who keeps the plan: everything done in the spreadsheet program, by openpyxl.
 */

export type Typed = string | number | null | { readonly day: string }

/** What somebody does in an open plan. Tables grow as they do in Excel when one types beside or below them. */
export type Act =
  | { readonly do: 'type'; readonly sheet: string; readonly cell: string; readonly value: Typed }
  | { readonly do: 'setting'; readonly name: string; readonly value: Typed }
  | {
      readonly do: 'rows'
      readonly sheet: string
      /** Name of the table where the sheet is new. */
      readonly table: string
      readonly rows: readonly Readonly<Record<string, Typed>>[]
    }
  | { readonly do: 'column'; readonly header: string; readonly values: Readonly<Record<string, Typed>> }
  | { readonly do: 'comment'; readonly sheet: string; readonly cell: string; readonly text: string }

const seenSchema = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      visible: z.boolean(),
      rows: z.array(z.array(z.string())),
      tables: z.array(z.string()),
      comments: z.array(z.string()),
      header: z.string(),
      footer: z.string(),
    }),
  ),
  properties: z.array(z.string()),
})

/** A workbook as openpyxl sees it, every cell as text. */
export type Seen = z.infer<typeof seenSchema>

const script = readFile(projectFile('test', 'cli', 'nine-steps-person.py'), 'utf8')

async function withFile<T>(content: unknown, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'person-'))
  const path = join(folder, 'note.json')
  try {
    await writeFile(path, JSON.stringify(content))
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A list as municipalities have it: one sheet, no table, no style. */
export async function writesList(target: string, sheet: string, rows: readonly (readonly Typed[])[]): Promise<void> {
  const text = await script
  await withFile({ sheet, rows }, (note) => openpyxl(text, 'write', target, note))
}

/** Opens `source`, does it all, and saves it as `target`. */
export async function edits(source: string, target: string, acts: readonly Act[]): Promise<void> {
  const text = await script
  await withFile(acts, (note) => openpyxl(text, 'act', source, target, note))
}

export async function looksAt(source: string): Promise<Seen> {
  const text = await script
  return withFile(null, async (note) => {
    await openpyxl(text, 'look', source, note)
    return z.parse(seenSchema, JSON.parse(await readFile(note, 'utf8')))
  })
}

/** All that can be read in a workbook, sheet names, page headers, comments and properties included. */
export function textOf({ sheets, properties }: Seen): string {
  return [
    ...sheets.flatMap(({ name, rows, comments, header, footer }) => [
      name,
      header,
      footer,
      ...comments,
      ...rows.flat(),
    ]),
    ...properties,
  ].join('\n')
}
