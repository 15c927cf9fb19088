import type { Page } from 'playwright-core'
import { focused } from './pane.ts'

/*
 * A person without a mouse.
 */

/** Presses Tab until this has the focus, as somebody does who cannot point at it. */
export async function tabTo(page: Page, what: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < 120; stop++) {
    const name = await focused(page)
    if (typeof what === 'string' ? name === what : what.test(name)) return
    passed.push(name)
    await page.keyboard.press('Tab')
  }
  throw new Error(`${what} cannot be reached:\n${[...new Set(passed)].join('\n')}`)
}

/** Goes there, and presses a key. */
export async function press(page: Page, what: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, what)
  await page.keyboard.press(key)
}
