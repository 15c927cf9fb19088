/** An amount or a range in whole euro cents; `from` equals `to` for a single amount. */
export interface Money {
  readonly fromCents: number
  readonly toCents: number
  /** Written with `ca.`, `rund`, `etwa`, `~`. */
  readonly approximate: boolean
  /** Per year (`€/a`, `jährlich`, `p. a.`). */
  readonly perYear: boolean
}
