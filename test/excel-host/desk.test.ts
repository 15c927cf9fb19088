import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type DeskTools, openDesk } from '../../src/app/open-desk.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import type { Entry } from '../../src/core/views/entry-view.ts'
import { browserHost } from '../../src/host/browser/browser-host.ts'
import { type FarHost, farHost } from '../../src/host/browser/far-host.ts'
import type { HostReply } from '../../src/host/browser/host-calls.ts'
import { hostForWorker } from '../../src/host/browser/host-for-worker.ts'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { SimulatedExcel } from './simulated-excel.ts'

/*
 * The whole way in Excel: the desk in its worker, a far host, the page's host, office.js, Excel. Only the worker's thread
 * is played: whatever crosses is copied as between threads.
 */

const tools: DeskTools = { writePaper, scrub, readGrids, toolVersion: '0.0.0-test' }
const path = fileURLToPath(new URL('../../templates/beispielplan-vereinbart.xlsx', import.meta.url))
const sheet = 'Maßnahmen'

function inExcel() {
  const excel = new SimulatedExcel(path)
  excel.install()
  const host = excelHost()
  const replies: HostReply[] = []
  const answer = hostForWorker(host, (reply) => {
    replies.push(reply)
    far.hear(structuredClone(reply))
  })
  const far: FarHost = farHost((call) => void answer(structuredClone(call)))
  const rowsSent = () =>
    replies.flatMap((reply) => (reply.kind === 'piece' ? reply.changes.sheets.map(({ rows }) => rows.length) : []))
  return {
    excel,
    host,
    desk: openDesk(far, tools),
    sent: () => rowsSent().reduce((sum, rows) => sum + rows, 0),
    forget: () => replies.splice(0),
  }
}

function inBrowser() {
  const file = { name: 'beispielplan-vereinbart.xlsx', bytes: new Uint8Array(readFileSync(path)) }
  return openDesk(browserHost({ file, readGrids, patchWorkbook }), tools)
}

/** Two measures whose priority becomes another. */
function entriesFor({ entry }: DeskView): readonly Entry[] {
  const measures = entry?.fields.flatMap((field) => field.measures) ?? []
  return measures.slice(0, 2).map(({ id, now }) => ({ measure: id, priority: now.priority === '3' ? '2' : '3' }))
}

/** The internal edition says besides what could not be looked at; in Excel those are notes. */
const options = { edition: 'public', draft: false, date: '2026-11-22' } as const

describe.skipIf(skipWithoutOpenpyxl)(`the desk in Excel${openpyxlNote}`, () => {
  test('shows, writes and exports what the desk of the page does, byte for byte', async () => {
    const { desk, excel } = inExcel()
    const other = inBrowser()
    const [view, shown] = [await desk.view(), await other.view()]
    expect(view.ranking).toEqual(shown.ranking)
    expect(view.findings.lines).toEqual(shown.findings.lines)
    const entries = entriesFor(view)
    const [changed, expected] = [await desk.enter(entries), await other.enter(entries)]
    expect(changed.step).toEqual(expected.step)
    expect(changed.view.ranking).toEqual(expected.view.ranking)
    expect(excel.workbook.sheet(sheet).tables).toHaveLength(1)
    const [exported, same] = [await desk.exportPlan(options), await other.exportPlan(options)]
    expect(exported.files.map(({ name }) => name)).toEqual(same.files.map(({ name }) => name))
    for (const [index, { name, bytes }] of exported.files.entries()) {
      expect(Buffer.from(bytes).equals(Buffer.from(same.files[index]?.bytes ?? [])), name).toBe(true)
    }
  })

  test('the workbook crosses to the worker once; after an edit only the rows that changed', async () => {
    const { desk, sent, forget } = inExcel()
    const entries = entriesFor(await desk.view())
    expect(sent()).toBeGreaterThan(60)
    forget()
    await desk.enter(entries)
    expect(sent()).toBe(2)
    forget()
    await desk.view()
    expect(sent()).toBe(0)
  })

  test('checking takes two messages, entering two and two to look again', async () => {
    const { desk, excel } = inExcel()
    const entries = entriesFor(await desk.view())
    expect(excel.syncs).toBe(2)
    await desk.enter(entries)
    expect(excel.syncs).toBe(6)
  })

  test('a row inserted by somebody else since the check is noticed: the result goes to its measure or nowhere', async () => {
    const { desk, excel } = inExcel()
    const entries = entriesFor(await desk.view())
    excel.insertRow(sheet, 2)
    await expect(desk.enter(entries)).rejects.toMatchObject({ name: 'Refusal', code: 'excel/row-moved' })
    await desk.view()
    await desk.enter(entries)
    const after = (await desk.view()).entry?.fields.flatMap(({ measures }) => measures) ?? []
    const [first] = entries
    expect(after.find(({ id }) => id === first?.measure)?.now.priority).toBe(first?.priority)
  })
})
