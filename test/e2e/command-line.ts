import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { type CheckJson, checkSchema } from '../../src/core/check/json.ts'
import { exportSchema } from '../../src/core/papers/export-json.ts'
import { type RankJson, rankJsonSchema } from '../../src/core/rank/json.ts'
import { documentOf, freshFolder, run } from '../cli/process.ts'
import type { OnDisk } from './pane.ts'

/*
 * What the command line says of the same bytes: the page may not say anything else.
 */

async function laid({ name, bytes }: OnDisk): Promise<string> {
  const cwd = await freshFolder()
  await writeFile(join(cwd, name), bytes)
  return cwd
}

export async function checked(file: OnDisk): Promise<CheckJson> {
  return z.parse(checkSchema, documentOf(await run(['check', file.name, '--json'], { cwd: await laid(file) })))
}

export async function ranked(file: OnDisk): Promise<RankJson> {
  return z.parse(rankJsonSchema, documentOf(await run(['rank', file.name, '--json'], { cwd: await laid(file) })))
}

/** The files that an export of this day leaves behind, by name. */
export async function exported(file: OnDisk, edition: string, date: string): Promise<readonly OnDisk[]> {
  const cwd = await laid(file)
  const args = ['export', file.name, '--out', 'aus', '--edition', edition, '--date', date, '--json']
  const { files } = z.parse(exportSchema, documentOf(await run(args, { cwd })))
  return Promise.all(
    files.map(async ({ path }) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  )
}

/** The workbook that comes out of a list, or of nothing (`new`). */
export async function written(
  args: readonly string[],
  out: string,
  file?: OnDisk,
  beside: readonly OnDisk[] = [],
): Promise<OnDisk> {
  const cwd = file ? await laid(file) : await freshFolder()
  for (const { name, bytes } of beside) await writeFile(join(cwd, name), bytes)
  const { stderr } = await run([...args, '--out', out], { cwd })
  expect(stderr).toBe('')
  return { name: out, bytes: new Uint8Array(await readFile(join(cwd, out))) }
}

/** Same names, same bytes; the names alone where they differ, for bytes say nothing to anybody. */
export function expectSameFiles(found: readonly OnDisk[], wanted: readonly OnDisk[]): void {
  const byName = (files: readonly OnDisk[]) => files.map(({ name }) => name).toSorted()
  expect(byName(found)).toEqual(byName(wanted))
  const differing = found.filter(({ name, bytes }) => {
    const other = wanted.find((file) => file.name === name)
    return other === undefined || Buffer.compare(Buffer.from(bytes), Buffer.from(other.bytes)) !== 0
  })
  expect(
    differing.map(({ name }) => name),
    'files that are not the same byte for byte',
  ).toEqual([])
}
