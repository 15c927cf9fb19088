import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkSchema } from '../../src/core/check/json.ts'
import { adoptSchema } from '../../src/core/papers/adopt-json.ts'
import { exportSchema } from '../../src/core/papers/export-json.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { sheetData, workbookBytes } from '../builders/workbook-bytes.ts'
import { openpyxl, openpyxlNote, skipWithoutOpenpyxl } from './openpyxl.ts'
import { documentOf, examplePlan, fixture, freshFolder, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

/*
 * `adopt` as people start it; every list lies in a file that another program wrote, or that was put together by hand.
 */

async function folderWith(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const cwd = await freshFolder()
  await writeFile(join(cwd, 'liste.xlsx'), workbookBytes({ sheet: sheetData(rows) }))
  return cwd
}

const tidy = [
  ['Nr.', 'Projekt', 'Handlungsfeld', 'Träger', 'Status', 'Ort'],
  ['W1', 'Offener Treff', 'Wohnen', 'Quartiersbüro', 'geplant', 'Nord'],
  ['S1', 'Sprachcafé', 'Soziales', 'Familienzentrum', 'umgesetzt', 'Süd'],
]

describe.concurrent('a tidy list', () => {
  test('is taken over with status 0, and the plan is checked without an error', async () => {
    const cwd = await folderWith(tidy)
    const ended = await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--json'], { cwd })
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    const document = documentOf(ended)
    expect(z.parse(adoptSchema, document)).toEqual(document)
    const checked = await run(['check', 'plan.xlsx', '--json'], { cwd })
    expect(z.parse(checkSchema, documentOf(checked)).summary).toMatchObject({ measures: 2, fields: 2, errors: 0 })
  })

  test('is not written over what is there, unless --force says so', async () => {
    const cwd = await folderWith(tidy)
    await writeFile(join(cwd, 'plan.xlsx'), 'wichtig')
    expectRefusal(await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd }), /gibt es schon/)
    expect(await readFile(join(cwd, 'plan.xlsx'), 'utf8')).toBe('wichtig')
    expect((await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--force'], { cwd })).status).toBe(0)
  })

  test('is only read, byte for byte', async () => {
    const cwd = await folderWith(tidy)
    const before = (await treeOf(cwd))['liste.xlsx']
    await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd })
    expectRefusal(await run(['adopt', 'liste.xlsx', '--out', './liste.xlsx', '--force'], { cwd }), /nie überschrieben/)
    expect((await treeOf(cwd))['liste.xlsx']).toBe(before)
  })
})

