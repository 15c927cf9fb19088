import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditableHost } from '../../src/app/host.ts'
import { openDesk } from '../../src/app/open-desk.ts'
import type { WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { moves, readAnew } from '../builders/moves.ts'
import { runsOf } from '../builders/runs.ts'
import { aWholePlan } from '../builders/whole-plan.ts'

const seed = 20261130
const timeout = 120_000
const tools = { writePaper, scrub, readGrids, toolVersion: '0.0.0-test' }

/** A program in which the workbook lies open. */
function openIn(workbook: () => WorkbookGrid): EditableHost {
  return {
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid: readAnew(workbook()) }),
    edit: async () => undefined,
    deliver: async () => [],
  }
}

test(`a desk that is looked at again and again shows what a fresh one shows (seed ${seed})`, { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (made) => {
      let workbook = aWholePlan()
      const desk = openDesk(
        openIn(() => workbook),
        tools,
      )
      await desk.view()
      for (const move of made) {
        workbook = move(workbook)
        const fresh = openDesk(
          openIn(() => workbook),
          tools,
        )
        expect(await desk.view()).toEqual(await fresh.view())
      }
    }),
    { seed, numRuns: runsOf(25) },
  )
})
