import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { helpText } from '../../src/core/text/help.ts'
import { examplePlan, freshFolder, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

describe.concurrent('what is not understood is refused in one sentence, and nothing is written', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /fehlt ein Befehl.*check, rank, export, fix, new, adopt/],
    [['--json'], /fehlt ein Befehl/],
    [['chek', 'plan.xlsx'], /Den Befehl „chek“ gibt es nicht/],
    [['constructor', 'plan.xlsx'], /Den Befehl „constructor“ gibt es nicht/],
    [['check'], /massnahmenplan check <plan\.xlsx>/],
    [['check', 'eins.xlsx', 'zwei.xlsx'], /massnahmenplan check <plan\.xlsx>/],
    [['check', 'plan.xlsx', '--farbe'], /„--farbe“ kennt der Befehl „check“ nicht/],
    [['check', 'plan.xlsx', '-x'], /„-x“ kennt der Befehl „check“ nicht/],
    [['check', 'plan.xlsx', '--top', '3'], /„--top“ kennt der Befehl „check“ nicht/],
    [['new', 'plan.xlsx', '--out', 'x'], /„--out“ kennt der Befehl „new“ nicht/],
    [['check', 'plan.xlsx', '--json=ja'], /massnahmenplan check <plan\.xlsx>/],
    [['rank', 'plan.xlsx', '--top'], /massnahmenplan rank .*--top N/],
    [['rank', '--top', '--json', 'plan.xlsx'], /massnahmenplan rank .*--top N/],
    [['rank', 'plan.xlsx', '--top', '0'], /„0“ passt nicht zu --top/],
    [['rank', 'plan.xlsx', '--top=-1'], /„-1“ passt nicht zu --top/],
    [['rank', 'plan.xlsx', '--top', '2,5'], /„2,5“ passt nicht zu --top/],
    [['rank', 'plan.xlsx', '--top', '1e3'], /„1e3“ passt nicht zu --top/],
    [['rank', 'plan.xlsx', '--top', '99999999999999999999'], /passt nicht zu --top/],
    [['rank', 'plan.xlsx', '--seed', 'viele'], /„viele“ passt nicht zu --seed/],
    [['export', 'plan.xlsx'], /massnahmenplan export .*--out <Ordner>/],
    [['export', 'plan.xlsx', '--out'], /massnahmenplan export .*--out <Ordner>/],
    [['export', 'plan.xlsx', '--out', 'x', '--date', '31.12.2026'], /„31\.12\.2026“ passt nicht zu --date.*2026-11-22/],
    [['export', 'plan.xlsx', '--out', 'x', '--date', '2026-02-30'], /„2026-02-30“ passt nicht zu --date/],
    [['export', 'plan.xlsx', '--out', 'x', '--date', ''], /„“ passt nicht zu --date/],
    [['export', 'plan.xlsx', '--out', 'x', '--edition', 'geheim'], /„geheim“ passt nicht zu --edition/],
    [['new', 'plan.xlsx', '--mapping', 'm.json'], /„--mapping“ kennt der Befehl „new“ nicht/],
    [['adopt', 'liste.xlsx'], /massnahmenplan adopt .*--out <plan\.xlsx>/],
    [['adopt', '--out', 'plan.xlsx'], /massnahmenplan adopt .*--out <plan\.xlsx>/],
    [['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--top', '3'], /„--top“ kennt der Befehl „adopt“ nicht/],
    [['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--set', 'hoch'], /„hoch“ passt nicht zu --set/],
    [['new', 'plan.xlsx', '--set', 'Kommune'], /„Kommune“ passt nicht zu --set/],
    [['new', 'plan.xlsx', '--set', '=Musterstadt'], /passt nicht zu --set/],
    [['new', 'plan.xlsx', '--set', 'Komune=Musterstadt'], /„Komune“ gibt es nicht\. Gemeint ist vielleicht „Kommune“/],
    [['new', 'plan.xlsx', '--set', 'Verfaren=Punkte'], /Gemeint ist vielleicht „Verfahren“/],
    [['new', 'plan.xlsx', '--set', 'Stand=morgen'], /„Stand“ kann nicht „morgen“ sein.*Datum/],
    [['new', 'plan.xlsx', '--set', 'Verfahren=Punkt'], /Gemeint ist vielleicht „Punkte“/],
  ])('%j', async (args, words) => {
    const cwd = await freshFolder()
    expectRefusal(await run(args, { cwd }), words)
    expect(await treeOf(cwd)).toEqual({})
  })
})

