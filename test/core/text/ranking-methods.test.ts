import { describe, expect, test } from 'vitest'
import type { PlannedField } from '../../../src/core/plan/plan.ts'
import type { Settings } from '../../../src/core/plan/settings.ts'
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
import { measures } from '../../builders/plan.ts'
import { type MarkRows, rankTable } from '../../builders/rank-table.ts'
import { pointRows, resultRows } from '../../builders/result-rows.ts'

const school = { scaleFrom: 1, scaleTo: 6, bestSide: 'niedrig' } as const
const words = { scale: ['sehr gut', 'gut', 'befriedigend', 'mangelhaft'], bestSide: 'erste' } as const

function stufen(rows: MarkRows, settings: Partial<Settings> = {}, weights: readonly string[] = []): FieldRanking {
  return rankTable(rows, { settings, weights, field: { method: 'Stufen' } })
}

function noten(rows: MarkRows, settings: Partial<Settings> = school, weights: readonly string[] = []): FieldRanking {
  return rankTable(rows, { settings, weights, field: { method: 'Noten' } })
}

function sums(
  points: Readonly<Record<string, number>>,
  settings: Partial<Settings> = {},
  field: Partial<PlannedField> = {},
) {
  return rankTable(
    {},
    {
      settings,
      field: { method: 'Punktsummen', measures: measures(...Object.keys(points)), ...field },
      plan: { results: pointRows(points) },
    },
  )
}

function hands(yes: Readonly<Record<string, number>>, settings: Partial<Settings> = {}) {
  const results = resultRows(...Object.entries(yes).map(([measure, count]) => ({ measure, yes: count })))
  return rankTable(
    {},
    { settings, field: { method: 'Handzeichen', measures: measures(...Object.keys(yes)) }, plan: { results } },
  )
}

describe('the rule', () => {
  test.each<[string, FieldRanking, string]>([
    [
      'Stufen',
      stufen({ W1: ['hoch'] }),
      'Bewertet wurde in Stufen von „hoch“ bis „gering“; gereiht wird nach dem Anteil „hoch“ abzüglich des Anteils „gering“ (+1: alle „hoch“, −1: alle „gering“), bei Gleichstand nach dem kleineren Anteil „gering“. Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      'Stufen with a quorum',
      stufen({ W1: ['wichtig'] }, { scale: ['wichtig', 'unwichtig'], bestSide: 'erste', quorum: 2 / 3 }),
      'Bewertet wurde in Stufen von „wichtig“ bis „unwichtig“; gereiht wird nach dem Anteil „wichtig“ abzüglich des Anteils „unwichtig“ (+1: alle „wichtig“, −1: alle „unwichtig“), bei Gleichstand nach dem kleineren Anteil „unwichtig“. Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit. Nicht gereiht wird eine Maßnahme, die weniger als 66,7 % bewertet haben. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      'Noten on a scale of numbers, with weights',
      noten({ W1: [1] }, school, ['2']),
      'Bewertet wurde mit Noten von 1 (beste Note) bis 6; gereiht wird nach der Durchschnittsnote, bei Gleichstand nach dem Anteil der Noten 1 bis 2 und dann nach dem Median. Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit. Die Bewertungen zählen mit dem Gewicht der Organisationen. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      'Noten where much is good',
      noten({ W1: [9] }, { scaleFrom: 0, scaleTo: 10, bestSide: 'hoch' }),
      'Bewertet wurde mit Noten von 10 (beste Note) bis 0; gereiht wird nach der Durchschnittsnote, bei Gleichstand nach dem Anteil der Noten 10 bis 9 und dann nach dem Median. Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      'Noten in words',
      noten({ W1: ['gut'] }, words),
      'Bewertet wurde mit Noten von „sehr gut“ bis „mangelhaft“; gereiht wird nach dem Durchschnitt, für den die Noten der Reihe nach zählen („sehr gut“ = 1, „mangelhaft“ = 4), bei Gleichstand nach dem Anteil der Noten „sehr gut“ und „gut“ und dann nach dem Median. Wer eine Maßnahme nicht bewertet hat, zählt bei ihr nicht mit. Gleich bewertete Maßnahmen teilen sich den Rang.',
    ],
    [
      'Noten without a direction',
      noten({ W1: [1] }, { scaleFrom: 1, scaleTo: 6 }),
      'Bewertet wurde mit Noten. Welche Seite der Skala die beste ist, ist nicht angegeben oder passt nicht zur Skala. Deshalb ist hier nichts gereiht.',
    ],
    [
      'Punktsummen',
      sums({ W1: 40, W2: 24 }, { dotsPerActor: 4 }, { participants: 16 }),
      'Vergeben wurden 64 Punkte (16 Teilnehmende, höchstens 4 je Person). Gereiht ist nach der Punktsumme. Wer wie bewertet hat, wurde nicht erfasst.',
    ],
    [
      'Punktsummen of which nothing else is known',
      sums({ W1: 40, W2: 24 }),
      'Vergeben wurden 64 Punkte. Gereiht ist nach der Punktsumme. Wer wie bewertet hat, wurde nicht erfasst.',
    ],
    [
      'a single dot of a single person',
      sums({ W1: 1 }, { voted: 1 }),
      'Vergeben wurde 1 Punkt (1 teilnehmende Person). Gereiht ist nach der Punktsumme. Wer wie bewertet hat, wurde nicht erfasst.',
    ],
    [
      'Punktsummen without any',
      sums({}),
      'Für dieses Handlungsfeld ist noch kein Ergebnis eingetragen, das gereiht werden kann.',
    ],
    [
      'Handzeichen',
      hands({ W1: 7 }, { voted: 12, dotsPerActor: 4 }),
      'Abgestimmt wurde durch Handzeichen (12 Teilnehmende). Gereiht ist nach der Zahl der Ja-Stimmen. Wer wie abgestimmt hat, wurde nicht erfasst.',
    ],
  ])('of %s', (_, field, sentence) => {
    expect(methodSentence(field)).toBe(sentence)
  })
})

