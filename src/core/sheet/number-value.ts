import type { CellValue } from './grid.ts'
import type { NumberKind } from './number-format.ts'
import { durationText, serialToDay, timeText } from './serial.ts'

/** Excel shows a number that no date stands for as a row of these. */
const noDate = { error: '#####' }

/** What a number in a cell means to people, who see it in its format; `undefined` for what is no number. */
export function numberValue(value: number, kind: NumberKind, date1904: boolean): CellValue | undefined {
  if (!Number.isFinite(value)) return undefined
  switch (kind) {
    case 'number':
      // Nobody writes or sees a negative zero.
      return value === 0 ? 0 : value
    case 'duration':
      return durationText(value)
    case 'time':
      return value < 0 ? noDate : timeText(value)
    case 'day': {
      // A mere time of day in a column of dates: Excel would show it on day 0.
      if (value > 0 && value < 1) return timeText(value)
      const day = serialToDay(value, date1904)
      return day === null ? noDate : { day }
    }
  }
}
