import { describe, expect, test } from 'vitest'
import { check } from '../../src/app/check.ts'
import { exportPlan, type Writers } from '../../src/app/export.ts'
import type { Host, OutputFile } from '../../src/app/host.ts'
import { newPlan } from '../../src/app/new.ts'
import { rank } from '../../src/app/rank.ts'
import { examplePlan } from '../../src/core/papers/example/example-plan.ts'
import { manifestSchema } from '../../src/core/papers/manifest.ts'
import type { Paper } from '../../src/core/papers/paper.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import { Refusal } from '../../src/core/refusal.ts'
import type { SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { gridOfPaper } from '../builders/grid-of-paper.ts'

/*
 * The use cases over a host that lives in memory: what they read, what they deliver, and when they deliver nothing.
 */

interface MemoryHost extends Host {
  readonly delivered: OutputFile[]
}

const example = gridOfPaper(describeTemplate(examplePlan, templateDate))

function memoryHost(grid: WorkbookGrid = example): MemoryHost {
  const delivered: OutputFile[] = []
  return {
    delivered,
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid }),
    deliver: async (files) => {
      delivered.push(...files)
      return files.map(({ path }) => `Ablage/${path}`)
    },
  }
}

/** Papers "written" as JSON, so that a test can look at them again. */
const writers: Writers = {
  writePaper: async (paper) => new TextEncoder().encode(JSON.stringify(paper)),
  scrub: () => ({ passed: true, checks: [{ what: 'alles', found: 0 }], internalTexts: [] }),
}
const options = { date: '2026-11-22', seed: 1, draft: false, toolVersion: '0.0.0-test' }
const textOf = (file: OutputFile | undefined): string => new TextDecoder().decode(file?.bytes)
const paperOf = (host: MemoryHost): Paper => JSON.parse(textOf(host.delivered[0]))

function withSheet(name: string, change: (sheet: SheetGrid) => SheetGrid): WorkbookGrid {
  return { ...example, sheets: example.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

const duplicate = withSheet('Maßnahmen', (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => (cell === 'W2' ? 'W1' : cell))),
}))

describe('check', () => {
  test('reads once and delivers nothing', async () => {
    const host = memoryHost()
    const checked = await check(host)
    expect(checked).toMatchObject({ measures: 52, hasErrors: false, source: { name: 'plan.xlsx' } })
    expect(host.delivered).toEqual([])
  })

  test('counts a measure that cannot stand in the plan, and says that there are errors', async () => {
    expect(await check(memoryHost(duplicate))).toMatchObject({ measures: 52, hasErrors: true })
  })
})

describe('rank', () => {
  test.each(['Maßnahmen', 'Handlungsfelder'])('refuses without the sheet %s, naming the file', async (name) => {
    const grid = { ...example, sheets: example.sheets.filter((sheet) => sheet.name !== name) }
    const refusal = await rank(memoryHost(grid), { top: null, seed: 1 }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code: 'plan/incomplete', values: { file: 'plan.xlsx' } })
  })

  test('goes on with an error that spoils only its own row', async () => {
    const { ranking, hasErrors } = await rank(memoryHost(duplicate), { top: null, seed: 1 })
    expect(hasErrors).toBe(true)
    expect(ranking.fields).toHaveLength(4)
  })
})

describe('export', () => {
  test('delivers workbook and manifest at once, both from one snapshot', async () => {
    const host = memoryHost()
    const { snapshot, files } = await exportPlan(host, writers, options)
    expect(files.map(({ path }) => path)).toEqual(['Ablage/massnahmenplan.xlsx', 'Ablage/manifest.json'])
    expect(snapshot).toMatch(/^[0-9a-f]{12}$/)
    expect(manifestSchema.parse(JSON.parse(textOf(host.delivered[1]))).snapshot).toBe(snapshot)
    for (const { page, name } of paperOf(host).sheets) expect(JSON.stringify(page), name).toContain(snapshot)
  })

  test('gives the same bytes twice in one process', async () => {
    const [first, second] = [memoryHost(), memoryHost()]
    await exportPlan(first, writers, options)
    await exportPlan(second, writers, options)
    expect(second.delivered.map(textOf)).toEqual(first.delivered.map(textOf))
  })

  test('delivers nothing where the written file holds what it must not', async () => {
    const host = memoryHost()
    const found = {
      passed: false,
      checks: [
        { what: 'Interne Notizen', found: 2 },
        { what: 'Kommentare', found: 0 },
      ],
      internalTexts: ['Absprache mit der Kämmerei', 'noch vertraulich'],
    }
    const refusal = await exportPlan(host, { ...writers, scrub: () => found }, options).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'export/not-clean', values: { found: ['Interne Notizen'] } })
    expect(String(refusal)).toContain('„Absprache mit der Kämmerei“')
    expect(host.delivered).toEqual([])
  })

  test('delivers nothing where writing fails', async () => {
    const host = memoryHost()
    const broken = { ...writers, writePaper: () => Promise.reject(new Error('kaputt')) }
    await expect(exportPlan(host, broken, options)).rejects.toThrow('kaputt')
    expect(host.delivered).toEqual([])
  })

  test.each([
    ['a sound plan', example, false, false],
    ['a sound plan, on request', example, true, true],
    ['a plan with an open error', duplicate, false, true],
  ])('marks %s as a draft only where that is due', async (_, grid, asked, draft) => {
    const host = memoryHost(grid)
    expect((await exportPlan(host, writers, { ...options, draft: asked })).draft).toBe(draft)
    expect(textOf(host.delivered[0]).includes('ENTWURF')).toBe(draft)
  })
})

describe('new', () => {
  test('hands the settings that were given to the written workbook', async () => {
    const host = memoryHost()
    const settings = [
      { name: 'gemeinde', value: 'Musterstadt' },
      { name: 'Sitzung am', value: '20.1.2027' },
    ]
    expect(await newPlan(host, writers, { file: 'plan.xlsx', content: 'empty', settings })).toBe('Ablage/plan.xlsx')
    const cells = paperOf(host).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
    )
    expect(cells).toContain('Musterstadt')
    expect(cells).toContainEqual({ day: '2027-01-20' })
  })

  test.each([
    ['Komune', 'x', 'setting/unknown'],
    ['Stand', 'gestern', 'setting/value'],
    ['Punkte je Akteur', 'fünf', 'setting/value'],
  ])('refuses %s=%s and delivers nothing', async (name, value, code) => {
    const host = memoryHost()
    const call = newPlan(host, writers, { file: 'plan.xlsx', content: 'empty', settings: [{ name, value }] })
    await expect(call).rejects.toMatchObject({ code })
    expect(host.delivered).toEqual([])
  })
})
