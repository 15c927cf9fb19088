import { describe, expect, test } from 'vitest'
import { bodiesOf, namedActors, overlapsOf } from '../../../src/core/papers/bodies.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'
import { sheetOf, tableOf, textsOf } from '../../builders/paper-tables.ts'
import { anActor, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { widePlan } from '../../builders/wide-plan.ts'

const paper = aPlanPaper(widePlan)
const sheet = sheetOf(paper, 'Akteure und Gremien')

describe('actors and bodies', () => {
  test('say in words who sits where, and count each body', () => {
    expect(tableOf(sheet, 'tblAkteureGremien1')).toEqual([
      { Akteur: 'Quartiersmanagement', Kürzel: 'QM', Konferenz: 'ja', Präventionsrat: 'ja', Gruppe: 'Quartier' },
      { Akteur: 'Nachbarschaftsverein', Kürzel: 'NBV', Konferenz: 'ja', Präventionsrat: 'ja', Gruppe: 'Verein' },
      { Akteur: 'Kirchengemeinde', Kürzel: 'KGZ', Konferenz: 'ja', Präventionsrat: '–', Gruppe: 'Kirche' },
      { Akteur: 'Polizeistation', Kürzel: 'POL', Konferenz: '–', Präventionsrat: 'ja', Gruppe: null },
      { Akteur: 'Gesamt', Kürzel: null, Konferenz: 3, Präventionsrat: 3, Gruppe: null },
    ])
  })

  test('count the groups in each body', () => {
    expect(tableOf(sheet, 'tblGruppen1')).toContainEqual({
      Gruppe: 'ohne Gruppe',
      Akteure: 1,
      Konferenz: '–',
      Präventionsrat: 1,
    })
  })

  test('answer how two bodies are linked, in figures and in a sentence', () => {
    expect(tableOf(sheet, 'tblGremien1')).toEqual([
      { Gremium: 'Konferenz', Mitglieder: 3, Konferenz: '–', Präventionsrat: 2 },
      { Gremium: 'Präventionsrat', Mitglieder: 3, Konferenz: 2, Präventionsrat: '–' },
    ])
    expect(textsOf(sheet).join(' ')).toContain(
      'Konferenz und Präventionsrat haben 2 gemeinsame Mitglieder: Quartiersmanagement und Nachbarschaftsverein.',
    )
  })

  test('are read back as they were, without weights and without who takes part', () => {
    const { plan } = readPlan(gridOfPaper(paper))
    expect(plan.actors.map(({ value }) => value)).toEqual(
      widePlan.actors.map(({ value }) => ({ ...value, aliases: null, takesPart: null, weight: null })),
    )
    expect(JSON.stringify(paper)).not.toMatch(/Gewicht|Nimmt an Bewertung teil|Revier Nordviertel/)
  })

  test('are not there where no actor belongs to a body', () => {
    const plan = aPlan({ actors: [anActor({ code: 'A', name: 'Verein' })] })
    expect(aPlanPaper(plan).sheets.map(({ name }) => name)).not.toContain('Akteure und Gremien')
  })

  test('find room for many bodies in tables of their own', () => {
    const bodies = Array.from({ length: 12 }, (_, index) => `Arbeitsgemeinschaft ${index + 1}`)
    const plan = aPlan({ actors: [anActor({ code: 'A', bodies }), anActor({ code: 'B', bodies: bodies.slice(0, 1) })] })
    const many = sheetOf(aPlanPaper(plan), 'Akteure und Gremien')
    const headers = many.tables
      .filter(({ name }) => name.startsWith('tblAkteureGremien'))
      .flatMap(({ name }) => Object.keys(tableOf(many, name)[0] ?? {}))
    expect(headers.filter((header) => bodies.includes(header))).toEqual(bodies)
  })

  test('may be called like a column: no header stands twice', () => {
    const plan = aPlan({ actors: [anActor({ code: 'A', name: 'Verein', bodies: ['akteur', 'Kürzel', 'x\ny'] })] })
    const [first = {}] = tableOf(sheetOf(aPlanPaper(plan), 'Akteure und Gremien'), 'tblAkteureGremien1')
    expect(Object.keys(first)).toEqual(['Akteur', 'Kürzel', 'akteur (2)', 'Kürzel (2)', 'x y'])
  })
})

describe('overlaps', () => {
  const overlaps = (...actors: readonly (readonly string[])[]) =>
    overlapsOf(
      bodiesOf(
        namedActors(aPlan({ actors: actors.map((bodies, at) => anActor({ code: `A${at}`, name: `A${at}`, bodies })) })),
      ),
    ).map(({ bodies, members }) => [...bodies.map(({ name }) => name), members.length])

  test.each<[readonly (readonly string[])[], readonly unknown[]]>([
    [[['K'], ['P']], []],
    [[['K', 'P'], ['P', 'K'], ['K']], [['K', 'P', 2]]],
    [
      [
        ['K', 'P'],
        ['k', 'S'],
        ['K', 'S'],
      ],
      [
        ['K', 'S', 2],
        ['K', 'P', 1],
      ],
    ],
    [
      [['K', 'P', 'S']],
      [
        ['K', 'P', 1],
        ['K', 'S', 1],
        ['P', 'S', 1],
      ],
    ],
  ])('of %j are %j', (actors, expected) => {
    expect(overlaps(...actors)).toEqual(expected)
  })
})
