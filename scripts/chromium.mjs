// A Chromium that really starts: one that is installed, else the one among the packages (Linux on x64).
import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../.cache/chromium/', import.meta.url))
const isRoot = process.getuid?.() === 0
/** Root has no sandbox to start in. Other people may have to give it up where the system forbids user namespaces. */
const withoutSandbox = isRoot || process.env.CHROMIUM_NO_SANDBOX === '1'

// Quiet: no request of the browser's own, no graphics card, nothing that differs from machine to machine.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
]

/** What `chromium.launch` of Playwright takes; the sandbox is off in Playwright unless it is asked for. */
function launchOptions(executablePath, env = process.env) {
  const args = withoutSandbox ? [...flags, '--no-sandbox'] : flags
  return { executablePath, args, env, headless: true, chromiumSandbox: !withoutSandbox }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const usualPlaces = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
      .filter(() => process.env[variable] !== undefined)
      .map((path) => join(process.env[variable], path)),
  ),
}

function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const named = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []
  // A place that somebody names and that is empty is worth a message: it is tried as it stands.
  return [...new Set([...named, ...[...onPath, ...(usualPlaces[process.platform] ?? [])].filter(isExecutable)])]
}

// The package's own list of fonts names folders of a machine in the cloud. `relative` is to this file.
const fontsList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
</fontconfig>
`

/** Folders that an interrupted run has left behind: nobody unpacks for ten minutes. */
async function removeLeftOvers() {
  const parts = (await readdir(cache)).filter((name) => name.endsWith('.part')).map((name) => join(cache, name))
  const since = Date.now() - 600_000
  const old = parts.filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? since) < since)
  await Promise.all(old.map((path) => rm(path, { recursive: true, force: true })))
}

/**
 * The browser among the packages, unpacked once (200 MB, some seconds) below `.cache/chromium`. Two processes may do so at
 * once: each unpacks under a name of its own, and the first to rename wins.
 */
async function packagedBrowser() {
  const { version } = createRequire(require.resolve('@sparticuz/chromium'))('../../package.json')
  const folder = join(cache, version)
  if (!existsSync(folder)) {
    const part = join(cache, `${version}-${process.pid}-${Date.now()}.part`)
    await mkdir(part, { recursive: true })
    await removeLeftOvers()
    await unpack(part)
    // Whoever comes second finds a full folder in the way: it is the same.
    await rename(part, folder).catch((problem) => {
      if (!existsSync(folder)) throw problem
      return rm(part, { recursive: true, force: true })
    })
  }
  return launchOptions(join(folder, 'chromium'), {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  })
}

/**
 * In a process of its own: the package unpacks into the temporary folder, and its libraries only where it takes itself to
 * be in a cloud.
 */
async function unpack(folder) {
  const program = "import chromium from '@sparticuz/chromium'\nawait chromium.executablePath()"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', NODE_OPTIONS: '' },
  })
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsList)
}

function candidates() {
  const installed = installedBrowsers().map((path) => ({
    origin: 'installed',
    name: path,
    options: async () => launchOptions(path),
  }))
  const packaged = { origin: 'package', name: '@sparticuz/chromium', options: packagedBrowser }
  return process.platform === 'linux' && process.arch === 'x64' ? [...installed, packaged] : installed
}

/** `--version` proves little: a wrapper answers it where the browser behind it is missing. It has to show a page. */
async function start(options) {
  const browser = await chromium.launch({ ...options, timeout: 30_000 })
  try {
    const page = await browser.newPage()
    await page.setContent('<title>ready</title>')
    if ((await page.title()) !== 'ready') throw new Error('It starts, but shows no page.')
    await page.close()
    return browser
  } catch (problem) {
    await browser.close()
    throw problem
  }
}

/**
 * Starts the first browser that shows a page, without a window. Throws a sentence with what to do where none does.
 *
 * @returns {Promise<{browser: import('playwright-core').Browser, origin: 'installed' | 'package', options: object}>}
 */
export async function launchChromium() {
  const failed = []
  for (const candidate of candidates()) {
    try {
      const options = await candidate.options()
      return { browser: await start(options), origin: candidate.origin, options }
    } catch (problem) {
      failed.push(`${candidate.name}: ${reasonOf(problem)}`)
      console.error(`This browser does not start: ${failed.at(-1)}`)
    }
  }
  throw new Error(
    [
      'No Chromium starts on this machine, and without one the pages cannot be tested.',
      'Please install Chromium, Chrome or Edge, or name one in the variable CHROMIUM_PATH. Where the system allows no',
      'sandbox (some containers, Ubuntu since 24.04), CHROMIUM_NO_SANDBOX=1 starts it without: our own pages only.',
      ...(failed.length === 0 ? ['Found: none.'] : ['Found, but not starting:', ...failed]),
    ].join('\n'),
  )
}

/** The line that tells why, out of a long record of the start. */
function reasonOf(problem) {
  const lines = String(problem?.message ?? problem).split('\n')
  const fromBrowser = lines.filter((line) => line.includes('[err]')).map((line) => line.replace(/^.*?\[err\] /, ''))
  const telling = fromBrowser.find((line) => /error while loading|No usable sandbox|FATAL/.test(line))
  return (telling ?? fromBrowser[0] ?? lines[0]).trim().slice(0, 300)
}

/** What to hand to Playwright's `chromium.launch`, from a browser that has just shown a page, and where it comes from. */
export async function chromiumPath() {
  const { browser, origin, options } = await launchChromium()
  await browser.close()
  return { ...options, origin }
}
