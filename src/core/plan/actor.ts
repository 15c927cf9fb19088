/** An organisation (or function) with a vote, or without. */
export interface Actor {
  readonly code: string | null
  readonly name: string | null
  readonly aliases: readonly string[] | null
  readonly group: string | null
  readonly bodies: readonly string[] | null
  /** `null` counts as yes. */
  readonly takesPart: boolean | null
  /** Decimal as written in the cell, default 1. */
  readonly weight: number | null
}
