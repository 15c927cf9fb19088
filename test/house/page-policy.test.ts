import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const microsoft = 'https://appsforoffice.microsoft.com'
const folder = new URL('../../taskpane/', import.meta.url)
const pages = [
  ['index.html', "'self'"],
  ['taskpane.html', `'self' ${microsoft}`],
] as const

describe.each(pages)('%s', (name, scripts) => {
  const page = readFileSync(new URL(name, folder), 'utf8')
  const policy = /Content-Security-Policy" content="([^"]*)/.exec(page)?.[1] ?? ''

  test('says its language and its name', () => {
    expect(page).toContain('<html lang="de">')
    expect(page).toMatch(/<title>[^<]*Maßnahmenplan[^<]*<\/title>/)
  })

  test('its policy names the only inline script by its hash, and allows no other', () => {
    const inline = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = '']) => text)
    expect(inline).toHaveLength(1)
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(policy).toContain(`script-src ${scripts} ${hashes.join(' ')};`)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(page).not.toMatch(/unsafe-|style="/)
  })

  test('fetches nothing but from its own folder', () => {
    const references = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(references.filter((reference) => !reference.startsWith('./'))).toEqual([])
    expect(policy).toContain("connect-src 'self';")
  })

  test('says in the language of old engines what is wrong where it never begins', () => {
    const [, inline = ''] = /<script>([^<]*)<\/script>/.exec(page) ?? []
    expect(inline).not.toMatch(/=>|\b(?:const|let|class|async)\b|`/)
    expect(page).toMatch(/id="not-begun" hidden/)
  })
})
