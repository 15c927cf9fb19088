/** What a number in a cell means to the person who looks at it. */
export type NumberKind = 'number' | 'day' | 'time' | 'duration'

/** The built-in formats that carry no code in the file. Source: ECMA-376, part 1, 18.8.30. */
export function builtInKind(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day'
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return 'time'
  return id === 46 ? 'duration' : 'number'
}

/**
 * Reads a format code as Excel stores it (always in English): letters in quotes, behind a backslash or in brackets are
 * print, so `#,##0 "Tage"`, `0\d` and `[Red]0` are numbers. ExcelJS takes some of them for dates.
 */
export function formatKind(code: string): NumberKind {
  const [section = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .split(';')
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'duration'
  const letters = section.replace(/\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P/gi, '')
  if (/general|standard/i.test(letters)) return 'number'
  if (/[yd]/i.test(letters)) return 'day'
  if (/[hs]/i.test(letters)) return 'time'
  return /m/i.test(letters) ? 'day' : 'number'
}
