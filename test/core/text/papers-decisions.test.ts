import { describe, expect, test } from 'vitest'
import { type Decision, decisionKinds } from '../../../src/core/plan/decision.ts'
import { bodyPhrase } from '../../../src/core/text/papers-bodies.ts'
import { decisionSentence, meetingSentence } from '../../../src/core/text/papers-decisions.ts'
import { aDecision } from '../../builders/rich-plan.ts'

const today = '2026-11-22'

function sentence(values: Partial<Decision>): string | null {
  const { value } = aDecision({ body: 'Sozialausschuss', date: '2023-03-08', scope: 'Plan', ...values })
  return decisionSentence(value, today)
}

describe('what was done, and by whom', () => {
  test.each<[Decision['kind'], string]>([
    ['Beschluss', 'Der Plan wurde am 08.03.2023 vom Sozialausschuss beschlossen.'],
    [
      'Kenntnisnahme',
      'Der Plan wurde am 08.03.2023 vom Sozialausschuss zur Kenntnis genommen. Ein Beschluss war damit nicht verbunden.',
    ],
    [
      'Empfehlung',
      'Zum Plan wurde am 08.03.2023 vom Sozialausschuss eine Empfehlung abgegeben. Ein Beschluss war damit nicht verbunden.',
    ],
    ['Zustimmung', 'Dem Plan wurde am 08.03.2023 vom Sozialausschuss zugestimmt.'],
    ['Änderung', 'Zum Plan wurden am 08.03.2023 vom Sozialausschuss Änderungen beschlossen.'],
    ['Ablehnung', 'Der Plan wurde am 08.03.2023 vom Sozialausschuss abgelehnt.'],
    [
      'Verweisung',
      'Der Plan wurde am 08.03.2023 vom Sozialausschuss zur weiteren Beratung verwiesen. In der Sache ist damit nicht entschieden.',
    ],
    [
      'Vertagung',
      'Die Beratung über den Plan wurde am 08.03.2023 vom Sozialausschuss vertagt. In der Sache ist damit nicht entschieden.',
    ],
  ])('%s', (kind, expected) => {
    expect(sentence({ kind, state: 'erfolgt' })).toBe(expected)
  })
})

describe('what is yet to come', () => {
  test.each<[Decision['kind'], string]>([
    ['Beschluss', 'Der Plan soll am 20.01.2027 vom Sozialausschuss beschlossen werden. Der Beschluss steht noch aus.'],
    [
      'Kenntnisnahme',
      'Der Plan wird dem Sozialausschuss zur Kenntnisnahme vorgelegt (Sitzung am 20.01.2027). Die Kenntnisnahme steht noch aus; ein Beschluss ist nicht vorgesehen.',
    ],
    [
      'Empfehlung',
      'Zum Plan soll am 20.01.2027 vom Sozialausschuss eine Empfehlung abgegeben werden. Die Empfehlung steht noch aus.',
    ],
    ['Zustimmung', 'Dem Plan soll am 20.01.2027 vom Sozialausschuss zugestimmt werden. Die Zustimmung steht noch aus.'],
    [
      'Änderung',
      'Zum Plan sollen am 20.01.2027 vom Sozialausschuss Änderungen beschlossen werden. Der Beschluss steht noch aus.',
    ],
    [
      'Ablehnung',
      'Vorgesehen ist, dass der Plan am 20.01.2027 vom Sozialausschuss abgelehnt wird. Die Entscheidung steht noch aus.',
    ],
    [
      'Verweisung',
      'Der Plan soll am 20.01.2027 vom Sozialausschuss zur weiteren Beratung verwiesen werden. In der Sache ist noch nicht entschieden.',
    ],
    [
      'Vertagung',
      'Die Beratung über den Plan soll am 20.01.2027 vom Sozialausschuss vertagt werden. In der Sache ist noch nicht entschieden.',
    ],
  ])('%s', (kind, expected) => {
    expect(sentence({ kind, state: 'vorgesehen', date: '2027-01-20' })).toBe(expected)
  })
})

