import type { Settings } from '../plan/settings.ts'
import { type Status, statuses } from '../plan/status.ts'
import { fieldTable } from '../sheet/columns/fields.ts'
import { actorTable, sourceTable } from '../sheet/columns/people.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import { fold } from '../text/clean.ts'
import { formatDay } from '../text/dates.ts'
import { excludedSentence } from '../text/excluded.ts'
import { emptyPlan, fieldName, statusExplanations } from '../text/papers.ts'
import {
  actorHeaders,
  allFields,
  directionMissing,
  excludedHeaders,
  legendHeadings,
  legendSubtitle,
  legendTitle,
  nothingExcluded,
  notRanked,
  scaleHeaders,
  scaleMeaning,
  settingHeaders,
  settingsRemark,
  sourceHeaders,
  statusHeaders,
  unrankedReason,
} from '../text/papers-legend.ts'
import { methodSentence, tieSentence, turnoutSentence } from '../text/ranking.ts'
import { type Frame, pageOf } from './frame.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import type { FieldLines, PlanLine } from './plan-line.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'

/** Portrait: most tables are long and narrow. */
const widths = [27, 58, 15] as const
/** The goals of the fields beside their methods. */
const widthsOfFour = [27, 43, 15, 15] as const

function allLines({ fields }: Pick<Frame, 'fields'>): readonly PlanLine[] {
  return fields.flatMap(({ lines }) => lines)
}

/** The last column holds numbers. */
function numberedHeaders(headers: readonly string[]): readonly PaperCell[] {
  return headers.map((header, index) =>
    cell(header, index === headers.length - 1 ? 'tableHeaderNumber' : 'tableHeader'),
  )
}

// Statuses

interface UsedWord {
  readonly word: string
  readonly meaning: Status
  readonly number: number
}

function usedWords(frame: Frame): readonly UsedWord[] {
  const words = new Map<string, UsedWord>()
  for (const { measure } of allLines(frame)) {
    if (measure.status === null) continue
    const { word, meaning } = measure.status
    words.set(word, { word, meaning, number: (words.get(word)?.number ?? 0) + 1 })
  }
  return [...words.values()].toSorted((a, b) => statuses.indexOf(a.meaning) - statuses.indexOf(b.meaning))
}

function explanationOf({ plan }: Frame, { word, meaning }: UsedWord): string {
  const own = plan.statusWords.find(({ value }) => value.word !== null && fold(value.word) === fold(word))
  return own?.value.explanation ?? statusExplanations[meaning]
}

/** The municipality's own words bring their meaning along, so that the plan can be read back. */
function addStatuses(stack: SheetStack, frame: Frame): void {
  const words = usedWords(frame)
  if (words.length === 0) return
  const own = words.some(({ word, meaning }) => word !== meaning)
  stack.heading(legendHeadings.statuses)
  stack.table({
    name: own ? 'tblStatus' : 'tblStatusLegende',
    headers: own ? headerCells(statusHeaders.own) : numberedHeaders(statusHeaders.plain),
    rows: words.map((used) => [
      cell(used.word, 'cellStrong'),
      cell(explanationOf(frame, used), 'cell'),
      own ? cell(used.meaning, 'cell') : cell(used.number, 'cellNumber'),
    ]),
  })
}

// Scale

function addScale(stack: SheetStack, { fields }: Frame): void {
  const agreed = fields.flatMap(({ ranking }) => (ranking?.basis === 'agreed' ? [ranking] : []))
  const scale = agreed[0]?.terms.scaleBestFirst ?? []
  const terms = agreed[0]?.terms
  if (terms === undefined || allLines({ fields }).length === 0) return
  stack.heading(legendHeadings.scale)
  if (scale.length === 0) {
    stack.lines(directionMissing, 'subtitle')
    return
  }
  const results = agreed.flatMap(({ ranking }) => ranking)
  stack.table({
    name: 'tblPrioritaetenLegende',
    headers: numberedHeaders(scaleHeaders),
    rows: scale.map((label) => [
      cell(label, 'cellStrong'),
      cell(scaleMeaning(label, terms), 'cell'),
      cell(results.filter(({ priority }) => priority === label).length, 'cellNumber'),
    ]),
  })
}

// Method

function ruleText({ ranking }: FieldLines): string {
  return ranking === null ? notRanked : methodSentence(ranking)
}

function resultsText({ ranking }: FieldLines): string {
  if (ranking === null) return ''
  return [turnoutSentence(ranking), tieSentence(ranking)].filter((sentence) => sentence !== null).join(' ')
}

/** Fields of which the same is said share one entry. */
function addShared(stack: SheetStack, fields: readonly FieldLines[], textOf: (field: FieldLines) => string): void {
  const byText = new Map<string, string[]>()
  for (const one of fields) {
    const text = textOf(one)
    byText.set(text, [...(byText.get(text) ?? []), fieldName(one.field)])
  }
  byText.delete('')
  for (const [text, names] of byText) {
    stack.fact(names.length === fields.length && names.length > 1 ? allFields : names.join(', '), text)
  }
}

function addMethod(stack: SheetStack, { fields }: Frame): void {
  if (fields.length === 0) return
  stack.heading(legendHeadings.method)
  addShared(stack, fields, ruleText)
  addShared(stack, fields, resultsText)
}

// Exclusions: measures only, never whose ballot was rejected

