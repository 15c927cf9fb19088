import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { nodeHost } from '../../../src/host/node/node-host.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const fixture = fileURLToPath(new URL('../../fixtures/openpyxl.xlsx', import.meta.url))

function planIn(folder: string): string {
  const path = join(folder, 'plan.xlsx')
  copyFileSync(fixture, path)
  return path
}

async function refusalOf(source: string, force = false): Promise<Refusal> {
  const refusal = await nodeHost({ source, force, readGrids })
    .read()
    .catch((error: unknown) => error)
  if (refusal instanceof Refusal) return refusal
  throw new Error('was not refused', { cause: refusal })
}

test('the hash is that of the bytes on the disk', async () => {
  const source = planIn(temporaryFolder())
  const { sha256 } = await nodeHost({ source, force: false, readGrids }).read()
  expect(sha256).toBe(createHash('sha256').update(readFileSync(fixture)).digest('hex'))
})

describe('what cannot be read', () => {
  test('a file that is missing, in a folder that is missing, below a file', async () => {
    const folder = temporaryFolder()
    const plan = planIn(folder)
    for (const path of [join(folder, 'fehlt.xlsx'), join(folder, 'fehlt', 'plan.xlsx'), join(plan, 'plan.xlsx')]) {
      const refusal = await refusalOf(path)
      expect(refusal.code).toBe('file/missing')
      expect(refusal.message).toContain(path)
    }
  })

  test('a folder', async () => {
    expect((await refusalOf(temporaryFolder())).code).toBe('file/directory')
  })

  test.skipIf(process.platform !== 'linux')('a device', async () => {
    expect((await refusalOf('/dev/null')).code).toBe('file/not-a-workbook')
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const source = planIn(temporaryFolder())
    chmodSync(source, 0)
    expect((await refusalOf(source)).code).toBe('file/no-permission')
  })

  test('a file of 51 MB', async () => {
    const source = planIn(temporaryFolder())
    truncateSync(source, 51_000_000)
    const refusal = await refusalOf(source)
    expect(refusal.code).toBe('file/too-big')
    expect(refusal.message).toContain('51 MB')
  })

  test('what is in the file is refused under the name of the file', async () => {
    const source = join(temporaryFolder(), 'leer.xlsx')
    writeFileSync(source, '')
    expect((await refusalOf(source)).message).toContain('„leer.xlsx“ ist leer')
  })
})

describe('a file that is open elsewhere', () => {
  const locks: readonly [string, string][] = [
    ['Excel', '~$plan.xlsx'],
    ['LibreOffice', '.~lock.plan.xlsx#'],
  ]
  test.each(locks)('in %s is refused; with force the saved state is read', async (_, lock) => {
    const folder = temporaryFolder()
    const source = planIn(folder)
    writeFileSync(join(folder, lock), '')
    const refusal = await refusalOf(source)
    expect(refusal.code).toBe('file/open-elsewhere')
    expect(refusal.message).toContain(lock)
    expect(refusal.message).toContain('--force')
    const forced = await nodeHost({ source, force: true, readGrids }).read()
    expect(forced.grid.sheets).toHaveLength(4)
  })

  test('another open file beside it does not matter', async () => {
    const folder = temporaryFolder()
    const source = planIn(folder)
    writeFileSync(join(folder, '~$anderer.xlsx'), '')
    mkdirSync(join(folder, 'x'))
    expect((await nodeHost({ source, force: false, readGrids }).read()).name).toBe('plan.xlsx')
  })
})
