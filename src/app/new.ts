import { examplePlan } from '../core/papers/example/example-plan.ts'
import { describeTemplate, templateDate } from '../core/papers/template.ts'
import type { CellsOf, TemplateContent } from '../core/papers/template-content.ts'
import type { Settings } from '../core/plan/settings.ts'
import { Refusal } from '../core/refusal.ts'
import type { Column } from '../core/sheet/column.ts'
import { settingColumns } from '../core/sheet/columns/settings.ts'
import type { CellValue } from '../core/sheet/grid.ts'
import { columnEntries } from '../core/sheet/match-headers.ts'
import { foldHeader } from '../core/text/clean.ts'
import { problemSentence } from '../core/text/findings.ts'
import { nearest } from '../core/text/nearest.ts'
import type { Writers } from './export.ts'
import type { Host } from './host.ts'

export interface NewPlanOptions {
  /** Name of the file to write. */
  readonly file: string
  readonly example: boolean
  readonly settings: readonly { readonly name: string; readonly value: string }[]
}

/**
 * Writes a new plan: the small template, or the example. The same bytes as the files under `templates/`, unless
 * settings are given.
 * @returns where it lies now
 * @throws Refusal for a setting that does not exist or a value it cannot take
 */
export async function newPlan(
  host: Host,
  { writePaper }: Pick<Writers, 'writePaper'>,
  options: NewPlanOptions,
): Promise<string> {
  const content: TemplateContent = options.example ? examplePlan : {}
  const settings = { ...content.settings, ...readSettings(options.settings) }
  const bytes = await writePaper(describeTemplate({ ...content, settings }, templateDate))
  const [path] = await host.deliver([{ path: options.file, bytes }])
  return path ?? options.file
}

function readSettings(given: NewPlanOptions['settings']): CellsOf<Settings> {
  return Object.fromEntries(given.map(({ name, value }) => [keyOf(name), cellOf(name, value)]))
}

function keyOf(name: string): string {
  return find(name)[0]
}

function find(name: string): readonly [string, Column<unknown>] {
  const entries = columnEntries({ columns: settingColumns })
  const folded = foldHeader(name)
  const entry = entries.find(([, { header, synonyms }]) =>
    [header, ...(synonyms ?? [])].map(foldHeader).includes(folded),
  )
  if (!entry)
    throw new Refusal('setting/unknown', {
      name,
      nearest: nearest(
        name,
        entries.map(([, { header }]) => header),
      ),
    })
  return entry
}

/** Dates and numbers are written as such; whatever else a setting takes stays the text it was given as. */
function cellOf(name: string, value: string): CellValue {
  const [, column] = find(name)
  const reading = column.read(value, { statuses: new Map() })
  if (!reading.ok) throw new Refusal('setting/value', { name, value, sentence: problemSentence(reading.problem) })
  if (column.type === 'date' && typeof reading.value === 'string') return { day: reading.value }
  return typeof reading.value === 'number' ? reading.value : value
}
