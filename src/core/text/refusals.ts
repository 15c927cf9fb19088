/** What each refusal knows; `file` is the name as the person gave it. */
export interface RefusalValues {
  'file/missing': { readonly file: string }
}

export type RefusalCode = keyof RefusalValues

/** One German sentence each: what happened, where, and what to do. */
const sentences: { readonly [C in RefusalCode]: (values: RefusalValues[C]) => string } = {
  'file/missing': ({ file }) => `Die Datei „${file}“ gibt es nicht. Bitte den Pfad prüfen und noch einmal angeben.`,
}

export function refusalSentence<C extends RefusalCode>(code: C, values: RefusalValues[C]): string {
  return sentences[code](values)
}
