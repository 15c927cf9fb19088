import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { fixture, projectFile } from '../cli/process.ts'
import { expectQuiet, type OpenPage, openPage } from './browser.ts'
import { checked, expectSameFiles, exported, written } from './command-line.ts'
import { forms } from './forms.ts'
import { button, create, isTold, onDisk, open, show } from './pane.ts'
import { day, exportAll, saveCopy } from './whole-job.ts'

/*
 * Plans that begin on the page: a foreign list that is taken over, an empty one, the examples.
 */

const list = onDisk(fixture('muenster/muenster-sachstand-2018.xlsx'))
const template = (name: string) => onDisk(projectFile('templates', name))
const sheet = 'Sachstand Klimaschutz'
const planName = 'muenster-sachstand-2018-plan.xlsx'

describe.each(forms)('on $name', ({ address }) => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage()
    await opened.page.goto(await address())
  })
  afterAll(() => opened.context.close())

  test('a list is taken over as the command line does it, byte for byte', async () => {
    const { page } = opened
    await open(page, list)
    await page.getByRole('heading', { name: startText.foreignTitle }).waitFor()
    await button(page, startText.adopt(sheet)).click()
    await page.getByRole('heading', { name: startText.adopted }).waitFor()
    await page.getByText(startText.adoptedColumns).click()
    expect(await page.getByRole('columnheader', { name: startText.planColumn }).isVisible()).toBe(true)
    await page.getByText(paneText.unsaved(0)).waitFor()
    const plan = await saveCopy(page)
    expectSameFiles([plan], [await written(['adopt', list.name], planName, list)])

    const { summary } = await checked(plan)
    expect(summary.measures).toBeGreaterThan(5)
    await page.getByText(`${planName}: ${summary.measures} Maßnahmen`).first().waitFor()
    await show(page, 'check')
    await page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
  })

  test('the empty plan is the template, byte for byte', async () => {
    const { page } = opened
    await show(page, 'start')
    await button(page, startText.close).click()
    await isTold(page, paneText.closed)
    await create(page, 'emptyDo')
    expectSameFiles([await saveCopy(page)], [template('massnahmenplan.xlsx')])
  })

  // An example is there to be looked at; the hash in the protocol tells its bytes.
  test.each([
    ['ballotsExample', 'beispielplan.xlsx'],
    ['agreedExample', 'beispielplan-vereinbart.xlsx'],
  ] as const)('%s: exported like the template %s', async (choice, name) => {
    const { page } = opened
    await show(page, 'start')
    await button(page, startText.close).click()
    await isTold(page, paneText.closed)
    await create(page, choice)
    const files = await exportAll(page, 'internal')
    const wanted = await exported(template(name), 'internal', day)
    expectSameFiles(files, wanted)
    expect(
      new TextDecoder().decode(wanted.find((file) => file.name === 'pruefprotokoll-intern.json')?.bytes),
    ).toContain(createHash('sha256').update(template(name).bytes).digest('hex'))
  })

  test('what is not saved is not thrown away without a question', async () => {
    const { page } = opened
    await show(page, 'start')
    await button(page, startText.close).click()
    await create(page, 'emptyDo')
    await button(page, startText.close).click()
    const dialog = page.getByRole('dialog', { name: startText.replaceTitle })
    await button(dialog, startText.replaceCancel).click()
    await page.getByText(paneText.unsaved(0)).waitFor()
    await button(page, startText.close).click()
    await button(dialog, startText.replaceDiscard).click()
    await isTold(page, paneText.closed)
    expectQuiet(opened)
  })
})
