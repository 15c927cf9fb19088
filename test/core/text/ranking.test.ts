import { describe, expect, test } from 'vitest'
import type { PlannedField } from '../../../src/core/plan/plan.ts'
import { type Method, methods, type Settings } from '../../../src/core/plan/settings.ts'
import { basisOf } from '../../../src/core/rank/basis.ts'
import { forms } from '../../../src/core/rank/forms/index.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import type { FieldRanking } from '../../../src/core/rank/result.ts'
import {
  kendallWhyNot,
  methodSentence,
  rejectedMessage,
  scoreText,
  tieSentence,
  turnoutSentence,
  unrankedMessage,
} from '../../../src/core/text/ranking.ts'
import { aField, aMeasure, aPlan, ballotTable, measures } from '../../builders/plan.ts'

function ranked(
  field: Partial<PlannedField>,
  settings: Partial<Settings>,
  rows: Readonly<Record<string, readonly (string | number)[]>> = {},
  weights: readonly string[] = [],
): FieldRanking {
  const codes = (Object.values(rows)[0] ?? []).map((_, at) => `A${at + 1}`)
  const [result] = rankPlan(
    aPlan({
      settings,
      fields: [aField({ measures: measures(...Object.keys(rows)), ...field })],
      ballots: ballotTable(codes, rows, weights),
    }),
    { seed: 1, rulesVersion: 'test' },
  ).fields
  if (!result) throw new Error('no field')
  return result
}

function punkte(
  rows: Readonly<Record<string, readonly (string | number)[]>>,
  settings: Partial<Settings> = { dotsPerActor: 5 },
  weights: readonly string[] = [],
): FieldRanking {
  return ranked({ method: 'Punkte' }, settings, rows, weights)
}

