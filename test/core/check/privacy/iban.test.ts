import { expect, test } from 'vitest'
import { findIban } from '../../../../src/core/check/privacy/iban.ts'

// The examples of the banks' own documentation: right check digits, nobody's account.
test.each([
  ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
  ['IBAN DE 89 3704 0044 0532 0130 00', 'DE 89 3704 0044 0532 0130 00'],
  ['DE89370400440532013000', 'DE89370400440532013000'],
  ['Spenden an de89 3704 0044 0532 0130 00 bei der Musterbank', 'de89 3704 0044 0532 0130 00'],
  ['IBAN: DE89-3704-0044-0532-0130-00.', 'DE89-3704-0044-0532-0130-00'],
  ['AT61 1904 3002 3457 3201', 'AT61 1904 3002 3457 3201'],
  ['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
  ['IBAN DE88 3704 0044 0532 0130 00 (mistyped, but said to be one)', 'DE88 3704 0044 0532 0130 00'],
])('finds the account in „%s“', (text, expected) => {
  expect(findIban(text)).toBe(expected)
})

test.each([
  '',
  'DE88 3704 0044 0532 0130 00',
  '8937040044053201300012',
  'DE89 3704 0044 0532 0130 0012',
  'DE89 3704 0044 0532 0130',
  'Kostenträger DE12 3456 7890 1234 5678 90',
  'IBAN wird nachgereicht',
  'Förderkennzeichen 01 UG 1234 5678 9012 34',
  'XDE89 3704 0044 0532 0130 00',
])('finds none in „%s“', (text) => {
  expect(findIban(text)).toBeNull()
})
