import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OfficeAddinManifest } from 'office-addin-manifest'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = join(root, 'manifest.xml')
const manifest = await OfficeAddinManifest.readManifestFile(file)
const xml = readFileSync(file, 'utf8')
const urls = [...xml.matchAll(/DefaultValue="(\w+:\/\/[^"]*)"|<AppDomain>([^<]*)</g)].map(
  (match) => match[1] ?? match[2] ?? '',
)

test('the manifest is a task pane for workbooks, in German', () => {
  expect(manifest).toMatchObject({
    manifestType: 'xml',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'de-DE',
    displayName: 'Maßnahmenplan',
    permissions: 'ReadWriteDocument',
  })
})

test('the add-in has an identity of its own, and the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(manifest.version).toBe(`${version}.0`)
})

test('names and descriptions keep to the lengths that the store and the ribbon allow', () => {
  expect(manifest.displayName?.length).toBeLessThanOrEqual(125)
  expect(manifest.description?.length).toBeLessThanOrEqual(250)
  expect(manifest.providerName?.length).toBeLessThanOrEqual(125)
})

test('every address is https, and of a domain that the manifest names', () => {
  expect(urls.length).toBeGreaterThanOrEqual(4)
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([])
  expect(urls.map((url) => new URL(url).origin).filter((origin) => !manifest.appDomains?.includes(origin))).toEqual([])
})

test('it asks for Excel 2021 or later, the least that the program can work with', () => {
  expect(xml).toMatch(/<Set Name="ExcelApi" MinVersion="1\.14"\/>/)
})

describe('the files it points to', () => {
  const pages = urls.map((url) => new URL(url).pathname).filter((path) => path !== '/')

  test.each([...new Set(pages)])('%s is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true)
  })

  test.each([
    [manifest.iconUrl, 32],
    [manifest.highResolutionIconUrl, 64],
  ])('%s is a PNG of %i pixels', (url, pixels) => {
    const bytes = readFileSync(join(root, new URL(url ?? '').pathname))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([pixels, pixels])
  })
})

describe('the page', () => {
  const folder = join(root, 'taskpane')
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8')

  test('says its language and its name', () => {
    expect(page).toContain('<html lang="de">')
    expect(page).toMatch(/<title>[^<]*Maßnahmenplan[^<]*<\/title>/)
  })

  test('takes everything from its own folder, and the policy says so', () => {
    const references = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((reference) => !existsSync(join(folder, reference)))).toEqual([])
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/)
    expect(page).not.toMatch(/style="|<script(?![^>]*src=)|unsafe-/)
  })
})
