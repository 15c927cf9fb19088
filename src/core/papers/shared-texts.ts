import type { FieldLines } from './plan-line.ts'

/** A text with the fields of which it is said. */
export interface SharedText {
  readonly text: string
  readonly fields: readonly FieldLines[]
}

/** Fields of which the same is said share one entry; of those with an empty text nothing is said. */
export function sharedTexts(
  fields: readonly FieldLines[],
  textOf: (field: FieldLines) => string,
): readonly SharedText[] {
  const byText = new Map<string, FieldLines[]>()
  for (const one of fields) {
    const text = textOf(one)
    const there = byText.get(text)
    if (there) there.push(one)
    else if (text !== '') byText.set(text, [one])
  }
  return [...byText].map(([text, own]) => ({ text, fields: own }))
}
