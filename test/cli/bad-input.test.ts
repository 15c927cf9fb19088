import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { planWithCell, planWithoutSheet } from '../builders/plan-file.ts'
import { plainCells, sheetData, workbookBytes } from '../builders/workbook-bytes.ts'
import { documentOf, examplePlan, fixture, freshFolder, makePipe, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

const reading = ['check', 'export'] as const
type Reading = (typeof reading)[number]

const callOf = (command: Reading, plan: string): readonly string[] =>
  command === 'export' ? [command, plan, '--out', 'ausgabe'] : [command, plan]

/** Puts something at `plan.xlsx` (or elsewhere) in a fresh folder. */
type Prepare = (folder: string) => Promise<unknown>
const put =
  (bytes: () => Uint8Array | string | Promise<Uint8Array>, name = 'plan.xlsx'): Prepare =>
  async (folder) =>
    writeFile(join(folder, name), await bytes())
const truncated = async (): Promise<Uint8Array> => {
  const whole = await readFile(examplePlan)
  return whole.subarray(0, Math.floor(whole.length * 0.6))
}

interface Case {
  readonly prepare: Prepare
  readonly file?: string
  readonly words: RegExp
}

const cases: Readonly<Record<string, Case>> = {
  'a file that is not there': { prepare: async () => undefined, words: /„plan\.xlsx“ gibt es nicht/ },
  'a file in a folder that is not there': {
    prepare: async () => undefined,
    file: 'a/b/plan.xlsx',
    words: /gibt es nicht/,
  },
  'a file below a file': { prepare: put(() => 'x', 'a'), file: 'a/plan.xlsx', words: /gibt es nicht/ },
  'a folder': { prepare: (folder) => mkdir(join(folder, 'plan.xlsx')), words: /ist ein Ordner/ },
  'a pipe': {
    prepare: async (folder) => makePipe(join(folder, 'plan.xlsx')),
    words: /keine Excel-Arbeitsmappe/,
  },
  'a link that leads nowhere': {
    prepare: (folder) => symlink('weg.xlsx', join(folder, 'plan.xlsx')),
    words: /gibt es nicht/,
  },
  'an empty file': { prepare: put(() => ''), words: /ist leer/ },
  'a workbook whose end is missing': { prepare: put(truncated), words: /unvollständig/ },
  'an encrypted workbook': {
    prepare: async (folder) => copyFile(fixture('encrypted.xlsx'), join(folder, 'plan.xlsx')),
    words: /Kennwort/,
  },
  'an old Excel file': {
    prepare: async (folder) => copyFile(fixture('old.xls'), join(folder, 'alt.xls')),
    file: 'alt.xls',
    words: /alte Excel-Format/,
  },
  'an OpenDocument table': {
    prepare: async (folder) => copyFile(fixture('sheet.ods'), join(folder, 'plan.ods')),
    file: 'plan.ods',
    words: /OpenDocument/,
  },
  'a CSV file': { prepare: put(() => 'Nr.;Maßnahme\nW1;Treff\n', 'plan.csv'), file: 'plan.csv', words: /CSV/ },
  'a CSV file that calls itself a workbook': { prepare: put(() => 'Nr.;Maßnahme\nW1;Treff\n'), words: /CSV/ },
  'random bytes': {
    prepare: put(() => Uint8Array.from({ length: 6_000 }, (_, index) => (index * 7919) % 251)),
    words: /keine Excel-Arbeitsmappe/,
  },
  'a workbook that LibreOffice has open': {
    prepare: async (folder) => {
      await copyFile(examplePlan, join(folder, 'plan.xlsx'))
      await writeFile(join(folder, '.~lock.plan.xlsx#'), '')
    },
    words: /noch in einem anderen Programm geöffnet/,
  },
  'a workbook that Excel has open': {
    prepare: async (folder) => {
      await copyFile(examplePlan, join(folder, 'plan.xlsx'))
      await writeFile(join(folder, '~$plan.xlsx'), '')
    },
    words: /noch in einem anderen Programm geöffnet/,
  },
}

describe.concurrent.each(Object.entries(cases))('%s', (_, { prepare, file = 'plan.xlsx', words }) => {
  test.each(reading)('is refused by %s, which leaves nothing behind', async (command) => {
    const cwd = await freshFolder()
    await prepare(cwd)
    const before = await treeOf(cwd)
    expectRefusal(await run(callOf(command, file), { cwd }), words)
    expect(await treeOf(cwd)).toEqual(before)
  })
})

test('the last saved state of an open workbook is read with --force', async () => {
  const cwd = await freshFolder()
  await copyFile(examplePlan, join(cwd, 'plan.xlsx'))
  await writeFile(join(cwd, '~$plan.xlsx'), '')
  expect(await run(['check', 'plan.xlsx', '--force'], { cwd })).toMatchObject({ status: 0, stderr: '' })
})

describe.concurrent('a workbook that is no whole plan', () => {
  const incomplete: readonly [string, () => Uint8Array | Promise<Uint8Array>, string, RegExp][] = [
    ['without any sheet of ours', () => workbookBytes(), 'workbook/sheet-missing', /Maßnahmen/],
    ['without the sheet Maßnahmen', () => planWithoutSheet('Maßnahmen'), 'workbook/sheet-missing', /Maßnahmen/],
    [
      'without the sheet Handlungsfelder',
      () => planWithoutSheet('Handlungsfelder'),
      'workbook/sheet-missing',
      /Handlungsfelder/,
    ],
    [
      'without the column Status',
      () => planWithCell('Maßnahmen', 'Status', 'Zustand der Dinge'),
      'table/column-missing',
      /Status/,
    ],
    ['without the column Nr.', () => planWithCell('Maßnahmen', 'Nr.', 'Spalte 1'), 'table/column-missing', /Nr\./],
  ]

  test.each(incomplete)('%s: check says so as a finding', async (_, bytes, code, words) => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'plan.xlsx'), await bytes())
    const ended = await run(['check', 'plan.xlsx', '--json'], { cwd })
    expect(ended.status).toBe(1)
    const { findings } = documentOf(ended) as { findings: { code: string; message: string }[] }
    expect(
      findings
        .filter((finding) => finding.code === code)
        .map(({ message }) => message)
        .join(' '),
    ).toMatch(words)
  })

  test.each(incomplete)('%s: rank and export refuse', async (_, bytes, __, words) => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'plan.xlsx'), await bytes())
    const before = await treeOf(cwd)
    expectRefusal(await run(['rank', 'plan.xlsx'], { cwd }), words)
    expectRefusal(await run(['export', 'plan.xlsx', '--out', 'ausgabe'], { cwd }), words)
    expect(await treeOf(cwd)).toEqual(before)
  })
})

