import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paneText } from '../../src/core/text/pane.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import { axe } from './axe.ts'
import { expectQuiet, type OpenPage, openPage } from './browser.ts'
import { forms } from './forms.ts'
import { button, open, said, show } from './pane.ts'
import { states } from './states.ts'
import { agreedPlan, fixableCells } from './whole-job.ts'

/*
 * Every state of the page in every look. Both forms go through all states; since they are made of the same parts, each
 * judges half of the looks. Another look changes colours only, so that is what is judged again.
 */

const desktop = { width: 1_280, height: 900 }
const looks = {
  'the served pages': [
    { name: 'light', rules: 'required', size: desktop, media: { colorScheme: 'light', forcedColors: 'none' } },
    {
      name: 'forced colours',
      rules: 'colours',
      size: desktop,
      media: { colorScheme: 'light', forcedColors: 'active' },
    },
  ],
  'the single file': [
    {
      name: 'narrow',
      rules: 'required',
      size: { width: 320, height: 640 },
      media: { colorScheme: 'light', forcedColors: 'none' },
    },
    { name: 'dark', rules: 'colours', size: desktop, media: { colorScheme: 'dark', forcedColors: 'none' } },
  ],
} as const

/** Zoom of 200 % in a window of 1,280 pixels, and the narrowest window. */
const widths = [640, 320] as const

/** What sticks out of the window at the right: as much of it as helps to find the fault. */
function wider(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth,
    )
    return [`${scrollWidth} in ${clientWidth}`, ...out.slice(0, 3).map((one) => `${one.localName}.${one.className}`)]
  })
}

describe.each(forms)('on $name', ({ name, address }) => {
  let opened: OpenPage
  beforeAll(async () => {
    // What a zoom of 200 % makes of the pixels.
    opened = await openPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' })
    await opened.page.goto(await address())
    // Work that would be lost is left behind here without a question.
    opened.page.on('dialog', (dialog) => void dialog.accept())
  })
  afterAll(() => opened.context.close())

  test.each(states)('%s', async (_, step) => {
    const { page } = opened
    await page.setViewportSize(desktop)
    await step(page)
    // What lies under the mouse is judged by itself.
    await page.mouse.move(0, 0)
    const found: string[] = []
    for (const look of looks[name]) {
      await page.setViewportSize(look.size)
      await page.emulateMedia(look.media)
      const { violations, passes, undecided } = await axe(page, look.rules)
      // Behind a dialog that covers everything, colours cannot always be decided.
      const looked = passes + undecided.length
      expect(looked, 'rules that had something to look at').toBeGreaterThan(look.rules === 'required' ? 8 : 0)
      found.push(...violations.map((line) => `${look.name}: ${line}`))
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 450 })
      found.push(...(await wider(page)).map((line) => `wider than ${width}: ${line}`))
    }
    expect(found).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length), 'moving things').toBe(0)
  })

  test('what lies under the mouse can be read, too', async () => {
    const { page } = opened
    await page.reload()
    await page.setViewportSize(desktop)
    await open(page, agreedPlan)
    await show(page, 'check')
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' })
      for (const one of [checkText.openAll, checkText.fixEverything(fixableCells.length), paneText.views.rank]) {
        await button(page, one).hover()
        found.push(...(await axe(page, 'colours')).violations.map((line) => `${colorScheme}, ${one}: ${line}`))
      }
    }
    expect(found).toEqual([])
  })

  test('and nobody complained', async () => {
    expectQuiet(opened)
    expect(await said(opened.page)).not.toBe('')
  })
})
