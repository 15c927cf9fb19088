import type { CDPSession, Page } from 'playwright-core'

/*
 * Playwright hands on what a worker writes to the console, but not what the browser says of it: requests that the policy
 * stopped, scripts that did not load. The browser keeps these lines, so coming late loses none. What it never writes down
 * is an `eval` in a worker that was stopped, and caught.
 */

interface FromWorker {
  readonly method?: string
  readonly params?: { readonly entry?: { readonly level: string; readonly text: string } }
}

/** Calls `note` with each error and warning that the browser has about the workers of this page. */
export async function watchWorkers(page: Page, note: (line: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on('Target.attachedToTarget', ({ sessionId }) => void listen(session, sessionId))
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params }: FromWorker = JSON.parse(message)
    if (method !== 'Log.entryAdded' || params?.entry === undefined) return
    const { level, text } = params.entry
    if (level === 'error' || level === 'warning') note(text)
  })
  // Not flattened: Playwright shows no sessions below one of ours.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
}

async function listen(session: CDPSession, sessionId: string): Promise<void> {
  const message = JSON.stringify({ id: 1, method: 'Log.enable' })
  // A worker may have ended before anybody could listen.
  await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined)
}