describe('turnout and exclusions', () => {
  test.each<[string, FieldRanking, string]>([
    [
      'Stufen with a measure below the quorum',
      stufen({ W1: ['hoch', 'hoch'], W2: ['hoch', ''] }, { quorum: 0.6 }),
      '2 von 2 Organisationen haben einen Bogen ausgefüllt. Nicht gereiht ist 1 Maßnahme wegen zu weniger Bewertungen.',
    ],
    [
      'totals with all that can be known',
      sums({ W1: 4 }, { dotsPerActor: 4, voted: 3 }),
      'Aus Summen lassen sich Zustimmung und Konsens nicht berechnen.',
    ],
    [
      'totals of which nothing else is known',
      sums({ W1: 4 }),
      'Aus Summen lassen sich Zustimmung und Konsens nicht berechnen. Ob die Zahlen dazu passen, konnte nicht geprüft werden: Nicht angegeben sind die Zahl der Teilnehmenden und die Zahl der Punkte je Person.',
    ],
    [
      'a show of hands before nobody knows how many',
      hands({ W1: 4 }),
      'Aus Summen lassen sich Zustimmung und Konsens nicht berechnen. Ob die Zahlen dazu passen, konnte nicht geprüft werden: Nicht angegeben ist die Zahl der Teilnehmenden.',
    ],
  ])('of %s', (_, field, sentence) => {
    expect(turnoutSentence(field)).toBe(sentence)
  })
})

describe('ties', () => {
  test.each<[string, FieldRanking, string]>([
    [
      'Stufen',
      stufen({ W1: ['hoch', 'gering'], W2: ['mittel', 'mittel'] }),
      'Bei gleichem Ergebnis entschied für 2 Maßnahmen der kleinere Anteil „gering“.',
    ],
    [
      'Noten',
      noten({ W1: [2, 4], W2: [3, 3] }),
      'Bei gleichem Ergebnis entschied für 2 Maßnahmen der Anteil der Noten 1 bis 2 und, wo auch er gleich war, der Median.',
    ],
    ['Handzeichen', hands({ W1: 3, W2: 3 }), 'Gleichrangig sind W1 und W2 (Rang 1).'],
    [
      'Handzeichen without anyone for it',
      hands({ W1: 3, W2: 0, W3: 0, W4: 0 }),
      'Nur 1 Maßnahme ist priorisiert, da Maßnahmen ohne Ja-Stimmen nie dazugehören.',
    ],
  ])('of %s', (_, field, sentence) => {
    expect(tieSentence(field)).toContain(sentence)
  })
})

