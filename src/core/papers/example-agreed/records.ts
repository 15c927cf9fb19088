import type { Decision } from '../../plan/decision.ts'
import type { ActionField } from '../../plan/field.ts'
import type { Settings } from '../../plan/settings.ts'
import type { CellsOf } from '../template-content.ts'

const committee = 'Ausschuss für Soziales, Wohnen und Integration'
const conferenceDay = { day: '2026-09-09' }
const meetingDay = { day: '2027-02-10' }
const paperNumber = '2027/0038'

/** Invented municipality and quarter: neither name stands on a map. The priorities were agreed, 1 comes first. */
export const settings: CellsOf<Settings> = {
  municipality: 'Stadt Dohlenfurt',
  programme: 'Sozialer Zusammenhalt',
  area: 'Spindelhöfe',
  title: 'Sozialer Maßnahmenplan Spindelhöfe',
  asOf: { day: '2026-11-02' },
  committee,
  meetingOn: meetingDay,
  paperNumber,
  conferenceOn: conferenceDay,
  method: 'Vereinbart',
  scale: '1; 2; 3',
  bestSide: 'erste',
  prioritisedLabels: '1',
}

export const fields: readonly CellsOf<ActionField>[] = [
  { code: 'W', name: 'Wohnen', order: 1 },
  { code: 'S', name: 'Soziales', order: 2 },
  { code: 'F', name: 'Freizeit und Kultur', order: 3 },
  { code: 'G', name: 'Gesundheit und Sicherheit', order: 4 },
]

/** The conference has adopted the plan; the committee is to take note of it, and its meeting still lies ahead. */
export const decisions: readonly CellsOf<Decision>[] = [
  {
    date: conferenceDay,
    body: '2. Sozialträgerkonferenz',
    kind: 'Beschluss',
    state: 'erfolgt',
    scope: 'Plan',
    note: 'Die Konferenz hat die Prioritäten im Gespräch vereinbart und den Plan einstimmig beschlossen.',
  },
  { date: meetingDay, body: committee, kind: 'Kenntnisnahme', state: 'vorgesehen', scope: 'Plan', paperNumber },
]
