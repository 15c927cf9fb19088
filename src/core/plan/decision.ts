import type { CalendarDay } from './time.ts'

export const decisionKinds = [
  'Beschluss',
  'Kenntnisnahme',
  'Empfehlung',
  'Zustimmung',
  'Änderung',
  'Ablehnung',
  'Verweisung',
  'Vertagung',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionStates = ['vorgesehen', 'erfolgt'] as const
export type DecisionState = (typeof decisionStates)[number]

export const decisionScopes = ['Plan', 'Rangfolge', 'Fassung'] as const
export type DecisionScope = (typeof decisionScopes)[number]

/** The act of a body on a version of the plan; `vorgesehen` lies in the future. */
export interface Decision {
  readonly date: CalendarDay | null
  readonly body: string | null
  readonly kind: DecisionKind | null
  readonly state: DecisionState | null
  readonly scope: DecisionScope | null
  readonly version: string | null
  readonly paperNumber: string | null
  readonly note: string | null
}
