/** What a supervised worker is started with (`workerData`). */
export interface WorkerStart<Job> {
  readonly job: Job
  /** For `sharedGate`: while files are put in place, the worker is not stopped. */
  readonly gate: SharedArrayBuffer
}

/** What a supervised worker says. `done`, `refused` and `failed` are last words. */
export type WorkerMessage<Result> =
  | { readonly kind: 'progress'; readonly text: string }
  /** Size of the XML to be worked on; more work, more time. */
  | { readonly kind: 'unpacked'; readonly bytes: number }
  | Outcome<Result>

/** How a job ended. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** A `Refusal`: `message` is the sentence for a person, `stack` for `--debug`. */
  | { readonly kind: 'refused'; readonly message: string; readonly stack: string }
  /** A bug. */
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