describe.concurrent('--mapping', () => {
  const own = [
    ['Kennz.', 'Was', 'Wo', 'Wer', 'Wie weit'],
    ['W1', 'Offener Treff', 'Nord', 'Quartiersbüro', 'geplant'],
  ]
  const entry = (sheetColumn: string, planColumn: string | null) => ({ sheet: 'Plan', sheetColumn, planColumn })
  const mapping = [
    entry('Was', 'Maßnahme'),
    entry('Kennz.', 'Nr.'),
    entry('Wer', 'Federführung'),
    entry('Wie weit', 'Status'),
  ]

  test('says what no program could know', async () => {
    const cwd = await folderWith(own)
    expectRefusal(
      await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd }),
      /keine Liste von Maßnahmen.*--mapping/,
    )
    await writeFile(join(cwd, 'm.json'), JSON.stringify(mapping))
    const ended = await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--mapping', 'm.json', '--json'], { cwd })
    const document = z.parse(adoptSchema, documentOf(ended))
    expect(document.mapping.map(({ planColumn, how }) => [planColumn, how])).toEqual([
      ['Nr.', 'given'],
      ['Maßnahme', 'given'],
      ['Federführung', 'given'],
      ['Status', 'given'],
    ])
    expect(document.unmapped).toEqual(['Wo'])
  })

  test('works for check, rank and export of a plan whose headers were renamed', async () => {
    const cwd = await freshFolder()
    await copyFile(examplePlan, join(cwd, 'plan.xlsx'))
    const said = [{ sheet: 'Maßnahmen', sheetColumn: 'Maßnahme', planColumn: 'Maßnahme' }]
    await writeFile(join(cwd, 'm.json'), JSON.stringify(said))
    const checked = await run(['check', 'plan.xlsx', '--mapping', 'm.json', '--json'], { cwd })
    const ranked = await run(['rank', 'plan.xlsx', '--mapping', 'm.json', '--json'], { cwd })
    const exported = await run(['export', 'plan.xlsx', '--out', 'aus', '--mapping', 'm.json', '--json'], { cwd })
    expect([checked, ranked, exported].map(({ status, stderr }) => [status, stderr])).toEqual(Array(3).fill([0, '']))
    expect(z.parse(exportSchema, documentOf(exported)).scrub.passed).toBe(true)
  })

  test.skipIf(skipWithoutOpenpyxl)(`reads a plan that has other headers${openpyxlNote}`, async () => {
    const cwd = await freshFolder()
    await openpyxl(renameTitle, examplePlan, join(cwd, 'plan.xlsx'))
    expect((await run(['check', 'plan.xlsx', '--json'], { cwd })).status).toBe(1)
    const said = [{ sheet: 'Maßnahmen', sheetColumn: 'Was getan wird', planColumn: 'Maßnahme' }]
    await writeFile(join(cwd, 'm.json'), JSON.stringify(said))
    expect((await run(['check', 'plan.xlsx', '--mapping', 'm.json', '--json'], { cwd })).status).toBe(0)
  })

  test.each<[string, string | null, RegExp]>([
    ['is not there', null, /„m\.json“ gibt es nicht/],
    ['is no JSON', 'Was;Maßnahme', /„m\.json“ ist nicht zu lesen/],
    ['has another form', '[{"von": "Was"}]', /Eintrag 1.*sheetColumn/],
    ['names no column of the plan', JSON.stringify([entry('Was', 'Massname')]), /Gemeint ist vielleicht „Maßnahme“/],
    ['names no sheet', JSON.stringify([{ ...entry('Was', 'Maßnahme'), sheet: 'Liste' }]), /„Liste“.*„Plan“/],
    ['names no column of the list', JSON.stringify([...mapping, entry('Wann', 'Zeitraum')]), /„Wann“.*„Kennz\.“/],
  ])('is refused where it %s', async (_, text, words) => {
    const cwd = await folderWith(own)
    if (text !== null) await writeFile(join(cwd, 'm.json'), text)
    expectRefusal(await run(['adopt', 'liste.xlsx', '--out', 'p.xlsx', '--mapping', 'm.json'], { cwd }), words)
    expect(Object.keys(await treeOf(cwd))).not.toContain('p.xlsx')
  })
})