describe.concurrent('hostile files of a few kB end within ten seconds', () => {
  const everything = 'A1:XFD1048576'
  const merges = (count: number): string =>
    `<mergeCells>${Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`).join('')}</mergeCells>`
  const hostile: readonly [string, Uint8Array, number, RegExp][] = [
    [
      'a name over a whole sheet',
      workbookBytes({
        behind: `<definedNames><definedName name="Alles">Plan!$A$1:$XFD$1048576</definedName></definedNames>`,
      }),
      1,
      /Maßnahmen/,
    ],
    [
      'a drop-down over a whole sheet',
      workbookBytes({
        sheet: `${plainCells}<dataValidations count="1"><dataValidation type="list" sqref="${everything}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      }),
      1,
      /Maßnahmen/,
    ],
    [
      'a merge over a whole sheet',
      workbookBytes({ sheet: `${sheetData([['a', 'b']])}<mergeCells><mergeCell ref="${everything}"/></mergeCells>` }),
      1,
      /Maßnahmen/,
    ],
    ['20,000 merges', workbookBytes({ sheet: plainCells + merges(20_000) }), 2, /verbunden/],
    [
      'a column number of a billion',
      workbookBytes({ sheet: `<cols><col min="1" max="1000000000" width="9"/></cols>${plainCells}` }),
      1,
      /Maßnahmen/,
    ],
    [
      'a cell in row one billion',
      workbookBytes({ sheet: '<sheetData><row r="1000000000"><c r="A1000000000"><v>1</v></c></row></sheetData>' }),
      2,
      /nicht gelesen/,
    ],
    [
      'a value in the last cell of all',
      workbookBytes({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
      2,
      /XFD1048576/,
    ],
    [
      'a sheet that unpacks to a thousand times its size',
      workbookBytes({ sheetPart: `<worksheet>${' '.repeat(50_000_000)}</worksheet>` }),
      2,
      /gepackt/,
    ],
    [
      'billion laughs',
      workbookBytes({ sheetPart: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>' }),
      2,
      /DOCTYPE/,
    ],
  ]

  test.each(hostile)('%s', { timeout: 30_000 }, async (_, bytes, status, words) => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'plan.xlsx'), bytes)
    const before = await treeOf(cwd)
    const ended = await run(['check', 'plan.xlsx'], { cwd })
    if (status === 2) expectRefusal(ended, words)
    else expect(ended.stdout).toMatch(words)
    expect(ended.status).toBe(status)
    expect(await treeOf(cwd)).toEqual(before)
  })
})
