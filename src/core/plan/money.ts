/** An amount or a range in whole euro cents; `from` equals `to` for a single amount. */
export interface Money {
  /** `null` where only the most is said: `bis zu 20.000 €`. Never both. */
  readonly fromCents: number | null
  /** `null` where only the least is said: `mind. 5.000 €`. */
  readonly toCents: number | null
  /** Written with `ca.`, `rund`, `etwa`, `~`, `geschätzt`. */
  readonly approximate: boolean
  /** `€/a`, `jährlich`, `p. a.` or `€/Monat`, `mtl.`; `null` is the whole amount. */
  readonly per: 'year' | 'month' | null
  /** `brutto`, `inkl. MwSt.` or `netto`, `zzgl. MwSt.`; `null` is not said. */
  readonly tax: 'gross' | 'net' | null
}
