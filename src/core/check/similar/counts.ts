/** How often each word was counted, and which came and went meanwhile. */
export class Counts {
  private readonly counts = new Map<string, number>()

  get words(): Iterable<string> {
    return this.counts.keys()
  }

  has(word: string): boolean {
    return this.counts.has(word)
  }

  /** 0 where it was never counted, or taken back as often. */
  of(word: string): number {
    return this.counts.get(word) ?? 0
  }

  add(word: string, times: 1 | -1): void {
    const count = this.of(word) + times
    if (count > 0) this.counts.set(word, count)
    else this.counts.delete(word)
  }
}
