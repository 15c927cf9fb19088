import { Refusal } from '../core/refusal.ts'
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
  const first = firstProposal(source, answers)
  const sheets = first.lists.map(({ sheet }) => sheet.name)
  const agreed = proposeFrom(source, withProposals({ ...answers, sheets }, first))
  return proposalView(agreed, sheetsWithLists(source.grid, noMappings))
}

/** Of several lists that are equally good, the first: the page shows them all to choose from. */
function firstProposal(source: SourceWorkbook, answers: AdoptionAnswers): AdoptionProposal {
  try {
    return proposeFrom(source, answers)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'adopt/several-lists' || !('sheets' in error.values)) throw error
    return proposeFrom(source, { ...answers, sheets: error.values.sheets.slice(0, 1) })
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
