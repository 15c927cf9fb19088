import type { AdoptedList } from './adopt-list.ts'

const resultWord =
  /^(?:rang|ranking|rangfolge|platz|punkte|punktzahl|stimmen|votum|bewertung|wertung|wichtigkeit)(?!\p{L})|^prio/iu
const degree = /^(?:sehr )?(?:hoch|mittel|gering|niedrig)$/iu

/** Columns of the owner that read like a result of the conference. */
export interface ResultColumns {
  /** A rank, points, a priority of some year. */
  readonly values: readonly string[]
  /** A column for each degree, with ticks: *hoch*, *mittel*, *gering*. */
  readonly degrees: readonly string[]
}

/** None where the list has its priorities already. */
export function resultColumns({ own, matches }: AdoptedList): ResultColumns {
  if (matches.some(({ key }) => key === 'agreedPriority')) return { values: [], degrees: [] }
  const labels = own.map(({ label }) => label)
  const ticked = labels.filter((label) => degree.test(label.split(' – ').at(-1) ?? ''))
  const degrees = ticked.length > 1 ? ticked : []
  return { values: labels.filter((label) => resultWord.test(label) && !degrees.includes(label)), degrees }
}
