import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OfficeAddinManifest } from 'office-addin-manifest'
import { describe, expect, test } from 'vitest'
import { manifestXml } from '../../scripts/manifest-xml.mjs'
import { addIn, ribbon } from '../../src/core/text/ribbon.ts'
import { ribbonCommands } from '../../src/core/text/ribbon-commands.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const file = join(root, 'manifest.xml')
const manifest = await OfficeAddinManifest.readManifestFile(file)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const forAddress = (base: string, sharedRuntime: boolean) =>
  manifestXml({ base, version, sharedRuntime, texts: { addIn, ribbon } })
const ownBase = 'https://localhost:3000/'
const own = readFileSync(file, 'utf8')
const forms = [
  ['with the shared runtime', own],
  ['without it', forAddress(ownBase, false)],
] as const

const valuesOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '')
const buttons = Object.values(ribbon).flatMap((group) => Object.keys(group.buttons))

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

test('the committed manifest is what `npm run manifest` writes', () => {
  expect(own).toBe(forAddress(ownBase, true))
})

test('the add-in has an identity of its own, the same at every address, and the version of the package', () => {
  expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(manifest.version).toBe(`${version}.0`)
  expect(forAddress('https://plan.stadt.example/1/', false)).toContain(`<Id>${manifest.id}</Id>`)
})

test('at another address nothing points to this one', () => {
  const elsewhere = forAddress('https://plan.stadt.example/massnahmenplan/0.1.0/', true)
  expect(elsewhere).not.toContain('localhost')
  expect(valuesOf(elsewhere, /<AppDomain>([^<]*)</g)).toEqual(['https://plan.stadt.example'])
})

test('without its ribbon, as the SharePoint catalogue takes it, it still is a pane with icon, name and address', () => {
  const bare = own.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, '')
  for (const part of ['<Id>', '<DisplayName', '<IconUrl', '<SourceLocation', '<Permissions>'])
    expect(bare).toContain(part)
  expect(bare).toMatch(/<Set Name="ExcelApi" MinVersion="1\.14"\/>/)
  expect(bare).not.toContain('resid')
})

describe.each(forms)('%s', (_, xml) => {
  const resources = valuesOf(xml, /<bt:(?:Image|Url|String) id="([^"]*)"/g)
  const asked = valuesOf(xml, /\sresid="([^"]*)"/g)
  const urls = valuesOf(xml, /(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)

  test('everything that is named is there once, and everything that is there is named', () => {
    expect(new Set(resources).size).toBe(resources.length)
    expect([...new Set(asked)].toSorted()).toEqual(resources.toSorted())
  })

  test('controls, groups and tab have ids of their own', () => {
    const ids = valuesOf(xml, /<(?:CustomTab|Group|Control)[^>]* id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('button.'))).toEqual(buttons.map((name) => `button.${name}`))
  })

  test('names of resources, labels and tips keep to the lengths that Office allows', () => {
    for (const id of resources) expect(id.length, id).toBeLessThanOrEqual(32)
    const texts = (part: string) => valuesOf(section(xml, part), /Value="([^"]*)"/g)
    for (const text of texts('ShortStrings')) expect(text.length, text).toBeLessThanOrEqual(125)
    for (const text of texts('LongStrings')) expect(text.length, text).toBeLessThanOrEqual(250)
    expect(addIn.description.de.length).toBeLessThanOrEqual(250)
    expect(addIn.description.en.length).toBeLessThanOrEqual(250)
  })

  test('every address is https, and of the domain that the manifest names', () => {
    expect(urls.length).toBeGreaterThan(70)
    expect(urls.filter((url) => !url.startsWith(ownBase))).toEqual([])
  })

  test('every file that it points to is there', () => {
    const missing = [...new Set(urls.map((url) => new URL(url).pathname))].filter(
      (path) => !existsSync(join(root, 'taskpane/public', path)) && !existsSync(join(root, 'taskpane', path)),
    )
    expect(missing).toEqual([])
  })

  test('every icon is a PNG of the size it is named for', () => {
    for (const url of new Set(urls.filter((each) => each.endsWith('.png')))) {
      const bytes = readFileSync(join(root, 'taskpane/public', new URL(url).pathname))
      const pixels = Number(/-(\d+)\.png$/.exec(url)?.[1])
      expect(bytes.subarray(1, 4).toString(), url).toBe('PNG')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], url).toEqual([pixels, pixels])
    }
  })
})

test('its buttons are those that the pane knows', () => {
  expect(buttons).toEqual(ribbonCommands)
})

test('labels are short enough for a button of the ribbon', () => {
  const labels = Object.values(ribbon).flatMap((group) => Object.values(group.buttons).map(({ label }) => label.de))
  for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(18)
})

test('with the shared runtime buttons are commands; without it every button opens the pane, and no command is asked for', () => {
  const [[, shared], [, plain]] = forms
  expect(valuesOf(shared, /<FunctionName>([^<]*)</g)).toEqual(buttons.filter((name) => name !== 'pane'))
  expect(shared).toContain('<Runtime resid="page.pane" lifetime="long"/>')
  expect(plain).not.toMatch(/Runtime|ExecuteFunction/)
  expect(valuesOf(plain, /taskpane\.html\?command=(\w+)/g)).toEqual(buttons.filter((name) => name !== 'pane'))
})

function section(xml: string, name: string): string {
  return new RegExp(`<bt:${name}>([\\s\\S]*)</bt:${name}>`).exec(xml)?.[1] ?? ''
}
