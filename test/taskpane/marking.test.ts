import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MarkedFinding } from '../../src/host/excel/marked-areas.ts'
import type { Marked } from '../../src/host/excel/marks.ts'
import { followMarks } from '../../taskpane/excel/marking.ts'
import type { OpenWorkbook } from '../../taskpane/open-workbook.ts'
import type { LinkParts } from '../../taskpane/pane-program.ts'
import { atFirst } from '../../taskpane/pane-state.ts'
import { stateCell } from '../../taskpane/state-cell.ts'

/*
 * When marks are brought up to date, with an Excel that the test plays.
 */

const done: Marked = { cells: 1, found: 1, locked: [], unreadable: [], left: [] }
const finding = (cell: string): MarkedFinding => ({ sheet: 'Maßnahmen', cell, severity: 'error' })
const opened = (...lines: MarkedFinding[]) => ({ view: { findings: { lines } } }) as unknown as OpenWorkbook

function stage() {
  const asked: (readonly MarkedFinding[] | null)[] = []
  const cell = stateCell(atFirst)
  let fails = false
  const mark = async (findings: readonly MarkedFinding[] | null) => {
    asked.push(findings)
    if (fails) throw new Error('Excel is busy')
    return done
  }
  const marking = followMarks(mark, { cell } as unknown as LinkParts)
  return {
    asked,
    cell,
    marking,
    failing(does: boolean) {
      fails = does
    },
    marks: () => cell.get().program.marks,
  }
}

const quiet = () => vi.advanceTimersByTimeAsync(1_000)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('once for many views that come fast, and not while something is being done', async () => {
  const { asked, cell, marking } = stage()
  await marking.set(true)
  asked.length = 0
  cell.put({ busy: { verb: 'fix', stage: null, file: null }, opened: opened(finding('B2')) })
  await quiet()
  expect(asked).toEqual([])
  cell.put({ busy: null })
  cell.put({ opened: opened(finding('B3')) })
  await quiet()
  expect(asked).toEqual([[finding('B3')]])
})

test('off, what is left of an earlier session is to go; nobody is told where that does not come about', async () => {
  const { asked, cell, failing, marks } = stage()
  failing(true)
  cell.put({ opened: opened(finding('B2')) })
  await quiet()
  expect(asked).toEqual([null])
  expect(marks()).toEqual({ isOn: false, outcome: null, isBehind: false })
})

test('on, the person reads that they are behind, until they are not', async () => {
  const { cell, marking, failing, marks } = stage()
  await marking.set(true)
  failing(true)
  cell.put({ opened: opened(finding('B2')) })
  await quiet()
  expect(marks()).toEqual({ isOn: true, outcome: done, isBehind: true })
  failing(false)
  cell.put({ opened: opened(finding('B3')) })
  await quiet()
  expect(marks()).toMatchObject({ isOn: true, isBehind: false })
})

test('where switching fails, the switch stays as it was', async () => {
  const { marking, failing, marks } = stage()
  failing(true)
  await expect(marking.set(true)).rejects.toThrow('busy')
  expect(marks().isOn).toBe(false)
  failing(false)
  await marking.set(true)
  failing(true)
  await expect(marking.set(false)).rejects.toThrow('busy')
  expect(marks()).toMatchObject({ isOn: true, outcome: done })
})
