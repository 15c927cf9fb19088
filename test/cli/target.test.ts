import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examplePlan, freshFolder, interrupted, makePipe, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

const exportTo = (out: string, ...more: readonly string[]): readonly string[] => [
  'export',
  examplePlan,
  '--out',
  out,
  '--date',
  '2026-11-22',
  ...more,
]

interface Case {
  readonly prepare?: (folder: string) => Promise<unknown>
  readonly args: readonly string[]
  readonly words: RegExp
}

const written =
  (name: string, text = 'alt') =>
  (folder: string) =>
    writeFile(join(folder, name), text)
const inFolder =
  (...names: readonly string[]) =>
  async (folder: string) => {
    await mkdir(join(folder, 'aus'))
    for (const name of names) await writeFile(join(folder, 'aus', name), 'alt')
  }

describe.concurrent('a target that cannot be written leaves everything as it was', () => {
  const cases: Readonly<Record<string, Case>> = {
    'a file where the folder should be': { prepare: written('aus'), args: exportTo('aus'), words: /kein Ordner/ },
    'a path below a file': { prepare: written('aus'), args: exportTo('aus/tief'), words: /aus“ ist eine Datei/ },
    'a device': { args: exportTo('/dev/null'), words: /kein Ordner/ },
    'a file system that takes no folders': {
      args: exportTo('/proc/massnahmenplan'),
      words: /kann nicht angelegt werden/,
    },
    'an export that is there already': {
      prepare: inFolder('massnahmenplan.xlsx'),
      args: exportTo('aus'),
      words: /wird nicht überschrieben.*--force/,
    },
    'a manifest that is there already': {
      prepare: inFolder('manifest.json'),
      args: exportTo('aus'),
      words: /manifest\.json.*wird nicht überschrieben/,
    },
    'an export that LibreOffice has open, even with --force': {
      prepare: inFolder('massnahmenplan.xlsx', '.~lock.massnahmenplan.xlsx#'),
      args: exportTo('aus', '--force'),
      words: /noch in einem anderen Programm geöffnet/,
    },
    'an export that Excel has open, even with --force': {
      prepare: inFolder('massnahmenplan.xlsx', '~$massnahmenplan.xlsx'),
      args: exportTo('aus', '--force'),
      words: /noch in einem anderen Programm geöffnet/,
    },
    'a folder of that name, even with --force': {
      prepare: (folder) => mkdir(join(folder, 'aus', 'manifest.json'), { recursive: true }),
      args: exportTo('aus', '--force'),
      words: /ist ein Ordner/,
    },
    'a new plan over an old one': {
      prepare: written('plan.xlsx'),
      args: ['new', 'plan.xlsx'],
      words: /wird nicht überschrieben.*--force/,
    },
    'a new plan over a folder': {
      prepare: (folder) => mkdir(join(folder, 'plan.xlsx')),
      args: ['new', 'plan.xlsx', '--force'],
      words: /ist ein Ordner/,
    },
    'a new plan below a file': { prepare: written('a'), args: ['new', 'a/plan.xlsx'], words: /kein Ordner/ },
    'a new plan over a pipe, even with --force': {
      prepare: async (folder) => makePipe(join(folder, 'plan.xlsx')),
      args: ['new', 'plan.xlsx', '--force'],
      words: /plan\.xlsx/,
    },
  }

  test.each(Object.entries(cases))('%s', async (_, { prepare, args, words }) => {
    const cwd = await freshFolder()
    await prepare?.(cwd)
    const before = await treeOf(cwd)
    expectRefusal(await run(args, { cwd }), words)
    expect(await treeOf(cwd)).toEqual(before)
  })
})

test('folders that are missing above the target are made', async () => {
  const cwd = await freshFolder()
  expect((await run(exportTo('neu/tief'), { cwd })).status).toBe(0)
  expect((await run(['new', 'noch/einer/plan.xlsx'], { cwd })).status).toBe(0)
  const names = Object.keys(await treeOf(cwd))
  expect(names).toContain('neu/tief/massnahmenplan.xlsx')
  expect(names).toContain('noch/einer/plan.xlsx')
})

describe.concurrent('with --force', () => {
  test('an export replaces an older one, and leaves neighbours alone', async () => {
    const cwd = await freshFolder()
    await inFolder('massnahmenplan.xlsx', 'manifest.json', 'notiz.txt')(cwd)
    const before = await treeOf(cwd)
    expect(await run(exportTo('aus', '--force'), { cwd })).toMatchObject({ status: 0, stderr: '' })
    const after = await treeOf(cwd)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect(after['aus/notiz.txt']).toBe(before['aus/notiz.txt'])
    expect(after['aus/massnahmenplan.xlsx']).not.toBe(before['aus/massnahmenplan.xlsx'])
  })

  test('a new plan replaces an older one', async () => {
    const cwd = await freshFolder()
    await written('plan.xlsx')(cwd)
    expect((await run(['new', 'plan.xlsx', '--force'], { cwd })).status).toBe(0)
    expect((await readFile(join(cwd, 'plan.xlsx'))).subarray(0, 2).toString()).toBe('PK')
    expect(Object.keys(await treeOf(cwd))).toEqual(['plan.xlsx'])
  })
})

test('the plan itself is never changed, even where it lies in the target folder', async () => {
  const cwd = await freshFolder()
  await copyFile(examplePlan, join(cwd, 'massnahmenplan.xlsx'))
  const before = await treeOf(cwd)
  for (const force of [[], ['--force']]) {
    expectRefusal(await run(['export', 'massnahmenplan.xlsx', '--out', '.', ...force], { cwd }), /nie überschrieben/)
    expect(await treeOf(cwd)).toEqual(before)
  }
})

test('a link to a folder is a folder', async () => {
  const cwd = await freshFolder()
  await mkdir(join(cwd, 'wirklich'))
  await symlink('wirklich', join(cwd, 'aus'))
  expect((await run(exportTo('aus'), { cwd })).status).toBe(0)
  expect(Object.keys(await treeOf(join(cwd, 'wirklich')))).toEqual(['manifest.json', 'massnahmenplan.xlsx'])
})

describe('Ctrl+C', () => {
  test.each([30, 150, 300, 450, 600, 800])('after %i ms leaves a whole export or nothing', async (milliseconds) => {
    const cwd = await freshFolder()
    const { status, stdout, stderr } = await interrupted(exportTo('aus'), { cwd }, milliseconds)
    const names = Object.keys(await treeOf(cwd))
    expect(stderr).not.toMatch(/ {4}at /)
    if (status === 0) {
      expect(names).toEqual(['aus', 'aus/manifest.json', 'aus/massnahmenplan.xlsx'])
      return
    }
    expect(names).toEqual([])
    expect(stdout).toBe('')
    // Before the program listens, the system itself ends it; that has no status of its own.
    if (status !== null)
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Abgebrochen.*\n$/) })
  })
})
