import { expect, test } from 'vitest'
import { findEmail } from '../../../../src/core/check/privacy/email.ts'

test.each([
  ['quartier@musterstadt.example', 'quartier@musterstadt.example'],
  ['Anmeldung unter anna.beispiel@stadt-muster.example.', 'anna.beispiel@stadt-muster.example'],
  ['Kontakt: name(at)stadt.example', 'name(at)stadt.example'],
  ['name [at] stadt [dot] example', 'name [at] stadt [dot] example'],
  ['name (ät) stadt.example', 'name (ät) stadt.example'],
  ['name{at}stadt.example', 'name{at}stadt.example'],
  ['name @ stadt.example', 'name @ stadt.example'],
  ['name(a)stadt.example', 'name(a)stadt.example'],
  ['name at stadt punkt example', 'name at stadt punkt example'],
  ['NAME@STADT.EXAMPLE', 'NAME@STADT.EXAMPLE'],
  ['müller+plan@büro.example, sonst Amt', 'müller+plan@büro.example'],
  ['zuerst @treff.nord, dann a@b.example', 'a@b.example'],
  ['mailto:info@a.b.c.example?subject=x', 'info@a.b.c.example'],
])('finds the address in „%s“', (text, expected) => {
  expect(findEmail(text)).toBe(expected)
})

test.each([
  '',
  'Kids@Home',
  'Jugend @ Work',
  'Treff@Nord. Das Angebot beginnt 2027.',
  'Instagram @treff.nord',
  '@treff.nord',
  'Preis: 3 Stück @ 5,00 €',
  'Treff (at) Nordquartier',
  'www.musterstadt.example',
  'Wir treffen uns at home.',
  'Dauer (a) 2 Jahre, (b) 3 Jahre',
])('finds none in „%s“', (text) => {
  expect(findEmail(text)).toBeNull()
})

test('takes no longer for a text that is nothing but almost an address', { timeout: 5000 }, () => {
  expect(findEmail('a'.repeat(32_767))).toBeNull()
  expect(findEmail('a@'.repeat(16_000))).toBeNull()
  expect(findEmail(`a@${'b.'.repeat(16_000)}`)).toBeNull()
})