test.each<[FieldRanking, readonly string[]]>([
  [stufen({ W1: ['hoch', 'mittel'], W2: ['mittel'], W3: ['gering', 'mittel', 'mittel'] }), ['+0,50', '0,00', '−0,333']],
  [noten({ W1: [1, 2, 2, 2], W2: [2], W3: [2, 2, 3] }), ['Note 1,75', 'Note 2,00', 'Note 2,333']],
  [noten({ W1: ['gut', 'sehr gut'] }, words), ['Durchschnitt 1,50']],
  [hands({ W1: 12, W2: 1 }), ['12 Ja', '1 Ja']],
  [sums({ W1: 12.5, W2: 1 }), ['12,5 Punkte', '1 Punkt']],
])('results read %#', (field, texts) => {
  expect(field.ranking.map((row) => scoreText(row, field))).toEqual(texts)
})

describe('messages', () => {
  test('say what a ballot should have held', () => {
    const says = (field: FieldRanking) => field.rejected.map((one) => rejectedMessage(one).replace(/^.* nicht: /, ''))
    expect(says(stufen({ W1: ['viel'] }))).toEqual([
      'in Zelle B2 steht „viel“, erwartet wird eine der Stufen (hoch; mittel; gering). Bitte mit dem Bogen vergleichen und berichtigen.',
    ])
    expect(says(noten({ W1: ['gut', '6.5'] }))).toEqual([
      'in Zelle B2 steht „gut“, erwartet wird eine Note der Skala (1 bis 6). Bitte mit dem Bogen vergleichen und berichtigen.',
      'in Zelle C2 steht „6,5“; das steht nicht auf der Skala (1 bis 6). Bitte mit dem Bogen vergleichen und berichtigen.',
    ])
  })

  test('say which labels of the scale mean something else in a ballot', () => {
    const field = noten({ W1: ['A', 'E'] }, { scale: ['A', 'B', 'E', '?', '-'], bestSide: 'erste' })
    const signs =
      'Auf der Skala stehen Bezeichnungen, die in jedem Bogen etwas anderes bedeuten: „E“ (Enthaltung), „?“ (weiß nicht) und „-“ (keine Bewertung).'
    expect(methodSentence(field)).toBe(`Bewertet wurde mit Noten. ${signs} Deshalb ist hier nichts gereiht.`)
    expect(turnoutSentence(field)).toMatch(/Nicht gereiht ist 1 Maßnahme wegen der Skala\.$/)
    expect(field.unranked.map((one) => unrankedMessage(one, field))).toEqual([
      `${signs} Bitte in den Grundangaben unter „Skala“ und in den Bewertungen umbenennen.`,
    ])
    expect(kendallWhyNot(field)).toBe(
      'Auf der Skala steht eine Bezeichnung, die in jedem Bogen etwas anderes bedeutet.',
    )
  })

  test('say what is missing in Ergebnisse', () => {
    const says = (field: FieldRanking) => field.unranked.map((one) => unrankedMessage(one, field))
    const results = resultRows({ measure: 'W1', points: 3 }, { measure: 'W1', points: 4 }, { measure: 'W2', no: 1 })
    const totals = (method: 'Punktsummen' | 'Handzeichen') =>
      rankTable({}, { field: { method, measures: measures('W1', 'W2') }, plan: { results } })
    const twice =
      'Im Blatt Ergebnisse stehen mehrere Zeilen zu derselben Maßnahme; welche gilt, ist nicht zu erkennen. Bitte nur eine stehen lassen.'
    expect(says(totals('Punktsummen'))).toEqual([
      twice,
      'Im Blatt Ergebnisse fehlt ein gültiger Eintrag unter „Punkte“. Bitte eintragen; 0 ist auch ein Ergebnis.',
    ])
    expect(says(totals('Handzeichen'))[1]).toContain('„Ja“')
  })
})