describe.concurrent('what a later version will do is refused honestly instead of being left out silently', () => {
  test.each<[readonly string[]]>([
    [['compare', 'alt.xlsx', 'neu.xlsx']],
    [['verify', 'export.xlsx', examplePlan]],
    ...['--pdf', '--pptx', '--csv', '--fact-sheets'].map((option): [string[]] => [
      ['export', examplePlan, '--out', 'x', option],
    ]),
    ...[
      ['--part', 'Integration'],
      ['--compare', 'alt.xlsx'],
      ['--logo', 'w.png'],
    ].map((option): [string[]] => [['export', examplePlan, '--out', 'x', ...option]]),
  ])('%j', async (args) => {
    const cwd = await freshFolder()
    expectRefusal(await run(args, { cwd }), /gibt es in dieser Version noch nicht/)
    expect(await treeOf(cwd)).toEqual({})
  })
})

test('a stack trace appears only with --debug, below the sentence', async () => {
  const cwd = await freshFolder()
  const [plain, debug] = await Promise.all([
    run(['check', 'fehlt.xlsx'], { cwd }),
    run(['check', 'fehlt.xlsx', '--debug'], { cwd }),
  ])
  expectRefusal(plain, /gibt es nicht/)
  expect(debug.status).toBe(2)
  expect(debug.stdout).toBe('')
  expect(debug.stderr.startsWith(plain.stderr)).toBe(true)
  expect(debug.stderr).toMatch(/\n {4}at /)
})

test('--debug shows the stack of a wrong argument, too', async () => {
  const cwd = await freshFolder()
  expect((await run(['chek', '--debug'], { cwd })).stderr).toMatch(/\n {4}at /)
})

describe('help and version', () => {
  test('--help names every command, every option and the three statuses, and fits 80 columns', async () => {
    const cwd = await freshFolder()
    const { status, stdout, stderr } = await run(['--help'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const words = [
      'check',
      'rank',
      'export',
      'fix',
      'new',
      'adopt',
      '--json',
      '--force',
      '--debug',
      '--help',
      '--version',
    ]
    const options = [
      '--top',
      '--seed',
      '--out',
      '--edition',
      '--draft',
      '--date',
      '--example',
      '--set',
      '--sheet',
      '--mapping',
      '--only',
      '--dry-run',
    ]
    for (const word of [...words, ...options]) expect(stdout).toContain(word)
    expect(stdout).toMatch(/0 in Ordnung.*1 fertig.*2 nicht ausgeführt/s)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('--help promises no option that no command takes', async () => {
    const promised = new Set(helpText.match(/--[a-z][a-z-]*/g))
    expect(promised.size).toBeGreaterThan(10)
    for (const option of promised) {
      const codes = ['check', 'rank', 'export', 'fix', 'new', 'adopt'].map((command) =>
        refusalOf([command, 'plan.xlsx', `${option}=x`]),
      )
      const taken = codes.filter((code) => code !== 'command/option-unknown' && code !== 'command/not-yet')
      expect(taken.length, option).toBeGreaterThan(0)
    }
  })

  function refusalOf(argv: readonly string[]): string | null {
    try {
      readArguments(argv, '2026-11-22')
      return null
    } catch (error) {
      if (error instanceof Refusal) return error.code
      throw error
    }
  }

  test('--help wins over a command, and --version prints the version of the package alone', async () => {
    const cwd = await freshFolder()
    expect((await run(['check', '--help'], { cwd })).stdout).toContain('Endstatus')
    expect(await run(['--version'], { cwd })).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
  })
})
