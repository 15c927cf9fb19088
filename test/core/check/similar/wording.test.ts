import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Wordings } from '../../../../src/core/check/similar/wording.ts'
import { runsOf } from '../../../builders/runs.ts'
import { administrative } from './administrative-pairs.ts'
import { different, same } from './everyday-pairs.ts'
import { long } from './long-pairs.ts'
import { short } from './short-pairs.ts'
import { workshop } from './workshop-pairs.ts'

const seed = 20261201
/** Milliseconds: the machine may be busy. */
const timeout = 60_000
const area = ['Nordquartier', 'Musterstadt']

const everyday = [{ same, different }, short, long, administrative, workshop].flatMap((pairs) =>
  [...pairs.same, ...pairs.different].flat(),
)
/**
 * Words of which one says what another means: parts that stand alone or only within two compounds, abbreviations, hyphens,
 * umlauts in two letters, joints, and slips of the hand.
 */
const entangled = [
  ...['Rad', 'Fahrrad', 'Ständer', 'Staender', 'Radständer', 'Fahrradständer', 'Fahrradstaender', 'Kleiderständer'],
  ...['Nachbarschaftstreff', 'Nachbarschaftstref', 'Nachbarschafttreff', 'Treff', 'Nachbarn', 'Nachbarschaft'],
  ...['Fußballtraining', 'Mädchenfußball', 'Fussball', 'Training', 'Mädchen', 'Maedchentraining', 'Trainingg'],
  ...['Quartiersfest', 'Quartierfest', 'Quartier', 'Sommerfest', 'Sommer', 'Fest', 'Feste', 'Lampionfest', 'Lampion'],
  ...[
    'Öffentl.',
    'Öffentlichkeitsarbeit',
    'Öffentliche',
    'Öffentlich',
    'Str.',
    'Hauptstr.',
    'Hauptstraße',
    'Str',
    'Straße',
  ],
  ...[
    'Lamp.',
    'Nr.',
    'u.',
    'm.',
    '2.',
    'Quart.',
    'Fahrr.',
    'Co-Working',
    'Coworking',
    'Coworkingspace',
    'Bio-Markt',
    'Biomarkt',
    'Markt',
  ],
  ...['Familienpass', 'Familienkasse', 'Familienkase', 'Familie', 'Pass', 'Kasse', 'Wegweiser', 'Wegweisser', 'Weiser'],
  ...[
    'Zwiebeltausch',
    'Zwiebelabend',
    'Tulpenzwiebel',
    'Zwiebel',
    'Tulpen',
    'Abend',
    'Moehrenbeet',
    'Möhren',
    'Moehre',
    'Beet',
  ],
  ...[
    'Zwiebelkrempel',
    'Möhrenkrempel',
    'Tulpenkrempel',
    'Krempelabend',
    'ehem.',
    'Ehemaligentreff',
    'ehemalig',
    'VHS.',
    'VHS',
  ],
  ...[
    'Volkshochschulkrempel',
    'Volkshochschulle',
    'Straßenlaterne',
    'Strassenlaterne',
    'Straßenlaternne',
    'Laterne',
    'Lotsinnentreff',
    'Lotsen',
    'Lesepatenschaft',
  ],
]

const titles: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...entangled), { maxLength: 4 }).map((words) => words.join(' ')),
  fc.constantFrom(...everyday),
  fc
    .constantFrom(...everyday)
    .chain((title) => fc.nat(title.length).map((at) => title.slice(0, at) + title.slice(at + 1))),
)
const entangledTitles = fc
  .array(fc.constantFrom(...entangled), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
const beginnings = fc.oneof(fc.array(titles, { maxLength: 60 }), fc.array(entangledTitles, { maxLength: 10 }))

interface Edit {
  readonly at: number
  readonly gone: number
  readonly come: readonly string[]
}

/** Mostly one title is typed anew; now and then some come or go. */
const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.oneof(fc.nat(10), fc.nat(60)),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.nat(4)),
  come: fc.oneof(
    { weight: 4, arbitrary: fc.oneof(titles, entangledTitles).map((title) => [title]) },
    fc.array(titles, { maxLength: 3 }),
  ),
})

describe('what titles say', () => {
  test(`is the same after edits as if they were looked at for the first time (seed ${seed})`, { timeout }, () => {
    fc.assert(
      fc.property(beginnings, fc.array(edits, { minLength: 1, maxLength: 12 }), (first, made) => {
        const kept = new Wordings()
        kept.of(first, area)
        let now = first
        for (const { at, gone, come } of made) {
          now = now.toSpliced(at, gone, ...come)
          expect(kept.of(now, area)).toEqual(new Wordings().of(now, area))
        }
      }),
      { seed, numRuns: runsOf(400) },
    )
  })

  test.each([
    ['beside a word that stands alone now', 'Sonnenblumenwiese', ['Sonnenblumen']],
    [
      'beside words that leave the same part of two compounds',
      'Zwiebelkrempel',
      ['Tulpenkrempel', 'Zwiebel', 'Tulpen'],
    ],
    ['beside a word that is written out from an abbreviation', 'Obergeschosskrempel', ['Krempel OG.']],
    ['beside a word of which it is a slip', 'Straßenlaternne', ['Straßenlaterne', 'Straßenlaterne']],
    ['beside a word with another umlaut', 'Moehrenkrempel', ['Möhren', 'Krempel']],
  ])('changes %s', (_, title, beside) => {
    const kept = new Wordings()
    const [alone] = kept.of([title], area)
    let now = [title]
    for (const other of beside) {
      now = [...now, other]
      expect(kept.of(now, area)).toEqual(new Wordings().of(now, area))
    }
    expect(kept.of(now, area)[0]).not.toEqual(alone)
    expect(kept.of([title], area)[0]).toEqual(alone)
  })

  test('stays the very same object where nothing has changed it', () => {
    const kept = new Wordings()
    const before = kept.of(everyday, area)
    const after = kept.of(everyday.with(7, 'Ein ganz anderer Vorschlag'), area)
    const same = after.filter((wording, at) => wording === before[at])
    expect(same.length).toBeGreaterThan(0.9 * everyday.length)
  })

  test('hangs on the names of the place', () => {
    const kept = new Wordings()
    const title = 'Begegnung im Nordquartier'
    expect(kept.of([title], area)).not.toEqual(kept.of([title], []))
    expect(kept.of([title], area)).toEqual(new Wordings().of([title], area))
  })
})
