import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportPlan } from '../../src/app/export.ts'
import type { Host, OutputFile } from '../../src/app/host.ts'
import { tables } from '../../src/core/sheet/columns/tables.ts'
import type { CellValue, SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { columnEntries } from '../../src/core/sheet/match-headers.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'

/*
 * Every internal column of every sheet holds a canary: a text that nothing else holds. None may be found in the public
 * files by a program that knows nothing of ours (unzip), all of them that are printed at all in the internal ones.
 */

const canary = (name: string) => `kanarie${name.replace(/[^a-z]/gi, '').toLowerCase()}`

/** Numbers that stand nowhere else, for columns that take only numbers. */
const weight = 7_654_321

function sheet(name: string, table: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  const area = { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: rows[0]?.length ?? 1 }
  return {
    ...{
      name,
      rows,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      hidden: false,
      filtered: false,
      fills: new Map(),
      comments: new Map(),
    },
    tables: [{ name: table, area, filtered: false }],
  }
}

const internalHeaders = Object.values(tables).flatMap((spec) =>
  columnEntries(spec)
    .filter(([, { audience }]) => audience === 'internal')
    .map(([key]) => `${spec.table}.${key}`),
)

const grid: WorkbookGrid = {
  date1904: false,
  notChecked: [],
  sheets: [
    sheet('Grundangaben', 'tblGrundangaben', [
      ['Feld', 'Wert', 'Hinweis'],
      ['Kommune', 'Stadt Beispielhausen', canary('hint')],
      ['Verfahren', 'Punkte', null],
      ['Punkte je Akteur', 5, null],
    ]),
    sheet('Handlungsfelder', 'tblHandlungsfelder', [
      ['Kürzel', 'Handlungsfeld'],
      ['W', 'Wohnen'],
    ]),
    sheet('Maßnahmen', 'tblMassnahmen', [
      [
        'Nr.',
        'Maßnahme',
        'Handlungsfeld',
        'Status',
        'Federführung',
        'Interne Notiz',
        'Fundstelle',
        'Rang berechnet am',
        'Eigene Spalte',
      ],
      [
        'W1',
        'Hofgärten',
        'W',
        'geplant',
        'A1',
        canary('internalNote'),
        canary('foundAt'),
        canary('rankedAt'),
        canary('own'),
      ],
    ]),
    sheet('Akteure', 'tblAkteure', [
      ['Kürzel', 'Name', 'Gremien', 'Auch bekannt als', 'Nimmt an Bewertung teil', 'Gewicht'],
      ['A1', 'Nachbarschaftsverein', 'Konferenz', canary('aliases'), 'ja', weight],
      ['A2', 'Kirchengemeinde', 'Konferenz', null, 'nein', 1],
    ]),
    sheet('Bewertungen', 'tblBewertungen', [
      ['Maßnahme', 'A1', canary('ballot')],
      ['W1', canary('mark'), 3],
    ]),
    sheet('Zweiteingabe', 'tblZweiteingabe', [
      ['Maßnahme', 'A1'],
      ['W1', canary('secondEntry')],
    ]),
    sheet('Sachstand', 'tblSachstand', [
      ['Maßnahme', 'Stichtag', 'Status', 'Sachstand', 'Bestätigt'],
      ['W1', '2025', 'geplant', 'Es geht voran.', canary('confirmed')],
    ]),
    sheet('Begründet offen', 'tblBegruendetOffen', [
      ['Regel', 'Maßnahme', 'Spalte', 'Begründung', 'Funktion', 'Datum'],
      [canary('rule'), 'W1', canary('column'), canary('reason'), canary('role'), { day: '2026-11-01' }],
    ]),
    sheet('Zuordnung', 'tblZuordnung', [
      ['Blatt', 'Spalte im Blatt', 'Spalte im Plan'],
      [canary('sheet'), canary('sheetColumn'), canary('planColumn')],
    ]),
    sheet('Tabelle1', 'Eigenes', [['Etwas'], [canary('foreign')]]),
  ],
}

let folder = ''
const contents = new Map<string, string>()

/** What an unzip program finds; where there is none, a library that knows no workbooks. */
async function unzipped(file: OutputFile): Promise<string> {
  if (!file.path.endsWith('.xlsx')) return new TextDecoder().decode(file.bytes)
  const path = join(folder, file.path)
  await writeFile(path, file.bytes)
  try {
    return (await promisify(execFile)('unzip', ['-p', path], { maxBuffer: 64_000_000 })).stdout
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return Object.values(unzipSync(file.bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-'))
  const delivered: OutputFile[] = []
  const host: Host = {
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid }),
    deliver: async (files) => {
      delivered.push(...files)
      return files.map(({ path }) => path)
    },
  }
  const options = { date: '2026-11-22', seed: 1, draft: false, toolVersion: '0.0.0-test', edition: 'both' as const }
  await exportPlan(host, { writePaper, scrub }, options)
  for (const file of delivered) contents.set(file.path, await unzipped(file))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the canaries stand in every internal column that takes a text', () => {
  const numbers = ['tblAkteure.weight', 'tblBegruendetOffen.date']
  const references = ['tblBewertungen.measure', 'tblZweiteingabe.measure', 'tblBegruendetOffen.measure']
  const notHere = ['tblKriterienwerte.measure', 'tblKriterienwerte.actor']
  const all = JSON.stringify(grid)
  for (const column of internalHeaders) {
    if ([...numbers, ...references, ...notHere].includes(column)) continue
    expect(all, column).toContain(canary(column.split('.')[1] ?? ''))
  }
})

test.each(['massnahmenplan.xlsx', 'manifest.json'])('no canary is in %s', (name) => {
  const text = contents.get(name) ?? ''
  expect(text.length).toBeGreaterThan(500)
  expect(text.match(/kanarie\w*/gi) ?? []).toEqual([])
  expect(text).not.toContain(String(weight))
})

test.each(['internalNote', 'foundAt', 'aliases', 'ballot', 'mark', 'confirmed', 'rule', 'column', 'reason', 'role'])(
  'the internal edition has what stands under %s',
  (name) => {
    expect(contents.get('massnahmenplan-intern.xlsx')).toContain(canary(name))
  },
)
