import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Everything in a folder, at any depth, folders without content included as `name/`. */
export function listFolder(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, ...prefix.split('/')), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix + entry.name
      if (!entry.isDirectory()) return [path]
      const inside = listFolder(folder, `${path}/`)
      return inside.length === 0 ? [`${path}${sep}`] : inside
    })
    .sort()
}
