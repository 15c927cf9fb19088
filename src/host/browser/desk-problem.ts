/** Why a request came to nothing. The page goes on with what was open before. */
export class DeskProblem extends Error {
  /** `refused`: `message` is the sentence for a person. */
  readonly kind: 'refused' | 'cancelled' | 'too-slow' | 'failed'

  constructor(kind: DeskProblem['kind'], message: string, stack?: string) {
    super(message)
    this.kind = kind
    if (stack !== undefined) this.stack = stack
  }
}
