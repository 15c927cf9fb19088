import { expect, test } from 'vitest'
import { nearest } from '../../../src/core/text/nearest.ts'

const statuses = ['geplant', 'angeschoben', 'in Umsetzung', 'umgesetzt', 'zurückgestellt', 'nicht weiterverfolgt']

test.each([
  ['umgesezt', 'umgesetzt'],
  ['umgestezt', 'umgesetzt'],
  ['In  Umsetzng', 'in Umsetzung'],
  ['zurueckgestellt', 'zurückgestellt'],
  ['gepant', 'geplant'],
  ['erledigt', null],
  ['', null],
])('for %j the nearest status is %j', (word, expected) => {
  expect(nearest(word, statuses)).toBe(expected)
})

test.each([
  ['W-12', ['W12', 'W13'], 'W12'],
  ['W14', ['W12', 'W13'], null],
  ['S', ['W', 'F'], null],
  ['Jugendamd', ['Jugendamt', 'Jugendrat'], 'Jugendamt'],
  ['Haus A', ['Haus B', 'Haus C'], null],
  ['Sportverein', ['Sportverein', 'Sportvereine'], 'Sportverein'],
  ['Sportverein', ['Sportverein', 'Sportverein'], 'Sportverein'],
  ['KLENKO', ['Klenko'], 'Klenko'],
])('for %j among %j it is %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected)
})
