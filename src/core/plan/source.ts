import type { CalendarDay } from './time.ts'

export const sourceKinds = ['Veranstaltung', 'Konzept', 'Beschluss'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** An event or concept from which measures stem. */
export interface Source {
  readonly code: string | null
  readonly name: string | null
  readonly kind: SourceKind | null
  readonly date: CalendarDay | null
  readonly participants: number | null
}
