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
  const agreed = proposeFrom(source, withProposals(answers, proposeFrom(source, answers)))
  return proposalView(agreed, sheetsWithLists(source.grid, noMappings))
}

/** Later answers count, so the person's own come last. */
function withProposals(answers: AdoptionAnswers, { colours, words }: AdoptionProposal): AdoptionAnswers {
  return {
    ...answers,
    colours: [...colours.map(({ colour, status }) => ({ colour, status })), ...answers.colours],
    words: [...words.flatMap(({ word, status }) => (status === null ? [] : [{ word, status }])), ...answers.words],
  }
}
