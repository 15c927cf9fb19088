import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import { startText } from '../../src/core/text/pane-start.ts'
import { fixture, projectFile } from '../cli/process.ts'
import { expectQuiet, type OpenPage, openPage, until } from './browser.ts'
import { checked, expectSameFiles, exported, written } from './command-line.ts'
import { forms } from './forms.ts'
import { button, create, isTold, lookAtAdoption, onDisk, open, problem, show } from './pane.ts'
import { day, exportAll, saveCopy } from './whole-job.ts'

/*
 * Plans that begin on the page: a foreign list that is taken over, an empty one, the examples.
 */

const list = onDisk(fixture('muenster/muenster-sachstand-2018.xlsx'))
const template = (name: string) => onDisk(projectFile('templates', name))
const legend = [
  { colour: 'grün', status: 'umgesetzt' },
  { colour: 'orange', status: 'in Umsetzung' },
  { colour: 'rot', status: 'noch nicht begonnen' },
]
const described = { sheet: 'Sachstand Klimaschutz', sheetColumn: 'geplant', planColumn: 'Beschreibung' }
const mapping = (...entries: readonly unknown[]) => ({
  name: 'm.json',
  bytes: new TextEncoder().encode(JSON.stringify(entries)),
})
const planName = 'muenster-sachstand-2018-plan.xlsx'

describe.each(forms)('on $name', ({ address }) => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage()
    await opened.page.goto(await address())
  })
  afterAll(() => opened.context.close())

  test('a list is taken over with two clicks as the command line does it, byte for byte', async () => {
    const { page } = opened
    await open(page, list)
    await page.getByRole('heading', { name: startText.foreignTitle }).waitFor()
    await lookAtAdoption(page)
    await page.getByText('54 Maßnahmen in 5 Handlungsfeldern, alle mit bekanntem Status, dazu 162 Einträge').waitFor()
    await button(page, proposalText.adopt).click()
    await page.getByRole('heading', { name: startText.adopted }).waitFor()
    await page.getByText(startText.adoptedColumns).click()
    expect(await page.getByRole('columnheader', { name: startText.planColumn }).isVisible()).toBe(true)
    await page.getByText(paneText.unsaved(0)).waitFor()
    const plan = await saveCopy(page)
    const args = ['adopt', list.name, '--mapping', 'm.json']
    expectSameFiles([plan], [await written(args, planName, list, [mapping(...legend)])])

    const { summary } = await checked(plan)
    expect(summary.measures).toBeGreaterThan(5)
    await page.getByText(`${planName}: ${summary.measures} Maßnahmen`).first().waitFor()
    await show(page, 'check')
    await page.getByRole('heading', { level: 1, name: paneText.views.check }).waitFor()
  })

  test('a person may say otherwise: columns, colours, the best side', async () => {
    const { page } = opened
    await show(page, 'start')
    await button(page, startText.close).click()
    await open(page, list)
    await lookAtAdoption(page)
    const choose = (name: string, value: string) => page.getByLabel(name, { exact: true }).selectOption(value)
    await choose(proposalText.choose('geplant'), 'Beschreibung')
    await choose(proposalText.choose('Maßnahme'), 'Bemerkung')
    await problem(page).waitFor()
    const title = page.getByLabel(proposalText.choose('Maßnahme'), { exact: true })
    await until('the choice to be taken back', async () => (await title.inputValue()) === 'Maßnahme')
    await choose(proposalText.colourStatus('rot', 'AE1B1B'), 'zurückgestellt')
    await choose(proposalText.bestSide, 'hoch')
    await page.getByLabel(proposalText.prioritised).fill('5')
    await page.getByLabel(proposalText.prioritised).press('Tab')
    await isTold(page, '54 Maßnahmen in 5 Handlungsfeldern')
    await button(page, proposalText.adopt).click()
    await page.getByRole('heading', { name: startText.adopted }).waitFor()
    const plan = await saveCopy(page)
    const said = mapping(described, legend[0], legend[1], { colour: 'rot', status: 'zurückgestellt' })
    const settings = ['--set', 'Beste Seite=hoch', '--set', 'Als priorisiert gilt=5']
    const args = ['adopt', list.name, '--mapping', 'm.json', ...settings]
    expectSameFiles([plan], [await written(args, planName, list, [said])])
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
