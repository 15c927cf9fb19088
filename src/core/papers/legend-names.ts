import type { Plan } from '../plan/plan.ts'
import { fieldTable } from '../sheet/columns/fields.ts'
import { actorTable } from '../sheet/columns/people.ts'
import { fold } from '../text/clean.ts'
import { actorHeaders, legendHeadings, sourceHeaders } from '../text/papers-legend.ts'
import { hasActorSheet } from './actors.ts'
import type { Frame } from './frame.ts'
import type { PageShape } from './page-size.ts'
import { allLines, type FieldLines } from './plan-line.ts'
import { cell, headerCells, type SheetStack } from './sheet-stack.ts'
import { sourcesOf } from './sources.ts'

/*
 * The names in the legend: fields, actors and sources with their short forms.
 */

/** Portrait: most tables are long and narrow. */
const usualWidths = [27, 58, 15] as const
/** The goals of the fields beside their methods. */
const widthsOfFour = [27, 43, 15, 15] as const
/** Landscape, where fields have their own method, number of prioritised measures or participants. */
const widthsOfMore = [27, 60, 15, 15, 15, 15] as const

/** As `readPlan` has it where nobody says otherwise. */
const defaultPrioritised = 5

/** The columns that all tables of the legend share; the table of the fields may have the most. */
export function legendLayout(frame: Frame): { readonly shape: PageShape; readonly widths: readonly number[] } {
  const columns = fieldKeys(frame).length
  if (columns > 4) return { shape: 'landscape', widths: widthsOfMore }
  return { shape: 'portrait', widths: columns === 4 ? widthsOfFour : usualWidths }
}

type FieldKey = 'code' | 'name' | 'goal' | 'method' | 'prioritised' | 'participants'

/** What is known of a field; the number of prioritised measures only where it differs from the plan's. */
function ownOf({ field }: FieldLines, { settings }: Plan): Readonly<Record<FieldKey, string | number | null>> {
  const { code, name, goal, method, prioritisedWanted, participants } = field
  const usual = settings.prioritisedPerField ?? defaultPrioritised
  return { code, name, goal, method, prioritised: prioritisedWanted === usual ? null : prioritisedWanted, participants }
}

/** The widest text stands in the widest column. */
function fieldKeys({ plan, fields }: Frame): readonly FieldKey[] {
  const own = fields.map((field) => ownOf(field, plan))
  const filled = (key: FieldKey) => own.some((one) => one[key] !== null)
  const methods = own.some(({ method }) => method !== plan.settings.method)
  const further = (['method', 'prioritised', 'participants'] as const).filter((key) =>
    key === 'method' ? methods : filled(key),
  )
  return filled('goal') ? ['name', 'goal', 'code', ...further] : ['code', 'name', ...further]
}

export function addFields(stack: SheetStack, frame: Frame): void {
  if (frame.fields.length === 0) return
  const keys = fieldKeys(frame)
  const isNumber = (key: FieldKey) => key === 'prioritised' || key === 'participants'
  stack.heading(legendHeadings.fields)
  stack.table({
    name: fieldTable.table,
    headers: keys.map((key) =>
      cell(fieldTable.columns[key].header, isNumber(key) ? 'tableHeaderNumber' : 'tableHeader'),
    ),
    rows: frame.fields.map((field) => {
      const own = ownOf(field, frame.plan)
      return keys.map((key, index) =>
        cell(own[key], isNumber(key) ? 'cellNumber' : index === 0 || key === 'code' ? 'cellStrong' : 'cell'),
      )
    }),
  })
}

/** The abbreviations that are used. Where *Akteure und Gremien* lists the actors, the plan reads them back from there. */
export function addActors(stack: SheetStack, frame: Frame): void {
  const named = allLines(frame.fields).flatMap(({ measure }) => [
    ...(measure.lead ?? []),
    ...(measure.participants ?? []),
  ])
  const used = new Set(named.map(fold))
  const rows = frame.plan.actors.flatMap(({ value: { code, name } }) =>
    code !== null && name !== null && code !== name && used.has(fold(code))
      ? [[cell(code, 'cellStrong'), cell(name, 'cell')]]
      : [],
  )
  if (rows.length === 0) return
  const table = hasActorSheet(frame) ? 'tblKuerzelAkteure' : actorTable.table
  stack.heading(legendHeadings.actors)
  stack.table({ name: table, headers: headerCells(actorHeaders), rows, dense: true })
}

/** The short forms that the measures use; the plan reads its sources back from *Herkunft*. */
export function addSources(stack: SheetStack, frame: Frame): void {
  const used = sourcesOf(frame.plan, frame.fields).filter(({ listed, measures }) => listed && measures.size > 0)
  const rows = used.flatMap(({ source: { code, name, date } }) =>
    code === null || name === null
      ? []
      : [[cell(code, 'cellStrong'), cell(name, 'cell'), cell(date === null ? null : { day: date }, 'cellDay')]],
  )
  if (rows.length === 0) return
  const columns = used.some(({ source }) => source.date !== null) ? 3 : 2
  stack.heading(legendHeadings.sources)
  stack.table({
    name: 'tblKuerzelHerkunft',
    headers: headerCells(sourceHeaders.slice(0, columns)),
    rows: rows.map((cells) => cells.slice(0, columns)),
    dense: true,
  })
}
