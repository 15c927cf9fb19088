import type { FindingCode, FindingOf } from '../../check/finding.ts'

/** The sentences of all codes of an area such as `cell`: a new code does not compile until it has its own. */
export type SentencesOf<Area extends string> = {
  readonly [C in Extract<FindingCode, `${Area}/${string}`>]: (finding: FindingOf<C>) => string
}
