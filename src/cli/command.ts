import type { GivenSetting } from '../app/given-settings.ts'
import type { FixableCode } from '../core/check/fix-kinds.ts'
import type { CalendarDay } from '../core/plan/time.ts'

/** What somebody asked for on the command line: plain data that crosses into the worker. */
export type Command =
  | {
      readonly name: 'check'
      readonly source: string
      /** Path of an earlier protocol to compare with. */
      readonly since: string | null
    }
  | { readonly name: 'rank'; readonly source: string; readonly top: number | null; readonly seed: number }
  | {
      readonly name: 'export'
      readonly source: string
      readonly outDir: string
      readonly draft: boolean
      readonly date: CalendarDay
      readonly seed: number
      readonly edition: 'public' | 'internal' | 'both'
      /** Path of an earlier protocol, for the internal edition to compare with. */
      readonly since: string | null
    }
  | {
      readonly name: 'adopt'
      readonly source: string
      readonly target: string
      /** The sheets with the list; none where the program is to find them. */
      readonly sheets: readonly string[]
      readonly settings: readonly GivenSetting[]
    }
  | {
      readonly name: 'fix'
      readonly source: string
      /** `null` where nothing is to be written. */
      readonly target: string | null
      /** `null` for everything that is safe in bulk. */
      readonly only: readonly FixableCode[] | null
    }
  | {
      readonly name: 'new'
      readonly target: string
      readonly example: boolean
      readonly settings: readonly GivenSetting[]
    }

export interface Job {
  readonly command: Command
  readonly force: boolean
  readonly json: boolean
  /** Path of a file that says which header means which column. */
  readonly mapping: string | null
  /** How many characters fit on a line of the terminal. */
  readonly columns: number
  readonly colour: boolean
}

/** Everything a finished command leaves: its exit status and what stands on standard output. */
export interface CommandResult {
  readonly status: 0 | 1
  readonly output: string
}
