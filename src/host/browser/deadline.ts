export interface ClientLimits {
  /** Time for a request that unpacks nothing, and on top for each megabyte of XML. */
  readonly baseMilliseconds: number
  readonly millisecondsPerMegabyte: number
}

/** Time runs from the request on; more to read, more time. */
export class Deadline {
  private readonly limits: ClientLimits
  private readonly onExceeded: () => void
  private begun = performance.now()
  private milliseconds: number
  private timer: ReturnType<typeof setTimeout>

  constructor(limits: ClientLimits, onExceeded: () => void) {
    this.limits = limits
    this.onExceeded = onExceeded
    this.milliseconds = limits.baseMilliseconds
    this.timer = setTimeout(onExceeded, this.milliseconds)
  }

  allow(bytes: number): void {
    this.milliseconds += (Math.max(0, bytes) / 1_000_000) * this.limits.millisecondsPerMegabyte
    clearTimeout(this.timer)
    this.timer = setTimeout(this.onExceeded, this.milliseconds - (performance.now() - this.begun))
  }

  pause(): void {
    this.end()
    this.milliseconds -= performance.now() - this.begun
  }

  goOn(): void {
    this.begun = performance.now()
    this.timer = setTimeout(this.onExceeded, this.milliseconds)
  }

  end(): void {
    clearTimeout(this.timer)
  }
}