describe('the rule', () => {
  test.each<[Partial<Settings>, readonly string[], string]>([
    [
      { dotsPerActor: 5 },
      [],
      'Jede Organisation hatte 5 Punkte je Handlungsfeld; gereiht wird nach der Punktsumme, bei Gleichstand nach der Zahl der Organisationen, die mindestens einen Punkt vergeben haben. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      { dotsPerActor: 1, secret: true },
      [],
      'Jeder Bogen hatte 1 Punkt je Handlungsfeld; gereiht wird nach der Punktsumme, bei Gleichstand nach der Zahl der Bögen, die mindestens einen Punkt vergeben haben. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      { dotsPerActor: 5, maxDotsPerMeasure: 3 },
      ['2'],
      'Jede Organisation hatte 5 Punkte je Handlungsfeld, höchstens 3 je Maßnahme; gereiht wird nach der Summe der gewichteten Punkte, bei Gleichstand nach dem Gewicht der Organisationen, die mindestens einen Punkt vergeben haben. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      {},
      [],
      'Wie viele Punkte jede Organisation je Handlungsfeld hatte, ist nicht angegeben und wurde nicht geprüft. Gereiht wird nach der Punktsumme, bei Gleichstand nach der Zahl der Organisationen, die mindestens einen Punkt vergeben haben. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
  ])('of Punkte with %j and weights %j', (settings, weights, sentence) => {
    expect(methodSentence(punkte({ W1: [1] }, settings, weights))).toBe(sentence)
  })

  test('of an agreed result names the best label', () => {
    const field = ranked(
      { measures: [aMeasure({ agreedPriority: '1' })] },
      { scale: ['1', '2', '3'], bestSide: 'erste' },
    )
    expect(methodSentence(field)).toBe(
      'Die Konferenz hat den Maßnahmen gemeinsam Prioritäten zugeordnet (1 = vorrangig). Einzelstimmen wurden nicht erfasst. Innerhalb einer Priorität besteht keine Reihenfolge.',
    )
  })

  test('of a field without any result says so', () => {
    expect(methodSentence(ranked({ measures: measures('W1') }, {}))).toMatch(/noch kein Ergebnis eingetragen/)
  })

  test.each(methods.filter((method) => basisOf(method) === 'ballots' && !forms.some(({ name }) => name === method)))(
    'of %s says that it is not computed',
    (method: Method) => {
      expect(methodSentence(ranked({ method }, {}, { W1: [1] }))).toContain(
        `„${method}“ wird in dieser Version noch nicht berechnet`,
      )
    },
  )
})

describe('turnout and exclusions', () => {
  test.each<[string, FieldRanking, string | null]>([
    ['all voted', punkte({ W1: [1, 1] }), '2 von 2 Organisationen haben einen Bogen ausgefüllt.'],
    ['one of two', punkte({ W1: [1, ''] }), '1 von 2 Organisationen hat einen Bogen ausgefüllt.'],
    [
      'blank and rejected ones',
      punkte({ W1: [1, 'E', 9, 9] }),
      '4 von 4 Organisationen haben einen Bogen ausgefüllt. 1 Bogen enthält keine Bewertung und ist eine Enthaltung. 2 Bögen zählen wegen eines Fehlers in diesem Handlungsfeld nicht.',
    ],
    ['secret', punkte({ W1: [1, 2] }, { secret: true }), '2 Bögen sind ausgefüllt.'],
    [
      'unranked ones',
      punkte({ W1: [1], W2: ['E'] }),
      '1 von 1 Organisation hat einen Bogen ausgefüllt. Nicht gereiht ist 1 Maßnahme ohne gültige Bewertung.',
    ],
    [
      'agreed, with exclusions',
      ranked(
        {
          measures: [
            aMeasure({ id: 'W1', status: 'nicht weiterverfolgt' }),
            aMeasure({ id: 'W2' }),
            aMeasure({ id: 'W3' }),
          ],
        },
        {},
      ),
      'Ohne Priorität sind 3 Maßnahmen: 1 wegen des Status und 2 ohne Ergebnis.',
    ],
    [
      'agreed, nothing to say',
      ranked({ measures: [aMeasure({ agreedPriority: '1' })] }, { scale: ['1'], bestSide: 'erste' }),
      null,
    ],
  ])('%s', (_, field, sentence) => {
    expect(turnoutSentence(field)).toBe(sentence)
  })
})

describe('ties', () => {
  test.each<[string, FieldRanking, string | null]>([
    [
      'none, and more asked for than half of what is ranked',
      punkte({ W1: [2], W2: [1] }),
      'Kein Rang ist geteilt. Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier 1.',
    ],
    [
      'none',
      ranked({ method: 'Punkte', prioritisedWanted: 1 }, { dotsPerActor: 5 }, { W1: [2], W2: [1] }),
      'Kein Rang ist geteilt.',
    ],
    [
      'shared ranks, across the cut',
      punkte({ W1: [2, 1], W2: [1, 1], W3: [1, 1], W4: [1, ''] }),
      'Gleichrangig sind W2 und W3 (Rang 2). Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier 2. Wegen eines Gleichstands an der Grenze sind 3 statt 2 Maßnahmen priorisiert.',
    ],
    [
      'broken by breadth',
      punkte({ W1: [2, ''], W2: [1, 1] }),
      'Kein Rang ist geteilt. Bei gleichem Ergebnis entschied für 2 Maßnahmen die Zahl der Organisationen, die mindestens einen Punkt vergeben haben. Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier 1.',
    ],
    [
      'fewer than wanted, as the others have no points',
      punkte({ W1: [2], W2: [''], W3: [''], W4: [''] }),
      'Gleichrangig sind W2, W3 und W4 (Rang 2). Priorisiert wird höchstens die Hälfte der gereihten Maßnahmen, hier 2. Nur 1 Maßnahme ist priorisiert, da Maßnahmen ohne Punkte nie dazugehören.',
    ],
    ['nothing ranked', punkte({ W1: [''] }), null],
    ['agreed', ranked({ measures: [aMeasure({ agreedPriority: '1' })] }, { scale: ['1'], bestSide: 'erste' }), null],
  ])('%s', (_, field, sentence) => {
    expect(tieSentence(field)).toBe(sentence)
  })
})

test.each([
  [1, '1', '1 Punkt'],
  [2, '0.5', '1 Punkt'],
  [17, '1', '17 Punkte'],
  [0, '1', '0 Punkte'],
  [3, '1.25', '3,75 Punkte'],
])('%j dots of weight %s read as %s', (dots, weight, text) => {
  const field = punkte({ W1: [dots] }, {}, [weight])
  expect(field.ranking.map((row) => scoreText(row, field))).toEqual([text])
})

describe('messages', () => {
  test('say why a ballot is rejected and what to do', () => {
    const field = punkte({ W1: [6, 4, 'viel'] }, { dotsPerActor: 5, maxDotsPerMeasure: 3 })
    expect(field.rejected.map(rejectedMessage)).toEqual([
      'Die Bewertung von A1 zählt in diesem Handlungsfeld nicht: 6 Punkte vergeben, erlaubt sind höchstens 5 je Handlungsfeld. Bitte mit dem Bogen vergleichen und berichtigen.',
      'Die Bewertung von A2 zählt in diesem Handlungsfeld nicht: 4 Punkte für W1 in Zelle C2, erlaubt sind höchstens 3 je Maßnahme. Bitte mit dem Bogen vergleichen und berichtigen.',
      'Die Bewertung von A3 zählt in diesem Handlungsfeld nicht: in Zelle D2 steht „viel“, erwartet wird eine ganze Zahl ab 0. Bitte mit dem Bogen vergleichen und berichtigen.',
    ])
  })

  test('say why a measure is not ranked', () => {
    const field = ranked(
      {
        measures: [
          aMeasure({ id: 'W1', agreedPriority: '7' }),
          aMeasure({ id: 'W2' }),
          aMeasure({ id: 'W3', status: { word: 'gestrichen', meaning: 'nicht weiterverfolgt' } }),
        ],
      },
      { scale: ['1', '2'], bestSide: 'letzte' },
    )
    expect(field.unranked.map((unranked) => unrankedMessage(unranked, field))).toEqual([
      'Die Priorität „7“ steht nicht auf der Skala (2; 1). Bitte die Priorität oder in den Grundangaben die Skala berichtigen.',
      'Die Spalte „Priorität“ ist leer. Bitte das Ergebnis der Konferenz eintragen.',
      'Maßnahmen mit dem Status „gestrichen“ erhalten keine Priorität.',
    ])
  })

  test('say where the direction of the scale is missing', () => {
    const field = ranked({ measures: [aMeasure({ agreedPriority: '1' })] }, {})
    expect(field.unranked.map((unranked) => unrankedMessage(unranked, field))[0]).toContain('„Beste Seite“')
  })

  test('say why there is no Kendall W', () => {
    expect(kendallWhyNot(punkte({ W1: [1] }))).toMatch(/nur für Stufen, Noten und vollständige Rangfolgen/)
    expect(kendallWhyNot(ranked({ measures: [] }, {}))).toMatch(/nicht erfasst/)
    expect(kendallWhyNot(ranked({ method: 'Rangfolge' }, {}))).toMatch(/noch nicht berechnet/)
    expect(kendallWhyNot(ranked({ method: 'Noten' }, {}))).toMatch(/beste ist, ist nicht angegeben/)
    const stufen = { W1: ['hoch', 'hoch'], W2: ['gering', 'gering'] }
    expect(kendallWhyNot(ranked({ method: 'Stufen' }, {}, stufen))).toBeNull()
  })
})
