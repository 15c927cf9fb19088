import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textTable } from '../../src/cli/text-table.ts'
import { planWithCell } from '../builders/plan-file.ts'
import { examplePlan, fixture, freshFolder, projectFile, run } from './process.ts'

const escapeCharacter = '\u001b'
const muenster = fixture('muenster/muenster-massnahmenplan.xlsx')
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length))
/** Where the lines of a table stand: the same places in every row. */
const bars = (line: string): string =>
  [...line]
    .map((character, at) => (/[│┌┬┐├┼┤└┴┘]/.test(character) ? at : ''))
    .filter(String)
    .join(' ')

describe.concurrent('what people read on a terminal', () => {
  const calls = [
    ['check', fixture('openpyxl.xlsx')],
    ['check', muenster],
    ['rank', examplePlan],
    ['rank', muenster],
    ['export', examplePlan, '--out', 'aus'],
    ['new', 'plan.xlsx'],
    ['adopt', fixture('muenster/muenster-sachstand-2018.xlsx'), '--out', 'plan.xlsx'],
  ]

  test.each(calls.flatMap((args) => [80, 120].map((columns) => ({ columns, args }))))(
    'fits $columns columns, tables aligned: $args',
    async ({ columns, args }) => {
      const cwd = await freshFolder()
      const { stdout } = await run(args, { cwd, env: { COLUMNS: String(columns) } })
      expect(widest(stdout)).toBeLessThanOrEqual(columns)
      expect(stdout).not.toMatch(/undefined|null|NaN|\[object|…│|… │/)
      const tables = stdout
        .split('\n')
        .filter((line) => /^[│┌├└]/.test(line))
        .join('\n')
        .split(/(?<=┘)\n/)
      for (const table of tables)
        expect(new Set(table.split('\n').filter(Boolean).map(bars)).size).toBeLessThanOrEqual(1)
    },
  )

  test.each(['nonsense', '0', '-5', '7'])('stays readable with COLUMNS=%s', async (columns) => {
    const cwd = await freshFolder()
    const { status, stdout } = await run(['rank', examplePlan], { cwd, env: { COLUMNS: columns } })
    expect(status).toBe(0)
    expect(widest(stdout)).toBeGreaterThan(50)
    expect(widest(stdout)).toBeLessThanOrEqual(120)
  })

  test('has no colour in a pipe, whatever NO_COLOR and FORCE_COLOR say', async () => {
    const cwd = await freshFolder()
    const environments = [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '3' }]
    const outputs = await Promise.all(environments.map((env) => run(['check', fixture('openpyxl.xlsx')], { cwd, env })))
    for (const { stdout } of outputs) expect(stdout).not.toContain(escapeCharacter)
  })

  test('cannot be repainted by a workbook: what looks like a terminal command is not passed on', async () => {
    const cwd = await freshFolder()
    const bytes = await planWithCell('Maßnahmen', 'Wohnberatung im Quartiersladen', '_x001B_[2J_x0007_Bunt_x009B_31m')
    await writeFile(join(cwd, 'plan.xlsx'), bytes)
    const { stdout } = await run(['rank', 'plan.xlsx'], { cwd })
    expect(stdout).toContain('Bunt')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

const script = '/usr/bin/script'
const inTerminal = (env: Readonly<Record<string, string>>): string =>
  spawnSync(script, ['-qec', `"${process.execPath}" dist/cli.js check test/fixtures/openpyxl.xlsx`, '/dev/null'], {
    cwd: projectFile(),
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '', ...env },
    encoding: 'utf8',
  }).stdout

describe.skipIf(!existsSync(script))('on a real terminal', () => {
  test('the severity has a colour', () => {
    expect(inTerminal({})).toContain(`${escapeCharacter}[31mFehler`)
  })

  test('NO_COLOR takes it away', () => {
    const output = inTerminal({ NO_COLOR: '1' })
    expect(output).toContain('Fehler')
    expect(output).not.toContain(escapeCharacter)
  })
})

describe('standard output that cannot take it all', () => {
  const started = (redirection: string) =>
    spawnSync(
      '/bin/sh',
      ['-c', `"$0" dist/cli.js rank templates/beispielplan.xlsx --json ${redirection}`, process.execPath],
      {
        cwd: projectFile(),
        encoding: 'utf8',
      },
    )

  test('a reader that has seen enough is no failure and no stack trace', () => {
    expect(started('| true').stderr).toBe('')
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is said in one sentence, with status 2', () => {
    const { status, stderr } = started('> /dev/full')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^Die Ausgabe konnte nicht [^\n]+\n$/),
    })
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard error changes no status', () => {
    const full = openSync('/dev/full', 'w')
    const { status } = spawnSync(process.execPath, ['dist/cli.js', 'chek'], {
      cwd: projectFile(),
      stdio: ['ignore', 'pipe', full],
    })
    closeSync(full)
    expect(status).toBe(2)
  })
})

describe('a table', () => {
  const columns = [
    { header: 'Nr.', width: 5 },
    { header: 'Maßnahme', width: 'rest' as const },
  ]
  const text = (rows: readonly (readonly string[])[], width = 40): string => textTable(columns, rows, width)
  const words = (table: string): string => table.replace(/[^\p{L}\p{N}-]/gu, '')

  test.each(['VW-08-2023-Anhang-4', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', 'a'.repeat(200)])(
    'loses nothing of a word that is wider than its column: %s',
    (word) => {
      const column = (at: number): string =>
        text([[word, word]])
          .split('\n')
          .slice(3, -1)
          .map((line) => line.split('│')[at]?.trim())
          .join('')
      expect(column(1)).toBe(word)
      expect(column(2)).toBe(word)
      expect(widest(text([[word, word]]))).toBe(40)
    },
  )

  test('counts a decomposed umlaut as one character', () => {
    expect(widest(text([['U\u0308neu1', 'u\u0308'.repeat(60)]]).normalize('NFC'))).toBe(40)
  })

  test('keeps the line breaks of a text and turns a tab into a space', () => {
    const table = text([['W1', 'eins\nzwei\tdrei']])
    expect(table).toMatch(/│ W1 +│ eins +│\n│ +│ zwei drei +│/)
    expect(words(table)).toContain('einszweidrei')
  })
})

/** Set up by `npm test`. Without it the command would install packages, under the feet of the other tests. */
const setUp = existsSync(projectFile('node_modules', '.massnahmenplan-setup')) || process.env['CI'] === 'true'

test.skipIf(!setUp)('npm adds nothing to the JSON on standard output', { timeout: 120_000 }, () => {
  const npm = spawnSync(
    'npm',
    ['run', '--silent', 'massnahmenplan', '--', 'check', 'templates/beispielplan.xlsx', '--json'],
    {
      cwd: projectFile(),
      encoding: 'utf8',
    },
  )
  expect(npm.status).toBe(0)
  expect(JSON.parse(npm.stdout)).toMatchObject({ summary: { measures: 52 } })
})
