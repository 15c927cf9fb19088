import { describe, expect, test } from 'vitest'
import type { FindingCode, FindingOf, FindingValues } from '../../../src/core/check/finding.ts'
import { findingSentence, placeText, problemSentence } from '../../../src/core/text/findings.ts'

function sentence<C extends FindingCode>(code: C, values: FindingValues[C]): string {
  const finding: FindingOf<C> = { code, values, sheet: 'Maßnahmen', cell: 'A7', row: 7, column: 'Nr.', measure: 'W3' }
  return findingSentence(finding)
}

describe('the sentence of a finding', () => {
  test.each([
    [
      'says where the first one stands',
      sentence('measure/duplicate-id', { id: 'W3', firstRow: 4, firstSheet: 'Maßnahmen' }),
      'Nummer W3 steht schon in Zeile 4. Bitte eine der beiden Zeilen neu nummerieren oder löschen.',
    ],
    [
      'names the other sheet',
      sentence('measure/duplicate-id', { id: 'W3', firstRow: 4, firstSheet: 'Plan – W Wohnen' }),
      'Nummer W3 steht schon in Zeile 4 (Blatt „Plan – W Wohnen“). Bitte eine der beiden Zeilen neu nummerieren oder löschen.',
    ],
    [
      'proposes the nearest word',
      sentence('cell/unknown-value', {
        text: 'umgestzt',
        expected: 'status',
        allowed: ['umgesetzt'],
        nearest: 'umgesetzt',
      }),
      '„umgestzt“ ist hier nicht vorgesehen. Gemeint ist vielleicht „umgesetzt“; bitte berichtigen.',
    ],
    [
      'lists what is possible',
      sentence('cell/unknown-value', {
        text: 'x',
        expected: 'choice',
        allowed: ['ja', 'nein', 'offen'],
        nearest: null,
      }),
      '„x“ ist hier nicht vorgesehen. Möglich sind: ja, nein und offen.',
    ],
    [
      'shows numbers as people write them',
      sentence('ballot/over-dotted', { actor: 'A7', field: 'Wohnen', given: '10.5', allowed: '10' }),
      'A7 hat im Handlungsfeld „Wohnen“ 10,5 Punkte vergeben, erlaubt sind 10. Die Bewertung zählt dort nicht mit. Bitte mit dem Bogen vergleichen.',
    ],
    [
      'leaves dates as they are',
      sentence('ballot/not-in-form', { actor: 'A7', text: '01.02.2026', form: 'Punkte' }).slice(0, 58),
      '„01.02.2026“ von A7 passt nicht zum Verfahren „Punkte“. Die Bewertung zählt'.slice(0, 58),
    ],
    [
      'names one label of a scale and one field',
      sentence('ballot/label-is-sign', { labels: ['E'], fields: ['Wohnen'] }),
      'Auf der Skala steht eine Bezeichnung, die in jedem Bogen etwas anderes bedeutet: „E“ (Enthaltung). Nicht gereiht ist deshalb: Wohnen. Bitte hier und in den Bewertungen umbenennen.',
    ],
    [
      'names several labels, and counts many fields',
      sentence('ballot/label-is-sign', { labels: ['Enthaltung', '-'], fields: ['Wohnen', 'Soziales', 'Kultur'] }),
      'Auf der Skala stehen Bezeichnungen, die in jedem Bogen etwas anderes bedeuten: „Enthaltung“ (Enthaltung) und „-“ (keine Bewertung). 3 Handlungsfelder sind deshalb nicht gereiht. Bitte hier und in den Bewertungen umbenennen.',
    ],
    [
      'says from where a count starts',
      sentence('cell/unknown-value', { text: '-3', expected: 'count', allowed: [], nearest: null }),
      '„-3“ ist hier nicht vorgesehen. Bitte eine ganze Zahl ab 0 eintragen.',
    ],
    [
      'counts one',
      sentence('table/blank-row', { count: 1 }),
      'Eine leere Zeile steht zwischen den Einträgen und wird übergangen. Wenn sie stört, bitte löschen.',
    ],
    [
      'counts several',
      sentence('table/blank-row', { count: 60 }),
      '60 leere Zeilen stehen zwischen den Einträgen und werden übergangen. Wenn sie stören, bitte löschen.',
    ],
    [
      'says when no field is known at all',
      sentence('reference/unknown-field', { text: 'Wohnen', nearest: null, known: [] }),
      'Das Handlungsfeld „Wohnen“ gibt es nicht. Das Blatt Handlungsfelder nennt noch keines. Bitte berichtigen oder im Blatt Handlungsfelder ergänzen.',
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected)
  })

  test('quotes at most a line of what somebody wrote', () => {
    const text = sentence('cell/period-unreadable', { text: `erst\nspäter ${'und noch später '.repeat(99)}` })
    expect(text).toContain('„erst später und')
    expect(text).toContain('…“')
    expect(text.length).toBeLessThan(200)
  })
})

test('a problem without a cell has a sentence too', () => {
  expect(
    problemSentence({
      code: 'cell/unknown-value',
      values: { text: 'bald', expected: 'date', allowed: [], nearest: null },
    }),
  ).toBe('„bald“ ist hier nicht vorgesehen. Bitte ein Datum eintragen, zum Beispiel 08.03.2023.')
})

test.each([
  [{ sheet: null, cell: null, row: null }, 'Arbeitsmappe'],
  [{ sheet: 'Maßnahmen', cell: null, row: null }, 'Blatt Maßnahmen'],
  [{ sheet: 'Maßnahmen', cell: null, row: 7 }, 'Maßnahmen, Zeile 7'],
  [{ sheet: 'Maßnahmen', cell: 'A7', row: 7 }, 'Maßnahmen, Zelle A7'],
])('the place %j reads „%s“', (place, text) => {
  expect(placeText(place)).toBe(text)
})
