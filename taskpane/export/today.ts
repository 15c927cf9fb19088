/** The calendar day where the person sits, `2026-11-22`: shortly after midnight it is not that of the prime meridian. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
