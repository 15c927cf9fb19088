import type { Plan } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import type { Ranking } from '../rank/result.ts'
import { anyResult, planSheetStart, planTitle, provenance, sheetNames, slideSheetStart } from '../text/papers.ts'
import { contents } from '../text/papers-cover.ts'
import { internalMark } from '../text/papers-internal.ts'
import { describeActors, hasActorSheet } from './actors.ts'
import { describeBallots } from './ballots-sheet.ts'
import { readableAccent } from './contrast.ts'
import { describeCouncilSheet, describeCouncilText } from './council-text.ts'
import { type ContentsLine, type Draft, describeCover } from './cover.ts'
import { describeFactSheets } from './fact-sheets.ts'
import type { Frame } from './frame.ts'
import { describeLegend } from './legend.ts'
import { describeOrigin } from './origin.ts'
import { describeOverview } from './overview.ts'
import type { Paper, PaperSheet } from './paper.ts'
import { fieldLines } from './plan-line.ts'
import { describePlanSheet, type FactSheetText } from './plan-sheet.ts'
import { describeSlide, describeSlidesOverview, slideColumns } from './presentation.ts'
import { describePriorities } from './priorities.ts'
import { describeProgress } from './progress.ts'
import { reportsOf } from './progress-entries.ts'
import { describeProtocol, type ProtocolInput } from './protocol.ts'
import { describeReports } from './reports.ts'
import { describeResults } from './results-sheet.ts'
import { sheetName } from './sheet-name.ts'
import { sourcesOf } from './sources.ts'

export interface PlanPaperInput {
  readonly plan: Plan
  readonly ranking: Ranking
  /** *Kennung der Fassung*, 12 hex digits. */
  readonly snapshotId: string
  /** Day of the paper; fixes the bytes. */
  readonly date: CalendarDay
  readonly toolVersion: string
  /** *ENTWURF* in large on the cover. */
  readonly draft: boolean
  /** The reason printed with the draft; left out, the draft was asked for. */
  readonly openErrors?: number
  /** Given for the internal edition, which has more columns and sheets; left out, the edition is public. */
  readonly internal?: ProtocolInput
}

const defaultFont = 'Calibri'

interface NamedSheet {
  readonly sheet: PaperSheet
  /** In the list of contents; `null` where another line speaks for the sheet. */
  readonly contents: ContentsLine | null
}

/** Names in the order of the sheets; a name that is taken gets a number. */
function namesOf(frame: Frame): { readonly plan: readonly string[]; readonly slides: readonly string[] } {
  const taken: string[] = Object.values(sheetNames)
  const take = (start: string, rest: string) => {
    const name = sheetName(start, rest, taken)
    taken.push(name)
    return name
  }
  return {
    plan: frame.fields.map(({ field }) => take(planSheetStart(field), field.name)),
    slides: frame.fields.map(({ field }) => take(slideSheetStart(field), field.name)),
  }
}

function named(sheet: PaperSheet, sentence: string): NamedSheet {
  return { sheet, contents: { sheet: sheet.name, sentence } }
}

/** All texts of a measure together, whichever sheet had no room for them. */
function byMeasure(texts: readonly FactSheetText[]): readonly FactSheetText[] {
  const own = new Map<string, FactSheetText[]>()
  for (const text of texts) {
    const there = own.get(text.id)
    if (there) there.push(text)
    else own.set(text.id, [text])
  }
  return [...own.values()].flat()
}

interface SheetsWithTexts {
  readonly sheets: readonly NamedSheet[]
  readonly factSheetTexts: readonly FactSheetText[]
}

/** The sheets of the fields that have measures; each is numbered by the place of its field, by which it is read back. */
function planSheets(frame: Frame, names: readonly string[]): SheetsWithTexts {
  const plans = frame.fields.flatMap((one, index) => {
    if (one.lines.length === 0) return []
    const { sheet, factSheetTexts } = describePlanSheet(frame, one, index + 1, names[index] ?? '')
    return [{ sheet: named(sheet, contents.plan(one.field.name, one.lines.length)), factSheetTexts }]
  })
  return {
    sheets: plans.map(({ sheet }) => sheet),
    factSheetTexts: plans.flatMap(({ factSheetTexts }) => factSheetTexts),
  }
}

function peopleAndOrigin(frame: Frame): readonly NamedSheet[] {
  const sources = sourcesOf(frame.plan, frame.fields)
  const origin = sources.some(({ listed }) => listed) ? sheetNames.origin : sheetNames.originOfMeasures
  return [
    ...(hasActorSheet(frame) ? [named(describeActors(frame, sheetNames.actors), contents.actors)] : []),
    ...(sources.length > 0 ? [named(describeOrigin(frame, sources, origin), contents.origin)] : []),
  ]
}

