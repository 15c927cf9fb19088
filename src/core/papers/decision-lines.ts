import { compareCodePoints } from '../plan/measure-id.ts'
import { coverLabels } from '../text/papers-cover.ts'
import { decisionLabel, decisionSentence, meetingSentence, noDecision } from '../text/papers-decisions.ts'
import type { Frame } from './frame.ts'

/** What a body did, or is to do, with the plan. */
export interface DecisionLine {
  readonly label: string
  readonly sentence: string
}

/** All decisions by day, or that there is none; and the meeting of the settings where no decision speaks of that body. */
export function decisionLines({ plan, date }: Pick<Frame, 'plan' | 'date'>): readonly DecisionLine[] {
  const decisions = plan.decisions.map(({ value }) => value)
  const said = decisions
    .toSorted((a, b) => compareCodePoints(a.date ?? '9999', b.date ?? '9999'))
    .flatMap((decision) => {
      const sentence = decisionSentence(decision, date)
      return sentence === null ? [] : [{ label: decisionLabel(decision), sentence }]
    })
  const lines = said.length === 0 ? [{ label: coverLabels.decisions, sentence: noDecision }] : said
  const { committee, meetingOn } = plan.settings
  if (committee === null || decisions.some(({ body }) => body === committee)) return lines
  return [...lines, { label: coverLabels.committee, sentence: meetingSentence(committee, meetingOn) }]
}
