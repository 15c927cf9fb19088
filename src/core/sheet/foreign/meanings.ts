import type { Status } from '../../plan/status.ts'
import { fold } from '../../text/clean.ts'

/** What a fill colour says about the measures of a list, as a person has confirmed it. */
export interface ColourMeaning {
  /** As 6 hex digits, or as the legend of the list calls it: `grün`. */
  readonly colour: string
  /** `null`: it says nothing about the status. */
  readonly status: Status | null
}

/** What a municipality's own word for a status means, as a person has confirmed it. */
export interface WordMeaning {
  readonly word: string
  /** `null`: it is no status. */
  readonly status: Status | null
}

/** Nothing of it is ever guessed: without a person's word, colours and words mean nothing. */
export interface StatusMeanings {
  readonly colours: readonly ColourMeaning[]
  readonly words: readonly WordMeaning[]
}

export const noMeanings: StatusMeanings = { colours: [], words: [] }

/** The same, to look up in: colours as 6 hex digits in capitals, words folded. */
export interface KnownMeanings {
  readonly colours: ReadonlyMap<string, Status | null>
  readonly words: ReadonlyMap<string, Status | null>
}

/** A meaning that is said later counts. */
export function knownMeanings({ colours, words }: StatusMeanings): KnownMeanings {
  return {
    colours: new Map(colours.map(({ colour, status }) => [colour.toUpperCase(), status])),
    words: new Map(words.map(({ word, status }) => [fold(word), status])),
  }
}
