import type { RefusalCode, RefusalValues } from './text/refusals.ts'

/**
 * The tool could not, or would not, do what it was asked: which of the refusals it is, and what is known of it. Without its
 * sentence, for all sentences together weigh more than what reads a workbook in Excel; whoever tells a person adds it.
 */
export class Refused<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name: string = 'Refused'
  readonly code: C
  readonly values: RefusalValues[C]

  constructor(code: C, values: RefusalValues[C], cause?: unknown, message: string = code) {
    super(message, { cause })
    this.code = code
    this.values = values
  }
}
