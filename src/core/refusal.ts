import { type RefusalCode, type RefusalValues, refusalSentence } from './text/refusals.ts'

/**
 * The tool could not, or would not, do what it was asked. Thrown by hosts, readers and use cases; its message is the
 * one German sentence a person gets. Everything else that is thrown is a bug.
 */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal'
  readonly code: C
  readonly values: RefusalValues[C]

  constructor(code: C, values: RefusalValues[C], cause?: unknown) {
    super(refusalSentence(code, values), { cause })
    this.code = code
    this.values = values
  }
}
