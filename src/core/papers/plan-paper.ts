import type { Plan } from '../plan/plan.ts'
import type { CalendarDay } from '../plan/time.ts'
import type { Ranking } from '../rank/result.ts'
import { planSheetStart, planTitle, provenance, sheetNames, slideSheetStart } from '../text/papers.ts'
import { contents } from '../text/papers-cover.ts'
import { readableAccent } from './contrast.ts'
import { type ContentsLine, describeCover } from './cover.ts'
import { describeFactSheets } from './fact-sheets.ts'
import type { Frame } from './frame.ts'
import { describeLegend } from './legend.ts'
import { describeOverview } from './overview.ts'
import type { Paper, PaperSheet } from './paper.ts'
import { fieldLines } from './plan-line.ts'
import { describePlanSheet } from './plan-sheet.ts'
import { describeSlide, describeSlidesOverview } from './presentation.ts'
import { describePriorities } from './priorities.ts'
import { sheetName } from './sheet-name.ts'

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

function sheetsAfterCover(frame: Frame): readonly NamedSheet[] {
  const names = namesOf(frame)
  const plans = frame.fields.map((one, index) => describePlanSheet(frame, one, index + 1, names.plan[index] ?? ''))
  const texts = plans.flatMap(({ factSheetTexts }) => factSheetTexts)
  const named = (sheet: PaperSheet, sentence: string): NamedSheet => ({
    sheet,
    contents: { sheet: sheet.name, sentence },
  })
  return [
    named(describeLegend(frame, sheetNames.legend), contents.legend),
    named(describeOverview(frame, sheetNames.overview), contents.overview),
    ...plans.map(({ sheet }, index) => {
      const one = frame.fields[index]
      return named(sheet, contents.plan(one?.field.name ?? '', one?.lines.length ?? 0))
    }),
    named(describePriorities(frame, sheetNames.priorities), contents.priorities),
    ...(texts.length > 0 ? [named(describeFactSheets(frame, texts, sheetNames.factSheets), contents.factSheets)] : []),
    {
      sheet: describeSlidesOverview(frame, sheetNames.slidesOverview),
      contents: { sheet: sheetNames.slides, sentence: contents.slides },
    },
    ...frame.fields.map((one, index) => ({
      sheet: describeSlide(frame, one, index + 1, names.slides[index] ?? ''),
      contents: null,
    })),
  ]
}

/**
 * The plan as the committee receives it: cover, legend, overview, one sheet per action field, priorities, presentation.
 * Public: only columns that the column tables call public, no ballots, nothing that belongs to a single actor.
 */
export function describePlanPaper(input: PlanPaperInput): Paper {
  const { plan, ranking, snapshotId, date, toolVersion } = input
  const { settings } = plan
  const font = settings.font ?? defaultFont
  const frame: Frame = { plan, fields: fieldLines(plan.fields, ranking), snapshotId, date, font }
  const others = sheetsAfterCover(frame)
  const list = others.flatMap((one) => (one.contents === null ? [] : [one.contents]))
  const draft = input.draft ? { openErrors: input.openErrors ?? null } : null
  const accent = settings.accentColour === null ? null : readableAccent(settings.accentColour)
  return {
    properties: {
      title: planTitle(settings),
      subject: [settings.programme, settings.area].filter((part) => part !== null).join(', '),
      author: settings.municipality ?? '',
      keywords: provenance(toolVersion, snapshotId),
      date,
    },
    sheets: [describeCover(frame, draft, list, sheetNames.cover), ...others.map(({ sheet }) => sheet)],
    font,
    ...(accent === null ? {} : { accent }),
  }
}
