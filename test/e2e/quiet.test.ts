import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectOnlyOwnRequests, expectQuiet, openPage, until } from './browser.ts'
import { expectSameFiles, exported } from './command-line.ts'
import { forms, pagesFolder, serverHeaders, subPath } from './forms.ts'
import { startServer } from './static-server.mjs'
import { agreedPlan, day, wholeJob } from './whole-job.ts'

/*
 * Nothing leaves the computer, nothing is kept in the browser; and what was served once works without its server.
 */

/** What the page left behind in the browser; the files of the pages themselves (`caches`) are no data of anybody. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }))
}

const nothing = { local: [], session: [], databases: [], cookies: '' }

describe.each(forms)('the whole job on $name', ({ name, address }) => {
  test('asks for nothing elsewhere, complains of nothing and keeps nothing', async () => {
    const opened = await openPage()
    const { page, context, record } = opened
    const own = await address()
    await page.goto(own)
    await wholeJob(page)

    expectQuiet(opened)
    expectOnlyOwnRequests(opened, own)
    if (name === 'the single file') {
      expect(record.wire.filter((url) => !url.startsWith('CONNECT content-autofill'))).toEqual([])
      expect(record.requests.filter((url) => !url.startsWith('blob:null/'))).toEqual([own])
    }
    expect(await kept(page)).toEqual(nothing)
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('the served pages without their server', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'served-'))
    await cp(pagesFolder, folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Pages that are not only there but wait for nothing more: all files have been fetched. */
  const isKept = (page: Page): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')

  test('do the whole job after one visit, and again after a new start', async () => {
    const server = await startServer(folder, { base: subPath, headers: await serverHeaders() })
    const opened = await openPage()
    const { page, context } = opened
    await page.goto(server.address)
    await until('all files to be kept', () => isKept(page))
    await server.stop()

    await page.reload()
    const { copy, files } = await wholeJob(page)
    expectSameFiles(files, await exported({ ...copy, name: agreedPlan.name }, 'both', day))
    const second = await context.newPage()
    await second.goto(`${server.address}index.html`)
    await second.getByRole('heading', { level: 1 }).waitFor()
    expectOnlyOwnRequests(opened, server.address)
    await context.close()
  })

  test('an update is taken over once all pages of the old one are closed, whatever the server lets keep', async () => {
    const headers = { ...(await serverHeaders()), 'Cache-Control': 'max-age=3600' }
    const server = await startServer(folder, { base: subPath, headers })
    const { page, context } = await openPage()
    await page.goto(server.address)
    await until('all files to be kept', () => isKept(page))

    await rebuild(folder)
    const update = await context.newPage()
    await update.goto(server.address)
    await update.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await until('the new version to wait', () =>
      update.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.waiting?.state === 'installed'
      }),
    )
    expect(await update.title(), 'the old version goes on as long as a page of it is open').toBe('Maßnahmenplan')
    await update.close()
    await page.close()

    const after = await context.newPage()
    await until('the new version', async () => {
      await after.goto(server.address)
      return (await after.title()) === 'Maßnahmenplan, neu'
    })
    expect(await after.evaluate(async () => (await caches.keys()).length), 'the old files are gone').toBe(1)
    await server.stop()
    await after.reload()
    expect(await after.title()).toBe('Maßnahmenplan, neu')
    await context.close()
  })
})

/** What a build leaves behind after a change: another page, and another version in the service worker. */
async function rebuild(folder: string): Promise<void> {
  await edit(join(folder, 'index.html'), '<title>Maßnahmenplan</title>', '<title>Maßnahmenplan, neu</title>')
  await edit(join(folder, 'service-worker.js'), /const version = '[0-9a-f]+'/, "const version = 'fedcba987654'")
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change in ${path}`)
  await writeFile(path, after)
}
