import type { CalendarDay } from '../plan/time.ts'

const millisecondsPerDay = 86_400_000

/** The day before day 1, for days after the 29 February 1900 that Excel made up. */
const before1900 = Date.UTC(1899, 11, 30)
const start1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const last1900 = 2_958_465
const shift1904 = 1_462

/**
 * The calendar day of a serial number (days since 1900 or 1904, time of day behind the point); `null` where Excel has
 * none: before its first day, after its last, and on the 29 February 1900. No time zone is ever asked.
 */
export function serialToDay(serial: number, date1904: boolean): CalendarDay | null {
  const day = Math.floor(serial)
  const last = date1904 ? last1900 - shift1904 : last1900
  if (!(day >= (date1904 ? 0 : 1)) || day > last || (!date1904 && day === 60)) return null
  const start = date1904 ? start1904 : before1900 + (day < 60 ? millisecondsPerDay : 0)
  return new Date(start + day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** `2022-03-04` or `2022-03-04T14:30:00` as a serial number; `null` for anything else. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(text)
  if (found === null) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  const moment = Date.UTC(year, month - 1, day, hour, minute, second)
  const serial = (moment - (date1904 ? start1904 : before1900)) / millisecondsPerDay
  return !date1904 && serial < 61 ? serial - 1 : serial
}

/** Time of day of a serial number as `14:30`, or `14:30:15` where it has seconds. */
export function timeText(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
  return clock(seconds)
}

/** A span of time as `26:15`, hours not cut at 24. */
export function durationText(days: number): string {
  return (days < 0 ? '-' : '') + clock(Math.round(Math.abs(days) * 86_400))
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}
