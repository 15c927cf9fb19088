/*
 * Pictures of every view, for people to look at:
 *
 *   node test/e2e/screens.mjs out/screens [part of a walk's or look's name …] [--file]
 *
 * `--file` takes the single file instead of the served pages. Says which pictures are wider than their window.
 */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launchChromium } from '../../scripts/chromium.mjs'
import { walks } from './screen-walks.mjs'
import { startServer } from './static-server.mjs'

const desktop = { width: 1280, height: 900 }
const looks = [
  { name: '320', viewport: { width: 320, height: 800 } },
  { name: '320-dunkel', viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
  { name: '1280', viewport: desktop },
  { name: '1280-dunkel', viewport: desktop, colorScheme: 'dark' },
  { name: '1280-kontrast', viewport: desktop, forcedColors: 'active' },
  { name: '1280-kontrast-dunkel', viewport: desktop, forcedColors: 'active', colorScheme: 'dark' },
  // Zoom makes each CSS pixel two: half the window, twice the density.
  { name: '1280-zoom-200', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
]

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))
const [folder, ...words] = process.argv.slice(2).filter((word) => word !== '--file')
const isFile = process.argv.includes('--file')
const built = dist(isFile ? 'massnahmenplan.html' : 'pages')
if (folder === undefined || !existsSync(built)) {
  console.error('Usage: node test/e2e/screens.mjs <folder> [words] [--file], after `npm run build`.')
  process.exit(1)
}

/** Each word narrows: it stands in the name of the walk, or is the name of the look. */
const isWanted = (walk, look) => words.every((word) => walk.name.includes(word) || look.name === word)

await mkdir(folder, { recursive: true })
const server = isFile ? null : await startServer(built)
const address = server?.address ?? pathToFileURL(built).href
const { browser } = await launchChromium()
try {
  for (const look of looks) {
    for (const walk of walks) if (isWanted(walk, look)) await take(walk, look)
  }
} finally {
  await browser.close()
  await server?.stop()
}

async function take(walk, { name: lookName, ...look }) {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...look,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complain = (text) => console.error(`${walk.name} ${lookName}: ${text}`)
  page.on('pageerror', (error) => complain(String(error)))
  page.on('console', (message) => message.type() === 'error' && complain(message.text()))
  await page.goto(address)
  let number = 0
  for (const step of walk.steps) {
    number += 1
    try {
      await step.act(page)
    } catch (problem) {
      complain(`${step.name}: ${String(problem.message).split('\n')[0]}`)
    }
    const { wide, width } = await page.evaluate(
      '({ wide: document.documentElement.scrollWidth, width: document.documentElement.clientWidth })',
    )
    if (wide > width) complain(`${step.name} is ${wide} pixels wide in a window of ${width}`)
    const path = join(folder, `${walk.name}-${number}-${step.name}-${lookName}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  await context.close()
}
