import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstat, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/*
 * The command line as people start it: a process of its own, in a folder of its own.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'dist', 'cli.js')

export const projectFile = (...path: readonly string[]): string => join(root, ...path)
export const examplePlan = projectFile('templates', 'beispielplan.xlsx')
export const fixture = (name: string): string => projectFile('test', 'fixtures', name)

export interface Ended {
  /** `null` where a signal ended the process. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Circumstances {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

const quiet = { ...process.env, COLUMNS: '80', NO_COLOR: '', FORCE_COLOR: '', NODE_OPTIONS: '' }

export function run(args: readonly string[], { cwd, env }: Circumstances): Promise<Ended> {
  const options = { cwd, env: { ...quiet, ...env }, maxBuffer: 50_000_000 }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    )
    child.stdin?.end()
  })
}

/** Starts a command and sends it Ctrl+C after so many milliseconds. */
export function interrupted(args: readonly string[], { cwd }: Circumstances, milliseconds: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: quiet, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      ended.stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      ended.stderr += chunk.toString()
    })
    const timer = setTimeout(() => child.kill('SIGINT'), milliseconds)
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status, ...ended })
    })
  })
}

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** A fresh folder that is gone when the tests of the file are done. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'massnahmenplan-'))
  folders.push(folder)
  return folder
}

const mkfifo = '/usr/bin/mkfifo'

/** Neither a file nor a folder: whoever reads it may wait for ever. */
export function makePipe(path: string): void {
  execFileSync(mkfifo, [path])
}

/** Everything below a folder, byte for byte: path → kind and hash. */
export async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).toSorted()
  const entries = await Promise.all(names.map(async (name) => [name, await contentOf(join(folder, name))] as const))
  return Object.fromEntries(entries)
}

async function contentOf(path: string): Promise<string> {
  const found = await lstat(path)
  if (found.isDirectory()) return 'folder'
  if (found.isSymbolicLink()) return `link to ${await readlink(path)}`
  if (!found.isFile()) return 'neither file nor folder'
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/** The single JSON document on standard output; throws where there is anything else. */
export function documentOf({ stdout }: Ended): unknown {
  return JSON.parse(stdout)
}