describe.concurrent('what nobody may overlook is said in sentences', () => {
  const said = async (rows: Parameters<typeof folderWith>[0], mapping: readonly unknown[] = []) => {
    const cwd = await folderWith(rows)
    await writeFile(join(cwd, 'm.json'), JSON.stringify(mapping))
    const { status, stdout } = await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--mapping', 'm.json'], { cwd })
    return { status, text: stdout.replace(/\s+/g, ' ') }
  }

  test('a cell with an error is empty in the plan, and counts as one', async () => {
    const { status, text } = await said([...tidy, ['S2', 'Chor', 'Soziales', '#NV', 'geplant', 'Süd']])
    expect(status).toBe(1)
    expect(text).toMatch(/D4: .*#NV.*im Plan leer/)
  })

  test('the unit of mapped costs', async () => {
    const rows = [
      ['Nr.', 'Maßnahme', 'Kosten [T€]', 'Status'],
      ['W1', 'Offener Treff', 12, 'geplant'],
    ]
    const mapping = [{ sheet: 'Plan', sheetColumn: 'Kosten [T€]', planColumn: 'Kosten (€)' }]
    expect((await said(rows, mapping)).text).toContain('„Kosten [T€]“. Im Plan steht diese Angabe deshalb')
  })

  test('columns that read like a result, cells of several fields, years that were joined', async () => {
    const { text } = await said([
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Rang', 'Zeitraum von', 'Zeitraum bis', 'Status'],
      ['W1', 'Offener Treff', 'Wohnen', 1, 2024, 2026, 'geplant'],
      ['S1', 'Chor', 'Soziales', 2, 2024, 2026, 'geplant'],
      ['S2', 'Café', 'Wohnen, Soziales', 3, 2024, 2026, 'geplant'],
    ])
    expect(text).toContain('„Rang“ liest sich wie ein Ergebnis der Konferenz')
    expect(text).toContain('nennt mehrere Handlungsfelder: „Wohnen, Soziales“')
    expect(text).toContain('Aus „Zeitraum von“ und „Zeitraum bis“ ist der Zeitraum geworden')
  })
})

describe.concurrent('what cannot be taken over is refused in one sentence, and nothing is written', () => {
  test.each<[string, string, RegExp]>([
    ['a plan', examplePlan, /ist schon ein Plan.*„check“/],
    ['an encrypted workbook', fixture('encrypted.xlsx'), /Kennwort/],
    ['an old workbook', fixture('old.xls'), /altes? Excel-Format|alte Excel-Format/],
  ])('%s', async (_, source, words) => {
    const cwd = await freshFolder()
    expectRefusal(await run(['adopt', source, '--out', 'plan.xlsx'], { cwd }), words)
    expect(await treeOf(cwd)).toEqual({})
  })

  test('a workbook without a list of measures', async () => {
    const cwd = await folderWith([
      ['Verein', 'Anschrift'],
      ['Sportverein', 'Nordstraße'],
    ])
    expectRefusal(
      await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd }),
      /keine Liste von Maßnahmen.*„Plan“/,
    )
  })

  test('an empty file, and an empty sheet', async () => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'leer.xlsx'), '')
    expectRefusal(await run(['adopt', 'leer.xlsx', '--out', 'plan.xlsx'], { cwd }), /ist leer/)
    const other = await folderWith([])
    expectRefusal(await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd: other }), /kein sichtbares Blatt/)
  })
})

/** Two lists in one workbook, with merged cells, as another program writes them. */
const twoLists = `
import sys
from openpyxl import Workbook
book = Workbook()
for name in ("Wohnen", "Soziales"):
    sheet = book.create_sheet(name)
    sheet.append(["Maßnahmen " + name])
    sheet.append([])
    sheet.append(["Nr.", "Maßnahme", "Kosten", None, "Zuständig"])
    sheet.append([None, None, "gesamt", "Anteil der Stadt", None])
    sheet.append([1, name + " eins", 1000, 500, "Quartiersbüro"])
    sheet.append([2, name + " zwei", "2.000 €", None, None])
    sheet.append([None, "Summe", 3000, 500])
    for area in ("A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "E5:E6"):
        sheet.merge_cells(area)
del book["Sheet"]
book.save(sys.argv[1])
`
const renameTitle = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
sheet = book["Maßnahmen"]
for cell in sheet[1]:
    if cell.value == "Maßnahme":
        cell.value = "Was getan wird"
        for table in sheet.tables.values():
            for column in table.tableColumns:
                if column.name == "Maßnahme":
                    column.name = "Was getan wird"
