import type { ColumnMapping } from '../core/plan/waiver.ts'
import { Refusal } from '../core/refusal.ts'
import { likelyTitles } from '../core/sheet/foreign/likely-titles.ts'
import { sheetsWithLists } from '../core/sheet/foreign/pick-list.ts'
import type { AdoptionAnswers, AdoptionProposal } from '../core/sheet/foreign/proposal.ts'
import { noMappings } from '../core/sheet/mapping.ts'
import { type ProposalView, proposalView } from '../core/views/proposal-view.ts'
import { proposeFrom } from './adopt.ts'
import type { SourceWorkbook } from './host.ts'

/**
 * What a page shows before a list is taken over: everything as it comes out if the person agrees to what is proposed.
 * Whatever he has answered counts first.
 * @throws Refusal as `adopt` does
 */
export function proposedView(source: SourceWorkbook, answers: AdoptionAnswers): ProposalView {
  const { proposal, assumed } = firstProposal(source, answers)
  const sheets = proposal.lists.map(({ sheet }) => sheet.name)
  const columns = [...assumed, ...answers.columns]
  const agreed = proposeFrom(source, withProposals({ ...answers, columns, sheets }, proposal))
  return proposalView(agreed, { sheets: sheetsWithLists(source.grid, noMappings), assumed })
}

interface FirstProposal {
  readonly proposal: AdoptionProposal
  /** What nobody has said, but a list cannot be read without. */
  readonly assumed: readonly ColumnMapping[]
}

/**
 * Of several lists that are equally good, the first: the page shows them all to choose from. Where no header names the
 * titles, the likeliest column: the page shows that, too.
 */
function firstProposal(source: SourceWorkbook, answers: AdoptionAnswers): FirstProposal {
  try {
    return { proposal: proposeFrom(source, answers), assumed: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'adopt/several-lists' && 'sheets' in error.values)
      return { proposal: proposeFrom(source, { ...answers, sheets: error.values.sheets.slice(0, 1) }), assumed: [] }
    const assumed = likelyTitles(source.grid).slice(0, 1)
    if (error.code !== 'adopt/no-list' || assumed.length === 0) throw error
    return { proposal: proposeFrom(source, { ...answers, columns: [...assumed, ...answers.columns] }), assumed }
  }
}

/** Later answers count, so the person's own come last. */
function withProposals(answers: AdoptionAnswers, { colours, words }: AdoptionProposal): AdoptionAnswers {
  return {
    ...answers,
    colours: [
      ...colours.flatMap(({ colour, status }) => (status === null ? [] : [{ colour, status }])),
      ...answers.colours,
    ],
    words: [...words.flatMap(({ word, status }) => (status === null ? [] : [{ word, status }])), ...answers.words],
  }
}
