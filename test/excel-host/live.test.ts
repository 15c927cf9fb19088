import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { type ExcelHost, excelHost } from '../../src/host/excel/excel-host.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { SimulatedExcel } from './simulated-excel.ts'

/*
 * The live check reads what people were seen to change, and nothing else.
 */

const plan = fileURLToPath(new URL('../../templates/beispielplan.xlsx', import.meta.url))
const sheet = 'Maßnahmen'

let excel: SimulatedExcel
let host: ExcelHost

/** Excel tells of changes a moment later. */
const told = () => new Promise((resolve) => setTimeout(resolve, 10))

/** What reading everything gives, in the eyes of somebody who comes in now. */
async function everything() {
  return (await excelHost().read()).grid
}

describe.skipIf(skipWithoutOpenpyxl)('after changes that people were seen to make', () => {
  beforeEach(async () => {
    excel = new SimulatedExcel(plan)
    excel.install()
    host = excelHost()
    await host.onChanged(() => undefined)
    await host.read()
  })

  const typings: Readonly<Record<string, () => void>> = {
    'a text': () => excel.type(sheet, 'B3', 'anders'),
    'a cell that is emptied': () => excel.type(sheet, 'B3', ''),
    'the last cell of the last row': () => {
      const last = excel.workbook.sheet(sheet).used(true).lastRow
      for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']) excel.type(sheet, `${column}${last}`, '')
    },
    'several cells on two sheets': () => {
      excel.type(sheet, 'B3', 'eins')
      excel.type(sheet, 'C4', 12)
      excel.type('Handlungsfelder', 'B2', 'Wohnen und Umfeld')
    },
  }

  test.each(Object.entries(typings))('%s: one message, and the workbook is what it is', async (_, act) => {
    const before = excel.syncs
    act()
    await told()
    const { grid } = await host.readChanged()
    expect(excel.syncs - before).toBe(1)
    expect(grid).toEqual(await everything())
  })

  test('rows in which nothing changed are the very same, so that they need not be checked again', async () => {
    const before = (await host.read()).grid.sheets.find(({ name }) => name === sheet)
    excel.type(sheet, 'B3', 'anders')
    await told()
    const after = (await host.readChanged()).grid.sheets.find(({ name }) => name === sheet)
    const changed = after?.rows.flatMap((row, index) => (row === before?.rows[index] ? [] : [index + 1]))
    expect(changed).toEqual([3])
  })

  test('nothing changed: nothing is asked', async () => {
    const before = excel.syncs
    await host.readChanged()
    expect(excel.syncs - before).toBe(0)
  })

  const others: Readonly<Record<string, () => void | Promise<void>>> = {
    'a row below the last one, where colours may come into sight': () => {
      const last = excel.workbook.sheet(sheet).used(true).lastRow
      excel.type(sheet, `A${last + 1}`, 'W99')
    },
    'what we have written ourselves, which nobody is told of': async () => {
      const grid = await everything()
      const from = grid.sheets.find(({ name }) => name === sheet)?.rows[2]?.[1] ?? null
      await host.edit({ cells: [{ sheet, cell: 'B3', from, to: 'von uns' }], tables: [], sheets: [] })
    },
    'more than anybody follows': () => {
      for (let row = 2; row < 60; row += 1) excel.type(sheet, `C${row}`, 'x')
    },
  }

  test.each(Object.entries(others))('%s: everything is read', async (_, act) => {
    await act()
    await told()
    expect((await host.readChanged()).grid).toEqual(await everything())
  })

  test('changes that could not be read are read the next time', async () => {
    excel.type(sheet, 'B3', 'anders')
    await told()
    excel.failNext('ActivityLimitReached')
    await expect(host.readChanged()).rejects.toMatchObject({ code: 'excel/busy' })
    expect((await host.readChanged()).grid).toEqual(await everything())
  })
})
