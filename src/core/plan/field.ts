import type { Method } from './settings.ts'

/** An action field: the group in which measures are ranked. */
export interface ActionField {
  readonly code: string | null
  readonly name: string | null
  readonly order: number | null
  readonly goal: string | null
  /** These three override the settings for this field. */
  readonly method: Method | null
  readonly prioritised: number | null
  readonly participants: number | null
}
