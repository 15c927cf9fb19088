import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FixOptions, fix } from '../../src/app/fix.ts'
import type { FileHost } from '../../src/app/host.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'
import type { CellValue, WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { editSentences } from '../../src/core/text/edit-refusals.ts'
import { applyEdits } from '../builders/apply-edits.ts'
import { bytesHost } from '../builders/editable-host.ts'
import { anActorSheet, aPlanWorkbook, type PlanChanges } from '../builders/workbook.ts'

/** A host whose workbook is only a grid. */
function gridHost(workbook: WorkbookGrid): FileHost & { readonly grid: () => WorkbookGrid; readonly files: string[] } {
  let grid = workbook
  const files: string[] = []
  return {
    grid: () => grid,
    files,
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid }),
    edit: async (edits) => {
      grid = applyEdits(grid, edits)
    },
    deliver: async (delivered) => {
      files.push(...delivered.map(({ path }) => path))
      return files
    },
    bytes: () => new Uint8Array(),
  }
}

const bulk: FixOptions = { file: 'kopie.xlsx', only: null }
const withCells = (cells: Readonly<Record<string, CellValue>>, changes: PlanChanges = {}) =>
  gridHost(aPlanWorkbook({ ...changes, cells }))

test('what does not go together at one cell is written one after the other', async () => {
  const host = withCells({ 'Maßnahmen!E2': ' Jugendzentrm,  Grundschule' }, { extra: [anActorSheet('Jugendzentrum')] })
  const only = ['cell/comma-list', 'reference/unknown-actor', 'cell/whitespace'] as const
  const { applied, checked } = await fix(host, { ...bulk, only })
  expect(applied.map(({ code, edit }) => [code, edit.to])).toEqual([
    ['cell/comma-list', 'Jugendzentrm; Grundschule'],
    ['reference/unknown-actor', 'Jugendzentrum; Grundschule'],
  ])
  expect(checked.report.findings).toEqual([])
})

test('two misspelt actors of one cell are written at once', async () => {
  const host = withCells({ 'Maßnahmen!E2': 'Grundschle; Quartiersbro' }, { extra: [anActorSheet()] })
  const { applied } = await fix(host, { ...bulk, only: ['reference/unknown-actor'] })
  expect(applied.map(({ edit }) => edit.to)).toEqual(['Grundschule; Quartiersbüro'])
})

test('a plan without faults is delivered all the same, so that a script finds its copy', async () => {
  const host = withCells({})
  expect(await fix(host, bulk)).toMatchObject({ applied: [], leftOut: [], path: 'kopie.xlsx', hasErrors: false })
})

test('nothing is delivered where nothing is to be written', async () => {
  const host = withCells({ 'Maßnahmen!B2': ' Treff' })
  expect(await fix(host, { ...bulk, file: null })).toMatchObject({ path: null, applied: [{ code: 'cell/whitespace' }] })
  expect(host.files).toEqual([])
})

test('usual forms are written only where somebody asks for them', async () => {
  const cells = { 'Maßnahmen!G2': '2026 - 2028', 'Maßnahmen!H2': '54.000 €' }
  expect((await fix(withCells(cells), bulk)).applied).toEqual([])
  const asked = await fix(withCells(cells), { ...bulk, only: ['cell/normal-form'] })
  expect(asked.applied.map(({ edit }) => edit.to)).toEqual(['2026–2028', 54_000])
})

test('what no cell keeps from being written is all of it', async () => {
  const bytes = readFileSync(new URL('../../templates/beispielplan-vereinbart.xlsx', import.meta.url))
  const host = bytesHost('plan.xlsx', bytes)
  const { applied, leftOut } = await fix(host, bulk)
  expect({ applied, leftOut }).toEqual({ applied: [], leftOut: [] })
  expect(host.bytes()).toBe(bytes)
})

