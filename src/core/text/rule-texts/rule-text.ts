/** What the handbook says of a rule: when it speaks up, what to do then, and a case in which it does. */
export interface RuleText {
  readonly meaning: string
  readonly mend: string
  readonly example: string
}
