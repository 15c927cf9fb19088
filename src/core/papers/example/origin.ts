import type { Decision } from '../../plan/decision.ts'
import type { ActionField } from '../../plan/field.ts'
import type { Source } from '../../plan/source.ts'
import type { CellsOf } from '../template-content.ts'

export const committee = 'Ausschuss für Jugend, Soziales und Sport'

export const fields: readonly CellsOf<ActionField>[] = [
  { code: 'W', name: 'Wohnen', order: 1, goal: 'Gut, sicher und bezahlbar wohnen, in jedem Alter.' },
  { code: 'S', name: 'Soziales', order: 2, goal: 'Niemand bleibt allein; Hilfe ist nah und leicht zu finden.' },
  {
    code: 'F',
    name: 'Freizeit und Kultur',
    order: 3,
    goal: 'Orte und Gelegenheiten, an denen sich Menschen gern begegnen.',
  },
  {
    code: 'G',
    name: 'Gesundheit und Sicherheit',
    order: 4,
    goal: 'Gesund aufwachsen, gesund bleiben und sich überall sicher fühlen.',
  },
]

/** Two concepts and five dated events. */
export const sources: readonly CellsOf<Source>[] = [
  {
    code: 'ISEK',
    name: 'Integriertes städtebauliches Entwicklungskonzept',
    kind: 'Konzept',
    date: { day: '2023-12-14' },
  },
  { code: 'IRP', name: 'Integrierter Rahmenplan Ziegelbogen', kind: 'Konzept', date: { day: '2024-05-16' } },
  {
    code: 'AW',
    name: 'Auftaktwerkstatt der Akteure',
    kind: 'Veranstaltung',
    date: { day: '2024-09-11' },
    participants: 38,
  },
  {
    code: 'IW',
    name: 'Ideenwerkstatt mit der Nachbarschaft',
    kind: 'Veranstaltung',
    date: { day: '2025-02-19' },
    participants: 87,
  },
  {
    code: 'K1',
    name: '1. Sozialträgerkonferenz',
    kind: 'Veranstaltung',
    date: { day: '2025-06-04' },
    participants: 24,
  },
  {
    code: 'K2',
    name: '2. Sozialträgerkonferenz',
    kind: 'Veranstaltung',
    date: { day: '2025-11-12' },
    participants: 27,
  },
  {
    code: 'K3',
    name: '3. Sozialträgerkonferenz',
    kind: 'Veranstaltung',
    date: { day: '2026-04-22' },
    participants: 31,
  },
]

/** The conference adopts; the committee takes note, and its meeting still lies ahead. */
export const decisions: readonly CellsOf<Decision>[] = [
  {
    date: { day: '2026-04-22' },
    body: '3. Sozialträgerkonferenz',
    kind: 'Beschluss',
    state: 'erfolgt',
    scope: 'Plan',
    version: '2026',
    note: 'Die Konferenz hat den Plan einstimmig beschlossen.',
  },
  {
    date: { day: '2026-04-22' },
    body: '3. Sozialträgerkonferenz',
    kind: 'Beschluss',
    state: 'erfolgt',
    scope: 'Rangfolge',
    version: '2026',
    note: 'Die Konferenz hat die Reihung nach Punkten übernommen.',
  },
  {
    date: { day: '2027-01-20' },
    body: committee,
    kind: 'Kenntnisnahme',
    state: 'vorgesehen',
    scope: 'Plan',
    version: '2026',
    paperNumber: 'BV/0417/2026-2031',
  },
]
