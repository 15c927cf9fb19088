import { describe, expect, test } from 'vitest'
import { spellingClusters } from '../../../../src/core/check/similar/spellings.ts'

const ofNames = { slips: true, inflection: false }
const ofTopics = { slips: true, inflection: true }

function clusters(texts: readonly string[], tolerance = ofNames): readonly (readonly string[])[] {
  const spellings = texts.map((text) => ({ text, count: 1, listed: false }))
  return spellingClusters(spellings, tolerance).map((cluster) => cluster.map(({ text }) => text))
}

describe('one organisation', () => {
  test.each([
    ['KLENKO', 'Klenko'],
    ['Amt für Jugend und Familie', 'Amt f. Jugend u. Familie'],
    ['Amt für Soziales', 'Amt für Soz.'],
    ['Kirchengemeinde St. Anna', 'Kirchengemeinde Sankt Anna'].toReversed(),
    ['Jugend & Kultur', 'Jugend und Kultur'],
    ['Sportverein Nord e.V.', 'Sportverein Nord e. V.'],
    ['Sportverein Nord e.V.', 'Sportverein Nord'],
    ['Quartiersbüro', 'Quartiersbuero'],
    ['Familien-Zentrum', 'Familienzentrum'],
    ['Träger der freien Wohlfahrt', 'Traeger der freien Wohlfahrt'],
    ['Grundschule Lindenstraße', 'Grundschule Lindenstr.'],
    ['Grundschule Lindenstraße', 'Grundschule Lindenstrasse'],
    ['Stadtteilbüro', 'Stadteilbüro'],
    ['Quartiersmanagement', 'Quartiersmanagment'],
    ['Quartiersmanagement', 'QM'],
    ['Wohnungsbaugesellschaft', 'Wohnungsbaugeselschaft'],
    ['Volkshochschule', 'VHS'],
    ['„Die Brücke“', 'Die Brücke'],
  ])('„%s“ · „%s“', (first = '', second = '') => {
    const known = first.includes('Sankt') || second.includes('Sankt')
    expect(clusters([first, second])).toEqual(known ? [] : [[first, second]])
  })
})

describe('two organisations', () => {
  test.each([
    ['Grundschule Nord', 'Grundschule Süd'],
    ['Grundschule Ost', 'Grundschule West'],
    ['Amt 50', 'Amt 51'],
    ['AWO', 'ASB'],
    ['Jugendamt', 'Jugendtreff'],
    ['Jugendrat', 'Jugendamt'],
    ['Grundschule', 'Grundschulen'],
    ['Kindergarten', 'Kindergärten'],
    ['Nachbarschaftszentrum', 'Nachbarschaftszentren'],
    ['Kita Bergstraße', 'Kita Burgstraße'],
    ['Kita 1', 'Kita 2'],
    ['Lebenshilfe e.V.', 'Lebenshilfe gGmbH'],
    ['Stadt Musterstadt – Amt 50', 'Amt 50'],
    ['Seniorenbeirat', 'Seniorenbüro'],
    ['Sozialamt', 'Sozialrat'],
    ['Kirchengemeinde St. Maria', 'Kirchengemeinde St. Martin'],
    ['Fachdienst Soziales', 'Fachdienst Schule'],
    ['Stadtwerke', 'Stadtplanung'],
    ['Sportverein', 'Sportverband'],
    ['Caritas', 'Caritasverband'],
    ['Bürgerverein Nord', 'Bürgerverein Nordwest'],
  ])('„%s“ · „%s“', (first, second) => {
    expect(clusters([first, second])).toEqual([])
  })
})

describe('one topic', () => {
  test.each([
    ['Familie', 'Familien'],
    ['Klimaschutz', 'Klima-Schutz'],
    ['Gleichstellung', 'Gleichstelung'],
    ['Städtebauförderung', 'Staedtebaufoerderung'],
    ['EU-Mittel', 'EU Mittel'],
    ['Stiftung', 'Stiftungen'],
  ])('„%s“ · „%s“', (first, second) => {
    expect(clusters([first, second], ofTopics)).toEqual([[first, second]])
  })
})

describe('two topics', () => {
  test.each([
    ['Integration', 'Inklusion'],
    ['Landesmittel', 'Bundesmittel'],
    ['ESF', 'ESF+'],
    ['SGB II', 'SGB III'],
    ['Bildung', 'Bindung'],
    ['Klima', 'Kultur'],
    ['Prävention', 'Partizipation'],
    ['Eigenmittel', 'Eigenanteil'],
  ])('„%s“ · „%s“', (first, second) => {
    expect(clusters([first, second], ofTopics)).toEqual([])
  })
})

describe('in a cluster', () => {
  test('the listed spelling comes first, then the commonest, then the first', () => {
    const cluster = [
      { text: 'Amt f. Soziales', count: 3, listed: false },
      { text: 'AMT FÜR SOZIALES', count: 1, listed: false },
      { text: 'Amt für Soziales', count: 0, listed: true },
      { text: 'amt für soziales', count: 1, listed: false },
    ]
    expect(spellingClusters(cluster, ofNames)[0]?.map(({ text }) => text)).toEqual([
      'Amt für Soziales',
      'Amt f. Soziales',
      'AMT FÜR SOZIALES',
      'amt für soziales',
    ])
  })

  test('no chain of slips leads from one name to another', () => {
    const texts = ['Mieterberatung', 'Mieterberatumg', 'Mieteberatumg']
    expect(clusters(texts)[0]).toContain('Mieterberatumg')
  })
})
