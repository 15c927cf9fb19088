import { placeOf } from '../places.ts'
import type { CellRule } from '../rule.ts'

/** `- Stichpunkt` and a lone `-` are everyday German; `=A1`, `@SUM`, `+49…` would compute if they were typed again. */
const formulaLike = /^[=@+-](?=[\p{L}\d(])/u

export const formulaLikeText: CellRule = {
  codes: ['cell/formula-like'],
  checkCell(found) {
    const { text, column } = found
    if (text === null || column.type === 'number' || column.type === 'money' || !formulaLike.test(text)) return null
    return { code: 'cell/formula-like', ...placeOf(found), values: { text: text.slice(0, 40) } }
  },
}
