/** A calendar day as `YYYY-MM-DD`; never a moment in time, so no time zone can move it. */
export type CalendarDay = string

/**
 * A point in time as loose as people write it: `2022`, `Q3/2022`, `vor 2023`, `Mitte 2026`, a date.
 * `first` and `last` are the calendar days it may mean at the earliest and the latest; `null` is open.
 */
export interface LooseDate {
  readonly first: CalendarDay | null
  readonly last: CalendarDay | null
  /** As written, white space cleaned. */
  readonly text: string
}

/** A span: `2021–2030`, `ab 2040`, `bis 2030`, `dauerhaft`, `alle 2 Jahre`, `kurzfristig`. `null` is open or not stated. */
export interface Period {
  readonly from: LooseDate | null
  readonly to: LooseDate | null
  /** `dauerhaft`, `laufend`, `fortlaufend`. */
  readonly permanent: boolean
  /** `alle 2 Jahre` is 2, `jährlich` is 1, `monatlich` a twelfth. */
  readonly everyYears: number | null
  readonly text: string
}
