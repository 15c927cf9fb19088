import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What one independent judge says of a file. `skipped` names the command that installs what is missing. */
export interface Judgement {
  readonly judge: string
  readonly verdict: 'passed' | 'failed' | 'skipped'
  readonly remarks: readonly string[]
}

export function judged(judge: string, remarks: readonly string[]): Judgement {
  return { judge, verdict: remarks.length === 0 ? 'passed' : 'failed', remarks }
}

/** A missing judge is a failure where the build must be complete. */
export function missing(judge: string, debianPackage: string): Judgement {
  const remarks = [`skipped: not installed – apt-get install -y ${debianPackage}`]
  return { judge, verdict: process.env['CI'] === 'true' ? 'failed' : 'skipped', remarks }
}

/** Standard output of a program; `null` where it is not installed. */
export async function run(program: string, ...args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 64_000_000, timeout: 240_000 })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
