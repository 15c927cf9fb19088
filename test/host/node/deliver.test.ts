import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { deliverFiles } from '../../../src/host/node/deliver.ts'
import { targetRefusal } from '../../../src/host/node/delivery-problem.ts'
import { listFolder, temporaryFolder } from '../../builders/temporary-folder.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const two = [
  { path: 'plan.xlsx', bytes: bytes('neu') },
  { path: 'daten/a.csv', bytes: bytes('a') },
]

function refusalOf(action: () => unknown): Refusal {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('delivering', () => {
  test('makes the folder, and leaves no temporary file', () => {
    const folder = temporaryFolder()
    const places = deliverFiles(join(folder, 'neu'), two, false)
    expect(places).toEqual([join(folder, 'neu', 'plan.xlsx'), join(folder, 'neu', 'daten', 'a.csv')])
    expect(listFolder(folder)).toEqual(['neu/daten/a.csv', 'neu/plan.xlsx'])
  })

  test('makes all folders above the target, too', () => {
    const folder = temporaryFolder()
    deliverFiles(join(folder, 'out', 'demo', 'x'), two, false)
    expect(listFolder(folder)).toEqual(['out/demo/x/daten/a.csv', 'out/demo/x/plan.xlsx'])
  })

  test('into a folder behind a link', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'echt'))
    symlinkSync(join(folder, 'echt'), join(folder, 'link'))
    deliverFiles(join(folder, 'link'), two, false)
    expect(readFileSync(join(folder, 'echt', 'plan.xlsx'), 'utf8')).toBe('neu')
  })

  test('refuses to overwrite, and overwrites when forced', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.xlsx'), 'alt')
    const refusal = refusalOf(() => deliverFiles(folder, two, false))
    expect(refusal.code).toBe('target/exists')
    expect(refusal.message).toContain('--force')
    expect(listFolder(folder)).toEqual(['plan.xlsx'])
    deliverFiles(folder, two, true)
    expect(readFileSync(join(folder, 'plan.xlsx'), 'utf8')).toBe('neu')
    expect(listFolder(folder)).toEqual(['daten/a.csv', 'plan.xlsx'])
  })
})

describe('what is in the way', () => {
  test.skipIf(process.platform !== 'linux')('a place that takes no new folders', () => {
    const refusal = refusalOf(() => deliverFiles('/proc/neu/tief', two, false))
    expect(refusal.code).toBe('target/parent-missing')
    expect(refusal.message).toContain('„/proc/neu“ kann nicht angelegt werden')
  })

  test('a file where the folder should be', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'datei'), '')
    expect(refusalOf(() => deliverFiles(join(folder, 'datei'), two, false)).code).toBe('target/not-a-directory')
    const above = refusalOf(() => deliverFiles(join(folder, 'datei', 'x', 'y'), two, false))
    expect(above.code).toBe('target/not-a-directory')
    expect(above.message).toContain(`„${join(folder, 'datei')}“ ist eine Datei`)
    expect(listFolder(folder)).toEqual(['datei'])
  })

  test('a folder where a file should be, even when forced', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'plan.xlsx'))
    expect(refusalOf(() => deliverFiles(folder, two, true)).code).toBe('target/directory')
    expect(listFolder(folder)).toEqual(['plan.xlsx/'])
  })

  test('a file that is open elsewhere, even when forced', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.xlsx'), 'alt')
    writeFileSync(join(folder, '.~lock.plan.xlsx#'), '')
    expect(refusalOf(() => deliverFiles(folder, two, true)).code).toBe('target/open-elsewhere')
    expect(readFileSync(join(folder, 'plan.xlsx'), 'utf8')).toBe('alt')
  })

  test.skipIf(process.platform !== 'linux')('a place where nobody may write', () => {
    const refusal = refusalOf(() => deliverFiles('/sys/plan', two, false))
    expect(refusal.code).toBe('target/no-permission')
    expect(refusal.message).toContain('Schreibrechte')
  })

  test.skipIf(process.getuid?.() === 0)('a folder and a file without permission', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.xlsx'), 'alt')
    chmodSync(join(folder, 'plan.xlsx'), 0o444)
    expect(refusalOf(() => deliverFiles(folder, two, true)).code).toBe('target/no-permission')
    chmodSync(folder, 0o555)
    expect(refusalOf(() => deliverFiles(folder, [{ path: 'b', bytes: bytes('') }], true)).code).toBe(
      'target/no-permission',
    )
    chmodSync(folder, 0o755)
  })

  const codes: readonly [string, string][] = [
    ['ENOSPC', 'target/disk-full'],
    ['EDQUOT', 'target/disk-full'],
    ['EBUSY', 'target/open-elsewhere'],
    ['EROFS', 'target/no-permission'],
    ['ENOENT', 'target/parent-missing'],
    ['EIO', 'target/not-writable'],
  ]
  test.each(codes)('the system says %s', (code, expected) => {
    const refusal = targetRefusal(Object.assign(new Error(code), { code }), 'plan.xlsx')
    expect(refusal.code).toBe(expected)
    expect(refusal.message).toContain('plan.xlsx')
  })
})

describe('all or nothing', () => {
  /** A file that does something to the disk in the moment in which it is written. */
  const meanwhile = (path: string, act: () => void) => ({
    path,
    get bytes() {
      act()
      return bytes('x')
    },
  })

  test('what was there before is there again when a file cannot be put in place', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plan.xlsx'), 'alt')
    const blocked = meanwhile('b.csv', () => mkdirSync(join(folder, 'b.csv')))
    expect(refusalOf(() => deliverFiles(folder, [...two, blocked], true)).code).toBe('target/directory')
    expect(readFileSync(join(folder, 'plan.xlsx'), 'utf8')).toBe('alt')
    expect(listFolder(folder)).toEqual(['b.csv/', 'plan.xlsx'])
  })

  test('a file that appears meanwhile is not overwritten', () => {
    const folder = temporaryFolder()
    const quicker = meanwhile('b.csv', () => writeFileSync(join(folder, 'b.csv'), 'fremd'))
    expect(refusalOf(() => deliverFiles(folder, [...two, quicker], false)).code).toBe('target/exists')
    expect(listFolder(folder)).toEqual(['b.csv'])
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('fremd')
  })

  test('nothing is left when a file cannot even be written', () => {
    const folder = temporaryFolder()
    const full = meanwhile('tief/b.csv', () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    const deep = join(folder, 'neu', 'tief', 'unten')
    expect(refusalOf(() => deliverFiles(deep, [...two, full], false)).code).toBe('target/disk-full')
    expect(listFolder(folder)).toEqual([])
  })

  test('nothing is made for a path that leads out', () => {
    const folder = temporaryFolder()
    const out = join(folder, 'out')
    for (const path of ['../draussen', '/absolut', '.', 'a/../../b']) {
      expect(() => deliverFiles(out, [{ path, bytes: bytes('') }], true)).toThrow('not below')
    }
    expect(() => deliverFiles(out, [two, two].flat(), true)).toThrow('twice')
    expect(existsSync(out)).toBe(false)
  })
})