function progressSheets(frame: Frame): SheetsWithTexts {
  const entries = reportsOf(frame.plan, frame.fields)
  if (entries.length === 0) return { sheets: [], factSheetTexts: [] }
  const reports = describeReports(frame, entries, sheetNames.reports)
  // Reports about measures that the plan does not have are printed, but there is nothing to draw up.
  const dated = entries.some(({ entry, measure }) => measure !== null && entry.dueDate !== null)
  return {
    sheets: [
      ...(dated ? [named(describeProgress(frame, entries, sheetNames.progress), contents.progress)] : []),
      named(reports.sheet, contents.reports),
    ],
    factSheetTexts: reports.factSheetTexts,
  }
}

/** One line of the contents speaks for all of them. */
function ballotsSheets(frame: Frame): readonly NamedSheet[] {
  const sheets = describeBallots(frame, sheetNames.ballots)
  const line = { sheet: sheetNames.ballots, sentence: contents.ballots(sheets.length) }
  return sheets.map((sheet, index) => ({ sheet, contents: index === 0 ? line : null }))
}

function internalSheets(frame: Frame, draft: Draft | null, internal: ProtocolInput | undefined): readonly NamedSheet[] {
  if (internal === undefined) return []
  const paragraphs = describeCouncilText(frame, draft)
  return [
    ...ballotsSheets(frame),
    ...(frame.plan.results.length > 0 ? [named(describeResults(frame, sheetNames.results), contents.results)] : []),
    named(describeProtocol(frame, internal, sheetNames.protocol), contents.protocol),
    named(describeCouncilSheet(frame, paragraphs, sheetNames.paperText), contents.paperText),
  ]
}

/** The fields in figures, and once there is a result, the priorities of each. */
function slides(frame: Frame, names: readonly string[]): readonly NamedSheet[] {
  const overview = describeSlidesOverview(frame, sheetNames.slidesOverview)
  if (!anyResult(frame.fields)) return [named(overview, contents.slidesOverview)]
  const columns = slideColumns(frame)
  return [
    { sheet: overview, contents: { sheet: sheetNames.slides, sentence: contents.slides } },
    ...frame.fields.flatMap((one, index) =>
      one.lines.length === 0
        ? []
        : [
            {
              sheet: describeSlide(frame, one, columns, { number: index + 1, name: names[index] ?? '' }),
              contents: null,
            },
          ],
    ),
  ]
}

function sheetsAfterCover(
  frame: Frame,
  draft: Draft | null,
  internal: ProtocolInput | undefined,
): readonly NamedSheet[] {
  const names = namesOf(frame)
  const plans = planSheets(frame, names.plan)
  const progress = progressSheets(frame)
  const texts = byMeasure([...plans.factSheetTexts, ...progress.factSheetTexts])
  const known = anyResult(frame.fields)
  return [
    named(describeLegend(frame, sheetNames.legend), contents.legend(known)),
    named(describeOverview(frame, sheetNames.overview), contents.overview(known)),
    ...plans.sheets,
    ...(known ? [named(describePriorities(frame, sheetNames.priorities), contents.priorities)] : []),
    ...peopleAndOrigin(frame),
    ...progress.sheets,
    ...(texts.length > 0 ? [named(describeFactSheets(frame, texts, sheetNames.factSheets), contents.factSheets)] : []),
    ...internalSheets(frame, draft, internal),
    ...slides(frame, names.slides),
  ]
}

function frameOf({ plan, ranking, snapshotId, date, internal }: PlanPaperInput): Frame {
  return {
    ...(internal === undefined ? { edition: 'public', mark: null } : { edition: 'internal', mark: internalMark }),
    plan,
    fields: fieldLines(plan.fields, ranking),
    snapshotId,
    date,
    font: plan.settings.font ?? defaultFont,
  }
}

function draftOf({ draft, openErrors }: PlanPaperInput): Draft | null {
  return draft ? { openErrors: openErrors ?? null } : null
}

/** *Sach- und Rechtslage* for the council's paper, a paragraph each, from the same snapshot as the plan. */
export function describePaperText(input: PlanPaperInput): readonly string[] {
  return describeCouncilText(frameOf(input), draftOf(input))
}

/**
 * The plan as the committee receives it: cover, legend, overview, one sheet per action field, priorities, who and whence,
 * progress, presentation. Public: only columns that the column tables call public, no ballots, nothing that belongs to a
 * single actor. Internal: with notes, ballots unless they are secret, and the check's protocol.
 */
export function describePlanPaper(input: PlanPaperInput): Paper {
  const { settings } = input.plan
  const frame = frameOf(input)
  const draft = draftOf(input)
  const others = sheetsAfterCover(frame, draft, input.internal)
  const list = others.flatMap((one) => (one.contents === null ? [] : [one.contents]))
  const accent = settings.accentColour === null ? null : readableAccent(settings.accentColour)
  return {
    properties: {
      title: planTitle(settings),
      subject: [settings.programme, settings.area].filter((part) => part !== null).join(', '),
      author: settings.municipality ?? '',
      keywords: provenance(input.toolVersion, input.snapshotId),
      date: input.date,
    },
    sheets: [describeCover(frame, draft, list, sheetNames.cover), ...others.map(({ sheet }) => sheet)],
    font: frame.font,
    ...(accent === null ? {} : { accent }),
  }
}