function excludedRows({ plan, fields }: Frame): readonly (readonly PaperCell[])[] {
  const rows = plan.excluded.map((row) => [
    cell(row.id, 'cellStrong'),
    cell(excludedSentence(row), 'cell'),
    cell(null, 'cell'),
  ])
  const unranked = fields.flatMap(({ field, lines }) =>
    lines.flatMap(({ measure, unranked: reason }) =>
      reason === null
        ? []
        : [
            [
              cell(measure.id, 'cellStrong'),
              cell(unrankedReason(measure.title, reason, measure.status?.word ?? null), 'cell'),
              cell(field.code, 'cell'),
            ],
          ],
    ),
  )
  return [...rows, ...unranked]
}

function addExcluded(stack: SheetStack, frame: Frame): void {
  const rows = excludedRows(frame)
  if (rows.length === 0 && allLines(frame).length === 0) return
  stack.heading(legendHeadings.excluded)
  if (rows.length === 0) stack.lines(nothingExcluded, 'subtitle')
  else stack.table({ name: 'tblNichtEnthalten', headers: headerCells(excludedHeaders), rows })
}

// Fields, actors, sources

type FieldKey = 'code' | 'name' | 'goal' | 'method'

/** Goals, and methods where not all fields have the plan's own: the widest text stands in the widest column. */
function fieldKeys({ plan, fields }: Frame): readonly FieldKey[] {
  const method: readonly FieldKey[] = fields.every(({ field }) => field.method === plan.settings.method)
    ? []
    : ['method']
  const goals = fields.some(({ field }) => field.goal !== null)
  return goals ? ['name', 'goal', 'code', ...method] : ['code', 'name', ...method]
}

function addFields(stack: SheetStack, frame: Frame): void {
  if (frame.fields.length === 0) return
  const keys = fieldKeys(frame)
  stack.heading(legendHeadings.fields)
  stack.table({
    name: fieldTable.table,
    headers: headerCells(keys.map((key) => fieldTable.columns[key].header)),
    rows: frame.fields.map(({ field }) =>
      keys.map((key, index) => cell(field[key], index === 0 || key === 'code' ? 'cellStrong' : 'cell')),
    ),
  })
}

function uses(values: readonly (readonly string[] | null)[], code: string): boolean {
  return values.some((list) => list?.some((one) => fold(one) === fold(code)))
}

function addActors(stack: SheetStack, frame: Frame): void {
  const named = allLines(frame).flatMap(({ measure }) => [measure.lead, measure.participants])
  const rows = frame.plan.actors.flatMap(({ value: { code, name } }) =>
    code !== null && name !== null && code !== name && uses(named, code)
      ? [[cell(code, 'cellStrong'), cell(name, 'cell')]]
      : [],
  )
  if (rows.length === 0) return
  stack.heading(legendHeadings.actors)
  stack.table({ name: actorTable.table, headers: headerCells(actorHeaders), rows, dense: true })
}

function addSources(stack: SheetStack, frame: Frame): void {
  const named = allLines(frame).map(({ measure }) => measure.sources)
  const rows = frame.plan.sources.flatMap(({ value: { code, name, date } }) =>
    code !== null && name !== null && uses(named, code)
      ? [[cell(code, 'cellStrong'), cell(name, 'cell'), cell(date === null ? null : { day: date }, 'cellDay')]]
      : [],
  )
  if (rows.length === 0) return
  stack.heading(legendHeadings.sources)
  stack.table({ name: sourceTable.table, headers: headerCells(sourceHeaders), rows, dense: true })
}

// Settings

function settingText(value: NonNullable<Settings[keyof Settings]>, key: keyof Settings): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (settingColumns[key].type === 'date') return formatDay(String(value))
  return typeof value === 'object' ? value.join('; ') : String(value)
}

function settingKeys(settings: Settings): readonly (keyof Settings)[] {
  const keys = Object.keys(settingColumns) as readonly (keyof Settings)[]
  return keys.filter((key) => settingColumns[key].audience === 'public' && settings[key] !== null)
}

/** The settings that may be public, so that the plan can be read back as it was. */
function addSettings(stack: SheetStack, { plan: { settings } }: Frame): void {
  const rows = settingKeys(settings).flatMap((key) => {
    const value = settings[key]
    return value === null
      ? []
      : [[cell(settingColumns[key].header, 'cellStrong'), cell(settingText(value, key), 'cell')]]
  })
  if (rows.length === 0) return
  stack.heading(legendHeadings.settings)
  stack.subtitle(settingsRemark)
  stack.table({ name: 'tblGrundangaben', headers: headerCells(settingHeaders), rows, dense: true })
}

/** *Legende und Verfahren*: the legend first, then how the ranking was made, who is meant, what is left out. */
export function describeLegend(frame: Frame, name: string): PaperSheet {
  const stack = new SheetStack(fieldKeys(frame).length === 4 ? widthsOfFour : widths, frame.font, 'portrait')
  stack.title(legendTitle)
  stack.subtitle(legendSubtitle)
  if (allLines(frame).length === 0) stack.lines(emptyPlan, 'subtitle')
  const sections = [addStatuses, addScale, addFields, addSources, addActors, addMethod, addExcluded, addSettings]
  for (const add of sections) stack.block(() => add(stack, frame))
  return stack.sheet(name, pageOf(frame, 'portrait'))
}
