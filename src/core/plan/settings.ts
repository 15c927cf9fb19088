import type { CalendarDay } from './time.ts'

/** How the conference reached its result; decides the basis (`rank/basis.ts`). */
export const methods = [
  'Vereinbart',
  'Punktsummen',
  'Handzeichen',
  'Punkte',
  'Stufen',
  'Noten',
  'Rangfolge',
  'Zustimmung',
  'Kriterien',
] as const
export type Method = (typeof methods)[number]

/** `hoch`/`niedrig` go with *Skala von/bis*, `erste`/`letzte` with *Skala*; for labels that are numbers both work. */
export const bestSides = ['hoch', 'niedrig', 'erste', 'letzte'] as const
export type BestSide = (typeof bestSides)[number]

/** *Grundangaben*: settings of the plan. `null` is not given; the default is applied where the setting is used. */
export interface Settings {
  readonly municipality: string | null
  readonly programme: string | null
  readonly area: string | null
  readonly title: string | null
  readonly asOf: CalendarDay | null
  readonly committee: string | null
  readonly meetingOn: CalendarDay | null
  readonly paperNumber: string | null
  readonly version: string | null
  readonly attachmentNumber: string | null
  readonly conferenceOn: CalendarDay | null
  readonly method: Method | null
  readonly question: string | null
  readonly dotsPerActor: number | null
  readonly maxDotsPerMeasure: number | null
  readonly scaleFrom: number | null
  readonly scaleTo: number | null
  /** Labels in order. */
  readonly scale: readonly string[] | null
  readonly bestSide: BestSide | null
  /** Labels that count as prioritised. */
  readonly prioritisedLabels: readonly string[] | null
  readonly prioritisedPerField: number | null
  /** Share of the field's weight, 0 to 1. */
  readonly quorum: number | null
  readonly notRankedStatuses: readonly string[] | null
  readonly unlisted: 'nicht verglichen' | 'letzte' | null
  readonly secret: boolean | null
  readonly invited: number | null
  readonly present: number | null
  readonly voted: number | null
  readonly invalid: number | null
  readonly publishMethodDetails: boolean | null
  readonly reportRhythm: string | null
  readonly nextDueDate: CalendarDay | null
  readonly accentColour: string | null
  readonly font: string | null
  readonly templateVersion: string | null
}
