// Draws every symbol of taskpane/icons.svg in the sizes that Office asks for, into taskpane/public/icons.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.mjs'
import { iconSizes } from './manifest-xml.mjs'

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const drawing = readFileSync(place('taskpane/icons.svg'), 'utf8')
const names = [...drawing.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)
const { browser } = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 100, height: 100 }, deviceScaleFactor: 1 })
  for (const name of names) {
    for (const size of iconSizes) {
      const one = `<svg width="${size}" height="${size}" style="display:block"><use href="#${name}"/></svg>`
      await page.setContent(
        `<body style="margin:0"><div style="height:0;overflow:hidden">${drawing}</div>${one}</body>`,
      )
      const clip = { x: 0, y: 0, width: size, height: size }
      await page.screenshot({ path: place(`taskpane/public/icons/${name}-${size}.png`), clip, omitBackground: true })
    }
  }
} finally {
  await browser.close()
}
