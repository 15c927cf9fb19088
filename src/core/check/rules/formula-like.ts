import { cleanText } from '../../text/clean.ts'
import { filledCells, placeOf } from '../places.ts'
import type { Rule } from '../rule.ts'

/** `- Stichpunkt` and a lone `-` are everyday German; `=A1`, `@SUM`, `+49…` would compute if they were typed again. */
const formulaLike = /^[=@+-](?=[\p{L}\d(])/u

export const formulaLikeText: Rule = {
  codes: ['cell/formula-like'],
  *check(reading) {
    for (const found of filledCells(reading)) {
      const { cell, column } = found
      if (typeof cell !== 'string' || column.type === 'number' || column.type === 'money') continue
      const text = cleanText(cell)
      if (formulaLike.test(text))
        yield { code: 'cell/formula-like', ...placeOf(found), values: { text: text.slice(0, 40) } }
    }
  },
}
