import { execFileSync } from 'node:child_process'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Paper, PaperValue } from '../../../src/core/papers/paper.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { writePaper } from '../../../src/xlsx/write/write-paper.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { longText, richPlan } from '../../builders/rich-plan.ts'

const paper = aPlanPaper(richPlan)
let bytes: Uint8Array = new Uint8Array()
let parts = new Map<string, string>()

beforeAll(async () => {
  bytes = await writePaper(paper)
  parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
})

function part(name: string): string {
  const xml = parts.get(name)
  if (xml === undefined) throw new Error(`no part ${name}`)
  return xml
}

function one(value: PaperValue): Paper {
  return {
    properties: { title: 'Probe', subject: '', author: 'Stadt', keywords: '', date: '2026-11-22' },
    font: 'Calibri',
    sheets: [
      {
        name: 'Probe',
        page: { orientation: 'portrait' },
        columnWidths: [20],
        tables: [],
        rows: [{ cells: [{ value, style: typeof value === 'object' ? 'cellDay' : 'cell' }] }],
      },
    ],
  }
}

async function writtenValue(value: PaperValue) {
  const { sheets } = await readGrids(await writePaper(one(value)))
  return sheets[0]?.rows[0]?.[0]
}

describe('the bytes', () => {
  test('are the same for the same paper, also within one process', async () => {
    expect(Buffer.compare(bytes, await writePaper(aPlanPaper(richPlan)))).toBe(0)
  })

  test('are zipped with a time that no clock and no time zone moves', () => {
    const local = Buffer.from(bytes)
    // Local file header: time and date at offsets 10 and 12; 1 January 1980, midnight.
    expect([local.readUInt16LE(10), local.readUInt16LE(12)]).toEqual([0, 0b0000000_0001_00001])
  })

  test('differ when a word differs', async () => {
    const other = { ...richPlan, settings: { ...richPlan.settings, title: 'Anderer Titel' } }
    expect(Buffer.compare(bytes, await writePaper(aPlanPaper(other)))).not.toBe(0)
  })
})

describe('a value', () => {
  test.each(['=1+1', '@SUMME(A1)', '+49 30 1234', '-5', '_x0041_', 'a & b < c', '007', 'zwei\nZeilen'])(
    '%j stays this text',
    async (text) => {
      expect(await writtenValue(text)).toBe(text)
    },
  )

  test.each(['2026-11-22', '1999-12-31', '2024-02-29', '1900-03-01'])('the day %s stays this day', async (day) => {
    expect(await writtenValue({ day })).toEqual({ day })
  })

  test.each([0, 1, -12.5, 54_000, 0.1])('the number %d stays this number', async (number) => {
    expect(await writtenValue(number)).toBe(number)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, { day: 'kein Tag' }])('%j is refused', async (value) => {
    await expect(writePaper(one(value))).rejects.toThrow(RangeError)
  })
})

describe('the file', () => {
  test('names the municipality and the language, and no program of others', () => {
    const all = part('docProps/app.xml') + part('docProps/core.xml')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Stadt Beispielhausen</dc:creator>')
    expect(part('docProps/core.xml')).toContain('<dc:language>de-DE</dc:language>')
    expect(part('docProps/core.xml')).toContain('2026-11-22T00:00:00Z')
    expect(part('docProps/app.xml')).toContain('<Application>Maßnahmenplan</Application>')
    expect(all).not.toMatch(/ExcelJS|Microsoft|Unknown/)
  })

  test('fits each sheet to one page wide and repeats the header row', () => {
    expect(part('xl/worksheets/sheet4.xml')).toMatch(/<pageSetup[^>]*orientation="landscape"[^>]*fitToHeight="0"/)
    expect(part('xl/workbook.xml')).toContain('&apos;Plan – W Wohnen&apos;!$4:$4')
    expect(part('xl/worksheets/sheet4.xml')).toContain('Seite &amp;P von &amp;N')
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup[^>]*orientation="portrait"/)
  })

  test('has cell A1 active on every sheet and the first sheet in front', () => {
    for (const index of paper.sheets.keys())
      expect(part(`xl/worksheets/sheet${index + 1}.xml`)).toContain('activeCell="A1"')
    expect(part('xl/workbook.xml')).not.toMatch(/activeTab="[1-9]/)
  })

  test('writes the chart natively, with alternative text and the figures', () => {
    const chart = part('xl/charts/chart1.xml')
    expect(chart).toContain('<c:grouping val="stacked"/>')
    expect(chart).toContain("<c:f>'Überblick'!$A$4:$A$6</c:f>")
    expect(chart).toContain('<c:v>W Wohnen</c:v>')
    expect(part('xl/drawings/drawing1.xml')).toMatch(/descr="Gestapeltes Balkendiagramm: [^"]+"/)
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/<drawing [^>]*\/><tableParts/)
    expect(part('[Content_Types].xml')).toContain('/xl/charts/chart1.xml')
  })

  test('puts an accent colour wherever the house colour stands', async () => {
    const other = aPlanPaper({ ...richPlan, settings: { ...richPlan.settings, accentColour: '#7A1E2C' } })
    const styles = strFromU8(unzipSync(await writePaper(other))['xl/styles.xml'] ?? new Uint8Array())
    expect(styles).toContain('FF7A1E2C')
    expect(styles).not.toContain('FF1F4E79')
  })
})

describe('read back', () => {
  test('the exported workbook is the same plan', async () => {
    const { plan } = readPlan(await readGrids(bytes))
    const measures = (of: typeof plan) =>
      of.fields.flatMap((field) => field.measures.map(({ value }) => ({ ...value, field: field.code })))
    const written = { internalNote: null, rank: null, score: null }
    const expected = measures(richPlan).map((measure) => ({ ...measure, ...written }))
    const back = measures(plan).map((measure) => ({ ...measure, ...written }))
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
    expect(back.toSorted(byId)).toEqual(expected.toSorted(byId))
    expect(back.find(({ id }) => id === 'W1')?.description).toBe(longText)
    expect(plan.fields.flatMap((field) => field.measures.map(({ value }) => value.rank))).toEqual([
      1,
      2,
      2,
      null,
      null,
      null,
      null,
    ])
    expect(plan.fields.map(({ code, name }) => [code, name])).toEqual(
      richPlan.fields.map(({ code, name }) => [code, name]),
    )
  })
})

test('another time zone gives the same bytes', () => {
  const script =
    "import('fflate').then(({ zipSync }) => process.stdout.write(Buffer.from(zipSync({ a: new Uint8Array(1) }, { mtime: new Date(1980, 0, 1) })).toString('hex')))"
  const zipped = (zone: string) =>
    execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ: zone } }).toString()
  expect(zipped('Pacific/Auckland')).toBe(zipped('America/Los_Angeles'))
})
