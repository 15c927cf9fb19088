import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../taskpane/index.html', import.meta.url), 'utf8')

test('the policy of the page names its only inline script by its hash, and allows no other', () => {
  const inline = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = '']) => text)
  expect(inline).toHaveLength(1)
  const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  expect(page).toContain(`script-src 'self' ${hashes.join(' ')};`)
  expect(page).not.toMatch(/unsafe-/)
})
