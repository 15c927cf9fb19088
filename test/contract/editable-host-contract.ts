import { describe, expect, test } from 'vitest'
import type { EditableHost } from '../../src/app/host.ts'
import { Refused } from '../../src/core/refused.ts'
import type { WorkbookEdits } from '../../src/core/sheet/edits.ts'
import { applyEdits } from '../builders/apply-edits.ts'

export interface EditableHostUnderTest {
  readonly name: string
  /** A host with the workbook `test/fixtures/openpyxl.xlsx`. */
  host(): EditableHost
}

const only = (parts: Partial<WorkbookEdits>): WorkbookEdits => ({ cells: [], tables: [], sheets: [], ...parts })

const sheet = 'Maßnahmen'
const words = only({ cells: [{ sheet, cell: 'B2', from: 'Höfe begrünen', to: 'Höfe & Dächer begrünen' }] })

const accepted: Readonly<Record<string, WorkbookEdits>> = {
  'a text': words,
  'a number': only({ cells: [{ sheet, cell: 'E2', from: 54_000, to: 12.5 }] }),
  'a day': only({ cells: [{ sheet, cell: 'D2', from: { day: '2022-03-27' }, to: { day: '2023-01-31' } }] }),
  'nothing in the place of something': only({ cells: [{ sheet, cell: 'C2', from: 'umgesetzt', to: null }] }),
  'a cell that was empty': only({ cells: [{ sheet, cell: 'D4', from: null, to: 'bald' }] }),
  'several cells': only({
    cells: [
      { sheet, cell: 'C2', from: 'umgesetzt', to: 'geplant' },
      { sheet, cell: 'C3', from: 'geplant', to: 'umgesetzt' },
      { sheet: 'Handlungsfelder', cell: 'B3', from: 'Wohnen', to: 'Wohnen und Nachbarschaft' },
    ],
  }),
  'a new sheet': only({
    sheets: [
      {
        name: 'Ergebnisse',
        table: 'tblErgebnisse',
        headers: ['Maßnahme', 'Punkte'],
        widths: [12, 9],
        rows: [['W1', 3]],
      },
    ],
  }),
  nothing: only({}),
}

const stale = { sheet, cell: 'B2', from: 'etwas anderes', to: 'neu' } as const
const refused: Readonly<Record<string, WorkbookEdits>> = {
  'a cell that no longer holds what it held': only({ cells: [stale] }),
  'one such cell among others': only({ cells: [...words.cells, { ...stale, cell: 'C2' }] }),
  'a sheet that is not there': only({ cells: [{ ...stale, sheet: 'Fehlt' }] }),
  'a formula': only({ cells: [{ sheet, cell: 'G2', from: 108_000, to: 1 }] }),
  'a new sheet with a name that is taken, after a cell that could be written': only({
    cells: words.cells,
    sheets: [{ name: 'Handlungsfelder', table: 'tblNeu', headers: ['A'], widths: [9], rows: [[1]] }],
  }),
}

/** What every host promises into whose workbook can be written. */
export function editableHostContract(hosts: readonly EditableHostUnderTest[]): void {
  describe.each(hosts)('$name', ({ host: create }) => {
    test.each(Object.entries(accepted))('%s: it shows in the next read, and nothing else changes', async (_, edits) => {
      const host = create()
      const before = await host.read()
      await host.edit(edits)
      const after = await host.read()
      expect(contentOf(after.grid)).toEqual(contentOf(applyEdits(before.grid, edits)))
      expect(after.name).toBe(before.name)
    })

    test('edits follow each other, and can be taken back', async () => {
      const host = create()
      const before = await host.read()
      await host.edit(words)
      await host.edit({ ...words, cells: words.cells.map((edit) => ({ ...edit, from: edit.to, to: 'Höfe begrünen' })) })
      expect((await host.read()).grid).toEqual(before.grid)
    })

    test('a cell that cannot be written is told and left out, and the others are written', async () => {
      const host = create()
      const before = await host.read()
      const leftOut: [string, string][] = []
      const cells = [
        stale,
        { sheet, cell: 'G2', from: 108_000, to: 1 },
        { sheet, cell: 'C2', from: 'umgesetzt', to: 'geplant' },
      ]
      // Excel says some of it in its own words, since what to do is something else there: `excel/changed`.
      const reason = (code: string) => code.replace(/^.*\//, '')
      await host.edit(only({ cells: [...cells] }), ({ cell }, { code }) => leftOut.push([cell, reason(code)]))
      expect(leftOut).toEqual([
        ['B2', 'changed'],
        ['G2', 'formula'],
      ])
      const written = applyEdits(before.grid, only({ cells: cells.slice(2) }))
      expect(contentOf((await host.read()).grid)).toEqual(contentOf(written))
    })

    test('reading twice after an edit gives the same', async () => {
      const host = create()
      await host.edit(words)
      expect(await host.read()).toEqual(await host.read())
    })

    test('an edit is another workbook', async () => {
      const host = create()
      const { sha256 } = await host.read()
      await host.edit(words)
      const after = (await host.read()).sha256
      expect(after === null ? null : after !== sha256).toBe(sha256 === null ? null : true)
    })

    test.each(Object.entries(refused))('%s: refused, and the workbook is what it was', async (_, edits) => {
      const host = create()
      const before = await host.read()
      await expect(host.edit(edits)).rejects.toBeInstanceOf(Refused)
      expect(await host.read()).toEqual(before)
      await host.edit(words)
      expect((await host.read()).grid.sheets[0]?.rows[1]?.[1]).toBe('Höfe & Dächer begrünen')
    })
  })
}

/** Names and cells; a new sheet brings its own look. */
function contentOf({ sheets }: Awaited<ReturnType<EditableHost['read']>>['grid']) {
  return sheets.map(({ name, rows, tables }) => ({
    name,
    rows,
    tables: tables.map((table) => [table.name, table.area]),
  }))
}