book.save(sys.argv[2])
`

test.skipIf(skipWithoutOpenpyxl)(
  `two sheets of one kind are taken over together, and either can be chosen${openpyxlNote}`,
  async () => {
    const cwd = await freshFolder()
    await openpyxl(twoLists, join(cwd, 'liste.xlsx'))
    const both = await run(['adopt', 'liste.xlsx', '--out', 'beide.xlsx', '--json'], { cwd })
    const together = z.parse(adoptSchema, documentOf(both))
    expect([together.measures, together.unmapped]).toEqual([4, ['Nr.', 'Kosten – Anteil der Stadt']])
    expect(new Set(together.findings.map(({ sheet }) => sheet))).toEqual(new Set(['Wohnen', 'Soziales', 'Maßnahmen']))
    const check = await run(['check', 'beide.xlsx', '--json'], { cwd })
    expect(z.parse(checkSchema, documentOf(check)).summary).toMatchObject({ measures: 4, fields: 2 })
    const named = ['--sheet', 'Wohnen', '--sheet', 'Soziales']
    await run(['adopt', 'liste.xlsx', '--out', 'genannt.xlsx', ...named], { cwd })
    const tree = await treeOf(cwd)
    expect(tree['genannt.xlsx']).toBe(tree['beide.xlsx'])
    const chosen = await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx', '--sheet', 'Soziales', '--json'], { cwd })
    const { mapping, unmapped, measures, findings } = z.parse(adoptSchema, documentOf(chosen))
    expect(measures).toBe(2)
    expect(mapping.map(({ sheetColumn, planColumn }) => [sheetColumn, planColumn])).toEqual([
      ['Maßnahme', 'Maßnahme'],
      ['Kosten – gesamt', 'Kosten (€)'],
      ['Zuständig', 'Federführung'],
    ])
    expect(unmapped).toEqual(['Nr.', 'Kosten – Anteil der Stadt'])
    expect(findings.filter(({ sheet }) => sheet === 'Soziales').map(({ code, cell }) => [code, cell])).toEqual([
      ['table/merged-cells', 'E5'],
      ['table/non-measure-row', 'B7'],
    ])
  },
)

/** A table of a text document, pasted: one paragraph a row, the other cells merged over them – or not, by the program. */
const pastedFromText = `
import sys
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.title = "Tabelle1"
for row in (
    ["Maßnahmen im Nordquartier"],
    ["Nr.", "Maßnahme", "Beschreibung", "Träger", "Zeit-\\nraum", "Status"],
    ["Handlungsfeld Wohnen"],
    ["W1", "Beratung zum Woh- nungswesen", "Sprechstunde.", "Quartiersbüro", "2024 – 2026", "geplant"],
    [None, None, "Jeden zweiten Dienstag.", "Mieterverein"],
    [],
    [None, None, "Ohne Anmeldung."],
    ["W2", "Innenhöfe begrünen", "• Hochbeete", "Quartiersbüro", "ab 2025", "geplant"],
    [None, None, "• Bänke"],
    ["Nr.", "Maßnahme", "Beschreibung", "Träger", "Zeit-\\nraum", "Status"],
    ["Handlungsfeld Soziales"],
    ["S1", "Offener Treff im", "Ein Raum für alle.", "Familien-", "seit 2023", "geplant"],
    [None, "Erdgeschoss", "Mit Küche.", "zentrum"],
):
    sheet.append(row)
if sys.argv[2] == "merged":
    for area in ("A3:F3", "A4:A7", "B4:B7", "E4:E7", "F4:F7", "A8:A9", "B8:B9", "D8:D9", "A11:F11", "A12:A13", "E12:E13"):
        sheet.merge_cells(area)
book.save(sys.argv[1])
`

test.skipIf(skipWithoutOpenpyxl).each(['merged', 'plain'])(
  `a table pasted from a text document (%s): paragraphs come together, words are not${openpyxlNote}`,
  async (kind) => {
    const cwd = await freshFolder()
    await openpyxl(pastedFromText, join(cwd, 'liste.xlsx'), kind)
    const { stdout } = await run(['adopt', 'liste.xlsx', '--out', 'plan.xlsx'], { cwd })
    const grid = await readGrids(await readFile(join(cwd, 'plan.xlsx')), { file: 'plan.xlsx' })
    const [headers = [], ...rows] = grid.sheets.find(({ name }) => name === 'Maßnahmen')?.rows ?? []
    const columns = ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Beschreibung', 'Federführung']
    expect(rows.map((row) => columns.map((name) => row[headers.indexOf(name)]))).toEqual([
      [
        ...['W1', 'Beratung zum Woh- nungswesen', 'Wohnen'],
        ...['Sprechstunde.\nJeden zweiten Dienstag.\nOhne Anmeldung.', 'Quartiersbüro\nMieterverein'],
      ],
      ['W2', 'Innenhöfe begrünen', 'Wohnen', '• Hochbeete\n• Bänke', 'Quartiersbüro'],
      ['S1', 'Offener Treff im\nErdgeschoss', 'Soziales', 'Ein Raum für alle.\nMit Küche.', 'Familien-\nzentrum'],
    ])
    const text = stdout.replace(/\s+/g, ' ')
    expect(text).toContain('4 Zeilen setzen die Maßnahme darüber fort')
    expect(text).toContain('„Woh- nungswesen“ (W1) und „Familien- zentrum“ (S1)')
    expect(text).not.toContain('verbunden')
  },
)
