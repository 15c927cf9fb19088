import { Refused } from './refused.ts'
import { type RefusalCode, type RefusalValues, refusalSentence } from './text/refusals.ts'

/**
 * A refusal with its sentence. Thrown by hosts, readers and use cases; its message is the one German sentence a person
 * gets. Everything else that is thrown is a bug.
 */
export class Refusal<C extends RefusalCode = RefusalCode> extends Refused<C> {
  override readonly name = 'Refusal'

  constructor(code: C, values: RefusalValues[C], cause?: unknown) {
    super(code, values, cause, refusalSentence(code, values))
  }
}
