import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { hostQuery, surround } from '../excel-host/in-chromium.ts'
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel-host/simulated-excel.ts'
import { openPage } from './browser.ts'

/*
 * The frame of an add-in in Chromium: the real office.js, loaded as in Excel on the web, on the simulated Excel.
 */

const file = fileURLToPath(new URL('../fixtures/libreoffice.xlsx', import.meta.url))
const address = 'https://plan.musterstadt.example/taskpane.html'
const page = `<!doctype html><title>Pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`

async function open(options: SimulatedExcelOptions = {}) {
  const excel = new SimulatedExcel(file, options)
  const { page: pane, context, record } = await openPage()
  await surround(context, excel)
  await context.route('https://plan.musterstadt.example/**', (route) =>
    route.fulfill({ body: page, contentType: 'text/html' }),
  )
  await pane.goto(`${address}?${hostQuery}`)
  const info = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady()
    return { host, platform, is14: Office.context.requirements.isSetSupported('ExcelApi', '1.14') }
  })
  return { excel, pane, info, record }
}

describe.skipIf(skipWithoutOpenpyxl)('the frame of an add-in in Chromium', () => {
  test('office.js takes it for Excel on the web, in the edition that is played', async () => {
    expect((await open()).info).toEqual({ host: 'Excel', platform: 'OfficeOnline', is14: true })
    expect((await open({ edition: '2019' })).info.is14).toBe(false)
  })

  test('reads, writes, and is told of its errors', async () => {
    const { excel, pane } = await open()
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Maßnahmen').getRange('B2').load('values')
        await context.sync()
        const before: unknown = range.values[0]?.[0]
        range.values = [['Dächer begrünen']]
        await context.sync()
        return before
      }),
    )
    expect(seen).toBe('Höfe begrünen')
    expect(excel.workbook.sheet('Maßnahmen').cells.get('B2')?.value).toBe('Dächer begrünen')
    excel.startEditing()
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load('name')
        await context.sync()
      }).catch((error: OfficeExtension.Error) => error.code),
    )
    expect(code).toBe('InvalidOperationInCellEditMode')
  })

  test('is told what a person types', async () => {
    const { excel, pane } = await open()
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => {
          document.title = address
        })
        await context.sync()
      }),
    )
    excel.type('Maßnahmen', 'C3', 'umgesetzt')
    await expect.poll(() => pane.title()).toBe('C3')
  })
})
