import { fileURLToPath } from 'node:url'

/*
 * What is looked at: each walk opens the page anew, and each step does something and is then photographed.
 */

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const nothing = async () => {}
const open = (path) => async (page) => {
  await page.locator('input[type=file]').first().setInputFiles(projectFile(path))
  await page.locator('main[aria-busy=false]').waitFor()
}
const view = (name) => async (page) => {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
}

const views = [
  { name: 'pruefen', act: view('Prüfen') },
  { name: 'priorisieren', act: view('Priorisieren') },
  { name: 'exportieren', act: view('Exportieren') },
]

const click = (name) => async (page) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('main[aria-busy=false]').waitFor()
}
const adoption = async (page) => {
  await click('Zuordnung ansehen und übernehmen')(page)
  await page.locator('.adopt-bar').waitFor()
}

export const walks = [
  {
    name: 'liste',
    steps: [
      { name: 'start', act: open('test/fixtures/muenster/muenster-sachstand-2018.xlsx') },
      { name: 'zuordnung', act: adoption },
      { name: 'uebernommen', act: click('Übernehmen') },
    ],
  },
  { name: 'leer', steps: [{ name: 'start', act: nothing }, ...views] },
  { name: 'beispiel', steps: [{ name: 'start', act: open('templates/beispielplan.xlsx') }, ...views] },
  { name: 'vereinbart', steps: [{ name: 'start', act: open('templates/beispielplan-vereinbart.xlsx') }, ...views] },
]