test('a body is never said to have decided what it did not decide', () => {
  for (const kind of decisionKinds.filter((one) => one !== 'Beschluss' && one !== 'Änderung')) {
    for (const state of ['erfolgt', 'vorgesehen'] as const) expect(sentence({ kind, state })).not.toMatch(/beschlossen/)
  }
})

test('what is planned is never said to have happened', () => {
  for (const kind of decisionKinds) {
    expect(sentence({ kind, state: 'vorgesehen', date: '2027-01-20' })).not.toMatch(/ wurden? /)
    expect(sentence({ kind, state: 'vorgesehen', date: '2027-01-20' })).toMatch(/aus\b|noch nicht entschieden/)
  }
})

test.each<[string, Partial<Decision>, string]>([
  ['the ranking', { scope: 'Rangfolge' }, 'Die Rangfolge der Maßnahmen wurde am'],
  ['a version by name', { scope: 'Fassung', version: '2026' }, 'Die Fassung 2026 wurde am'],
  ['a version without a name', { scope: 'Fassung', kind: 'Zustimmung' }, 'Der vorliegenden Fassung wurde am'],
  ['nothing, which is the plan', { scope: null }, 'Der Plan wurde am'],
  ['no day', { date: null }, 'Der Plan wurde (Datum nicht eingetragen)'],
  ['no day yet', { date: null, state: 'vorgesehen' }, 'Der Plan soll (Termin noch offen)'],
])('%s is said', (_, values, start) => {
  expect(sentence({ kind: 'Beschluss', state: 'erfolgt', ...values })).toMatch(
    new RegExp(`^${start.replace(/[()]/g, '\\$&')}`),
  )
})

test('a meeting without a day stands in one pair of brackets', () => {
  expect(sentence({ kind: 'Kenntnisnahme', state: 'vorgesehen', date: null })).toContain(
    'vorgelegt (Termin noch offen).',
  )
})

test('a planned day that has passed is said to be without a result', () => {
  expect(sentence({ kind: 'Kenntnisnahme', state: 'vorgesehen' })).toContain('Der vorgesehene Tag ist vorbei')
})

test('the paper is named where it is known', () => {
  expect(sentence({ kind: 'Beschluss', state: 'erfolgt', paperNumber: 'BV/1' })).toMatch(/Vorlage: BV\/1\.$/)
})

test.each<Partial<Decision>>([{ body: null }, { kind: null }, { state: null }])('%j says nothing at all', (values) => {
  expect(sentence({ kind: 'Beschluss', state: 'erfolgt', ...values })).toBeNull()
})

describe('a body with its article', () => {
  test.each([
    ['3. Sozialträgerkonferenz', 'von der 3. Sozialträgerkonferenz', 'der 3. Sozialträgerkonferenz'],
    [
      'Jugend-, Ordnungs- und Sozialausschuss',
      'vom Jugend-, Ordnungs- und Sozialausschuss',
      'dem Jugend-, Ordnungs- und Sozialausschuss',
    ],
    [
      'Ausschuss für Jugend und Soziales',
      'vom Ausschuss für Jugend und Soziales',
      'dem Ausschuss für Jugend und Soziales',
    ],
    ['Rat der Stadt', 'vom Rat der Stadt', 'dem Rat der Stadt'],
    ['Präventionsrat', 'vom Präventionsrat', 'dem Präventionsrat'],
    ['Lenkungsgruppe', 'von der Lenkungsgruppe', 'der Lenkungsgruppe'],
    ['Quartiersforum', 'vom Quartiersforum', 'dem Quartiersforum'],
  ])('%s', (body, by, to) => {
    expect(bodyPhrase(body)).toEqual({ by, to })
  })

  test.each(['Runder Tisch', 'Der Rat', 'Team Nord'])('%s is left without one', (body) => {
    expect(bodyPhrase(body)).toBeNull()
    expect(sentence({ body, kind: 'Beschluss', state: 'erfolgt' })).toContain(`im Gremium „${body}“ beschlossen`)
  })
})

test('the meeting of the settings is no decision', () => {
  expect(meetingSentence('Sozialausschuss', '2027-01-20')).toBe(
    'Der Plan ist zur Vorlage bei dem Sozialausschuss bestimmt (Sitzung am 20.01.2027). Ein Ergebnis ist noch nicht eingetragen.',
  )
})