test('a sentence about a cell that was left out does not say that nothing was written', async () => {
  const nothing = 'Es wurde nichts geschrieben.'
  const sentence = editSentences['edit/formula']({ sheet: 'A', cell: 'B2' })
  expect(sentence).toContain(nothing)
  const host = withCells({ 'Maßnahmen!B2': ' Treff' })
  const { Refusal } = await import('../../src/core/refusal.ts')
  const closed: FileHost = {
    ...host,
    edit: async ({ cells }, onLeftOut) => {
      for (const edit of cells) onLeftOut?.(edit, new Refusal('edit/formula', { sheet: edit.sheet, cell: edit.cell }))
    },
  }
  const { applied, leftOut } = await fix(closed, bulk)
  expect(applied).toEqual([])
  expect(leftOut).toMatchObject([{ code: 'cell/whitespace', why: expect.stringMatching(/Formel.*Bitte/) }])
  expect(leftOut[0]?.why).not.toContain(nothing)
})

/*
 * Laws: whatever dirt lies on a plan, writing all fixes that are safe in bulk leaves none of them, means the same as
 * before, and a second time there is nothing to do.
 */

const dirt = fc.constantFrom(
  (text: string) => ` ${text}`,
  (text: string) => `${text}\u00a0`,
  (text: string) => text.replace(' ', '  '),
  (text: string) => text.normalize('NFD'),
  (text: string) => `\u200b${text}`,
  (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u00ad'),
)
const numberAsText = fc.constantFrom('54000', ' 54000', '54000,00', '12000\u00a0')
const dayAsText = fc.constantFrom('03.12.2026', '3.12.2026 ', '2026-12-03', '3. Dezember 2026')
const texts = {
  'Maßnahmen!A2': 'W1',
  'Maßnahmen!B2': 'Offener Treff',
  'Maßnahmen!C3': 'Wohnen',
  'Maßnahmen!E2': 'Quartiersbüro',
  'Maßnahmen!F3': 'in Umsetzung',
  'Maßnahmen!G2': '2026–2028',
  'Maßnahmen!I2': '1',
  'Handlungsfelder!B2': 'Wohnen',
  'Beschlüsse!B2': 'Sozialausschuss',
} as const

const dirtyCells = fc
  .record({
    dirty: fc.dictionary(fc.constantFrom(...Object.keys(texts)), fc.array(dirt, { minLength: 1, maxLength: 3 })),
    cost: fc.option(numberAsText),
    order: fc.option(fc.constantFrom('1', ' 1')),
    day: fc.option(dayAsText),
  })
  .map(({ dirty, cost, order, day }) => ({
    ...Object.fromEntries(
      Object.entries(dirty).map(([cell, steps]) => [
        cell,
        steps.reduce<string>((text, step) => step(text), texts[cell as keyof typeof texts]),
      ]),
    ),
    ...(cost === null ? {} : { 'Maßnahmen!H2': cost }),
    ...(order === null ? {} : { 'Handlungsfelder!C2': order }),
    ...(day === null ? {} : { 'Beschlüsse!A2': day }),
  }))

const ranked = (grid: WorkbookGrid) => rankPlan(readPlan(grid).plan, { seed: 1, rulesVersion: 'test' })

describe('all fixes that are safe in bulk', () => {
  test('leave none of their findings, the same plan and the same ranking, and nothing for a second time', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyCells, async (cells) => {
        const host = withCells(cells)
        const before = host.grid()
        const first = await fix(host, bulk)
        expect(first.checked.report.findings).toEqual([])
        expect(readPlan(host.grid()).plan).toEqual(readPlan(before).plan)
        expect(ranked(host.grid()).fields).toEqual(ranked(before).fields)
        const touched = new Set(first.applied.map(({ edit: { sheet, cell } }) => `${sheet}!${cell}`))
        expect([...touched].filter((cell) => !(cell in cells))).toEqual([])
        expect((await fix(host, bulk)).applied).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
