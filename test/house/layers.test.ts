import { execFile } from 'node:child_process'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * Who may know whom is enforced twice: composite projects stop imports between folders, import bans stop packages. Both
 * are broken here on purpose, in a copy of the house.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = join(root, '.cache', `layers-${process.pid}`)
const tools = { tsc: 'typescript/bin/tsc', biome: '@biomejs/biome/bin/biome' } as const

interface Ended {
  readonly status: number | null
  readonly output: string
}

function start(tool: keyof typeof tools, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const path = join(root, 'node_modules', tools[tool])
    const child = execFile(process.execPath, [path, ...args], { cwd: copy }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, output: stdout + stderr }),
    )
  })
}

const build = (): Promise<Ended> => start('tsc', '--build', 'src', 'taskpane')
const lint = (...paths: readonly string[]): Promise<Ended> => start('biome', 'lint', ...paths)

beforeAll(async () => {
  await mkdir(copy, { recursive: true })
  for (const name of ['src', 'taskpane', 'tsconfig.base.json', 'biome.json', '.gitignore', 'package.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
})
afterAll(() => rm(copy, { recursive: true, force: true }))

/** The house with one more file. */
async function withFile<T>(path: string, content: string, look: () => Promise<T>): Promise<T> {
  const file = join(copy, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
  try {
    return await look()
  } finally {
    await rm(file)
  }
}

test('the house as it is passes both', async () => {
  const [built, linted] = await Promise.all([build(), lint('src', 'taskpane')])
  expect(built).toEqual({ status: 0, output: '' })
  expect(linted.status, linted.output).toBe(0)
})

describe('an import into a room that one must not know does not compile', () => {
  test.each([
    ['src/core/stray.ts', '../xlsx/read/read-grids.ts', 'readGrids'],
    ['src/core/stray.ts', '../app/check.ts', 'check'],
    ['src/core/stray.ts', '../host/node/node-host.ts', 'nodeHost'],
    ['src/core/rank/stray.ts', '../../cli/text-table.ts', 'textTable'],
    ['src/app/stray.ts', '../host/node/node-host.ts', 'nodeHost'],
    ['src/app/stray.ts', '../xlsx/write/write-paper.ts', 'writePaper'],
    ['src/app/stray.ts', '../cli/text-table.ts', 'textTable'],
    ['src/xlsx/stray.ts', '../app/check.ts', 'check'],
    ['src/xlsx/read/stray.ts', '../../host/node/node-host.ts', 'nodeHost'],
    ['src/host/node/stray.ts', '../../xlsx/read/read-grids.ts', 'readGrids'],
    ['src/host/node/stray.ts', '../../cli/text-table.ts', 'textTable'],
    ['src/host/node/stray.ts', '../browser/browser-host.ts', 'browserHost'],
    ['src/host/browser/stray.ts', '../node/node-host.ts', 'nodeHost'],
    ['src/host/browser/stray.ts', '../../xlsx/read/read-grids.ts', 'readGrids'],
    ['src/host/excel/stray.ts', '../browser/browser-host.ts', 'browserHost'],
    ['src/host/excel/stray.ts', '../../xlsx/read/read-grids.ts', 'readGrids'],
    ['src/host/browser/stray.ts', '../excel/excel-host.ts', 'excelHost'],
    ['src/app/stray.ts', '../host/browser/browser-host.ts', 'browserHost'],
    ['src/app/stray.ts', '../host/excel/excel-host.ts', 'excelHost'],
    ['taskpane/stray.ts', '../src/host/node/node-host.ts', 'nodeHost'],
    ['taskpane/stray.ts', '../src/cli/text-table.ts', 'textTable'],
  ])('%s imports %s', async (file, target, name) => {
    const { status, output } = await withFile(file, `export { ${name} } from '${target}'\n`, build)
    expect(status).not.toBe(0)
    expect(output).toContain('stray.ts')
    expect(output).toContain('TS6307')
  })

  test('the same kind of import is fine where one may know the room', async () => {
    const allowed = [
      ['src/app/stray.ts', '../core/refusal.ts', 'Refusal'],
      ['src/xlsx/stray.ts', '../core/refusal.ts', 'Refusal'],
      ['src/host/node/stray.ts', '../../app/check.ts', 'check'],
      ['src/cli/stray.ts', '../xlsx/read/read-grids.ts', 'readGrids'],
      ['src/host/browser/stray.ts', '../../app/check.ts', 'check'],
      ['src/host/excel/stray.ts', '../../app/check.ts', 'check'],
      ['taskpane/stray.ts', '../src/core/text/pane.ts', 'paneText'],
    ] as const
    for (const [file, target, name] of allowed) {
      expect(await withFile(file, `export { ${name} } from '${target}'\n`, build), file).toEqual({
        status: 0,
        output: '',
      })
    }
  })
})

describe('the pure core has no Node and no page to lean on', () => {
  test.each([
    ['process', 'export const stray = process.argv\n'],
    ['Buffer', "export const stray = Buffer.from('x')\n"],
    ['document', 'export const stray = document.title\n'],
    ['fetch', "export const stray = fetch('x')\n"],
    ['setTimeout', 'export const stray = setTimeout(() => undefined, 1)\n'],
  ])('%s is an unknown name', async (name, content) => {
    const { status, output } = await withFile('src/core/stray.ts', content, build)
    expect(status).not.toBe(0)
    expect(output).toContain(`'${name}'`)
  })
})

describe('only its own host knows Excel', () => {
  test.each([
    'src/core/stray.ts',
    'src/app/stray.ts',
    'src/xlsx/stray.ts',
    'src/host/browser/stray.ts',
    'src/host/node/stray.ts',
  ])('%s names an object of Excel', async (file) => {
    const { status, output } = await withFile(file, 'export const stray = Excel.run\n', build)
    expect(status).not.toBe(0)
    expect(output).toContain("'Excel'")
  })
})

describe('a package that a room must not use does not pass the linter', () => {
  test.each([
    ['src/core/stray.ts', 'exceljs'],
    ['src/core/stray.ts', 'fflate'],
    ['src/core/stray.ts', 'zod'],
    ['src/core/stray.ts', 'node:fs'],
    ['src/core/stray.ts', 'fs'],
    ['src/core/sheet/readers/stray.ts', 'node:path'],
    ['src/app/stray.ts', 'zod/mini'],
    ['src/app/stray.ts', 'node:fs/promises'],
    ['src/app/stray.ts', 'exceljs'],
    ['src/xlsx/stray.ts', 'node:zlib'],
    ['src/xlsx/stray.ts', 'cli-table3'],
    ['src/host/node/stray.ts', 'exceljs'],
    ['src/host/node/stray.ts', 'fflate'],
    ['src/cli/stray.ts', 'exceljs'],
    ['src/cli/stray.ts', 'fflate'],
    ['src/host/browser/stray.ts', 'fflate'],
    ['src/host/excel/stray.ts', 'fflate'],
    ['src/host/excel/stray.ts', '@microsoft/office-js'],
    ['taskpane/views/stray.ts', 'exceljs'],
    ['taskpane/stray.ts', 'zod/mini'],
    ['taskpane/views/stray.ts', '../../src/xlsx/read/read-grids.ts'],
    ['taskpane/stray.ts', '../src/app/open-desk.ts'],
  ])('%s imports %s', async (file, name) => {
    const content = `import * as stray from '${name}'\n\nexport const found = stray\n`
    const { status, output } = await withFile(file, content, () => lint(file))
    expect(status).not.toBe(0)
    expect(output).toContain('noRestrictedImports')
  })

  test.each([
    ['src/core/stray.ts', 'zod/mini'],
    ['src/core/stray.ts', '@noble/hashes/sha2.js'],
    ['src/core/stray.ts', './refusal.ts'],
    ['src/xlsx/stray.ts', 'exceljs'],
    ['src/xlsx/stray.ts', 'fflate'],
    ['src/host/node/stray.ts', 'node:fs'],
    ['src/cli/stray.ts', 'cli-table3'],
    ['taskpane/views/stray.ts', 'preact'],
    ['taskpane/views/stray.ts', 'preact/hooks'],
  ])('%s may import %s', async (file, name) => {
    const content = `import * as stray from '${name}'\n\nexport const found = stray\n`
    const { status, output } = await withFile(file, content, () => lint(file))
    expect(status, output).toBe(0)
  })
})
