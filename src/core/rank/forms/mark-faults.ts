import { type Mark, markText } from '../../plan/ballot.ts'
import { type BallotSheet, type Entry, entriesOf, markCounts } from '../ballot-sheets.ts'
import { markFault, type Vocabulary, vocabularyText } from '../vocabulary.ts'
import type { SheetFault } from './form.ts'

/** Where these marks stand, by row; nearly every ballot has none of them. */
export function placesOf(sheet: BallotSheet, marks: readonly Mark[]): readonly Entry[] {
  return marks.length === 0 ? [] : entriesOf(sheet, new Set(marks))
}

/** The marks that are no grades of the scale, those of the wrong kind first. */
export function markFaults(sheet: BallotSheet, vocabulary: Vocabulary): readonly SheetFault[] {
  const marks = [...markCounts(sheet).keys()].map((mark) => ({ mark, reason: markFault(mark, vocabulary) }))
  return (['not-in-form', 'out-of-scale'] as const).flatMap((reason) => {
    const faulty = marks.filter((each) => each.reason === reason).map(({ mark }) => mark)
    return placesOf(sheet, faulty).map((entry) => {
      return { reason, entry, given: markText(entry.mark), allowed: vocabularyText(vocabulary) }
    })
  })
}
