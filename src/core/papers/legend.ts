import type { Settings } from '../plan/settings.ts'
import { type Status, statuses } from '../plan/status.ts'
import type { UnrankedReason } from '../rank/result.ts'
import { settingColumns } from '../sheet/columns/settings.ts'
import { fold } from '../text/clean.ts'
import { formatDay } from '../text/dates.ts'
import { excludedSentence } from '../text/excluded.ts'
import { anyResult, emptyPlan, fieldName, isUnordered, statusExplanations } from '../text/papers.ts'
import {
  allFields,
  allUnranked,
  directionMissing,
  excludedHeaders,
  excludedHeading,
  legendHeadings,
  legendSubtitle,
  legendTitle,
  methodHeading,
  nothingExcluded,
  nothingExcludedYet,
  scaleHeaders,
  scaleMeaning,
  settingHeaders,
  settingsRemark,
  statusHeaders,
  unrankedReason,
} from '../text/papers-legend.ts'
import { ballotsSentence, tieSentence, totalsSentence, unrankedSentence } from '../text/ranking.ts'
import { type Frame, pageOf } from './frame.ts'
import { addActors, addFields, addSources, legendLayout } from './legend-names.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { allLines, type FieldLines, type PlanLine } from './plan-line.ts'
import { rulesOf, type SharedText, sharedTexts } from './shared-texts.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'

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
  for (const { measure } of allLines(frame.fields)) {
    if (measure.status === null) continue
    const { word, meaning } = measure.status
    words.set(word, { word, meaning, number: (words.get(word)?.number ?? 0) + 1 })
  }
  // Own words that only a report uses must be understood, too.
  for (const { value } of frame.plan.progress) {
    if (value.status === null || value.status.word === value.status.meaning || words.has(value.status.word)) continue
    words.set(value.status.word, { ...value.status, number: 0 })
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
  const results = agreed.flatMap(({ ranking }) => ranking)
  // Before the conference there are no priorities, and nothing is missing.
  const disordered = isUnordered(fields.filter(({ ranking }) => ranking?.basis === 'agreed'))
  if (terms === undefined || (results.length === 0 && !disordered)) return
  stack.heading(legendHeadings.scale)
  if (scale.length === 0) {
    stack.lines(directionMissing, 'subtitle')
    return
  }
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

/** Turnout, ranks and the cut of one field; agreed priorities have neither. */
function resultsText({ ranking }: FieldLines): string {
  if (ranking === null || ranking.basis === 'agreed') return ''
  // Where nothing has a rank, the list of what is not ranked says so.
  const unranked = ranking.ranking.length === 0 ? null : unrankedSentence(ranking)
  return [ballotsSentence(ranking), unranked, tieSentence(ranking)].filter((sentence) => sentence !== null).join(' ')
}

/** Given in any form, be it on a scale by which nothing can be put in order. */
function isAnythingGiven(fields: readonly FieldLines[]): boolean {
  return anyResult(fields) || isUnordered(fields)
}

function addShared(stack: SheetStack, fields: readonly FieldLines[], textOf: (field: FieldLines) => string): void {
  addTexts(stack, fields, sharedTexts(fields, textOf))
}

function addTexts(stack: SheetStack, fields: readonly FieldLines[], texts: readonly SharedText[]): void {
  for (const { text, fields: own } of texts) {
    const names = own.map(({ field }) => fieldName(field))
    stack.fact(names.length === fields.length && names.length > 1 ? allFields : names.join(', '), text)
  }
}

function addMethod(stack: SheetStack, { fields: all }: Frame): void {
  const fields = all.filter(({ lines }) => lines.length > 0)
  if (fields.length === 0) return
  stack.heading(methodHeading(isAnythingGiven(fields)))
  const { own, common } = rulesOf(fields)
  addTexts(stack, fields, own)
  addShared(stack, fields, ({ ranking }) => {
    const totals = ranking === null ? null : totalsSentence(ranking)
    return [common, totals ?? ''].filter((text) => text !== '').join(' ')
  })
  addShared(stack, fields, resultsText)
}

// Exclusions: measures only, never whose ballot was rejected

interface Excluded {
  readonly id: string | null
  readonly text: string
  /** Short form of the field; `null` where the row has none. */
  readonly field: string | null
}

function unrankedRow({ measure }: PlanLine, reason: UnrankedReason, { field, ranking }: FieldLines): Excluded {
  const { id, title, status } = measure
  const agreed = ranking?.basis === 'agreed'
  return {
    id,
    text: unrankedReason(title, { reason, status: status?.word ?? null, agreed }),
    field: field.code,
  }
}

/** Measures without a rank. Those of a field that has no result at all are counted instead of listed. */
function unrankedRows(one: FieldLines, expected: readonly UnrankedReason[]): readonly Excluded[] {
  const open = !anyResult([one])
  const counts = new Map<UnrankedReason, number>()
  const rows = one.lines.flatMap((line) => {
    const { unranked: reason } = line
    if (reason === null || expected.includes(reason)) return []
    if (!open || reason === 'status') return [unrankedRow(line, reason, one)]
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
    return []
  })
  const counted = [...counts].map(([reason, number]) => ({
    id: null,
    text: allUnranked(number, reason, one.ranking?.basis === 'agreed'),
    field: one.field.code,
  }))
  return [...rows, ...counted]
}

function excludedRows({ plan, fields }: Frame): readonly Excluded[] {
  const rows = plan.excluded.map((row) => ({ id: row.id, text: excludedSentence(row), field: null }))
  // Before the conference, that there is no result is said once, with the method.
  const expected: readonly UnrankedReason[] = anyResult(fields) ? [] : ['no-result', 'no-ballots']
  return [...rows, ...fields.flatMap((one) => unrankedRows(one, expected))]
}

function addExcluded(stack: SheetStack, frame: Frame): void {
  const rows = excludedRows(frame)
  if (rows.length === 0 && allLines(frame.fields).length === 0) return
  const agreed = frame.fields.every(({ ranking }) => ranking?.basis === 'agreed')
  stack.heading(excludedHeading(agreed))
  if (rows.length === 0) {
    stack.lines(anyResult(frame.fields) ? nothingExcluded(agreed) : nothingExcludedYet, 'subtitle')
    return
  }
  const columns = rows.some(({ field }) => field !== null) ? 3 : 2
  stack.table({
    name: 'tblNichtEnthalten',
    headers: headerCells(excludedHeaders.slice(0, columns)),
    rows: rows.map(({ id, text, field }) =>
      [cell(id, 'cellStrong'), cell(text, 'cell'), cell(field, 'cell')].slice(0, columns),
    ),
  })
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
  const { shape, widths } = legendLayout(frame)
  const stack = new SheetStack(widths, frame, shape)
  stack.title(legendTitle)
  stack.subtitle(legendSubtitle(isAnythingGiven(frame.fields)))
  if (allLines(frame.fields).length === 0) stack.lines(emptyPlan, 'subtitle')
  const sections = [addStatuses, addScale, addFields, addSources, addActors, addMethod, addExcluded, addSettings]
  for (const add of sections) stack.block(() => add(stack, frame))
  return stack.sheet(name, pageOf(frame, shape))
}
