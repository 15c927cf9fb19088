import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { expectOnlyOwnRequests, expectQuiet, openPage, serve, until } from './browser.ts'
import { downloads } from './download.ts'

/*
 * The judge of the pages is judged: on small pages with one fault each, it must see that fault.
 */

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'"
/** Never answered: the proxy turns it away. */
const elsewhere = 'http://elsewhere.invalid'

const page = (script: string, body = ''): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title></head>
<body><main><h1>Probe</h1>${body}<p id="out"></p></main><script src="${script}"></script></body></html>`

const say = "const say = (text) => { document.getElementById('out').textContent = text }\n"
const files: Readonly<Record<string, string>> = {
  'index.html': page('quiet.js', '<a id="save" download="grüße.txt">Speichern</a>'),
  'quiet.js': `${say}
    document.getElementById('save').href = URL.createObjectURL(new Blob(['Grüße']))
    const worker = new Worker('worker.js')
    worker.onmessage = ({ data }) => say('worker: ' + data)
    worker.postMessage('own.txt')`,
  'worker.js': `onmessage = async ({ data }) => {
      try { postMessage(await (await fetch(data)).text()) } catch (problem) { postMessage(problem.name) }
    }`,
  'own.txt': 'eigenes',
  'inline.html': page('quiet.js', '<a id="save">x</a><script>document.title = "never"</script>'),
  'evil.html': page('evil.js'),
  'evil.js': `${say}
    const worker = new Worker('evil-worker.js')
    worker.onmessage = ({ data }) => say('worker: ' + data)`,
  'evil-worker.js': `fetch('${elsewhere}/from-worker').then(() => postMessage('came'), () => postMessage('refused'))`,
  'service.html': page('service.js'),
  'service.js': `${say}
    navigator.serviceWorker.register('service-worker.js').then(() => navigator.serviceWorker.ready).then(() => say('ready'))`,
  'service-worker.js': `addEventListener('install', (event) => {
      event.waitUntil(fetch('${elsewhere}/from-service-worker').catch(() => fetch('own.txt')))
    })`,
  'socket.html': page('socket.js'),
  'socket.js': "new WebSocket('ws://elsewhere.invalid/socket')",
  'thrown.html': page('thrown.js'),
  'thrown.js': `setTimeout(() => { throw new Error('page') })
    new Worker('thrown-worker.js')`,
  'thrown-worker.js': `setTimeout(() => { throw new Error('worker') })
    setTimeout(() => Promise.reject(new Error('promise')), 50)`,
  'faults.html': page(
    'nothing.js',
    '<style>p { color: #bbb; background: #fff }</style><p>blass</p><input type="text"><h4>zu tief</h4>',
  ),
  'nothing.js': '',
}

let folder = ''
let strict = ''
let open = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  strict = await serve(folder, { base: '/unter/pfad/', headers: { 'Content-Security-Policy': policy } })
  open = await serve(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the record', () => {
  test('holds every request of a page and its worker, and a quiet page passes', async () => {
    const opened = await openPage()
    await opened.page.goto(strict)
    await opened.page.getByText('worker: eigenes').waitFor()
    expectQuiet(opened)
    expectOnlyOwnRequests(opened, strict)
    const asked = ['', 'quiet.js', 'worker.js', 'own.txt'].map((name) => strict + name)
    expect(opened.record.requests).toEqual(asked)
    expect(opened.record.wire.toSorted()).toEqual(asked.toSorted())
    expect(strict).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/unter\/pfad\/$/)
  })

  test('shows what a worker asks for elsewhere', async () => {
    const opened = await openPage()
    await opened.page.goto(`${open}evil.html`)
    await opened.page.getByText('worker:').waitFor()
    expect(opened.record.requests).toContain(`${elsewhere}/from-worker`)
    expect(opened.record.wire).toContain(`${elsewhere}/from-worker`)
    expect(() => expectOnlyOwnRequests(opened, open)).toThrow(/from-worker/)
  })

  test('shows what a service worker asks for elsewhere', async () => {
    const opened = await openPage()
    await opened.page.goto(`${open}service.html`)
    await opened.page.getByText('ready').waitFor()
    expect(opened.record.requests).toContain(`${open}own.txt`)
    expect(() => expectOnlyOwnRequests(opened, open)).toThrow(/from-service-worker/)
  })

  test('shows a socket, which is no request to Playwright', async () => {
    const opened = await openPage()
    await opened.page.goto(`${open}socket.html`)
    await until('the socket', () => opened.record.wire.length > 2)
    expect(opened.record.requests.join()).not.toContain('elsewhere')
    expect(() => expectOnlyOwnRequests(opened, open)).toThrow(/CONNECT elsewhere\.invalid:80/)
  })

  test('shows what the policy stopped, in the page', async () => {
    const opened = await openPage()
    await opened.page.goto(`${strict}inline.html`)
    await until('a violation', () => opened.record.violations.length > 0)
    expect(opened.record.violations).toEqual(['script-src-elem inline'])
    expect(() => expectQuiet(opened)).toThrow()
  })

  test('shows what the policy stopped, in a worker', async () => {
    const opened = await openPage()
    await opened.page.goto(`${strict}evil.html`)
    await opened.page.getByText('worker: refused').waitFor()
    await until('a complaint', () => opened.record.errors.length > 0)
    expect(opened.record.errors.join()).toContain('Content Security Policy')
    expect(opened.record.wire.join()).not.toContain('elsewhere')
    expect(() => expectQuiet(opened)).toThrow()
  })

  test('shows errors that nobody caught, in pages and workers', async () => {
    const opened = await openPage()
    await opened.page.goto(`${strict}thrown.html`)
    await until('three errors', () => opened.record.errors.length >= 3)
    expect(opened.record.errors.join()).toMatch(/(?=.*page)(?=.*worker)(?=.*promise)/s)
    expect(() => expectQuiet(opened)).toThrow()
  })

  test('shows that a file asks for something', async () => {
    const opened = await openPage()
    const address = pathToFileURL(join(folder, 'index.html')).href
    await opened.page.goto(address)
    await until('the script', () => opened.record.requests.length > 1)
    expect(opened.record.requests).toContain(new URL('quiet.js', address).href)
    expect(opened.record.wire).toEqual([])
    expect(() => expectOnlyOwnRequests(opened, address)).toThrow(/quiet\.js/)
  })
})

describe('axe', () => {
  test('finds the planted faults under a strict policy, and leaves no trace', async () => {
    const opened = await openPage()
    await opened.page.goto(`${strict}faults.html`)
    const { violations, advice } = await axe(opened.page)
    expect(violations.join('\n')).toMatch(/critical label · input/)
    expect(advice.join('\n')).toMatch(/heading-order · h4/)
    expect(await opened.page.evaluate("typeof globalThis['axe']")).toBe('undefined')
  })

  test('finds pale letters', async () => {
    const opened = await openPage()
    await opened.page.goto(`${open}faults.html`)
    expect((await axe(opened.page)).violations.join('\n')).toMatch(/serious color-contrast · p/)
  })

  test('finds nothing on a decent page, and has looked', async () => {
    const opened = await openPage()
    await opened.page.goto(strict)
    await opened.page.getByText('worker: eigenes').waitFor()
    const { violations, passes } = await axe(opened.page)
    expect(violations).toEqual([])
    expect(passes).toBeGreaterThan(5)
  })
})

test.each([
  ['a served page', () => strict],
  ['a file', () => pathToFileURL(join(folder, 'index.html')).href],
])('a download from %s arrives byte for byte', async (_, address) => {
  const { page: shown } = await openPage()
  await shown.goto(address())
  const saved = await downloads(shown, () => shown.locator('#save').click())
  expect(saved).toEqual([{ name: 'grüße.txt', bytes: new TextEncoder().encode('Grüße') }])
})

test.each([
  [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
  [{ forcedColors: 'active' }, '(forced-colors: active)'],
  [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
  [{ viewport: { width: 320, height: 640 } }, '(width: 320px)'],
] as const)('a page opened with %j sees it', async (look, query) => {
  const opened = await openPage(look)
  await opened.page.goto(open)
  expect(await opened.page.evaluate(`matchMedia('${query}').matches`)).toBe(true)
})

test('waiting in vain says for what', async () => {
  await expect(until('the moon', () => false, 30)).rejects.toThrow('Waited 30 ms in vain: the moon')
})
