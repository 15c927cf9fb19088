import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { areaText, type ModelWorkbook } from './model.ts'

/*
 * Files in and out of the simulated Excel, by openpyxl (Debian's package), which is neither our reader nor our writer.
 */

export interface LoadedCell {
  readonly cell: string
  readonly value: string | number | boolean | null
  readonly error: boolean
  readonly formula: string | null
  readonly format: string
  readonly fill: string | null
}

export interface LoadedFormat {
  readonly type: string
  readonly formula: string
  readonly refs: readonly string[]
  readonly stopIfTrue: boolean
}

export interface LoadedSheet {
  readonly name: string
  readonly visibility: string
  readonly cells: readonly LoadedCell[]
  readonly tables: readonly {
    readonly name: string
    readonly ref: string
    readonly headers: boolean
    readonly totals: boolean
    readonly filtered: boolean
  }[]
  readonly merges: readonly string[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly filtered: boolean
  readonly protected: boolean
  /** In the order of their priority. */
  readonly formats: readonly LoadedFormat[]
  readonly notes: readonly { readonly cell: string; readonly text: string; readonly threaded: boolean }[]
}

export interface LoadedWorkbook {
  readonly date1904: boolean
  readonly sheets: readonly LoadedSheet[]
}

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('workbook_file.py', import.meta.url))

const loaded = new Map<string, LoadedWorkbook>()

/** Loaded once and never changed: the model makes its own copy. */
export function loadWorkbook(path: string): LoadedWorkbook {
  const known = loaded.get(path) ?? load(path)
  loaded.set(path, known)
  return known
}

function load(path: string): LoadedWorkbook {
  const text = execFileSync(python, [script, 'load', path], { encoding: 'utf8', maxBuffer: 1_000_000_000 })
  return JSON.parse(text) as LoadedWorkbook
}

/** Writes a copy of the file with what changed in the simulated Excel, for other programs to look at. */
export function saveWorkbook(path: string, target: string, workbook: ModelWorkbook, before: LoadedWorkbook): void {
  execFileSync(python, [script, 'save', path, target], { input: JSON.stringify(changesOf(workbook, before)) })
}

function changesOf(workbook: ModelWorkbook, before: LoadedWorkbook) {
  const old = new Map(
    before.sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${cell.cell}`, cell] as const)),
  )
  const cells = workbook.sheets.flatMap(({ name: sheet, cells }) =>
    [...cells].flatMap(([cell, { value, formula, format }]) => {
      const was = old.get(`${sheet}!${cell}`)
      const same = (was?.value ?? '') === value || (was?.error && typeof value === 'object')
      if (same && (was?.format ?? 'General') === format) return []
      const held = formula ?? (typeof value === 'object' ? value.error : value)
      return [{ sheet, cell, value: held === '' ? null : held, format }]
    }),
  )
  const tables = workbook.sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, area }) => ({ sheet, name, ref: areaText(area) })),
  )
  const formats = workbook.sheets.map(({ name: sheet, formats: of }) => ({
    sheet,
    formats: of.map(({ type, formula, areas }) => ({ type, formula, ref: areas.map(areaText).join(' ') })),
  }))
  return { formats, deleted: workbook.deleted, added: [...workbook.added].map(({ name }) => name), cells, tables }
}
