import { type CheckReport, countBySeverity } from '../check/check-plan.ts'
import { memoryPerObject, oncePerObject } from '../once-per.ts'
import type { Settings } from '../plan/settings.ts'
import { toDouble } from '../rank/fraction.ts'
import type { Basis, FieldRanking, RankedMeasure, Ranking } from '../rank/result.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { lines } from '../text/command-line.ts'
import { excludedSentence } from '../text/excluded.ts'
import { formatNumber } from '../text/numbers.ts'
import { agreementText, decidedRankNote, excludedNote, openErrorsNote, unrankedHeadings } from '../text/pane-views.ts'
import { kendallSentence } from '../text/papers-internal.ts'
import { priorityText } from '../text/papers-legend.ts'
import {
  methodSentence,
  rejectedMessage,
  scoreText,
  tieSentence,
  turnoutSentence,
  unrankedMessage,
} from '../text/ranking.ts'
import { type Bars, barsOf } from './ranking-bars.ts'

/** A measure in its place. */
export interface RankedLine {
  readonly id: string
  readonly title: string
  /** `1`, or `1 (gleichrangig)` is told by `shared`; the label where the basis is agreed. */
  readonly place: string
  readonly shared: boolean
  readonly prioritised: boolean
  /** `17 Punkte`; `null` where the basis is agreed. */
  readonly result: string | null
  /** Length of the bar, 0 to 1 of the longest possible or, where there is no longest, of the best in the field. */
  readonly bar: number | null
  /** `93 % · Konsens`; internal, `null` where it cannot be known. */
  readonly agreement: string | null
  readonly contested: boolean
  /** *Rang laut Beschluss*. */
  readonly decidedRank: number | null
}

/** Measures with the same agreed priority; there is no order among them. */
export interface PriorityGroup {
  readonly label: string
  /** `Priorität 1`. */
  readonly name: string
  readonly prioritised: boolean
  readonly lines: readonly RankedLine[]
}

export interface FieldRankingView {
  readonly code: string
  readonly name: string
  readonly basis: Basis
  /** The method in one sentence. */
  readonly method: string
  /** Turnout, ties, concordance: further sentences, where there is something to say. */
  readonly sentences: readonly string[]
  /** Empty where `groups` is not. */
  readonly lines: readonly RankedLine[]
  readonly groups: readonly PriorityGroup[]
  /** What a bar means: `Länge des Balkens: Punktsumme im Verhältnis zur höchsten.` `null` without bars. */
  readonly barLegend: string | null
  /** `Nicht gereiht` or `Ohne Priorität`. */
  readonly unrankedHeading: string
  readonly unranked: readonly UnrankedLine[]
  /** Ballots that do not count, a sentence each. */
  readonly rejected: readonly string[]
}

export interface UnrankedLine {
  readonly id: string
  readonly title: string
  readonly why: string
}

export interface RankingView {
  readonly fields: readonly FieldRankingView[]
  /** Open errors, rows not in the plan: a sentence each. */
  readonly notes: readonly string[]
}

/** A plan that was ranked, with what was found before. */
interface Ranked {
  readonly ranking: Ranking
  readonly reading: PlanReading
  readonly report: CheckReport
}

/** The priorities of every action field with the sentences that explain them. */
export function rankingView({ ranking, reading, report }: Ranked): RankingView {
  const { settings, excluded } = reading.plan
  const errors = countBySeverity(report.findings).error
  return {
    fields: ranking.fields.map((field) => viewOf(field)(settings)),
    notes: [
      ...(ranking.fields.length === 0 ? [lines.noFields] : []),
      ...(errors > 0 ? [openErrorsNote(errors)] : []),
      ...excluded.map((row) => excludedNote(row.id, excludedSentence(row))),
    ],
  }
}

/** After an edit most fields are what they were. */
const viewOf = oncePerObject((field: FieldRanking) => oncePerObject((settings: Settings) => fieldView(field, settings)))

function fieldView(field: FieldRanking, settings: Settings): FieldRankingView {
  const { basis, unranked, rejected } = field
  const agreed = basis === 'agreed'
  const bars = barsOf(field, settings)
  const ranked = field.ranking.map((one) => told(one, () => lineOf(one, field, bars)))
  const w = field.kendallW === null ? null : kendallSentence(formatNumber(toDouble(field.kendallW), 2))
  return {
    code: field.field.code,
    name: field.field.name,
    basis,
    method: methodSentence(field),
    sentences: [turnoutSentence(field), tieSentence(field), w].filter((sentence) => sentence !== null),
    lines: agreed ? [] : ranked,
    groups: agreed ? groupsOf(field, ranked) : [],
    barLegend: bars?.legend ?? null,
    unrankedHeading: agreed && ranked.length > 0 ? unrankedHeadings.withoutPriority : unrankedHeadings.unranked,
    unranked: unranked.map((one) => {
      const { id, title, decidedRank } = one.measure.value
      const why = unrankedMessage(one, field)
      return { id, title, why: decidedRank === null ? why : decidedRankNote(decidedRank, why) }
    }),
    rejected: rejected.map(rejectedMessage),
  }
}

/** A measure gets its place anew whenever anything changes that decides on it, or on how it is told. */
const told = memoryPerObject<RankedMeasure, RankedLine>()

function lineOf(ranked: RankedMeasure, field: FieldRanking, bars: Bars | null): RankedLine {
  const { id, title, decidedRank } = ranked.measure.value
  const { score, agreement, consensus } = ranked
  return {
    id,
    title,
    place: ranked.priority ?? String(ranked.rank ?? ''),
    shared: ranked.shared,
    prioritised: ranked.prioritised,
    result: scoreText(ranked, field),
    bar: score === null || bars === null ? null : bars.lengthOf(score),
    agreement: agreement && agreementText(Math.round(toDouble(agreement) * 100), consensus),
    contested: ranked.contested === true,
    decidedRank,
  }
}

/** Best first; only labels that a measure has. */
function groupsOf({ terms }: FieldRanking, ranked: readonly RankedLine[]): readonly PriorityGroup[] {
  const byLabel = new Map<string, RankedLine[]>()
  for (const line of ranked) {
    const same = byLabel.get(line.place)
    if (same) same.push(line)
    else byLabel.set(line.place, [line])
  }
  return [...byLabel].map(([label, own]) => ({
    label,
    name: priorityText(label),
    prioritised: terms.prioritisedLabels.includes(label),
    lines: own,
  }))
}
