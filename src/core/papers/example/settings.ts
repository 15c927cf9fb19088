import type { Settings } from '../../plan/settings.ts'
import type { CellsOf } from '../template-content.ts'
import { committee } from './origin.ts'

/** Invented municipality and quarter: neither name stands on a map. */
export const settings: CellsOf<Settings> = {
  municipality: 'Stadt Finkenstrom',
  programme: 'Sozialer Zusammenhalt',
  area: 'Ziegelbogen',
  title: 'Sozialer Maßnahmenplan Ziegelbogen',
  asOf: { day: '2026-11-16' },
  committee,
  meetingOn: { day: '2027-01-20' },
  paperNumber: 'BV/0417/2026-2031',
  version: '2026',
  attachmentNumber: '1',
  conferenceOn: { day: '2026-04-22' },
  method: 'Punkte',
  question: 'Welche Maßnahmen sollen in diesem Handlungsfeld zuerst angegangen werden?',
  dotsPerActor: 5,
  maxDotsPerMeasure: 3,
  prioritisedPerField: 5,
  notRankedStatuses: 'nicht weiterverfolgt',
  secret: 'nein',
  invited: 17,
  present: 15,
  voted: 15,
  invalid: 0,
  publishMethodDetails: 'nein',
  reportRhythm: 'halbjährlich',
  nextDueDate: { day: '2027-03-31' },
}
