import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Everything git knows, or would take with the next commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))
const sources = files.filter((path) => /^(src|taskpane|scripts)\/.*\.(ts|tsx|mjs)$/.test(path))
const textFiles = files.filter((path) =>
  /\.(ts|tsx|mjs|json|md|xml|yml|html|css|py|editorconfig|gitignore|npmrc)$|^\.ci\/|LICENSE$/.test(path),
)

describe('source files', () => {
  test('are there to be looked at', () => {
    expect(sources.length).toBeGreaterThan(100)
  })

  test('have at most 300 lines', () => {
    expect(sources.filter((path) => read(path).split('\n').length > 301)).toEqual([])
  })

  test('are named after a noun, never after a drawer', () => {
    const drawers =
      /^(utils?|helpers?|managers?|services?|common|misc)(\.[a-z]+)*$|-(utils?|helpers?|manager|service)\./
    const parts = sources.flatMap((path) => path.split('/').map((part) => ({ path, part })))
    expect(parts.filter(({ part }) => drawers.test(part)).map(({ path }) => path)).toEqual([])
  })

  test('switch off no rule of the compiler, none of the linter without a reason, and leave nothing for later', () => {
    const excuses =
      /@ts-ignore|@ts-nocheck|@ts-expect-error|eslint-disable|biome-ignore-all|biome-ignore [^:\n]*(:\s*$|$)|\b(TODO|FIXME)\b/m
    expect(sources.filter((path) => excuses.test(read(path)))).toEqual([])
  })

  test('name ExcelJS in src/xlsx only', () => {
    const naming = sources.filter(
      (path) => path.startsWith('src/') && /from 'exceljs'|import\('exceljs'\)/.test(read(path)),
    )
    expect(naming.length).toBeGreaterThan(0)
    expect(naming.filter((path) => !path.startsWith('src/xlsx/'))).toEqual([])
  })
})

describe('packages', () => {
  const lock: {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly version?: string
          readonly resolved?: string
          readonly integrity?: string
          readonly optional?: boolean
          readonly os?: readonly string[]
          readonly dependencies?: Readonly<Record<string, string>>
          readonly optionalDependencies?: Readonly<Record<string, string>>
        }
      >
    >
  } = JSON.parse(read('package-lock.json'))
  const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
    read('package.json'),
  )
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

  test.each(wanted)('%s is pinned exactly, to the version in the lock file', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test.each(['@microsoft/office-js', 'office-addin-cli', 'exceljs', 'zod', 'vitest'])('%s is among them', (name) => {
    expect(wanted.map(([one]) => one)).toContain(name)
  })

  // Builds for other systems than the one the lock file was made on are pinned by their version alone.
  test('the lock file names no registry, and every package has its checksum', () => {
    expect(read('package-lock.json')).not.toMatch(
      /"resolved"|https?:\/\/(?!opencollective|github\.com|www\.|[\w.-]+\/(fund|sponsor))[\w.-]*(npm|registry|artifact|nexus|proxy)/,
    )
    const unchecked = Object.entries(lock.packages).filter(
      ([path, { integrity, optional, os }]) => path !== '' && integrity === undefined && !(optional && os),
    )
    expect(unchecked.map(([path]) => path)).toEqual([])
  })

  test('the lock file knows every package that another one asks for, on every system', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  /** As Node looks for it: beside the package, then further up. */
  function isLocked(path: string, name: string): boolean {
    if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in lock.packages) return true
    if (path === '') return false
    const at = path.lastIndexOf('/node_modules/')
    return isLocked(at < 0 ? '' : path.slice(0, at), name)
  }

  test('npm is told to leave registries out of the lock file', () => {
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true')
    expect(read('.npmrc')).not.toMatch(/^\s*(@[\w-]+:)?registry\s*=|_auth/m)
  })
})

test('no file names a path of the machine it was written on', () => {
  const paths = /(?<![\w.])\/(work|home|Users|root|tmp|var\/folders)\/[\w.-]+|[A-Z]:\\\\?Users/
  const naming = textFiles.filter((path) => path !== 'test/house/files.test.ts' && paths.test(read(path)))
  expect(naming).toEqual([])
})

describe('documents', () => {
  const documents = files.filter((path) => path.endsWith('.md'))
  const links = documents.flatMap((path) =>
    [...withoutCode(read(path)).matchAll(/!?\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)|<img[^>]+src="([^"]+)"/g)].map(
      (match) => ({
        path,
        target: match[1] ?? match[2] ?? '',
      }),
    ),
  )

  test('are there to be looked at', () => {
    expect(documents).toContain('CHANGELOG.md')
  })

  test('link only to what exists', () => {
    const local = links.filter(({ target }) => !/^(https?:|mailto:)/.test(target))
    const dead = local.filter(({ path, target }) => !linkHolds(path, target))
    expect(dead).toEqual([])
  })

  function linkHolds(path: string, target: string): boolean {
    const [file = '', anchor] = decodeURI(target).split('#')
    const full = file === '' ? path : join(dirname(path), file)
    if (!existsSync(join(root, full))) return false
    return anchor === undefined || !full.endsWith('.md') || anchorsOf(read(full)).includes(anchor)
  }
})

/** What stands in code is no link. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}

/** As the forges make them: lower case, letters, digits and hyphens. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+\s+(.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

test('every folder of src that is a project of its own is built', () => {
  const projects = files.filter((path) => /^src\/.*tsconfig\.json$/.test(path)).map((path) => dirname(path))
  const referenced: { readonly references: readonly { readonly path: string }[] } = JSON.parse(read('tsconfig.json'))
  const paths = referenced.references.map(({ path }) => path)
  expect(projects.filter((path) => !paths.includes(path))).toEqual([])
  expect(projects.map((path) => basename(path))).toContain('core')
})
