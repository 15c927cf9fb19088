import { Refusal } from '../../refusal.ts'
import { fold } from '../../text/clean.ts'
import { agreedMeanings } from '../agreed-meanings.ts'
import type { WorkbookGrid } from '../grid.ts'
import type { Mapping } from '../mapping.ts'
import { agreedMappings } from '../read-plan.ts'
import { verifyMappings } from '../verify-mappings.ts'
import { type AdoptedList, adoptLists } from './adopt-list.ts'
import { adoptTargets } from './given-columns.ts'
import { type ColourMeaning, knownMeanings, noMeanings, type StatusMeanings } from './meanings.ts'
import { pickLists } from './pick-list.ts'
import { type StatusProposals, statusProposals } from './status-proposals.ts'

/** What a person has said about a list that is to be taken over, as far as he has. */
export interface AdoptionAnswers extends Mapping {
  /** Names of the sheets with the list; none where the program is to find them. */
  readonly sheets: readonly string[]
}

/** How a list would be taken over, with what a person is asked to look at. */
export interface AdoptionProposal extends StatusProposals {
  /** At least one. */
  readonly lists: readonly AdoptedList[]
  /** Other sheets that read like a list of measures. */
  readonly otherLists: readonly string[]
  /** What is confirmed, now or in the sheets of an earlier plan; colours as 6 hex digits. */
  readonly meanings: StatusMeanings
}

/**
 * Finds the lists, matches their columns, and reads colours and words as far as a person has confirmed what they mean.
 * @param file name of the workbook, for sentences
 * @throws Refusal where no list is found, several are, or an answer does not fit
 */
export function proposeAdoption(workbook: WorkbookGrid, file: string, answers: AdoptionAnswers): AdoptionProposal {
  verifyMappings(answers.columns, { file, workbook, entries: adoptTargets })
  const mappings = { now: answers.columns, before: agreedMappings(workbook) }
  const picked = pickLists(workbook, { file, sheets: answers.sheets, mappings })
  const before = agreedMeanings(workbook)
  const plain = statusProposals(
    workbook,
    adoptLists(picked.lists, noMeanings),
    picked.others,
    knownMeanings(noMeanings),
  )
  const meanings = {
    colours: [
      ...before.colours.filter(({ colour }) => plain.colours.some((used) => used.colour === colour)),
      ...answers.colours.map((said) => inDigits(said, plain)),
    ],
    words: [...before.words, ...answers.words],
  }
  const lists = adoptLists(picked.lists, meanings)
  return {
    ...statusProposals(workbook, lists, picked.others, knownMeanings(meanings)),
    lists,
    otherLists: picked.others,
    meanings,
  }
}

/** A colour may be called as the legend calls it. */
function inDigits({ colour, status }: ColourMeaning, { colours }: StatusProposals): ColourMeaning {
  const used =
    colours.find((one) => one.colour === colour) ??
    colours.find(({ legend }) => legend?.name != null && fold(legend.name) === fold(colour))
  if (used) return { colour: used.colour, status }
  const known = colours.map((one) => (one.legend?.name ? `${one.colour} (${one.legend.name})` : one.colour))
  throw new Refusal('mapping/no-colour', { colour, colours: known })
}

export const noAnswers: AdoptionAnswers = { columns: [], colours: [], words: [], sheets: [] }
