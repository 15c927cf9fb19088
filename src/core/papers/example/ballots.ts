import type { CellValue } from '../../sheet/grid.ts'
import type { BallotGrid } from '../template-content.ts'
import { actors } from './actors.ts'

/*
 * Dots of the third conference: columns as in `actors`, a dot is an empty cell. Wanted on purpose: a tie across the cut
 * (W3 and W9), one broken by breadth (S4 before S3), a shared second rank (F4 and F8), abstentions on an organisation's own
 * measures, a few "weiß nicht", and no dots at all from the housing company in the last field.
 */
const grid: Readonly<Record<string, string>> = {
  W1: '1 1 . . . 1 1 . 1 2 1 1 . 1 .',
  W2: '1 1 1 2 E 1 . . . . . 2 1 2 .',
  W3: '. . 1 . 1 . 1 1 . 1 . 1 1 . 1',
  W4: '1 1 2 . 1 . 1 . 1 . . . 2 . .',
  W5: '. . . 1 2 1 . 2 1 2 1 . . 1 3',
  W6: '. . . . . 1 1 . . . . . . 1 ?',
  W7: '. . . . 1 . . . . . . . . . .',
  W8: '. . . . . . . . . . . . . . .',
  W9: '1 1 . . . 1 1 1 1 . 1 1 . . .',
  W10: '. . . . . ? . . 1 ? 1 . . . .',
  W11: '1 1 . 1 E . . 1 . . 1 . 1 . .',
  W12: '. . . 1 . . . . . . . . . . 1',
  S1: 'E 1 . 2 . 2 1 2 . . . 2 1 1 1',
  S2: '. . . . 1 . 1 . . . 1 1 . 1 E',
  S3: '2 . . . 1 . . . 2 2 2 . 1 . E',
  S4: '2 1 1 2 . . . . . 1 . . 1 1 1',
  S5: '. . . . . . . 1 . 1 . . . . .',
  S6: '. 2 1 . . . 1 1 . . 1 1 . 1 .',
  S7: '. 1 . . . . . . . 1 . . . . 1',
  S8: '. . . . 2 . . . . ? . . 1 . .',
  S9: '. . 3 . . . 1 . 2 . . . . . 1',
  S10: '. . . . . E . . 1 . . . . . .',
  S11: '. . . . . 1 1 1 . . 1 . . . .',
  S12: '1 . . . 1 1 . . . . . . . 1 1',
  F1: '. . 1 . . . 1 1 1 . 1 . 1 . 2',
  F2: '1 . 1 . . . . . E . . . . 1 .',
  F3: '1 2 1 1 1 2 . 1 . . 1 2 . . 2',
  F4: '. . . 2 . 1 2 . 1 2 2 . . 1 1',
  F5: '1 . . . 1 . 1 . . . . 1 . . .',
  F6: '. . . . . . . 1 . . . . . . .',
  F7: '. . . 1 . . . 2 1 1 . . . 2 .',
  F8: '2 . 2 1 1 . . . 1 . 1 . 3 1 .',
  F9: '. . . . 1 . 1 . . 1 . 1 1 . .',
  F10: '. 1 . . . 1 . . . . . . . . .',
  F11: '. 1 . . . . . . . . . . ? . .',
  F12: '. 1 . . . 1 . . 1 ? . 1 . . .',
  G1: '1 . 2 . . 1 . 1 . 1 3 3 2 1 3',
  G2: '1 . 1 . . . 1 2 1 2 . 1 . 2 .',
  G3: '. 2 . . . . 1 . . . 1 . . 2 ?',
  G4: '. . . 1 . 1 . 1 1 1 . . . . .',
  G5: '. 1 1 . . . 1 . 1 . . . . . 1',
  G6: '1 1 . 2 . 1 1 1 . . . 1 . . .',
  G7: '. . . . . . . . . . . . . . E',
  G8: '. . . 1 . . . . . E . . . . .',
  G9: '. . . . . . . . . . . . 1 . .',
  G10: '. . . . . . . . 1 1 . . 1 . .',
  G11: '1 1 1 1 . 1 1 . 1 ? . . 1 . 1',
  G12: '. . . . . 1 . . . . . . . . .',
}

function mark(written: string): CellValue {
  if (written === '.') return null
  return /^\d+$/.test(written) ? Number(written) : written
}

export const ballots: BallotGrid = {
  ballots: actors.map((actor) => String(actor.code)),
  rows: Object.entries(grid).map(([measure, marks]) => ({ measure, marks: marks.split(' ').map(mark) })),
}
