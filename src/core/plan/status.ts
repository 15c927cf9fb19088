/** The eight statuses every word of a municipality maps to, in the order of a measure's life. */
export const statuses = [
  'noch nicht begonnen',
  'geplant',
  'angeschoben',
  'in Umsetzung',
  'umgesetzt',
  'laufend (Daueraufgabe)',
  'zurückgestellt',
  'nicht weiterverfolgt',
] as const

export type Status = (typeof statuses)[number]

/** What stands in the cell, and which of the eight it means (the same unless `tblStatus` says otherwise). */
export interface StatusWord {
  readonly word: string
  readonly meaning: Status
}

/** A row of *Status*: the municipality's own word for one of the eight. */
export interface StatusMeaning {
  readonly word: string | null
  readonly meaning: Status | null
  readonly explanation: string | null
}

const begun: ReadonlySet<Status> = new Set(['angeschoben', 'in Umsetzung', 'umgesetzt', 'laufend (Daueraufgabe)'])
const setAside: ReadonlySet<Status> = new Set(['zurückgestellt', 'nicht weiterverfolgt'])

/** From *angeschoben* on: there is a day on which it began. */
export function hasBegun(status: Status): boolean {
  return begun.has(status)
}

/** Deferred or dropped: somebody had a reason. */
export function isSetAside(status: Status): boolean {
  return setAside.has(status)
}
